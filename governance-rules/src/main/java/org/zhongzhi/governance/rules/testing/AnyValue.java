package org.zhongzhi.governance.rules.testing;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.StringArbitrary;
import net.jqwik.time.api.Dates;
import org.zhongzhi.governance.model.mandate.MatterCode;
import org.zhongzhi.governance.model.mandate.ProjectId;
import org.zhongzhi.governance.model.mandate.ResourceId;
import org.zhongzhi.governance.model.mandate.SupplyId;
import org.zhongzhi.governance.model.organization.ActorId;
import org.zhongzhi.governance.model.organization.FacilityId;
import org.zhongzhi.governance.model.organization.FloorArea;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.ServicePointId;
import org.zhongzhi.governance.model.organization.TeamId;
import org.zhongzhi.governance.model.territory.BuildingId;
import org.zhongzhi.governance.model.territory.BuildingUnitId;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.territory.GridId;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Money;
import org.zhongzhi.governance.model.value.Text;

/** The values that entities are made of, of every shape that the model holds, for properties of jqwik. */
public final class AnyValue {
    private AnyValue() {}

    /**
     * Identifiers of places.
     *
     * @return places of every type
     */
    public static Arbitrary<PlaceId> places() {
        return Arbitraries.oneOf(List.of(
                divisionCodes().map(Function.identity()),
                ids(GridId::of).map(Function.identity()),
                ids(EstateId::of).map(Function.identity()),
                ids(BuildingId::of).map(Function.identity()),
                ids(BuildingUnitId::of).map(Function.identity())));
    }

    /**
     * Identifiers of whoever acts.
     *
     * @return organisations and persons
     */
    public static Arbitrary<ActorId> actors() {
        return Arbitraries.oneOf(List.of(
                ids(OrganizationId::of).map(Function.identity()),
                ids(PersonId::of).map(Function.identity())));
    }

    /**
     * Identifiers of where help comes from.
     *
     * @return facilities and teams
     */
    public static Arbitrary<ServicePointId> servicePoints() {
        return Arbitraries.oneOf(List.of(
                ids(FacilityId::of).map(Function.identity()), ids(TeamId::of).map(Function.identity())));
    }

    /**
     * Identifiers of what answers needs.
     *
     * @return resources and projects
     */
    public static Arbitrary<SupplyId> supplies() {
        return Arbitraries.oneOf(List.of(
                ids(ResourceId::of).map(Function.identity()), ids(ProjectId::of).map(Function.identity())));
    }

    /**
     * Codes of divisions of every level.
     *
     * @return codes, of which there are few to a level
     */
    public static Arbitrary<DivisionCode> divisionCodes() {
        return Arbitraries.of(2, 4, 6, 9, 12).flatMap(AnyValue::codes);
    }

    /**
     * Codes of divisions of one level.
     *
     * @param digits how long the codes are: 2, 4, 6, 9 or 12
     * @return codes, of which there are few
     */
    public static Arbitrary<DivisionCode> codes(int digits) {
        return Arbitraries.integers().between(10, 16).map(number -> DivisionCode.of("0".repeat(digits - 2) + number));
    }

    /**
     * Identifiers of which most are few, so that things name each other, and some are as odd as they may be.
     *
     * @param of makes an identifier from its value
     * @param <I> the type of identifier
     * @return identifiers
     */
    public static <I> Arbitrary<I> ids(Function<String, I> of) {
        Arbitrary<String> few = Arbitraries.integers().between(1, 6).map(number -> "n-" + number);
        Arbitrary<String> odd = Arbitraries.of("a/b", "x.y:z_1", "网格-七", "A", "a", "𠮷-1", "0", "É9");
        return Arbitraries.frequencyOf(Tuple.of(4, few), Tuple.of(1, odd)).map(of);
    }

    /**
     * Codes of matters.
     *
     * @return codes, of which most are few
     */
    public static Arbitrary<MatterCode> matters() {
        return ids(MatterCode::of);
    }

    /**
     * Amounts of money.
     *
     * @return amounts from nothing to all that can be held
     */
    public static Arbitrary<Money> amounts() {
        return counts().map(Money::ofFen);
    }

    /**
     * Floor areas.
     *
     * @return areas from nothing to the largest
     */
    public static Arbitrary<FloorArea> floorAreas() {
        return Arbitraries.longs().between(0, 100_000_000_000L).map(FloorArea::ofSquareDecimetres);
    }

    /**
     * Counts.
     *
     * @return whole numbers from 0 to the largest that can be held
     */
    public static Arbitrary<Long> counts() {
        return Arbitraries.longs().greaterOrEqual(0);
    }

    /**
     * Names of one line: Chinese, outside the basic plane, or of what JSON has to escape.
     *
     * @return names
     */
    public static Arbitrary<String> names() {
        StringArbitrary mixed = Arbitraries.strings()
                .withChars('"', '\\', '/', '\'', '<', '&', ' ', 'a', 'Z', '9', '\u00e9', '\ufeff')
                .withCharRange('一', '龥')
                .ofMaxLength(12);
        return Arbitraries.oneOf(
                mixed.map(text -> text + "社区"), mixed.map(text -> "𠮷" + text), Arbitraries.of("新兴社区"));
    }

    /**
     * Texts in both languages.
     *
     * @return texts
     */
    public static Arbitrary<Text> texts() {
        return Combinators.combine(names(), names().map(name -> name + "\u2028"))
                .as(Text::of);
    }

    /**
     * Dates of the years 1 to 9999.
     *
     * @return dates
     */
    public static Arbitrary<LocalDate> dates() {
        return Dates.dates().between(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
    }

    /**
     * Periods with and without ends.
     *
     * @return periods
     */
    public static Arbitrary<Period> periods() {
        return Combinators.combine(dates(), dates(), Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as((one, other, starts, ends) -> {
                    LocalDate from = one.isBefore(other) ? one : other;
                    LocalDate until = one.isBefore(other) ? other : one;
                    return Period.of(
                            Option.when(starts, from),
                            Option.when(ends, from.equals(until) ? until.plusDays(1) : until));
                });
    }
}
