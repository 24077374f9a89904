package org.zhongzhi.governance.examples.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.examples.cli.Cities;
import org.zhongzhi.governance.examples.cli.report.CommunityBodies.Body;
import org.zhongzhi.governance.model.identity.Named;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.rules.Reading;

class CommunityBodiesTest {
    private static final DivisionCode COMMUNITY = DivisionCode.of("459902001001");

    @Test
    void the_two_committees_come_before_the_bodies_of_the_estates() {
        CommunityBodies bodies = read(Cities.complete(), LocalDate.of(2024, 12, 31));

        assertThat(bodies.bodies().map(body -> body.organization().id().value()))
                .containsExactly("o-party", "o-residents", "o-owners", "o-firm");
        assertThat(bodies.bodies().map(Body::isOfCommunity)).containsExactly(true, true, false, false);
        assertThat(body(bodies, "o-firm").estates().map(Named::name)).containsExactly("桥头花园");
    }

    @Test
    void an_entry_is_a_concurrent_post_on_the_other_side_of_a_principal_one() {
        CommunityBodies bodies = read(Cities.complete(), LocalDate.of(2024, 12, 31));

        assertThat(lines(bodies))
                .containsExactly(
                        "o-party 副书记: p-7",
                        "o-residents 主任: p-4",
                        "o-residents 兼职委员: p-5 concurrent entry",
                        "o-owners 主任: p-5",
                        "o-owners 委员: p-4 concurrent entry",
                        "o-firm 经理: p-6");
    }

    @Test
    void a_concurrent_post_without_a_principal_one_on_the_other_side_is_no_entry() {
        String document = Cities.with("\"post\": \"post-subdistrict\"", "\"post\": \"post-owners-head\"");

        assertThat(lines(read(document, LocalDate.of(2024, 12, 31))))
                .contains("o-residents 兼职委员: p-5 concurrent", "o-owners 主任: vacant");
    }

    @Test
    void whether_somebody_is_a_Party_member_makes_no_difference() {
        String document = Cities.complete();

        assertThat(lines(read(document.replace("\"no\"", "\"yes\""), LocalDate.of(2024, 12, 31))))
                .isEqualTo(lines(read(document, LocalDate.of(2024, 12, 31))));
    }

    @Test
    void what_is_not_in_force_is_left_out() {
        assertThat(read(Cities.complete(), LocalDate.of(2021, 12, 31)).bodies()).isEmpty();
    }

    private static CommunityBodies read(String document, LocalDate asOf) {
        return CommunityBodies.of(Reading.of(Cities.read(document), asOf), COMMUNITY);
    }

    private static Body body(CommunityBodies bodies, String id) {
        return bodies.bodies()
                .find(body -> body.organization().id().value().equals(id))
                .get();
    }

    private static Iterable<String> lines(CommunityBodies bodies) {
        return bodies.bodies()
                .flatMap(body -> body.posts()
                        .map(seat ->
                                body.organization().id() + " " + seat.post().name() + ": "
                                        + (seat.holders().isEmpty()
                                                ? "vacant"
                                                : seat.holders()
                                                        .map(holder -> holder.person()
                                                                + (holder.isConcurrent() ? " concurrent" : "")
                                                                + (holder.isEntry() ? " entry" : ""))
                                                        .mkString(", "))));
    }
}
