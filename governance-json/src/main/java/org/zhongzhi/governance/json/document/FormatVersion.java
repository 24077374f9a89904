package org.zhongzhi.governance.json.document;

import io.vavr.control.Option;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A format by its two parts: {@code zhongzhi/jurisdiction/1} is version 1 of {@code zhongzhi/jurisdiction}. A version that
 * takes away or changes what a document of the version before says gets the next number; one that only adds keeps it.
 *
 * @param family what the document is
 * @param version in which version
 */
record FormatVersion(String family, int version) {
    private static final Pattern FORM = Pattern.compile("(zhongzhi/[a-z-]{1,40})/(\\d{1,4})");

    /**
     * A format that has the form of one.
     *
     * @param format the format
     * @return its parts, or none if it has another form
     */
    static Option<FormatVersion> of(String format) {
        Matcher parts = FORM.matcher(format);
        return parts.matches()
                ? Option.some(new FormatVersion(parts.group(1), Integer.parseInt(parts.group(2))))
                : Option.none();
    }

    /**
     * What to do with a document of this version where another is read.
     *
     * @param read the version that is read
     * @return the advice, as the end of a sentence
     */
    String adviceFor(int read) {
        return version > read
                ? "it was written by a newer release; read it with that release, or have it written as version " + read
                : "it was written by an older release; have it written as version " + read
                        + " by a release that reads version " + version;
    }
}
