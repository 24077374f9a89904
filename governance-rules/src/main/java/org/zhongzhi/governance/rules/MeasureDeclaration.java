package org.zhongzhi.governance.rules;

import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.LongBinaryOperator;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.identity.Classified;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.Quantified;
import org.zhongzhi.governance.model.territory.HeadcountSubject;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Measure.Pairing;
import org.zhongzhi.governance.rules.Measure.Sum;

/** A measure on its way: name, label and unit first, what it reads last. */
public final class MeasureDeclaration {
    private final String name;
    private @Nullable Text label;
    private @Nullable Unit unit;
    private boolean restricted;
    private boolean given;
    private @Nullable Addition addition;

    MeasureDeclaration(String name) {
        Check.text("The name of a measure", name);
        this.name = name;
    }

    /**
     * What is measured, for people.
     *
     * @param chinese a noun in Chinese
     * @param english a plural noun in English
     * @return this declaration
     */
    public MeasureDeclaration label(String chinese, String english) {
        this.label = Text.of(chinese, english);
        return this;
    }

    /**
     * In what it counts.
     *
     * @param counted the unit
     * @return this declaration
     */
    public MeasureDeclaration in(Unit counted) {
        this.unit = counted;
        return this;
    }

    /**
     * Marks the value as restricted data about a person: findings do not show it.
     *
     * @return this declaration
     */
    public MeasureDeclaration restricted() {
        this.restricted = true;
        return this;
    }

    /**
     * Says that the value is given, like the months that have passed or the members that there are: nobody makes it a
     * little more or less in order to comply, so findings name no such change.
     *
     * @return this declaration
     */
    public MeasureDeclaration given() {
        this.given = true;
        return this;
    }

    /**
     * Declares how more of it looks as data, so that {@link Finding#proposals()} can offer it where there is too little.
     *
     * @param way how it is added
     * @return this declaration
     */
    public MeasureDeclaration byAdding(Addition way) {
        this.addition = way;
        return this;
    }

    /**
     * Completes a measure that counts what hangs on the subject, is of one type and in force.
     *
     * @param type the type of what is counted
     * @return the measure
     */
    public Measure counting(Class<? extends Entity> type) {
        return measure(new Gauge.CountOfType(type));
    }

    /**
     * Completes a measure that counts what hangs on the subject, is of one kind and in force.
     *
     * @param type the type of what is counted
     * @param kind the kind of what is counted
     * @param <K> the enumeration of the kinds
     * @param <T> the type of what is counted
     * @return the measure
     */
    public <K extends Enum<K> & Coded, T extends Classified<K>> Measure counting(Class<T> type, K kind) {
        return measure(new Gauge.CountOfKind<>(type, kind));
    }

    private Measure measure(Gauge gauge) {
        return measure(Objects.requireNonNull(unit, "unit"), gauge, Option.none());
    }

    private Measure measure(Unit counted, Gauge gauge, Option<Sum> sum) {
        return new Measure(
                name,
                Objects.requireNonNull(label, "label"),
                counted,
                restricted,
                given,
                gauge,
                sum,
                Option.of(addition));
    }

    /**
     * Completes a measure that counts pairs: two entries of one type, both in force, that do not go together, or do.
     * Each two entries are one pair; the condition does not depend on their order.
     *
     * @param type the type of the entries
     * @param attribute what decides about an entry, or none if it is in no pair
     * @param condition whether two entries with these attributes are a pair
     * @param <T> the type of the entries
     * @param <A> the type of the attributes
     * @return the measure
     */
    public <T extends Entity, A> Measure countingPairs(
            Class<T> type, BiFunction<Reading, T, Option<A>> attribute, Pairing<A> condition) {
        return measure(new Gauge.Pairs<>(type, attribute, condition));
    }

    /**
     * Completes a measure that reads the latest headcount not after the date; without one the number is unknown.
     *
     * @param subject what was counted
     * @return the measure
     */
    public Measure latest(HeadcountSubject subject) {
        return measure(new Gauge.Latest(
                subject,
                Text.of(
                        subject.label().chinese() + "的统计数",
                        "a headcount of " + subject.label().english())));
    }

    /**
     * Completes a measure that takes the figures of what hangs on the subject, is of one kind and in force, together;
     * a figure that is not known leaves the number open upwards.
     *
     * @param type the type of what has figures
     * @param kind the kind of what has figures
     * @param together how two figures are taken together, to no less than either: {@code Long::sum}, {@code Math::max}; a
     *     single figure stays as it is, and none at all comes to 0
     * @param missing which datum is missing where a figure is not known
     * @param <K> the enumeration of the kinds
     * @param <T> the type of what has figures
     * @return the measure
     */
    public <K extends Enum<K> & Coded, T extends Classified<K> & Quantified> Measure figures(
            Class<T> type, K kind, LongBinaryOperator together, Text missing) {
        return measure(new Gauge.Figures<>(type, kind, together, missing));
    }

    /**
     * Completes a measure that counts entities.
     *
     * @param entities what is counted for a subject
     * @return the measure
     */
    public Measure counting(BiFunction<Reading, Dossier, ? extends Iterable<? extends Entity>> entities) {
        return measure(new Gauge.Count(entities));
    }

    /**
     * Completes a measure that reads a number or a range.
     *
     * @param function what is measured for a subject
     * @return the measure
     */
    public Measure measuring(BiFunction<Reading, Dossier, Measured> function) {
        return measure(function::apply);
    }

    /**
     * Completes a measure of divisions that adds another one up over the tree.
     *
     * @param part the measure that is added up
     * @param over the kind of places it is taken of
     * @return the measure, in the unit of its parts
     */
    public Measure summing(Measure part, SubjectKind over) {
        Sum sum = new Sum(part, over);
        return measure(part.unit(), (reading, division) -> reading.sum(sum, division.id()), Option.some(sum));
    }
}
