package org.zhongzhi.governance.rules.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.casework.Action;
import org.zhongzhi.governance.model.casework.Actor;
import org.zhongzhi.governance.model.casework.CaseId;

/** A case that is told step by step: each step has to be taken, unless it is asked why it is refused. */
public final class Story {
    private final Casework casework;
    private Instant now;
    private @Nullable Case standing;

    private Story(Casework casework, Instant now) {
        this.casework = casework;
        this.now = now;
    }

    public static Story of(Casework casework) {
        return new Story(casework, Cast.at("2022-06-20", "09:00"));
    }

    /** What follows happens at this moment in Shanghai. */
    public Story on(String day, String time) {
        now = Cast.at(day, time);
        return this;
    }

    public Story does(Actor actor, String action) {
        return does(actor, action, each -> each);
    }

    public Story does(Actor actor, String action, UnaryOperator<Action> details) {
        Either<Refusal, Case> next = tried(actor, action, details);
        assertThat(next.isRight())
                .as(() -> next.getLeft().toString() + " " + standing)
                .isTrue();
        standing = next.get();
        return this;
    }

    public Refusal refusal(Actor actor, String action) {
        return refusal(actor, action, each -> each);
    }

    public Refusal refusal(Actor actor, String action, UnaryOperator<Action> details) {
        Either<Refusal, Case> next = tried(actor, action, details);
        assertThat(next.isLeft()).as(() -> action + " is taken: " + next).isTrue();
        return next.getLeft();
    }

    /** What is wrong with an action, in English. */
    public String why(Actor actor, String action, UnaryOperator<Action> details) {
        return refusal(actor, action, details).explain(java.util.Locale.ENGLISH);
    }

    public String why(Actor actor, String action) {
        return why(actor, action, each -> each);
    }

    /** That an action is refused for one reason, said in these words. */
    public Story isRefused(Actor actor, String action, UnaryOperator<Action> details, String chinese, String english) {
        Refusal refusal = refusal(actor, action, details);
        assertThat(refusal.reasons().map(each -> each.words().chinese())).containsExactly(chinese);
        assertThat(refusal.reasons().map(each -> each.words().english())).containsExactly(english);
        return this;
    }

    private Either<Refusal, Case> tried(Actor actor, String action, UnaryOperator<Action> details) {
        Action asked = details.apply(Action.of(action).by(actor).at(now));
        return standing == null ? casework.open(CaseId.of("c-1"), asked) : casework.apply(standing, asked);
    }

    public Case standing() {
        if (standing == null) {
            throw new IllegalStateException("The story has not begun");
        }
        return standing;
    }

    public String state() {
        return standing().state().id().value();
    }

    public Instant now() {
        return now;
    }

    public Casework casework() {
        return casework;
    }
}
