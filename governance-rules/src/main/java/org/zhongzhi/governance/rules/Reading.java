package org.zhongzhi.governance.rules;

import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.time.Dated;
import org.zhongzhi.governance.rules.Measure.Sum;

/**
 * A jurisdiction read as of a date: the only way by which measures see the city. What is not in force on the date is
 * left out. A reading remembers the sums it has added up; it is for one thread.
 */
public final class Reading {
    private final Jurisdiction jurisdiction;
    private final LocalDate asOf;
    private final Map<Sum, SumTable> sums = new HashMap<>();

    private Reading(Jurisdiction jurisdiction, LocalDate asOf) {
        this.jurisdiction = jurisdiction;
        this.asOf = asOf;
    }

    /**
     * A reading of a jurisdiction.
     *
     * @param jurisdiction the jurisdiction
     * @param asOf the date
     * @return the reading
     */
    public static Reading of(Jurisdiction jurisdiction, LocalDate asOf) {
        return new Reading(jurisdiction, asOf);
    }

    /**
     * What is read.
     *
     * @return the jurisdiction
     */
    public Jurisdiction jurisdiction() {
        return jurisdiction;
    }

    /**
     * The date of the reading.
     *
     * @return the date
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * The dossier of a subject.
     *
     * @param id the subject
     * @return its dossier; empty if nothing is known of it
     */
    public Dossier dossier(EntityId id) {
        return jurisdiction.dossier(id);
    }

    /**
     * An entity that is in force on the date.
     *
     * @param id the identifier
     * @param type the type
     * @param <T> the type
     * @return the entity, or none if the data do not hold it, or not as of the date
     */
    public <T> Option<T> inForce(EntityId id, Class<T> type) {
        return jurisdiction.entity(id, type).filter(this::isInForce);
    }

    /**
     * What hangs on a subject, of one type, and is in force on the date.
     *
     * @param subject the dossier of the subject
     * @param type the type of the entries
     * @param <T> the type of the entries
     * @return the entries, ordered by identifier
     */
    public <T extends Entity> Seq<T> inForce(Dossier subject, Class<T> type) {
        return subject.all(type).filter(this::isInForce);
    }

    /**
     * Whether something is in force on the date.
     *
     * @param thing an entity
     * @return false if it has a period and the date lies outside
     */
    public boolean isInForce(Object thing) {
        return !(thing instanceof Dated dated) || dated.period().contains(asOf);
    }

    /**
     * All subjects of a kind.
     *
     * @param kind the kind of subject
     * @return their dossiers, in no particular order
     */
    public Iterator<Dossier> subjects(SubjectKind kind) {
        return kind.types().iterator().flatMap(jurisdiction::subjects).filter(subject -> kind.includes(this, subject));
    }

    /**
     * A sum over the part of the tree below a division. The first call for a sum passes over all its parts once; each
     * further one is a look-up.
     *
     * @param sum what is added up
     * @param division the division
     * @return the sum, with the entities that its parts counted
     */
    Measured sum(Sum sum, EntityId division) {
        SumTable table = sums.get(sum);
        if (table == null) {
            // Not computeIfAbsent: the parts of a sum may be sums themselves, which come into the same map.
            table = SumTable.of(this, sum);
            sums.put(sum, table);
        }
        return table.under(division);
    }
}
