package org.zhongzhi.governance.examples.madeup.cases;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.function.BiConsumer;
import org.zhongzhi.governance.model.casework.ActionId;
import org.zhongzhi.governance.rules.casework.Case;

/**
 * A way in which cases of a procedure may go.
 *
 * @param often how many of the cases of the procedure go this way, beside those that go other ways
 * @param shows actions that a case has to hold to show it
 * @param script what is done in it, at a place
 */
record Variant(int often, Seq<ActionId> shows, BiConsumer<Play, Spot> script) {
    static Variant of(int often, BiConsumer<Play, Spot> script, String... shows) {
        return new Variant(often, Array.of(shows).map(ActionId::of), script);
    }

    boolean isShownBy(Case standing) {
        Seq<ActionId> done = standing.events().map(each -> each.action().action());
        return shows.forAll(done::contains);
    }
}
