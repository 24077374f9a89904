package org.zhongzhi.governance.json.document;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.codec.Form;
import org.zhongzhi.governance.json.codec.Holder;
import org.zhongzhi.governance.json.codec.ObjectCodec;
import org.zhongzhi.governance.json.codec.Scalars;
import org.zhongzhi.governance.json.codec.StringCodec;
import org.zhongzhi.governance.json.codec.WholeCodec;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.mandate.MatterCode;
import org.zhongzhi.governance.model.organization.FloorArea;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.Money;
import org.zhongzhi.governance.model.value.Text;

/** The values that entities are made of. */
final class Values {
    private static final long LARGEST_AREA = 100_000_000_000L;

    static final WholeCodec<Long> COUNT =
            WholeCodec.of("a whole number", Long::valueOf, Long::longValue).from(0);

    /** A whole number that may be below zero. */
    static final Codec<Long> WHOLE = COUNT.from(Long.MIN_VALUE);

    static final Codec<Long> POSITIVE = COUNT.from(1);

    static final WholeCodec<Integer> SMALL_COUNT = WholeCodec.of("a whole number", Values::small, count -> (long) count)
            .between(0, Integer.MAX_VALUE);

    static final WholeCodec<Integer> SMALL_POSITIVE = SMALL_COUNT.from(1);

    static final Codec<Money> MONEY = WholeCodec.of(
                    "an amount of money in fen (a whole number)", Money::ofFen, Money::fen)
            .from(0);

    static final StringCodec<MatterCode> MATTER = StringCodec.of(
                    "the code of a matter (a string)", MatterCode::of, MatterCode::value)
            .formed(Form.IDENTIFIER.atMost(100));

    static final Codec<FloorArea> FLOOR_AREA = WholeCodec.of(
                    "a floor area in square decimetres (a whole number)",
                    FloorArea::ofSquareDecimetres,
                    FloorArea::squareDecimetres)
            .between(0, LARGEST_AREA);

    static final Codec<Text> TEXT = inBothLanguages("a text in both languages", Form.TEXT);

    /** What {@link About} takes, which may stand in a heading. */
    private static final Codec<Text> PLAIN_TEXT = inBothLanguages("a plain text in both languages", Form.PLAIN);

    static final Codec<Period> PERIOD = ObjectCodec.<Period, Holder<Option<LocalDate>, Option<LocalDate>>>of(
                    "a period", Holder::new, period -> Period.of(period.first(), period.second()))
            .optional("from", Scalars.DATE, Period::from, Holder::first)
            .optional("until", Scalars.DATE, Period::until, Holder::second);

    static final Codec<About> ABOUT = ObjectCodec.<About, Holder<Text, Option<Text>>>of(
                    "what the data are", Holder::new, about -> About.of(about.first(), about.second()))
            .required("title", PLAIN_TEXT, About::title, Holder::first)
            .optional("notice", PLAIN_TEXT, About::notice, Holder::second);

    private Values() {}

    private static Codec<Text> inBothLanguages(String noun, Form form) {
        StringCodec<String> language = Scalars.TEXT.formed(form);
        return ObjectCodec.<Text, Holder<String, String>>of(
                        noun, Holder::new, text -> Text.of(text.first(), text.second()))
                .required("zh-CN", language, Text::chinese, Holder::first)
                .required("en", language, Text::english, Holder::second);
    }

    private static int small(long count) {
        Check.that(
                count >= 0 && count <= Integer.MAX_VALUE,
                "Found the number %s: expected a whole number from 0 to %s",
                count,
                Integer.MAX_VALUE);
        return (int) count;
    }
}
