package org.zhongzhi.governance.rules.casework;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.casework.FieldId;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.casework.Guard;
import org.zhongzhi.governance.model.casework.Relation;
import org.zhongzhi.governance.model.value.Text;

/** Makes guards into conditions that are judged without looking anything up. */
final class Conditions {
    private static final Text NOT_KNOWN = Text.of("未知", "not known");
    private static final Text ALWAYS = Text.of("无须满足任何条件", "nothing has to hold");

    private final Names names;
    private final Quantities quantities;

    Conditions(Names names, Quantities quantities) {
        this.names = names;
        this.quantities = quantities;
    }

    Condition of(Guard guard) {
        if (guard instanceof Guard.Compared compared) {
            return new Comparing(quantities.of(compared.left()), compared.relation(), quantities.of(compared.right()));
        }
        if (guard instanceof Guard.AllOf all) {
            return all(all.guards().map(this::of).toJavaArray(Condition[]::new));
        }
        if (guard instanceof Guard.AnyOf any) {
            return any(any.guards().map(this::of).toArray());
        }
        if (guard instanceof Guard.Stated stated) {
            return stated(stated.words(), of(stated.guard()));
        }
        if (guard instanceof Guard.Leads leads) {
            return leads(leads.leads());
        }
        return onFields(guard);
    }

    private Condition onFields(Guard guard) {
        if (guard instanceof Guard.OneOf oneOf) {
            Text field = names.field(oneOf.field());
            Seq<Text> words = oneOf.codes().map(code -> names.choice(oneOf.field(), code));
            return new Simple(
                    scene -> on(
                            scene,
                            oneOf.field(),
                            value -> value instanceof FieldValue.Chosen chosen
                                    && oneOf.codes().contains(chosen.code())),
                    Text.of(
                            field.chinese() + "应为" + words.map(Text::chinese).mkString("或"),
                            field.english() + " has to be "
                                    + words.map(Text::english).mkString(" or ")));
        }
        if (guard instanceof Guard.Says says) {
            Text field = names.field(says.field());
            return new Simple(
                    scene -> on(
                            scene,
                            says.field(),
                            value -> value instanceof FieldValue.YesNo yesNo && yesNo.yes() == says.yes()),
                    Text.of(
                            field.chinese() + "应为" + (says.yes() ? "是" : "否"),
                            field.english() + " has to be " + (says.yes() ? "yes" : "no")));
        }
        if (guard instanceof Guard.Gives gives) {
            Text field = names.field(gives.field());
            return new Simple(
                    scene -> scene.fields().find(gives.field()) != null
                            ? Verdict.HOLDS
                            : scene.fieldsOpen() ? Verdict.OPEN : Verdict.FAILS,
                    Text.of("应填写" + field.chinese(), field.english() + " has to be given"));
        }
        Guard.Same same = (Guard.Same) guard;
        Text one = names.field(same.field());
        Text other = names.field(same.other());
        return new Simple(
                scene -> scene.fieldsOpen()
                        ? Verdict.OPEN
                        : on(
                                scene,
                                same.field(),
                                value -> value.equals(scene.fields().find(same.other()))),
                Text.of(
                        one.chinese() + "应与" + other.chinese() + "一致",
                        one.english() + " has to be the same as " + other.english()));
    }

    private static Verdict on(Scene scene, FieldId field, Function<FieldValue, Boolean> holds) {
        @Nullable FieldValue value = scene.fields().find(field);
        if (value == null) {
            return scene.fieldsOpen() ? Verdict.OPEN : Verdict.FAILS;
        }
        return Verdict.of(holds.apply(value));
    }

    private static Condition leads(boolean wanted) {
        return new Simple(
                scene -> Verdict.of(
                        scene.assignment() != null && scene.assignment().leads() == wanted),
                wanted ? Text.of("限主办方", "it is for the one who leads") : Text.of("限协办方", "it is for one who helps"));
    }

