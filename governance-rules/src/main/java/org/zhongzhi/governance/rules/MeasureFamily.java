package org.zhongzhi.governance.rules;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;

/**
 * Measures that differ by a word which a city chooses, as by a criterion of its checklist: there is one for each word, so
 * that they are not listed one by one. Families are equal if their names are.
 *
 * <pre>{@code
 * MeasureFamily.named("estate.partyOrganizationsMeeting", criterion -> EstateMeasures.meeting(criterion))
 * }</pre>
 */
public final class MeasureFamily {
    private final String name;
    private final Function<String, Measure> member;

    private MeasureFamily(String name, Function<String, Measure> member) {
        this.name = name;
        this.member = member;
    }

    /**
     * A family.
     *
     * @param name the stable name: what the names of its measures begin with, up to the full stop before the word
     * @param member the measure of a word, the same for the same word
     * @return the family
     * @throws InvalidValueException if the name is blank
     */
    public static MeasureFamily named(String name, Function<String, Measure> member) {
        Check.text("The name of a family of measures", name);
        return new MeasureFamily(name, member);
    }

    /**
     * The stable name.
     *
     * @return as {@code estate.partyOrganizationsMeeting}
     */
    public String name() {
        return name;
    }

    /**
     * The measure of a word.
     *
     * @param word the word
     * @return the measure, whose name is that of the family, a full stop and the word
     * @throws InvalidValueException if the family gives a measure of another name
     */
    public Measure of(String word) {
        Measure measure = member.apply(word);
        String expected = name + "." + word;
        Check.that(
                measure.name().equals(expected),
                "The family %s has the measure %s for the word \"%s\": expected the name %s",
                name,
                measure.name(),
                word,
                expected);
        return measure;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MeasureFamily that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
