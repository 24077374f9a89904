package org.zhongzhi.governance.examples.cli;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.zhongzhi.governance.model.casework.Role;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.casework.Casework;
import org.zhongzhi.governance.rules.casework.Deadline;
import org.zhongzhi.governance.rules.casework.DeadlineStatus;
import org.zhongzhi.governance.rules.casework.Rung;

/**
 * A case in lines of text.
 *
 * @param language the reader's language
 * @param at the moment at which it is looked at
 */
record CaseText(Language language, Instant at) {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** Where the case stands, what is due, and what is to go up. */
    Seq<String> of(Casework casework, Case whole) {
        ZoneId zone = casework.calendar().zone();
        return whole.asOf(at)
                .map(standing -> headline(standing, zone)
                        .appendAll(casework.due(whole, at).flatMap(each -> deadline(standing, each, zone))))
                .getOrElse(() -> Array.of(whole.id() + " · " + in(Text.of("尚未发起", "not opened yet"))));
    }

    private Seq<String> headline(Case standing, ZoneId zone) {
        return Array.of(standing.id() + " · " + in(standing.procedure().label()) + " · "
                + in(standing.state().label()) + " · "
                + in(Text.of("自" + moment(standing.since(), zone), "since " + moment(standing.since(), zone))) + " · "
                + in(Text.of(standing.version() + "个事件", counted(standing.version()))));
    }

    private static String counted(int events) {
        return events == 1 ? "1 event" : events + " events";
    }

    private Seq<String> deadline(Case standing, Deadline deadline, ZoneId zone) {
        String whose =
                deadline.assignment().map(each -> " (" + each.party() + ")").getOrElse("");
        String until = deadline.due()
                .map(each -> in(Text.of("，至", ", due ")) + moment(each, zone))
                .getOrElse("");
        String line = "  " + sign(deadline.status()) + " " + in(deadline.limit().label()) + whose + ": "
                + in(deadline.allowed().inWords()) + in(Text.of("，", ", "))
                + in(deadline.status().label()) + until;
        return Array.of(line).appendAll(deadline.escalationsDue().map(each -> "      " + escalation(standing, each)));
    }

    private String escalation(Case standing, Rung rung) {
        String role = standing.procedure()
                .role(rung.step().to())
                .map(Role::label)
                .map(this::in)
                .getOrElse(rung.step().to().value());
        return in(Text.of(
                "应在" + rung.step().percent() + "%时上报：" + role,
                "to go up at " + rung.step().percent() + "%: " + role));
    }

    private static String sign(DeadlineStatus status) {
        return switch (status) {
            case OVERDUE, MISSED -> "✕";
            case AT_RISK, UNKNOWN -> "!";
            case OWED, PAUSED, MET -> "·";
        };
    }

    private static String moment(Instant moment, ZoneId zone) {
        return MINUTES.format(moment.atZone(zone));
    }

    private String in(Text text) {
        return text.in(language.locale());
    }
}
