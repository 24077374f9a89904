package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Requirement.AllOf;
import org.zhongzhi.governance.rules.Requirement.AnyOf;
import org.zhongzhi.governance.rules.Requirement.AtLeast;
import org.zhongzhi.governance.rules.Requirement.AtMost;
import org.zhongzhi.governance.rules.Requirement.Between;
import org.zhongzhi.governance.rules.Requirement.Nothing;
import org.zhongzhi.governance.rules.Requirement.Share;
import org.zhongzhi.governance.rules.Requirement.Unknown;
import org.zhongzhi.governance.rules.Requirement.WhenThen;

/** Requirements, measured values and remedies in words of one language. */
enum Wording {
    CHINESE(Locale.CHINA) {
        @Override
        String requirement(Requirement requirement) {
            if (requirement instanceof AtLeast least) {
                return isYesOrNo(least.measure())
                        ? label(least.measure())
                        : label(least.measure()) + "不少于" + value(least.measure(), least.bound());
            } else if (requirement instanceof AtMost most) {
                return most.bound() == 0
                        ? (isYesOrNo(most.measure()) ? "并非" : "无") + label(most.measure())
                        : label(most.measure()) + "不多于" + value(most.measure(), most.bound());
            } else if (requirement instanceof Between between) {
                return label(between.measure())
                        + (between.least() == between.most() ? "恰为" : number(between.measure(), between.least()) + "至")
                        + value(between.measure(), between.most());
            } else if (requirement instanceof Share share) {
                return isPercentage(share)
                        ? label(share.part()) + (share.above() ? "超过" : "不少于") + label(share.whole()) + "的"
                                + percent(share.ratio())
                        : "每" + value(share.whole(), share.ratio().per()) + label(share.part())
                                + (share.above() ? "超过" : "不少于")
                                + value(share.part(), share.ratio().amount());
            } else if (requirement instanceof AllOf all) {
                return joined(all.parts(), "，且");
            } else if (requirement instanceof AnyOf any) {
                return joined(any.parts(), "，或");
            } else if (requirement instanceof WhenThen when) {
                return "若" + part(when.condition()) + "，则" + part(when.then());
            } else if (requirement instanceof Nothing) {
                return "不作要求";
            } else if (requirement instanceof Unknown unknown) {
                return "要求未知（" + unknown.missing().chinese() + "）";
            } else if (requirement instanceof ByDate dated) {
                return dated.versions()
                        .map(version -> "自" + version.from() + "起" + part(version.requirement()))
                        .mkString("；");
            }
            return open((Open) requirement);
        }

        @Override
        String remedy(Remedy remedy) {
            if (remedy instanceof Remedy.Adjust adjust) {
                boolean isMore = adjust.by() > 0;
                return label(adjust.measure())
                        + (isYesOrNo(adjust.measure())
                                ? (isMore ? "由否变为是" : "由是变为否")
                                : (isMore ? "增加" : "减少") + value(adjust.measure(), Math.abs(adjust.by())));
            }
            return remedy instanceof Remedy.All all
                    ? joinedRemedies(all.parts(), "，且")
                    : joinedRemedies(((Remedy.Any) remedy).parts(), "，或");
        }

        @Override
        String measured(Measurement measurement) {
            String label = label(measurement.measure()) + (isYesOrNo(measurement.measure()) ? "：" : "");
            if (isYesOrNo(measurement.measure()) && !measurement.isKnown()) {
                return label + "未知";
            } else if (measurement.isKnown()) {
                return label + value(measurement.measure(), measurement.low());
            } else if (measurement.high() != Measured.UNBOUNDED) {
                return label + number(measurement.measure(), measurement.low()) + "至"
                        + value(measurement.measure(), measurement.high());
            }
            return measurement.low() == 0
                    ? label + "未知"
                    : label + "至少" + value(measurement.measure(), measurement.low());
        }
    },
    ENGLISH(Locale.ENGLISH) {
        @Override
        String requirement(Requirement requirement) {
            if (requirement instanceof AtLeast least) {
                return label(least.measure())
                        + (isYesOrNo(least.measure()) ? ": " : ": at least ")
                        + value(least.measure(), least.bound());
            } else if (requirement instanceof AtMost most) {
                String none = isYesOrNo(most.measure()) ? ": no" : ": none";
                return label(most.measure())
                        + (most.bound() == 0 ? none : ": at most " + value(most.measure(), most.bound()));
            } else if (requirement instanceof Between between) {
                return label(between.measure()) + ": "
                        + (between.least() == between.most()
                                ? "exactly "
                                : number(between.measure(), between.least()) + " to ")
                        + value(between.measure(), between.most());
            } else if (requirement instanceof Share share) {
                return isPercentage(share)
                        ? label(share.part()) + (share.above() ? ": more than " : ": at least ")
                                + percent(share.ratio()) + " of " + label(share.whole())
                        : label(share.part()) + (share.above() ? ": more than " : ": at least ")
                                + value(share.part(), share.ratio().amount()) + " per "
                                + share.ratio().per() + " " + label(share.whole());
            } else if (requirement instanceof AllOf all) {
                return joined(all.parts(), ", and ");
            } else if (requirement instanceof AnyOf any) {
                return joined(any.parts(), ", or ");
            } else if (requirement instanceof WhenThen when) {
                return part(when.then()) + ", where " + part(when.condition());
            } else if (requirement instanceof Nothing) {
                return "nothing";
            } else if (requirement instanceof Unknown unknown) {
                return "not known (" + unknown.missing().english() + ")";
            } else if (requirement instanceof ByDate dated) {
                return dated.versions()
                        .map(version -> "from " + version.from() + " " + part(version.requirement()))
                        .mkString("; ");
            }
            return open((Open) requirement);
        }

        @Override
        String remedy(Remedy remedy) {
            if (remedy instanceof Remedy.Adjust adjust && isYesOrNo(adjust.measure())) {
                return label(adjust.measure()) + (adjust.by() > 0 ? ": from no to yes" : ": from yes to no");
            } else if (remedy instanceof Remedy.Adjust adjust) {
                String less = adjust.measure().unit().scale() == 1 ? " fewer" : " less";
                return label(adjust.measure()) + ": " + value(adjust.measure(), Math.abs(adjust.by()))
                        + (adjust.by() > 0 ? " more" : less);
            }
            return remedy instanceof Remedy.All all
                    ? joinedRemedies(all.parts(), ", and ")
                    : joinedRemedies(((Remedy.Any) remedy).parts(), ", or ");
        }

        @Override
        String measured(Measurement measurement) {
            String label = label(measurement.measure()) + ": ";
            if (isYesOrNo(measurement.measure()) && !measurement.isKnown()) {
                return label + "unknown";
            } else if (measurement.isKnown()) {
                return label + value(measurement.measure(), measurement.low());
            } else if (measurement.high() != Measured.UNBOUNDED) {
                return label + number(measurement.measure(), measurement.low()) + " to "
                        + value(measurement.measure(), measurement.high());
            }
            return measurement.low() == 0
                    ? label + "unknown"
                    : label + "at least " + value(measurement.measure(), measurement.low());
        }
    };

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Locale locale;

