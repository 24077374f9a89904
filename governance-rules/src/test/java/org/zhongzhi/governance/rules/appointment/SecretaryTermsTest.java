package org.zhongzhi.governance.rules.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PARTY_BRANCH;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.OTHER_COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Cities.tree;
import static org.zhongzhi.governance.rules.Things.appointment;
import static org.zhongzhi.governance.rules.Things.body;
import static org.zhongzhi.governance.rules.Things.post;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.Post;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.rules.Cities;
import org.zhongzhi.governance.rules.Reading;

class SecretaryTermsTest {
    private static final PersonId SECRETARY = PersonId.of("p-1");

    @Test
    void terms_that_follow_each_other_on_the_day_are_counted_as_one_stretch() {
        assertThat(ends(held("a-1", "here", "2012-01-01", "2017-01-01"), held("a-2", "here", "2017-01-01", null)))
                .containsExactly(LocalDate.of(2017, 1, 1), LocalDate.of(2022, 1, 1));
        assertThat(ends(held("a-1", "here", "2012-01-01", "2017-01-01"), held("a-2", "here", "2017-01-02", null)))
                .containsExactly(LocalDate.of(2022, 1, 2));
    }

    @Test
    void an_office_that_goes_on_beside_a_shorter_one_leaves_no_gap() {
        Appointment lasting = held("a-1", "here", "2012-01-01", "2020-01-01");
        Appointment beside = held("a-2", "there", "2013-01-01", "2014-01-01");
        Appointment next = held("a-3", "there", "2020-01-01", null);

        assertThat(ends(lasting, beside)).containsExactly(LocalDate.of(2017, 1, 1));
        assertThat(ends(lasting, beside, next)).containsExactly(LocalDate.of(2017, 1, 1), LocalDate.of(2022, 1, 1));
        assertThat(ends(beside, next)).isEmpty();
    }

    @Test
    void a_stretch_that_ended_before_a_term_was_full_counts_only_the_full_ones() {
        assertThat(ends(held("a-1", "here", "2012-01-01", "2021-12-31"))).containsExactly(LocalDate.of(2017, 1, 1));
        assertThat(ends(held("a-1", "here", "2012-01-01", "2022-01-01"))).hasSize(2);
    }

    private static Iterable<LocalDate> ends(Appointment... held) {
        Cities city = tree().with(
                        body("here-branch", PARTY_BRANCH, COMMUNITY),
                        body("there-branch", PARTY_BRANCH, OTHER_COMMUNITY),
                        secretaryship("here"),
                        secretaryship("there"))
                .with(held);
        Reading reading = Reading.of(city.jurisdiction(), TODAY);
        return SecretaryTerms.of(reading, reading.dossier(SECRETARY)).ends();
    }

    private static Post secretaryship(String id) {
        return Post.builder()
                .from(post(id, id + "-branch", Role.SECRETARY))
                .termYears(Option.some(5))
                .build();
    }

    private static Appointment held(String id, String post, String from, String until) {
        Period period =
                Period.of(Option.some(LocalDate.parse(from)), Option.of(until).map(LocalDate::parse));
        return appointment(id, SECRETARY.value(), post, false, period);
    }
}
