package org.zhongzhi.governance.examples.nationwide.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.zhongzhi.governance.examples.nationwide.border.Border;
import org.zhongzhi.governance.examples.nationwide.border.ForeignName;
import org.zhongzhi.governance.examples.nationwide.border.Judgement;
import org.zhongzhi.governance.examples.nationwide.border.OpenSubjects;
import org.zhongzhi.governance.examples.nationwide.border.Parcel;
import org.zhongzhi.governance.examples.nationwide.country.City;
import org.zhongzhi.governance.examples.nationwide.country.CityData;
import org.zhongzhi.governance.examples.nationwide.country.Country;
import org.zhongzhi.governance.examples.nationwide.country.Packed;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionLevel;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Assessment;
import org.zhongzhi.governance.rules.Finding;
import org.zhongzhi.governance.rules.OutcomeKind;
import org.zhongzhi.governance.rules.Policy;
import org.zhongzhi.governance.rules.hezhou2022.Hezhou2022;

/**
 * What is done inside a partition. The values of the library live here only: what comes in and goes out are names,
 * documents and rows.
 *
 * @param data where the data of a city come from
 * @param provinces what every city holds
 * @param answering the cities that answer for their provinces
 * @param asOf the date
 * @param kept of which kinds findings are made into rows
 */
record Task(CityData data, Packed provinces, Set<String> answering, LocalDate asOf, Set<OutcomeKind> kept)
        implements Serializable {
    private static final About ABOUT = About.of(Text.of("全国的一部分", "A part of the country"));

    static Task of(Country country, CityData data, LocalDate asOf, Set<OutcomeKind> kept) {
        Map<String, String> first = new TreeMap<>();
        country.cities().forEach(city -> first.putIfAbsent(province(city.code()), city.code()));
        return new Task(data, country.provinces(), Set.copyOf(first.values()), asOf, Set.copyOf(kept));
    }

    private static String province(String city) {
        return city.substring(0, DivisionLevel.PROVINCE.digits());
    }

    /** By what everything is judged: the programme, which begins with the rules of integrity. */
    static Policy policy() {
        return Hezhou2022.policy();
    }

    /** What a city names without holding it. */
    Set<ForeignName> foreignNames(City city) {
        return ForeignName.in(data.entitiesOf(city), provinces.entities());
    }

    /** The first pass, of one city: what it can judge alone, and what it leaves to the second. */
    List<Piece> judge(City city, List<ForeignName> names) {
        List<Entity> common = provinces.entities();
        Set<EntityId> commonIds = new HashSet<>();
        common.forEach(each -> commonIds.add(each.id()));
        long started = System.nanoTime();
        List<Entity> entities = data.entitiesOf(city);
        long got = System.nanoTime();
        Jurisdiction jurisdiction = together(entities, common);
        OpenSubjects open = OpenSubjects.of(jurisdiction, commonIds, Border.of(names), policy());
        List<Piece> pieces = new ArrayList<>();
        Tally tally = new Tally();
        for (Finding finding : policy().assess(jurisdiction, asOf).findings()) {
            if (isFor(city, finding.subject(), commonIds)
                    && !open.isOpen(finding.rule().id(), finding.subject())) {
                add(finding, tally, pieces);
            }
        }
        open.parcels().forEach(parcel -> pieces.add(new Piece.Left(parcel)));
        pieces.add(new Piece.Counted(tally, got - started, System.nanoTime() - got));
        return pieces;
    }

    /** The second pass, of one group: what its parcels left open, over all that they hold together. */
    List<Piece> judge(Iterable<Parcel> parcels) {
        long started = System.nanoTime();
        List<Entity> entities = new ArrayList<>(provinces.entities());
        Map<EntityId, Set<String>> judgements = new HashMap<>();
        for (Parcel parcel : parcels) {
            entities.addAll(parcel.entities().entities());
            for (Judgement each : parcel.judgements()) {
                judgements
                        .computeIfAbsent(each.subject().id(), absent -> new HashSet<>())
                        .add(each.rule());
            }
        }
        long got = System.nanoTime();
        List<Piece> pieces = new ArrayList<>();
        Tally tally = new Tally();
        if (!judgements.isEmpty()) {
            Assessment assessment = policy().assess(together(entities, List.of()), asOf);
            for (Finding finding : assessment.findings()) {
                if (judgements
                        .getOrDefault(finding.subject(), Set.of())
                        .contains(finding.rule().id())) {
                    add(finding, tally, pieces);
                }
            }
        }
        pieces.add(new Piece.Counted(tally, got - started, System.nanoTime() - got));
        return pieces;
    }

    private boolean isFor(City city, EntityId subject, Set<EntityId> common) {
        return !common.contains(subject)
                || (answering.contains(city.code())
                        && subject instanceof DivisionCode province
                        && province.value().equals(province(city.code())));
    }

    private void add(Finding finding, Tally tally, List<Piece> pieces) {
        tally.add(finding);
        if (kept.contains(finding.outcome().kind())) {
            pieces.add(new Piece.Found(FindingRow.of(finding)));
        }
    }

    private static Jurisdiction together(List<Entity> some, List<Entity> others) {
        List<Entity> all = new ArrayList<>(some.size() + others.size());
        all.addAll(some);
        all.addAll(others);
        return Jurisdiction.of(ABOUT, all);
    }
}
