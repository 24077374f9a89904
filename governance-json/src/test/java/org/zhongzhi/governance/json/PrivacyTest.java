package org.zhongzhi.governance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said about a refused document never tells who somebody is, or whether they are a Party member. */
class PrivacyTest {
    private static final String SECRET = "13912345678";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"persons\": [{\"id\": \"13912345678\", \"partyMembership\": \"yes\"}]",
                "\"persons\": [{\"id\": 13912345678, \"partyMembership\": \"yes\"}]",
                "\"persons\": [{\"id\": 13912345678.5, \"partyMembership\": \"yes\"}]",
                "\"persons\": [{\"id\": [\"13912345678\"], \"partyMembership\": \"yes\"}]",
                "\"persons\": [{\"id\": p13912345678, \"partyMembership\": \"yes\"}]",
                "\"persons\": [{\"id\": '13912345678', \"partyMembership\": \"yes\"}]",
                "\"persons\": [{\"id\": \"13912345678\"\"}]",
                "\"persons\": [{\"id\": \"-13912345678\", \"partyMembership\": \"yes\"}]",
                "\"persons\": [{\"id\": \"\\ud800-13912345678\", \"partyMembership\": \"yes\"}]",
                "\"persons\": [{\"id\": \"p-13912345678\", \"partyMembership\": \"yes\"}, {\"id\": \"p-13912345678\", \"partyMembership\": \"no\"}]",
                "\"persons\": [{\"id\": \"p\", \"partyMembership\": \"13912345678\"}]",
                "\"persons\": [{\"id\": \"p\", \"partyMembership\": 13912345678}]",
                "\"appointments\": [{\"person\": \"13912345678\"}]",
                "\"appointments\": [{\"person\": 13912345678}]",
                "\"liaisons\": [{\"person\": \"13912345678\"}]"
            })
    void the_identifier_of_a_person_is_in_no_message(String property) {
        DocumentException refused = catchThrowableOfType(
                DocumentException.class,
                () -> GovernanceJson.standard()
                        .readJurisdiction("{" + property + ", \"format\": \"zhongzhi/jurisdiction/1\"}"));

        assertThat(everythingSaidBy(refused)).doesNotContain(SECRET);
    }

    @Test
    void the_identifier_of_a_removed_person_is_in_no_message() {
        String change = "{\"changes\": [{\"id\": \"13912345678\", \"entityType\": \"person\", \"type\": \"remove\"}]}";

        DocumentException refused = catchThrowableOfType(
                DocumentException.class, () -> GovernanceJson.standard().readChangeSet(change));

        assertThat(refused.pointer()).isEqualTo("/changes/0/id");
        assertThat(everythingSaidBy(refused)).doesNotContain(SECRET);
    }

    @Test
    void whether_somebody_is_a_party_member_is_in_no_message() {
        assertThat(Refusal.ofProperty("\"persons\": [{\"id\": \"p\", \"partyMembership\": \"Yes\"}]"))
                .isEqualTo(new Refusal(
                        "/persons/0/partyMembership",
                        3,
                        46,
                        "The word is no word for Party membership: expected one of \"no\", \"unknown\", \"yes\""));
        assertThat(Refusal.ofProperty("\"persons\": [{\"id\": \"p\", \"partyMembership\": true}]")
                        .problem())
                .isEqualTo(
                        "Found a boolean: expected a word for Party membership (one of \"no\", \"unknown\", \"yes\")");
    }

    private static String everythingSaidBy(Throwable refused) {
        StringWriter said = new StringWriter();
        refused.printStackTrace(new PrintWriter(said));
        return said.toString();
    }
}
