package org.zhongzhi.governance.json.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.zhongzhi.governance.json.token.Input;

/** Yes or no. */
public final class BooleanCodec implements Codec<Boolean> {
    BooleanCodec() {}

    @Override
    public String expected() {
        return "true or false";
    }

    @Override
    public Shape shape() {
        return new Shape.YesNo();
    }

    @Override
    public Boolean read(Input in) throws IOException {
        boolean found = in.token() == JsonToken.VALUE_TRUE;
        if (!found) {
            in.expect(JsonToken.VALUE_FALSE, expected(), false);
        }
        return found;
    }

    @Override
    public void write(Boolean value, JsonGenerator out) throws IOException {
        out.writeBoolean(value);
    }
}
