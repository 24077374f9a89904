package org.zhongzhi.governance.model.casework;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.zhongzhi.governance.model.identity.IdentifierForm;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;

/** What a field takes. */
public sealed interface FieldType {
    /**
     * Whether a value is of this type.
     *
     * @param value the value
     * @return true if the field takes it
     */
    boolean accepts(FieldValue value);

    /**
     * What is accepted, in words that follow "expected".
     *
     * @return the words
     */
    Text expected();

    /**
     * A whole number.
     *
     * @param least the least that is accepted
     * @param most the most that is accepted
     */
    record Whole(long least, long most) implements FieldType {
        private static final long FARTHEST = 1_000_000_000_000L;

        /** Refuses bounds that leave nothing, or lie beyond a million millions. */
        public Whole {
            Check.that(
                    least >= -FARTHEST && most <= FARTHEST,
                    "A field takes %s to %s: expected bounds of at most %s",
                    least,
                    most,
                    FARTHEST);
            Check.that(least <= most, "A field takes %s to %s: expected bounds that leave something", least, most);
        }

        @Override
        public boolean accepts(FieldValue value) {
            return value instanceof FieldValue.Whole whole && whole.number() >= least && whole.number() <= most;
        }

        @Override
        public Text expected() {
            return Text.of(least + "至" + most + "的整数", "a whole number from " + least + " to " + most);
        }
    }

    /** An amount of money. */
    record Amount() implements FieldType {
        /** The most fen that are accepted. */
        public static final long MOST_FEN = 100_000_000_000_000L;

        @Override
        public boolean accepts(FieldValue value) {
            return value instanceof FieldValue.Amount money && money.amount().fen() <= MOST_FEN;
        }

        @Override
        public Text expected() {
            return Text.of("不超过一万亿元的金额", "an amount of money of up to a million million yuan");
        }
    }

    /** Yes or no. */
    record YesNo() implements FieldType {
        @Override
        public boolean accepts(FieldValue value) {
            return value instanceof FieldValue.YesNo;
        }

        @Override
        public Text expected() {
            return Text.of("是或否", "yes or no");
        }
    }

    /**
     * One of several words.
     *
     * @param choices the words, each code once
     */
    record Choice(Seq<Word> choices) implements FieldType {
        /** Refuses a choice of nothing, and a code that is there twice. */
        public Choice {
            Check.noNulls("The words of a choice", choices);
            Check.that(!choices.isEmpty(), "A choice offers nothing: expected at least one word");
            Seq<Word> all = choices;
            Check.that(
                    all.map(Word::code).distinct().size() == all.size(),
                    "A choice offers a code twice: expected each of %s once",
                    all.map(Word::code).mkString(", "));
            choices = all.toArray();
        }

        @Override
        public boolean accepts(FieldValue value) {
            return value instanceof FieldValue.Chosen chosen && codes().contains(chosen.code());
        }

        /**
         * The codes.
         *
         * @return the codes, in the order of the words
         */
        public Seq<String> codes() {
            return choices.map(Word::code);
        }

        @Override
        public Text expected() {
            return Text.of(
                    choices.map(each -> each.label().chinese() + "（" + each.code() + "）")
                            .mkString("、"),
                    "one of " + codes().mkString(", "));
        }
    }

    /**
     * A word of a choice.
     *
     * @param code its code
     * @param label the word for people
     */
    record Word(String code, Text label) {
        /** Refuses a code that has another form. */
        public Word {
            IdentifierForm.check("a choice", code);
        }
    }

    /** Some words on one line. */
    record Words() implements FieldType {
        @Override
        public boolean accepts(FieldValue value) {
            return value instanceof FieldValue.Words;
        }

        @Override
        public Text expected() {
            return Text.of("一行文字", "some words on one line");
        }
    }

    /** A day. */
    record Day() implements FieldType {
        @Override
        public boolean accepts(FieldValue value) {
            return value instanceof FieldValue.Day;
        }

        @Override
        public Text expected() {
            return Text.of("日期", "a day");
        }
    }

    /**
     * Bodies or persons in public roles.
     *
     * @param most how many are accepted, 1 or more
     */
    record Parties(int most) implements FieldType {
        /** Refuses bounds that leave nobody. */
        public Parties {
            Check.that(most > 0, "A field takes %s parties: expected 1 or more", most);
        }

        @Override
        public boolean accepts(FieldValue value) {
            return value instanceof FieldValue.Parties parties
                    && parties.actors().size() <= most;
        }

        @Override
        public Text expected() {
            return most == 1
                    ? Text.of("一个单位或个人", "one body or person in a public role")
                    : Text.of("1至" + most + "个单位或个人", "1 to " + most + " bodies or persons in public roles");
        }
    }

    /** A place. */
    record Place() implements FieldType {
        @Override
        public boolean accepts(FieldValue value) {
            return value instanceof FieldValue.Place;
        }

        @Override
        public Text expected() {
            return Text.of("地点", "a division, grid, estate, building or unit");
        }
    }

    /** What something is about. */
    record Matter() implements FieldType {
        @Override
        public boolean accepts(FieldValue value) {
            return value instanceof FieldValue.Matter;
        }

        @Override
        public Text expected() {
            return Text.of("事项编码", "the code of a matter");
        }
    }

    /** Another case, or a document. */
    record Document() implements FieldType {
        @Override
        public boolean accepts(FieldValue value) {
            return value instanceof FieldValue.Document;
        }

        @Override
        public Text expected() {
            return Text.of("案件或文件编号", "the identifier of a case or document");
        }
    }

    /** A resident. */
    record Resident() implements FieldType {
        @Override
        public boolean accepts(FieldValue value) {
            return value instanceof FieldValue.Resident;
        }

        @Override
        public Text expected() {
            return Text.of("居民的匿名引用", "an opaque reference to a resident");
        }
    }

    /**
     * One of several words.
     *
     * @param words the words
     * @return the type
     * @throws InvalidValueException if a code is there twice
     */
    static FieldType choice(Word... words) {
        return new Choice(Array.of(words));
    }

    /**
     * A word of a choice.
     *
     * @param code its code
     * @param chinese the word in Chinese
     * @param english the word in English
     * @return the word
     */
    static Word word(String code, String chinese, String english) {
        return new Word(code, Text.of(chinese, english));
    }
}
