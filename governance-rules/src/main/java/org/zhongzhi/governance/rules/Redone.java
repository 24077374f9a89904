package org.zhongzhi.governance.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.Register;
import org.zhongzhi.governance.model.identity.EntityId;

/**
 * The results of one node that are found again for some subjects, and what they rest on now.
 *
 * @param <R> the type of the results
 */
final class Redone<R> {
    private final Jurisdiction before;
    private final Reading reading;
    private final Node<R> node;
    private final Column<R> column;

    /** The subjects whose results stand under their later numbers already; null if that is none. */
    private final @Nullable Set<EntityId> settled;

    private final List<Cell<R>> cells = new ArrayList<>(2);
    private Tracks tracks;
    private long evaluations;

    Redone(
            Jurisdiction before,
            Reading reading,
            Node<R> node,
            Column<R> column,
            Tracks tracks,
            @Nullable Set<EntityId> settled) {
        this.before = before;
        this.reading = reading;
        this.node = node;
        this.column = column;
        this.tracks = tracks;
        this.settled = settled;
    }

    /**
     * A subject whose result is another one than before.
     *
     * @param subject the subject
     * @param was the number under which it stood; less than zero if it had none
     * @param is the number under which it stands; less than zero if it has none
     * @param before its result then
     * @param after its result now
     */
    record Cell<R>(
            EntityId subject,
            int was,
            int is,
            @Nullable R before,
            @Nullable R after) {}

    Redone<R> of(Ids subjects) {
        for (int i = 0; i < subjects.size(); i++) {
            add(subjects.id(i));
        }
        return this;
    }

    private void add(EntityId subject) {
        Register register = reading.jurisdiction().register(subject.type());
        int is = register.number(subject);
        int was = was(subject, is);
        Dossier dossier = is < 0 ? null : register.dossier(is);
        R known = was < 0 ? null : column.get(subject.type(), was);
        R result = null;
        Reads reads = new Reads(dossier == null ? subject : dossier.id());
        if (dossier != null && dossier.isPresent()) {
            result = Tracking.result(node, reading, dossier, reads);
            evaluations++;
        }
        tracks = tracks.with(dossier == null ? reading.jurisdiction().dossier(subject) : dossier, reads);
        if (was != is || !Objects.equals(known, result)) {
            cells.add(new Cell<>(subject, was, is, known, result));
        }
    }

    private int was(EntityId subject, int is) {
        Register earlier = before.register(subject.type());
        boolean isSettled = settled != null && !settled.add(subject);
        return isSettled || (is >= 0 && subject.equals(earlier.id(is))) ? is : earlier.number(subject);
    }

    /** The subjects whose results differ from those before. */
    List<Cell<R>> cells() {
        return cells;
    }

    Tracks tracks() {
        return tracks;
    }

    long evaluations() {
        return evaluations;
    }

    /** The column with the new results. What left its number is taken out first, since another may have come there. */
    Column<R> placed() {
        Column<R> next = column;
        for (Cell<R> cell : cells) {
            if (cell.was != cell.is && cell.was >= 0) {
                next = next.with(cell.subject.type(), cell.was, null);
            }
        }
        for (Cell<R> cell : cells) {
            if (cell.is >= 0) {
                next = next.with(cell.subject.type(), cell.is, cell.after);
            }
        }
        return next;
    }
}
