package org.zhongzhi.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.ESTATE;
import static org.zhongzhi.governance.rules.Cities.TODAY;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.Change;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.Reference;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.organization.TeamId;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.partnership.PropertyServiceMode;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.territory.HeadcountSubject;
import org.zhongzhi.governance.model.time.Dated;
import org.zhongzhi.governance.model.time.Period;

class GivingUpTest {
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    /** One of each type that has a period. */
    private static final Seq<Function<Period, Entity>> DATED = Array.of(
            period -> Things.appointment("a", "p", "post", false, period),
            period -> Things.liaison("l", "p", COMMUNITY, period),
            period -> Things.team("t", TeamKind.EMERGENCY, COMMUNITY, period),
            period -> Things.facility("f", FacilityKind.MEDIATION_ROOM, COMMUNITY, Option.none(), period),
            period -> Things.body("o", OrganizationKind.GOVERNMENT, COMMUNITY, period),
            period -> Things.service("s", ESTATE, "o", PropertyServiceMode.FIRM, period));

    @Test
    void what_has_begun_ends_on_the_date() {
        for (Function<Period, Entity> dated : DATED) {
            assertThat(GivingUp.of(dated.apply(Period.always()), TODAY))
                    .containsExactly(Change.put(dated.apply(Period.of(Option.none(), Option.some(TODAY)))));
            assertThat(GivingUp.of(dated.apply(Period.of(YESTERDAY, TOMORROW)), TODAY))
                    .containsExactly(Change.put(dated.apply(Period.of(YESTERDAY, TODAY))));
        }
    }

    @Test
    void what_begins_on_the_date_or_later_is_removed() {
        for (Function<Period, Entity> dated : DATED) {
            Entity today = dated.apply(Period.from(TODAY));
            assertThat(GivingUp.of(today, TODAY)).containsExactly(Change.remove(today.id()));
            assertThat(GivingUp.of(dated.apply(Period.from(TOMORROW)), TODAY))
                    .containsExactly(Change.remove(today.id()));
        }
    }

    @Test
    void what_is_over_cannot_be_given_up() {
        for (Function<Period, Entity> dated : DATED) {
            assertThat(GivingUp.of(dated.apply(Period.of(Option.none(), Option.some(TODAY))), TODAY))
                    .isEmpty();
        }
    }

    @Test
    void what_has_no_period_is_removed_unless_nobody_decides_on_it() {
        assertThat(GivingUp.of(Things.post("post", "o", Role.HEAD), TODAY))
                .containsExactly(
                        Change.remove(Things.post("post", "o", Role.HEAD).id()));
        assertThat(GivingUp.of(Things.estate(ESTATE, COMMUNITY), TODAY)).isEmpty();
        assertThat(GivingUp.of(Things.division(COMMUNITY, DivisionKind.COMMUNITY, "甲社区", null), TODAY))
                .isEmpty();
        assertThat(GivingUp.of(Things.person("p", PartyMembership.NO), TODAY)).isEmpty();
        assertThat(GivingUp.of(Things.headcount(COMMUNITY, HeadcountSubject.HOUSEHOLDS, "2024-01-01", 1), TODAY))
                .isEmpty();
    }

    @Test
    void a_type_that_is_not_known_here_is_left_alone() {
        record Lease(EntityId id, Period period) implements Entity, Dated {
            @Override
            public Seq<Reference> references() {
                return Array.empty();
            }
        }

        assertThat(GivingUp.of(new Lease(TeamId.of("lease"), Period.always()), TODAY))
                .isEmpty();
    }
}
