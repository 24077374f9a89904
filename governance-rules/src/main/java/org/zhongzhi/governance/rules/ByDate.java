package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.rules.Requirement.AllOf;
import org.zhongzhi.governance.rules.Requirement.AnyOf;
import org.zhongzhi.governance.rules.Requirement.Nothing;
import org.zhongzhi.governance.rules.Requirement.WhenThen;

/**
 * A requirement that changes on certain days, as with the editions of a statute. {@link Rule#at} has it resolved. Before the
 * first day it asks for nothing.
 *
 * @param versions what has to hold from which day on, in the order of the days
 */
public record ByDate(Seq<Version> versions) implements Requirement {
    /** Refuses an empty list, and days out of order. */
    public ByDate {
        Check.that(!versions.isEmpty(), "A requirement by date has no version: expected at least one");
        Check.noNulls("A requirement by date", versions);
        for (int i = 1; i < versions.size(); i++) {
            LocalDate before = versions.get(i - 1).from();
            LocalDate next = versions.get(i).from();
            Check.that(
                    next.isAfter(before),
                    "A requirement by date has a version from %s after one from %s: expected them in the order of the days",
                    next,
                    before);
        }
    }

    /**
     * What has to hold from a day on.
     *
     * @param from the first day
     * @param requirement what has to hold
     */
    public record Version(LocalDate from, Requirement requirement) {
        /**
         * What has to hold from a day on.
         *
         * @param from the first day
         * @param requirement what has to hold
         * @return the version
         */
        public static Version from(LocalDate from, Requirement requirement) {
            return new Version(from, requirement);
        }
    }

    @Override
    public Seq<Measure> measures() {
        return versions.flatMap(version -> version.requirement().measures()).distinct();
    }

    /** A requirement as it stands on a day. */
    static Requirement at(LocalDate day, Requirement requirement) {
        if (requirement instanceof ByDate dated) {
            return dated.versions
                    .filter(version -> !version.from().isAfter(day))
                    .lastOption()
                    .map(version -> at(day, version.requirement()))
                    .getOrElse(Nothing::new);
        } else if (requirement instanceof AllOf all) {
            return new AllOf(all.parts().map(part -> at(day, part)));
        } else if (requirement instanceof AnyOf any) {
            return new AnyOf(any.parts().map(part -> at(day, part)));
        } else if (requirement instanceof WhenThen when) {
            return new WhenThen(at(day, when.condition()), at(day, when.then()));
        }
        return requirement;
    }

    /** The days on which a requirement becomes another one, in order. */
    static Seq<LocalDate> turns(Requirement requirement) {
        return collected(requirement).distinct().sorted();
    }

    private static Seq<LocalDate> collected(Requirement requirement) {
        if (requirement instanceof ByDate dated) {
            return dated.versions
                    .map(Version::from)
                    .appendAll(dated.versions.flatMap(version -> collected(version.requirement())));
        } else if (requirement instanceof AllOf all) {
            return all.parts().flatMap(ByDate::collected);
        } else if (requirement instanceof AnyOf any) {
            return any.parts().flatMap(ByDate::collected);
        } else if (requirement instanceof WhenThen when) {
            return collected(when.condition()).appendAll(collected(when.then()));
        }
        return Array.empty();
    }
}
