package org.zhongzhi.governance.json.exchange;

import io.vavr.control.Option;
import org.zhongzhi.governance.model.organization.ActorId;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;

/** How requests of others are collected as matters: what they do not say themselves. An instance never changes. */
public final class Collecting {
    private static final int LEAST_SECRET = 16;

    private final ActorId body;
    private final Option<PlaceId> place;
    private final String category;
    private final String prefix;
    private final Option<String> secret;
    private final boolean openOnly;

    private Collecting(
            ActorId body,
            Option<PlaceId> place,
            String category,
            String prefix,
            Option<String> secret,
            boolean openOnly) {
        this.body = body;
        this.place = place;
        this.category = category;
        this.prefix = prefix;
        this.secret = secret;
        this.openOnly = openOnly;
    }

    /**
     * Requests that a body passes on: it is the reporter of each. They are ordinary, keep their identifiers, and closed ones are
     * collected as well.
     *
     * @param body the body, or a person in a public role
     * @return how they are collected
     */
    public static Collecting by(ActorId body) {
        return new Collecting(body, Option.none(), "ordinary", "", Option.none(), false);
    }

    /**
     * The same with a place for requests whose {@code address_id} is none of our places; else they are left out.
     *
     * @param fallback the place
     * @return how they are collected
     */
    public Collecting at(PlaceId fallback) {
        return new Collecting(body, Option.some(fallback), category, prefix, secret, openOnly);
    }

    /**
     * The same with another category.
     *
     * @param code a category of the procedure, as {@code urgent}
     * @return how they are collected
     */
    public Collecting categorised(String code) {
        return new Collecting(body, place, code, prefix, secret, openOnly);
    }

    /**
     * The same with something before each identifier, so that the cases of several sources are told apart,
     * and numbers that look like phone numbers are taken.
     *
     * @param before what stands before it, as {@code open311-}
     * @return how they are collected
     */
    public Collecting prefixed(String before) {
        return new Collecting(body, place, category, before, secret, openOnly);
    }

    /**
     * The same with residents as reporters where a request has an {@code account_id}: by a reference that is sealed with a salt
     * of its own, made from the secret and the case. Without this, who reported is left out.
     *
     * @param unguessable at least 16 characters that nobody can guess
     * @return how they are collected
     * @throws InvalidValueException if there are fewer
     */
    public Collecting sealing(String unguessable) {
        Check.that(
                unguessable.length() >= LEAST_SECRET,
                "The secret has %s characters: expected at least %s",
                unguessable.length(),
                LEAST_SECRET);
        return new Collecting(body, place, category, prefix, Option.some(unguessable), openOnly);
    }

    /**
     * The same without the requests that are closed.
     *
     * @return how they are collected
     */
    public Collecting openOnly() {
        return new Collecting(body, place, category, prefix, secret, true);
    }

    /**
     * Who reports.
     *
     * @return the body
     */
    public ActorId body() {
        return body;
    }

    /**
     * Where a request is that does not say so.
     *
     * @return the place, or none
     */
    public Option<PlaceId> place() {
        return place;
    }

    /**
     * The category.
     *
     * @return its code
     */
    public String category() {
        return category;
    }

    /**
     * What stands before each identifier.
     *
     * @return the prefix, or an empty string
     */
    public String prefix() {
        return prefix;
    }

    /**
     * What salts are made of.
     *
     * @return the secret, or none if residents are left out
     */
    public Option<String> secret() {
        return secret;
    }

    /**
     * Whether closed requests are left out.
     *
     * @return true if they are
     */
    public boolean isOpenOnly() {
        return openOnly;
    }

    /** Keeps quiet about the secret. */
    @Override
    public String toString() {
        return "Collecting by " + body + ", " + category;
    }
}
