package org.zhongzhi.governance.rules;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.Clause;
import org.zhongzhi.governance.model.value.Text;

/** Two policies as one: what both have is there once, and what differs under one name is refused. */
final class Union {
    private Union() {}

    static Policy of(Policy one, Policy other) {
        checkSameParameters(one, other);
        checkSameProcedures(one, other);
        return Policy.builder()
                .id(one.id() + "+" + other.id())
                .version(one.version() + "+" + other.version())
                .edition(one.edition().isAfter(other.edition()) ? one.edition() : other.edition())
                .title(Text.of(
                        one.title().chinese() + "、" + other.title().chinese(),
                        one.title().english() + "; " + other.title().english()))
                .parameters(one.parameters().appendAll(other.parameters()).distinct())
                .settings(other.settings().merge(one.settings()))
                .provisions(one.provisions().appendAll(other.provisions()).distinctBy(Provision::clause))
                .procedures(one.procedures().appendAll(other.procedures()).distinct())
                .sections(sections(one, other))
                .build();
    }

    private static void checkSameProcedures(Policy one, Policy other) {
        for (Procedure procedure : one.procedures()) {
            other.procedures()
                    .find(same -> same.id().equals(procedure.id()))
                    .forEach(same -> Check.that(
                            same.equals(procedure),
                            "Policies %s and %s disagree on procedure %s: expected the same procedure",
                            one.id(),
                            other.id(),
                            same.id()));
        }
    }

    private static void checkSameParameters(Policy one, Policy other) {
        for (Parameter parameter : one.parameters()) {
            other.parameters()
                    .find(same -> same.id().equals(parameter.id()))
                    .forEach(same -> Check.that(
                            same.equals(parameter) && one.setting(same.id()).equals(other.setting(same.id())),
                            "Policies %s and %s disagree on parameter %s: expected the same values and setting",
                            one.id(),
                            other.id(),
                            same.id()));
        }
    }

    private static Seq<Section> sections(Policy one, Policy other) {
        LinkedHashMap<Clause, Section> merged =
                LinkedHashMap.ofEntries(one.sections().map(section -> Tuple.of(section.clause(), section)));
        Seq<Rule> shared = one.sections().flatMap(Section::rules);
        for (Section section : other.sections()) {
            Seq<Rule> added = section.rules().removeAll(shared);
            merged = merged.put(
                    section.clause(),
                    merged.get(section.clause())
                            .map(same -> same.withRules(same.rules().appendAll(added)))
                            .getOrElse(() -> section.withRules(added)));
        }
        return merged.values();
    }
}
