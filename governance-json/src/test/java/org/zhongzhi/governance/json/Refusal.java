package org.zhongzhi.governance.json;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.zhongzhi.governance.json.schema.Agreement;

/** What a refused document is told, and where. */
record Refusal(String pointer, int line, int column, String problem) {
    static Refusal of(ThrowingCallable reading) {
        DocumentException refused = catchThrowableOfType(DocumentException.class, reading);
        return new Refusal(refused.pointer(), refused.line(), refused.column(), refused.problem());
    }

    static Refusal ofJurisdiction(String document) {
        Agreement.holdsIfJson("jurisdiction", document);
        return of(() -> GovernanceJson.standard().readJurisdiction(document));
    }

    static Refusal ofChangeSet(String document) {
        Agreement.holdsIfJson("change-set", document);
        return of(() -> GovernanceJson.standard().readChangeSet(document));
    }

    /** Of a jurisdiction whose property in line 3 is the given one, from column 3 on. */
    static Refusal ofProperty(String property) {
        return ofJurisdiction("""
                {
                  "about": {"title": {"en": "Hezhou", "zh-CN": "贺州市"}},
                  %s,
                  "format": "zhongzhi/jurisdiction/1"
                }
                """.formatted(property));
    }
}
