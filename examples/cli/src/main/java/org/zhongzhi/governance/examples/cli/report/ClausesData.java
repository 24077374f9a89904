package org.zhongzhi.governance.examples.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Seq;
import java.io.IOException;
import org.zhongzhi.governance.model.value.Clause;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Policy;
import org.zhongzhi.governance.rules.Provision;
import org.zhongzhi.governance.rules.Rule;

/**
 * The clauses of a policy with what answers each: those of its text first, in its order, then those that only its rules
 * name.
 */
final class ClausesData {
    private final Policy policy;
    private final Seq<String> rules;

    ClausesData(Policy policy) {
        this.policy = policy;
        this.rules = policy.rules().map(Rule::id).toArray();
    }

    void writeTo(JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("clauses");
        for (Provision provision : policy.provisions()) {
            write(out, provision);
        }
        for (Provision provision : ofRulesAlone()) {
            write(out, provision);
        }
        out.writeEndArray();
    }

    private Seq<Provision> ofRulesAlone() {
        Seq<Clause> told = policy.provisions().map(Provision::clause);
        return policy.rules()
                .map(Rule::clause)
                .distinct()
                .removeAll(told)
                .map(clause -> Provision.of(
                        clause,
                        heading(policy.rules().filter(rule -> rule.clause().equals(clause)))));
    }

    private static Text heading(Seq<Rule> rules) {
        return Text.of(
                rules.map(rule -> rule.label().chinese()).mkString("、"),
                rules.map(rule -> rule.label().english()).mkString(", "));
    }

    private void write(JsonGenerator out, Provision provision) throws IOException {
        out.writeStartObject();
        out.writeStringField("clause", provision.clause().toString());
        out.writeFieldName("heading");
        JsonData.text(out, provision.heading());
        out.writeArrayFieldStart("rules");
        for (Rule rule : provision.rules(policy)) {
            out.writeNumber(rules.indexOf(rule.id()));
        }
        out.writeEndArray();
        words(out, "procedures", provision.procedures());
        words(out, "data", provision.data());
        out.writeEndObject();
    }

    private static void words(JsonGenerator out, String name, Seq<String> words) throws IOException {
        out.writeArrayFieldStart(name);
        for (String word : words) {
            out.writeString(word);
        }
        out.writeEndArray();
    }
}
