package org.zhongzhi.governance.json.document;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.zhongzhi.governance.json.policytest.Expectation;
import org.zhongzhi.governance.json.policytest.PolicyTest;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.rules.Policy;

/**
 * A test as its object has it, before it takes from its file what all tests of the file share.
 *
 * @param name the name
 * @param asOf the date, or none if it is that of the file
 * @param parameters the parameters that it sets
 * @param given its city
 * @param expectations what it expects
 * @param exhaustiveFor the subjects of which it expects everything
 */
record Drafted(
        String name,
        Option<LocalDate> asOf,
        Map<String, String> parameters,
        Given given,
        Seq<Expectation> expectations,
        Seq<EntityId> exhaustiveFor) {

    /** What the tests of a file share. */
    record Shared(Policy policy, Option<LocalDate> asOf, Map<String, String> parameters, Given given) {}

    PolicyTest in(Shared shared, Option<Integer> row) {
        Check.that(
                given.base().isEmpty() || shared.given().base().isEmpty(),
                "The test \"%s\" builds on a city of its own: expected none, since its file has one",
                name);
        Jurisdiction base =
                given.base().orElse(shared.given().base()).map(Given.Base::city).getOrElse(() -> Given.NOTHING.own());
        Map<String, String> settings = parameters.merge(HashMap.ofEntries(shared.parameters()));
        Policy policy = settings.foldLeft(shared.policy(), (set, each) -> set.with(each._1, each._2));
        return new PolicyTest(
                name,
                row,
                policy,
                given.in(shared.given().in(base)),
                asOf.orElse(shared::asOf)
                        .getOrElseThrow(() -> new InvalidValueException("The test \"" + name
                                + "\" has no date: expected \"asOf\" in it or for the whole file")),
                expectations,
                exhaustiveFor);
    }
}
