package org.zhongzhi.governance.rules;

import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.Change;
import org.zhongzhi.governance.model.Hierarchy;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.territory.PlaceId;

/** A jurisdiction through several changes: what was touched on the way, and which places moved. */
final class Succession {
    private Jurisdiction last;
    private final Touched touched = new Touched();
    private final List<Moved> moves = new ArrayList<>();
    private @Nullable Turns turns;

    private Succession(Jurisdiction first, @Nullable Turns turns) {
        this.last = first;
        this.turns = turns;
    }

    /** A place that came, went, or lies elsewhere than before. */
    private record Moved(Jurisdiction before, Jurisdiction after, PlaceId place) {}

    /** Takes the moves. */
    @FunctionalInterface
    interface Move {
        void of(Jurisdiction before, Jurisdiction after, PlaceId place);
    }

    static Succession of(Jurisdiction first, Seq<Change> changes, @Nullable Turns turns) {
        Succession succession = new Succession(first, turns);
        for (Change change : changes) {
            succession.step(change);
        }
        return succession;
    }

    @SuppressWarnings("ReferenceEquality") // a jurisdiction that a change leaves alone is the very same
    private void step(Change change) {
        Jurisdiction next = last.after(change);
        if (next == last) {
            return;
        }
        Entity before = last.entity(change.target()).getOrNull();
        Entity after = change.entity().getOrNull();
        touched.replaced(change.target(), before, after);
        if (change.target() instanceof PlaceId place && !above(before).equals(above(after))) {
            moves.add(new Moved(last, next, place));
        }
        if (turns != null) {
            turns = turns.after(change.target(), before, after);
        }
        last = next;
    }

    private static io.vavr.control.Option<PlaceId> above(@Nullable Entity place) {
        return io.vavr.control.Option.of(place).flatMap(Hierarchy::next);
    }

    boolean isNothing() {
        return touched.size() == 0;
    }

    Jurisdiction after() {
        return last;
    }

    Touched touched() {
        return touched;
    }

    void moves(Move move) {
        moves.forEach(each -> move.of(each.before, each.after, each.place));
    }

    /** The days with turns after the changes; null if they were not known before. */
    @Nullable
    Turns turns() {
        return turns;
    }
}
