package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;

/** Which values a parameter accepts. */
public sealed interface Accepted {
    /**
     * Whether a value is accepted.
     *
     * @param value the value
     * @return true if it is
     */
    boolean contains(String value);

    /**
     * What is accepted, for people.
     *
     * @return as {@code one of either, both} in both languages
     */
    Text inWords();

    /**
     * Certain words, one of which is chosen.
     *
     * @param words the words, at least one
     */
    record OneOf(Seq<String> words) implements Accepted {
        /** Refuses an empty choice. */
        public OneOf {
            Check.noNulls("The words to choose from", words);
            Check.that(!words.isEmpty(), "A choice of nothing: expected at least one word");
        }

        @Override
        public boolean contains(String value) {
            return words.contains(value);
        }

        @Override
        public Text inWords() {
            return Text.of(words.mkString("、") + "之一", "one of " + words.mkString(", "));
        }
    }

    /**
     * Whole numbers.
     *
     * @param least the least, 0 or more
     * @param most the most
     */
    record WholeNumber(long least, long most) implements Accepted {
        /** Refuses a negative or empty range. */
        public WholeNumber {
            Check.notNegative("The least number of a parameter", least);
            Check.that(least <= most, "A parameter accepts %s to %s: expected a range", least, most);
        }

        @Override
        public boolean contains(String value) {
            return parsed(value).exists(number -> least <= number && number <= most);
        }

        @Override
        public Text inWords() {
            return Text.of(least + "至" + most + "的整数", "a whole number from " + least + " to " + most);
        }

        private static Option<Long> parsed(String value) {
            return Option.when(value.matches("0|[1-9][0-9]{0,17}"), () -> Long.valueOf(value));
        }
    }

    /**
     * A number that changes with the editions of the text, unless a city sets one of its own.
     *
     * @param own which numbers of its own are accepted
     */
    record ByEdition(WholeNumber own) implements Accepted {
        /** What is set while the numbers of the text hold. */
        static final String TEXT = "text";

        @Override
        public boolean contains(String value) {
            return value.equals(TEXT) || own.contains(value);
        }

        @Override
        public Text inWords() {
            Text numbers = own.inWords();
            return Text.of(
                    TEXT + "（依文本各版）或" + numbers.chinese(),
                    "\"" + TEXT + "\" (as its editions have it) or " + numbers.english());
        }
    }

    /** Any number of words, as a list to be gone through: joined by commas, each once, none at all as an empty text. */
    record Words() implements Accepted {
        @Override
        public boolean contains(String value) {
            Seq<String> words = of(value);
            return words.forAll(word -> !word.isBlank() && word.equals(word.strip()))
                    && words.distinct().size() == words.size();
        }

        @Override
        public Text inWords() {
            return Text.of("用半角逗号分隔、互不重复的词", "words joined by commas, each once");
        }

        /**
         * The words of a list.
         *
         * @param value the list
         * @return its words, in order
         */
        static Seq<String> of(String value) {
            return value.isEmpty() ? Array.empty() : Array.of(value.split(",", -1));
        }
    }

    /**
     * Refuses a value that is not accepted.
     *
     * @param parameter the parameter, for the message
     * @param value the value
     * @throws InvalidValueException if it is not accepted
     */
    default void check(String parameter, String value) {
        Check.that(
                contains(value),
                "Parameter %s cannot be \"%s\": expected %s",
                parameter,
                value,
                inWords().english());
    }
}
