package org.zhongzhi.governance.json.statistics;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.casework.Action;
import org.zhongzhi.governance.model.casework.Actor;
import org.zhongzhi.governance.model.casework.CaseId;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.casework.Observation;
import org.zhongzhi.governance.model.casework.PersonalReference;
import org.zhongzhi.governance.model.casework.RoleId;
import org.zhongzhi.governance.model.mandate.MatterCode;
import org.zhongzhi.governance.model.organization.ActorId;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.casework.Casework;
import org.zhongzhi.governance.rules.casework.Refusal;
import org.zhongzhi.governance.rules.procedures.Procedures;

/** The life of a case of the shipped procedure {@code matter}, step by step, through the engine. */
final class Life {
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final Casework MATTERS = Casework.of(Procedures.matter())
            .observing((observation, before, action) ->
                    observation == Observation.PLACE_IN_ONE_GRID || observation == Observation.RETURN_GROUNDED
                            ? Option.some(FieldValue.yesNo(true))
                            : Option.none());
    static final OrganizationId SANITATION = OrganizationId.of("sanitation");
    static final OrganizationId FIRM = OrganizationId.of("firm");
    static final DivisionCode COMMUNITY = DivisionCode.of("451102001001");

    private static final Actor REPORTER =
            Actor.resident(PersonalReference.of("r-1", "a salt of sixteen"), RoleId.of("reporter"));
    private static final Actor CENTRE = Actor.of(OrganizationId.of("centre"), RoleId.of("command-centre"));
    private static final Actor VERIFIER = Actor.of(OrganizationId.of("verifiers"), RoleId.of("verifier"));

    private final String id;
    private Instant now = at("2022-06-20T09:00");
    private @Nullable Case standing;

    private Life(String id) {
        this.id = id;
    }

    static Life of(String id) {
        return new Life(id);
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }

    /** What follows happens at this moment in Shanghai. */
    Life on(String local) {
        return on(at(local));
    }

    Life on(Instant moment) {
        now = moment;
        return this;
    }

    Life reported(String category, PlaceId place, @Nullable String channel) {
        return does(REPORTER, "report", action -> {
            Action said = action.giving("matter", new FieldValue.Matter(MatterCode.of("sanitation/waste")))
                    .giving("place", new FieldValue.Place(place))
                    .giving("category", new FieldValue.Chosen(category));
            return channel == null ? said : said.giving("channel", new FieldValue.Chosen(channel));
        });
    }

    Life reported() {
        return reported("ordinary", COMMUNITY, "hotline");
    }

    Life registered() {
        return does(CENTRE, "register", action -> action);
    }

    Life notAccepted() {
        return does(CENTRE, "not-accept", action -> action.giving("reason", words()));
    }

    Life duplicate() {
        return does(CENTRE, "mark-duplicate", action -> action.giving("original", new FieldValue.Document("c-0")));
    }

    Life dispatched(ActorId lead, ActorId... helpers) {
        return does(CENTRE, "dispatch", action -> action.to(lead, helpers).giving("reason", words()));
    }

    Life finished(int assignment) {
        return does(body(assignment), "finish", action -> action.on(assignment).giving("result", words()));
    }

    Life returned(int assignment) {
        return does(
                body(assignment),
                "return",
                action -> action.on(assignment).giving("ground", new FieldValue.Chosen("wrong-competence")));
    }

    Life fedBack() {
        return does(CENTRE, "feed-back", action -> action.giving("result", words()));
    }

    Life sentBack() {
        return does(VERIFIER, "rework", action -> action.giving("reason", words()));
    }

    Life verified(boolean satisfied) {
        return does(VERIFIER, "verify", action -> action.giving("satisfied", FieldValue.yesNo(satisfied)));
    }

    Life closed() {
        return does(CENTRE, "close", action -> action);
    }

    Life reopened() {
        return does(CENTRE, "reopen", action -> action.giving("reason", words()));
    }

    Case end() {
        if (standing == null) {
            throw new IllegalStateException("The life has not begun");
        }
        return standing;
    }

    private Actor body(int assignment) {
        return Actor.of(end().assignment(assignment).get().party(), RoleId.of("body"));
    }

    private static FieldValue words() {
        return new FieldValue.Words("as agreed");
    }

    private Life does(Actor actor, String name, UnaryOperator<Action> details) {
        Action action = details.apply(Action.of(name).by(actor).at(now));
        Either<Refusal, Case> next =
                standing == null ? MATTERS.open(CaseId.of(id), action) : MATTERS.apply(standing, action);
        standing = next.getOrElseThrow(refusal -> new AssertionError(name + ": " + refusal));
        return this;
    }
}
