package org.zhongzhi.governance.examples.madeup.cases;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.zhongzhi.governance.examples.madeup.Chance;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.casework.CaseId;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.StateKind;
import org.zhongzhi.governance.model.time.WorkingCalendar;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.casework.Casework;
import org.zhongzhi.governance.rules.procedures.Procedures;
import org.zhongzhi.governance.rules.records.CityRecords;

/**
 * Two hundred cases that are on hand in a city on a day, made up from a seed: those that were open when the day began or
 * that something was done in on the day. Who asks for what and when is made up; each event is what the engine made of it,
 * with the grids, bodies and lists of the city.
 */
public final class Cases {
    private static final int MOST_ATTEMPTS = 2_000;
    private static final int FIRST_MINUTE = 7 * 60;
    private static final int MINUTES_AWAKE = 14 * 60;

    private final long seed;
    private final Instant until;
    private final WorkingCalendar calendar;
    private final CityRecords records;
    private final Town town;

    private Cases(Jurisdiction city, long seed, Instant until) {
        this.seed = seed;
        this.until = until;
        this.calendar = WorkingCalendar.china();
        this.records = CityRecords.of(city, calendar.zone());
        this.town = new Town(city, records, calendar.zone(), day());
    }

    /**
     * Cases of a city as they stand at a moment.
     *
     * @param city the city, with buildings in two subdistricts and the bodies around them
     * @param seed what everything depends on
     * @param until the moment, on the day on which they are on hand
     * @return the cases, by procedure in the order of the library, and numbered within each
     * @throws IllegalArgumentException if the city does not hold the places and bodies that cases need
     */
    public static Seq<Case> onHand(Jurisdiction city, long seed, Instant until) {
        return new Cases(city, seed, until).all();
    }

    private Seq<Case> all() {
        return of(Procedures.matter(), 130, 20, new MatterScripts(town).variants())
                .appendAll(of(Procedures.whistle(), 16, 8, new WhistleScripts(town).variants()))
                .appendAll(of(Procedures.serviceOrder(), 26, 12, new ServiceOrderScripts().variants()))
                .appendAll(of(Procedures.fourDeliberations(), 10, 60, new DeliberationScripts().variants()))
                .appendAll(of(Procedures.admission(), 10, 40, new AdmissionScripts(town).variants()))
                .appendAll(of(Procedures.microProject(), 8, 150, new MicroProjectScripts(town).variants()));
    }

    private Seq<Case> of(Procedure procedure, int number, int daysBack, Seq<Variant> variants) {
        Casework casework = Casework.of(procedure).by(calendar).observing(records);
        Seq<Variant> turns = variants.flatMap(each -> Array.fill(each.often(), each));
        return Array.range(0, number)
                .map(index -> caseOf(casework, index + 1, daysBack, turns.get(index % turns.size())));
    }

    /** The first of many attempts that is on hand on the day and shows what the variant is there to show. */
    private Case caseOf(Casework casework, int number, int daysBack, Variant variant) {
        CaseId id = CaseId.of(String.format("%s-%03d", casework.procedure().id(), number));
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Chance chance = Chance.of(seed, id.value(), "attempt " + attempt);
            Play play = new Play(casework, id, chance, start(chance, daysBack), until);
            variant.script().accept(play, town.spot(chance));
            if (play.standing().exists(each -> isOnHand(each) && variant.isShownBy(each))) {
                return play.standing().get();
            }
        }
        throw new IllegalStateException(
                "No case " + id + " is on hand on " + day() + " after " + MOST_ATTEMPTS + " attempts");
    }

    private boolean isOnHand(Case standing) {
        return standing.state().kind() == StateKind.OPEN
                || dayOf(standing.lastEvent().action().at()).equals(day());
    }

    /** A third begin on the day itself; of the others more of late than long ago. */
    private Instant start(Chance chance, int daysBack) {
        int back = chance.inThousand(350) ? 0 : 1 + Math.min(chance.below(daysBack), chance.below(daysBack));
        int minute = FIRST_MINUTE + chance.below(MINUTES_AWAKE);
        return day().minusDays(back).atStartOfDay(calendar.zone()).toInstant().plus(Duration.ofMinutes(minute));
    }

    private LocalDate day() {
        return dayOf(until);
    }

    private LocalDate dayOf(Instant moment) {
        return moment.atZone(calendar.zone()).toLocalDate();
    }
}
