package org.zhongzhi.governance.json.document;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.regex.Pattern;
import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.codec.Scalars;
import org.zhongzhi.governance.json.codec.Shape;
import org.zhongzhi.governance.json.token.Input;

/** The value of a parameter: a whole number where it is one, else a word or words joined by commas. */
record Setting() implements Codec<String> {
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,17}");

    @Override
    public String expected() {
        return "the value of a parameter (a whole number, or a string)";
    }

    @Override
    public Shape shape() {
        return new Shape.Simple(false);
    }

    @Override
    public String read(Input in) throws IOException {
        if (in.token() == JsonToken.VALUE_NUMBER_INT) {
            return in.text();
        }
        in.expect(JsonToken.VALUE_STRING, expected(), false);
        String found = Scalars.TEXT.read(in);
        if (NUMBER.matcher(found).matches()) {
            throw in.fault("Found the number " + found + " in quotes: expected it without them");
        }
        return found;
    }

    @Override
    public void write(String value, JsonGenerator out) throws IOException {
        if (NUMBER.matcher(value).matches()) {
            out.writeNumber(Long.parseLong(value));
        } else {
            out.writeString(value);
        }
    }
}
