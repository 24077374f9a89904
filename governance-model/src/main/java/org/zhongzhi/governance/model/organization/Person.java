package org.zhongzhi.governance.model.organization;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.Reference;
import org.zhongzhi.governance.model.value.ValueStyle;

/** A person in a public or organisational role: an opaque identifier, and what a rule has to know. */
@ValueStyle
@Value.Immutable(builder = false)
public interface Person extends Entity {
    @Override
    @Value.Parameter
    PersonId id();

    /**
     * Whether the person is a Party member. Restricted: left out of {@code toString} and of every message.
     *
     * @return yes, no or unknown
     */
    @Value.Parameter
    @Value.Redacted
    PartyMembership partyMembership();

    @Override
    default Seq<Reference> references() {
        return Array.empty();
    }

    /**
     * A person.
     *
     * @param id the opaque identifier
     * @param partyMembership whether the person is a Party member
     * @return the person
     */
    static Person of(PersonId id, PartyMembership partyMembership) {
        return ImmutablePerson.of(id, partyMembership);
    }
}
