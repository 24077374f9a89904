package org.zhongzhi.governance.json.exchange;

import io.vavr.collection.Seq;
import java.util.Locale;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.Text;

/**
 * Something that had no place on the other side, or came there as something else. It names what it is about and never
 * repeats a value of a person.
 *
 * @param what what was lost or changed, as a sentence without a full stop
 * @param count how often, 1 or more
 * @param where where: JSON pointers into what was read, or what was written by type and identifier, as {@code post/p-1};
 *     none where it is all of a type
 */
public record Remark(Text what, long count, Seq<String> where) {
    private static final int SHOWN = 3;

    /** Refuses a count below 1, or below the number of places. */
    public Remark {
        Check.that(count >= 1 && count >= where.size(), "A remark counts %s: expected 1 or more", count);
    }

    /**
     * The remark on one line.
     *
     * @param locale the reader's locale
     * @return what, how often, and the first three places
     */
    public String in(Locale locale) {
        boolean chinese = "zh".equals(locale.getLanguage());
        StringBuilder line =
                new StringBuilder(what.in(locale)).append(chinese ? "（" : " (").append(count);
        if (where.nonEmpty()) {
            line.append(chinese ? "：" : ": ").append(where.take(SHOWN).mkString(chinese ? "、" : ", "));
        }
        return line.append(where.size() > SHOWN ? (chinese ? "…" : ", …") : "")
                .append(chinese ? "）" : ")")
                .toString();
    }

    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
