package org.zhongzhi.governance.json.document;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.codec.Shape;
import org.zhongzhi.governance.json.token.Input;

/** Something of which a document may hold so many and no more. */
record Counted<T>(Codec<T> one) implements Codec<T> {
    @Override
    public String expected() {
        return one.expected();
    }

    @Override
    public Shape shape() {
        return new Shape.Same(one);
    }

    @Override
    public T read(Input in) throws IOException {
        in.countEntity();
        return one.read(in);
    }

    @Override
    public void write(T value, JsonGenerator out) throws IOException {
        one.write(value, out);
    }
}
