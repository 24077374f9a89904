package org.zhongzhi.governance.json.document;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.codec.Elements;
import org.zhongzhi.governance.json.codec.Field;
import org.zhongzhi.governance.json.codec.SeqCodec;
import org.zhongzhi.governance.json.token.Input;
import org.zhongzhi.governance.json.token.Mark;
import org.zhongzhi.governance.json.token.Quoted;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;

/** The entities of one type in a jurisdiction, read into it and written from it one by one. */
record EntityArray<E extends Entity>(EntityKind<E, ?> kind) implements Field<Jurisdiction, Assembly> {
    @Override
    public String name() {
        return kind.plural();
    }

    @Override
    public Codec<?> codec() {
        return new SeqCodec<>(kind.codec());
    }

    @Override
    public boolean isRequired() {
        return false;
    }

    @Override
    public void read(Input in, Assembly assembly) throws IOException {
        Elements.forEach(in, "an array", () -> {
            Mark start = in.mark();
            E entity = new Counted<>(kind.codec()).read(in);
            if (!assembly.put(entity)) {
                throw in.faultAt(start, twice(entity));
            }
        });
    }

    private String twice(E entity) {
        String type = Quoted.of(kind.type().code());
        return kind.id().isPersonal()
                ? "Two entities of type " + type + " have the same identifier: expected each identifier once"
                : "Two entities of type " + type + " have the identifier "
                        + Quoted.of(entity.id().value()) + ": expected each identifier once";
    }

    @Override
    public void leaveOut(Assembly assembly) {
        // No entities of the type: nothing to put in.
    }

    @Override
    public boolean isIn(Jurisdiction jurisdiction) {
        return jurisdiction.subjects(kind.type()).hasNext();
    }

    @Override
    public void write(Jurisdiction jurisdiction, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (Entity each : jurisdiction.all(kind.type())) {
            kind.codec().write(kind.entities().cast(each), out);
        }
        out.writeEndArray();
    }
}
