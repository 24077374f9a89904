package org.zhongzhi.governance.json.exchange.open311;

import io.vavr.collection.Seq;
import java.io.IOException;
import org.zhongzhi.governance.json.exchange.Collecting;
import org.zhongzhi.governance.json.exchange.Exchanged;
import org.zhongzhi.governance.json.exchange.foreign.ForeignObject;
import org.zhongzhi.governance.json.token.Input;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.casework.Casework;

/** Requests of GeoReport v2: an array of objects. */
public final class Requests {
    /** What is expected where requests are read. */
    public static final String EXPECTED = "service requests of Open311 GeoReport v2 (an array)";

    private Requests() {}

    /**
     * Reads requests as collected matters.
     *
     * @param in the input, at the start of the array; left at its end
     * @param casework what opens cases
     * @param how how they are collected
     * @return the cases, and what of the requests had no place
     * @throws IOException if the source fails or its text is not JSON
     */
    public static Exchanged<Seq<Case>> read(Input in, Casework casework, Collecting how) throws IOException {
        return new RequestReading(casework, how).read(ForeignObject.readAll(in, EXPECTED));
    }
}