    Wording(Locale locale) {
        this.locale = locale;
    }

    /** What has to hold. */
    abstract String requirement(Requirement requirement);

    /** What would mend it. */
    abstract String remedy(Remedy remedy);

    /** What was measured. */
    abstract String measured(Measurement measurement);

    /** A requirement in both languages. */
    static Text of(Requirement requirement) {
        return Text.of(CHINESE.requirement(requirement), ENGLISH.requirement(requirement));
    }

    /** A remedy in both languages. */
    static Text of(Remedy remedy) {
        return Text.of(CHINESE.remedy(remedy), ENGLISH.remedy(remedy));
    }

    /** A measured value in both languages. */
    static Text of(Measurement measurement) {
        return Text.of(CHINESE.measured(measurement), ENGLISH.measured(measurement));
    }

    /**
     * The shares that were measured, each once, where part and whole are known, may be shown and count the same thing: in
     * percent, rounded down to a tenth, so that a share that falls short never reads as one that does not.
     */
    static Seq<String> shares(Requirement requirement, Measurements measured) {
        return leaves(requirement)
                .flatMap(leaf -> leaf instanceof Share share ? Option.some(share) : Option.<Share>none())
                .distinctBy(share -> Array.of(share.part(), share.whole()))
                .flatMap(share -> measuredShare(share, measured));
    }

