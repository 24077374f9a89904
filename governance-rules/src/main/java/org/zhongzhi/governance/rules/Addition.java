package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;

/**
 * How more of what a measure measures looks as data. What is added is provisional: it stands for the thing that a city has
 * still to decide on, and its identifier says so.
 *
 * <pre>{@code
 * .byAdding(Addition.oneByOne("emergency-team", (reading, community, id) -> Option.some(Team.builder()
 *         .id(TeamId.of(id)).name("应急工作队伍（待定）").kind(TeamKind.EMERGENCY)
 *         .place((PlaceId) community.id()).period(Period.from(reading.asOf()))
 *         .build())))
 * }</pre>
 */
@FunctionalInterface
public interface Addition {
    /**
     * What is to be put in.
     *
     * @param reading the jurisdiction as of the date from which on it is there
     * @param subject the dossier of the subject that lacks it
     * @param more how much more, in steps of the measure's unit, 1 or more
     * @return the entities that make so much more together; none if it cannot be said
     */
    Seq<Entity> entities(Reading reading, Dossier subject, long more);

    /** One more of what is counted. */
    @FunctionalInterface
    interface OneMore {
        /**
         * One more of it.
         *
         * @param reading the jurisdiction as of the date from which on it is there
         * @param subject the dossier of the subject that lacks it
         * @param id an identifier that nothing of the jurisdiction has
         * @return the entity under this identifier, or none if it cannot be said
         */
        Option<? extends Entity> entity(Reading reading, Dossier subject, String id);
    }

    /**
     * Adds entities one by one, under identifiers such as {@code provisional-emergency-team-451102001001-1}.
     *
     * @param what a word for identifiers: letters, digits and hyphens, at most 40 characters
     * @param one how one more looks
     * @return the addition; it adds 6 entities at most and says nothing of more, as proposals are no longer than that
     */
    static Addition oneByOne(String what, OneMore one) {
        return (reading, subject, more) -> {
            if (more > ProposalSearch.MOST_CHANGES) {
                return Array.empty();
            }
            Seq<Entity> added = Array.empty();
            for (int number = 1; added.size() < more; number++) {
                Option<Entity> next = Option.narrow(one.entity(reading, subject, id(what, subject.id(), number)));
                if (next.isEmpty()) {
                    return Array.empty();
                }
                added = added.appendAll(next.filter(
                        each -> reading.jurisdiction().entity(each.id()).isEmpty()));
            }
            return added;
        };
    }

    /** In place of a long identifier of a subject its hash stands, since identifiers may not grow without end. */
    private static String id(String what, EntityId subject, int number) {
        String value = subject.value().length() <= 40
                ? subject.value()
                : Integer.toHexString(subject.value().hashCode());
        return "provisional-" + what + "-" + value + "-" + number;
    }
}
