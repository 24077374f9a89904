package org.zhongzhi.governance.model;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.model.value.ValueStyle;

/** What a jurisdiction's data are, for the people who read what is found in them. */
@ValueStyle
@Value.Immutable(builder = false)
public interface About {
    /**
     * The title of the data, as "贺州市 / Hezhou".
     *
     * @return the title
     */
    @Value.Parameter
    Text title();

    /**
     * What a reader has to be told before anything else, as that the data are illustrative. Every report shows it.
     *
     * @return the notice, or none
     */
    @Value.Parameter
    Option<Text> notice();

    /**
     * Data with a title and no notice.
     *
     * @param title the title
     * @return what the data are
     */
    static About of(Text title) {
        return ImmutableAbout.of(title, Option.none());
    }

    /**
     * Data with a title and perhaps a notice.
     *
     * @param title the title
     * @param notice the notice, or none
     * @return what the data are
     */
    static About of(Text title, Option<Text> notice) {
        return ImmutableAbout.of(title, notice);
    }

    /** Refuses a null for the notice, and control characters, which a terminal would obey. */
    @Value.Check
    default void check() {
        Check.noNulls("The notice of the data", notice());
        notice().toArray()
                .prepend(title())
                .flatMap(text -> Array.of(text.chinese(), text.english()))
                .forEach(text -> Check.that(
                        text.chars().noneMatch(Character::isISOControl),
                        "The title or notice of the data holds a control character: expected plain text on one line"));
    }
}