    private static Condition all(Condition[] parts) {
        return new Condition() {
            @Override
            public Verdict in(Scene scene) {
                Verdict verdict = Verdict.HOLDS;
                for (Condition each : parts) {
                    verdict = verdict.and(each.in(scene));
                }
                return verdict;
            }

            @Override
            public Text words() {
                return joined(Array.of(parts).map(Condition::words), "，且", ", and ");
            }

            @Override
            public Seq<Text> unmet(Scene scene) {
                return Array.of(parts)
                        .filter(each -> each.in(scene) == Verdict.FAILS)
                        .flatMap(each -> each.unmet(scene));
            }
        };
    }

    private static Condition any(Seq<Condition> parts) {
        return new Condition() {
            @Override
            public Verdict in(Scene scene) {
                Verdict verdict = Verdict.FAILS;
                for (Condition each : parts) {
                    verdict = verdict.or(each.in(scene));
                }
                return verdict;
            }

            @Override
            public Text words() {
                return joined(parts.map(Condition::words), "，或者", ", or ");
            }

            @Override
            public Seq<Text> unmet(Scene scene) {
                return Array.of(joined(parts.map(each -> joined(each.unmet(scene), "，且", ", and ")), "，或者", ", or "));
            }
        };
    }

    private static Text joined(Seq<Text> words, String chinese, String english) {
        return words.isEmpty()
                ? ALWAYS
                : Text.of(
                        words.map(Text::chinese).mkString(chinese),
                        words.map(Text::english).mkString(english));
    }

    /** In words of its own, with the numbers that were found. */
    private static Condition stated(Text words, Condition inner) {
        return new Condition() {
            @Override
            public Verdict in(Scene scene) {
                return inner.in(scene);
            }

            @Override
            public Text words() {
                return words;
            }

            @Override
            public Seq<Text> unmet(Scene scene) {
                Seq<Text> found = inner instanceof Comparing comparing ? comparing.found(scene) : Array.empty();
                return Array.of(
                        found.isEmpty()
                                ? words
                                : Text.of(
                                        words.chinese() + "（"
                                                + found.map(Text::chinese).mkString("，") + "）",
                                        words.english() + " ("
                                                + found.map(Text::english).mkString(", ") + ")"));
            }
        };
    }

    private record Comparing(Quantity left, Relation relation, Quantity right) implements Condition {
        @Override
        public Verdict in(Scene scene) {
            long one = left.in(scene);
            long other = right.in(scene);
            if (one == Sat.UNKNOWN || other == Sat.UNKNOWN) {
                return scene.fieldsOpen() && (left.isGiven() || right.isGiven()) ? Verdict.OPEN : Verdict.FAILS;
            }
            return Verdict.of(relation.holds(one, other));
        }

        @Override
        public Text words() {
            return Text.of(
                    left.words().chinese() + "应" + relation.label().chinese()
                            + right.words().chinese(),
                    left.words().english() + " has to be " + relation.label().english() + " "
                            + right.words().english());
        }

        @Override
        public Seq<Text> unmet(Scene scene) {
            Seq<Text> found = found(scene);
            return Array.of(
                    found.isEmpty()
                            ? words()
                            : Text.of(
                                    words().chinese() + "（"
                                            + found.map(Text::chinese).mkString("，") + "）",
                                    words().english() + " ("
                                            + found.map(Text::english).mkString(", ") + ")"));
        }

        Seq<Text> found(Scene scene) {
            return Array.of(left, right).reject(Quantity::isConstant).map(each -> {
                long number = each.in(scene);
                Text value = number == Sat.UNKNOWN ? NOT_KNOWN : Text.of(Long.toString(number), Long.toString(number));
                return Text.of(
                        each.words().chinese() + "为" + value.chinese(),
                        each.words().english() + ": " + value.english());
            });
        }
    }

    private record Simple(Function<Scene, Verdict> judging, Text words) implements Condition {
        @Override
        public Verdict in(Scene scene) {
            return judging.apply(scene);
        }

        @Override
        public Seq<Text> unmet(Scene scene) {
            return Array.of(words);
        }
    }
}
