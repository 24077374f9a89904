package org.zhongzhi.governance.rules;

import static org.zhongzhi.governance.rules.Things.division;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.hezhou2022.Hezhou2022;

/**
 * A small city to put things into, and what the programme of Hezhou finds in it: one city with two districts, in the
 * first of them a subdistrict with two communities; no estates and no bodies.
 */
public final class Cities {
    public static final LocalDate TODAY = LocalDate.of(2024, 6, 30);
    public static final LocalDate LAST_DAY = LocalDate.of(2024, 12, 31);

    public static final DivisionCode CITY = DivisionCode.of("4511");
    public static final DivisionCode DISTRICT = DivisionCode.of("451102");
    public static final DivisionCode OTHER_DISTRICT = DivisionCode.of("451103");
    public static final DivisionCode SUBDISTRICT = DivisionCode.of("451102001");
    public static final DivisionCode COMMUNITY = DivisionCode.of("451102001001");
    public static final DivisionCode OTHER_COMMUNITY = DivisionCode.of("451102001002");
    public static final EstateId ESTATE = EstateId.of("e-1");
    public static final EstateId OTHER_ESTATE = EstateId.of("e-2");

    private static final Array<Entity> TREE = Array.of(
            division(CITY, DivisionKind.CITY, "某市", null),
            division(DISTRICT, DivisionKind.MUNICIPAL_DISTRICT, "甲区", CITY),
            division(OTHER_DISTRICT, DivisionKind.MUNICIPAL_DISTRICT, "乙区", CITY),
            division(SUBDISTRICT, DivisionKind.SUBDISTRICT, "甲街道", DISTRICT),
            division(COMMUNITY, DivisionKind.COMMUNITY, "甲社区", SUBDISTRICT),
            division(OTHER_COMMUNITY, DivisionKind.COMMUNITY, "乙社区", SUBDISTRICT));

    private final Policy policy;
    private final Seq<Entity> entities;

    private Cities(Policy policy, Seq<Entity> entities) {
        this.policy = policy;
        this.entities = entities;
    }

    /** The city with its divisions and nothing else. */
    public static Cities tree() {
        return new Cities(Hezhou2022.policy(), TREE);
    }

    /** No city at all. */
    public static Cities nothing() {
        return new Cities(Hezhou2022.policy(), Array.empty());
    }

    public Cities with(Entity... more) {
        return with(Array.of(more));
    }

    public Cities with(Seq<? extends Entity> more) {
        return new Cities(policy, entities.appendAll(more));
    }

    public Cities without(EntityId gone) {
        return new Cities(policy, entities.reject(entity -> entity.id().equals(gone)));
    }

    public Cities under(Policy other) {
        return new Cities(other, entities);
    }

    public Jurisdiction jurisdiction() {
        return Jurisdiction.of(About.of(Text.of("某市", "A city")), entities);
    }

    public Assessment assessed(LocalDate asOf) {
        return policy.assess(jurisdiction(), asOf);
    }

    /** How a rule comes out for a subject today. */
    public OutcomeKind outcome(String rule, EntityId subject) {
        return outcome(rule, subject, TODAY);
    }

    public OutcomeKind outcome(String rule, EntityId subject, LocalDate asOf) {
        return finding(rule, subject, asOf).outcome().kind();
    }

    public Finding finding(String rule, EntityId subject) {
        return finding(rule, subject, TODAY);
    }

    public Finding finding(String rule, EntityId subject, LocalDate asOf) {
        return assessed(asOf)
                .findings(rule)
                .find(finding -> finding.subject().equals(subject))
                .getOrElseThrow(() -> new AssertionError("Rule " + rule + " did not judge " + subject));
    }
}
