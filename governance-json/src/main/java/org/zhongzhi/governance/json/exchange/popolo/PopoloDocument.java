package org.zhongzhi.governance.json.exchange.popolo;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.zhongzhi.governance.json.codec.Reading;
import org.zhongzhi.governance.json.codec.Writing;
import org.zhongzhi.governance.json.exchange.Exchanged;
import org.zhongzhi.governance.json.exchange.foreign.ForeignObject;
import org.zhongzhi.governance.json.token.Input;
import org.zhongzhi.governance.model.Jurisdiction;

/**
 * A container of Popolo data: one object with arrays of areas, memberships, organisations, persons and posts.
 *
 * @param terms what Popolo leaves open
 */
public record PopoloDocument(Terms terms)
        implements Reading<Exchanged<Jurisdiction>>, Writing<Exchanged<Jurisdiction>> {
    /** What is expected where such data stand. */
    public static final String EXPECTED =
            "Popolo data (an object with arrays of areas, memberships, organizations, persons or posts)";

    @Override
    public Exchanged<Jurisdiction> read(Input in) throws IOException {
        return new PopoloReading(terms).read(ForeignObject.read(in, EXPECTED), EXPECTED);
    }

    @Override
    public void write(Exchanged<Jurisdiction> exchanged, JsonGenerator out) throws IOException {
        new PopoloWriting(exchanged.value(), out).write();
    }
}