    private static Option<String> measuredShare(Share share, Measurements measured) {
        long part = measured.low(share.part());
        long whole = measured.low(share.whole());
        boolean restricted = share.part().isRestricted() || share.whole().isRestricted();
        boolean known = part == measured.high(share.part()) && whole == measured.high(share.whole());
        return known && !restricted && whole > 0 && isPercentage(share)
                ? Option.some(BigDecimal.valueOf(part)
                                .multiply(HUNDRED)
                                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.FLOOR)
                        + "%")
                : Option.none();
    }

    private static Seq<Requirement> leaves(Requirement requirement) {
        if (requirement instanceof AllOf all) {
            return all.parts().flatMap(Wording::leaves);
        } else if (requirement instanceof AnyOf any) {
            return any.parts().flatMap(Wording::leaves);
        } else if (requirement instanceof WhenThen when) {
            return leaves(when.condition()).appendAll(leaves(when.then()));
        }
        return Array.of(requirement);
    }

    String label(Measure measure) {
        return measure.label().in(locale);
    }

    String value(Measure measure, long steps) {
        return measure.unit().format(steps, locale);
    }

    private static boolean isYesOrNo(Measure measure) {
        return measure.unit().isYesOrNo();
    }

    String number(Measure measure, long steps) {
        return measure.unit().number(steps);
    }

    /** A requirement inside another; in brackets if it is composed itself, so that "and" and "or" keep their reach. */
    String part(Requirement requirement) {
        boolean isComposed = requirement instanceof AllOf
                || requirement instanceof AnyOf
                || requirement instanceof WhenThen
                || requirement instanceof Open.ByWord;
        String words = requirement(requirement);
        return isComposed ? bracketed(words) : words;
    }

    String joinedRemedies(Seq<Remedy> parts, String conjunction) {
        return parts.map(part -> part instanceof Remedy.Adjust ? remedy(part) : bracketed(remedy(part)))
                .mkString(conjunction);
    }

    private String bracketed(String words) {
        return this == CHINESE ? "（" + words + "）" : "(" + words + ")";
    }

    /** Parts that ask for nothing are left out unless there is no other. */
    String joined(Seq<Requirement> parts, String conjunction) {
        Seq<Requirement> asking = parts.reject(Nothing.class::isInstance);
        Seq<Requirement> said = asking.isEmpty() ? parts.take(1) : asking;
        return said.size() == 1
                ? requirement(said.head())
                : said.map(this::part).mkString(conjunction);
    }

    /** What a parameter leaves open, by the identifier of the parameter. */
    String open(Open open) {
        if (open instanceof Open.ByWord choice) {
            return choice.readings()
                    .map(reading -> choice.parameter() + "=" + reading._1 + ": " + part(reading._2))
                    .mkString("; ");
        } else if (open instanceof Open.ByNumber number) {
            String words = number.comparison().words().in(locale);
            return label(number.measure())
                    + (this == CHINESE ? words + "（" : ": " + words + " (")
                    + number.parameter()
                    + (this == CHINESE ? "）" : ")");
        }
        return (this == CHINESE ? "逐项符合" : "each of ") + open.parameter();
    }

    private static boolean isPercentage(Share share) {
        return share.part().unit().equals(share.whole().unit());
    }

    /** A ratio in percent, or as a fraction where percent with four decimals would not be exact. */
    private static String percent(Ratio ratio) {
        BigDecimal per = BigDecimal.valueOf(ratio.per());
        BigDecimal hundredfold = BigDecimal.valueOf(ratio.amount()).multiply(HUNDRED);
        BigDecimal percent = hundredfold.divide(per, 4, RoundingMode.DOWN);
        return percent.multiply(per).compareTo(hundredfold) == 0
                ? (percent.signum() == 0 ? "0" : percent.stripTrailingZeros().toPlainString()) + "%"
                : ratio.amount() + "/" + ratio.per();
    }
}
