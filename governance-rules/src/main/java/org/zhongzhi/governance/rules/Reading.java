package org.zhongzhi.governance.rules;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.Entries;
import org.zhongzhi.governance.model.Hierarchy;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Classified;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.Headcount;
import org.zhongzhi.governance.model.territory.HeadcountSubject;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.rules.Measure.Sum;

/**
 * A jurisdiction read as of a date: the only way by which measures see the city. What is not in force on the date is
 * left out. Since everything a measure reads passes through here or through the dossiers it hands out, an assessment
 * knows what each outcome rests on, and which of them a change or another date can touch.
 */
public final class Reading {
    private static final Comparator<Headcount> BY_DATE = Comparator.comparing(Headcount::date);

    private final Jurisdiction jurisdiction;
    private final LocalDate asOf;
    private final long day;
    private final Sums sums;
    private final @Nullable Reads reads;

    private Reading(Jurisdiction jurisdiction, LocalDate asOf, Sums sums, @Nullable Reads reads) {
        this.jurisdiction = jurisdiction;
        this.asOf = asOf;
        this.day = asOf.toEpochDay();
        this.sums = sums;
        this.reads = reads;
    }

    /**
     * A reading of a jurisdiction.
     *
     * @param jurisdiction the jurisdiction
     * @param asOf the date
     * @return the reading
     */
    public static Reading of(Jurisdiction jurisdiction, LocalDate asOf) {
        return of(jurisdiction, asOf, Sums.none());
    }

    /** A reading that finds sums where they have been added up before, and leaves those there that it adds up. */
    static Reading of(Jurisdiction jurisdiction, LocalDate asOf, Sums sums) {
        return new Reading(jurisdiction, asOf, sums, null);
    }

    /** The same reading, keeping a record of what is read. */
    Reading recordedIn(Reads record) {
        return new Reading(jurisdiction, asOf, sums, record);
    }

    /** What is read, for the engine alone: nothing that is read of it is recorded. */
    Jurisdiction jurisdiction() {
        return jurisdiction;
    }

    /** The date, for the engine alone. */
    LocalDate date() {
        return asOf;
    }

    /**
     * The date of the reading. A measure that asks for it is measured again on every other date. What leaves out what is
     * not in force does so by itself; for the rest {@link #hasCome}, {@link #year} and {@link #monthsBegunSince} say less,
     * and are asked again only on dates on which they say something else.
     *
     * @return the date
     */
    public LocalDate asOf() {
        if (reads != null) {
            reads.dateRead(Window.on(asOf));
        }
        return asOf;
    }

    /**
     * Whether a day has come, as that on which a term is over or a report is owed.
     *
     * @param first the day
     * @return true from that day on, false before it
     */
    public boolean hasCome(LocalDate first) {
        boolean hasCome = first.toEpochDay() <= day;
        if (reads != null) {
            reads.dateRead(hasCome ? Window.since(first) : Window.before(first));
        }
        return hasCome;
    }

    /**
     * The calendar year of the date.
     *
     * @return the year, as 2024
     */
    public int year() {
        if (reads != null) {
            reads.dateRead(Window.ofYear(asOf.getYear()));
        }
        return asOf.getYear();
    }

    /**
     * How many months have begun since a day: none on the day itself, the first on the day after, and n on the day that
     * lies n months later, which is the last of the month where that is too short: since 31 January, one month has begun on
     * 28 February, and two on 1 March and on 31 March.
     *
     * @param start the day, not after the date; {@link #hasCome} tells whether that is so
     * @return the smallest number n for which {@code start.plusMonths(n)} is not before the date
     * @throws IllegalArgumentException if the day comes after the date
     */
    public long monthsBegunSince(LocalDate start) {
        if (!hasCome(start)) {
            throw new IllegalArgumentException("The day " + start + " comes after " + asOf
                    + ", the date of the reading: expected that date or an earlier day; ask hasCome first");
        }
        long months = asOf.getLong(ChronoField.PROLEPTIC_MONTH) - start.getLong(ChronoField.PROLEPTIC_MONTH);
        if (start.plusMonths(months).isBefore(asOf)) {
            months++;
        }
        if (reads != null) {
            reads.dateRead(Window.ofMonthsBegun(start, months));
        }
        return months;
    }

    /**
     * The dossier of a subject.
     *
     * @param id the subject
     * @return its dossier; empty if nothing is known of it
     */
    public Dossier dossier(EntityId id) {
        return watched(jurisdiction.dossier(id));
    }

    /** A dossier as measures are to see it. */
    Dossier watched(Dossier dossier) {
        return reads == null ? dossier : dossier.watchedBy(reads);
    }

    /**
     * An entity, in force or not.
     *
     * @param id the identifier
     * @return the entity, or none if the data do not hold it
     */
    public Option<Entity> entity(EntityId id) {
        if (reads != null) {
            reads.entityRead(id);
        }
        return jurisdiction.entity(id);
    }

    /**
     * Whether the data hold an entity, in force or not.
     *
     * @param id the identifier
     * @return true if they do
     */
    public boolean isPresent(EntityId id) {
        if (reads != null) {
            reads.presenceRead(id);
        }
        return jurisdiction.entity(id).isDefined();
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
        Option<Entity> known = entity(id);
        if (known.isEmpty()) {
            return Option.none();
        }
        Entity found = known.get();
        return isInForce(found) && type.isInstance(found) ? Option.some(type.cast(found)) : Option.none();
    }

    /**
     * What hangs on a subject, of one type, and is in force on the date.
     *
     * @param subject the dossier of the subject
     * @param type the type of the entries
     * @param <T> the type of the entries
     * @return the entries, ordered by identifier
     */
    public <T extends Entity> Entries<T> inForce(Dossier subject, Class<T> type) {
        return subject.entries(type, day);
    }

    /**
     * What hangs on a subject, of one type and kind, and is in force on the date.
     *
     * @param subject the dossier of the subject
     * @param type the type of the entries
     * @param kind the kind of the entries
     * @param <K> the enumeration of the kinds
     * @param <T> the type of the entries
     * @return the entries, ordered by identifier
     */
    public <K extends Enum<K> & Coded, T extends Classified<K>> Entries<T> inForce(
            Dossier subject, Class<T> type, K kind) {
        return subject.entries(type, kind, day);
    }

    /**
     * The latest headcount of a place not after the date.
     *
     * @param place the dossier of the place
     * @param counted what was counted
     * @return the headcount, or none if there is none
     */
    public Option<Headcount> latest(Dossier place, HeadcountSubject counted) {
        return inForce(place, Headcount.class, counted).maxBy(BY_DATE);
    }

    /**
     * Whether something is in force on the date.
     *
     * @param thing an entity
     * @return false if it has a period and the date lies outside
     */
    public boolean isInForce(Entity thing) {
        return thing.isInForceOn(day);
    }

    /**
     * The divisions that a place lies in.
     *
     * @param place the place
     * @return the divisions, the nearest first; a division is the first of its own
     */
    public Seq<Division> divisionsOf(PlaceId place) {
        return Hierarchy.divisionsOf(this::entity, place);
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
        if (reads != null) {
            reads.sumRead(new Reads.SumOf(sum, division));
        }
        return sums.of(this, sum).under(division).measured(() -> SumEvidence.of(plain(), sum, division));
    }

    /** The same reading without a record. */
    Reading plain() {
        return reads == null ? this : new Reading(jurisdiction, asOf, sums, null);
    }
}
