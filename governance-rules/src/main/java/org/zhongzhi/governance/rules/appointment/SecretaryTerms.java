package org.zhongzhi.governance.rules.appointment;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Period;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.Post;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.rules.Reading;

/**
 * The full terms that somebody has served as secretary of a community's Party organisation without a gap (连续任满,
 * hezhou-2022 § 4.1a).
 *
 * @param appointments the appointments of the last run without a gap, in order
 * @param ends when each full term of the run was complete, in order
 */
public record SecretaryTerms(Seq<Appointment> appointments, Seq<LocalDate> ends) {
    private static final int MOST_TERMS = 20;
    private static final SecretaryTerms NONE = new SecretaryTerms(Array.empty(), Array.empty());

    /**
     * The terms of a person.
     *
     * @param reading the jurisdiction as of a date
     * @param person the dossier of the person
     * @return the terms completed by the date, of the longest run without a gap; the later of two equal ones
     */
    public static SecretaryTerms of(Reading reading, Dossier person) {
        Seq<Appointment> held = person.all(Appointment.class)
                .filter(each -> each.period().from().exists(reading::hasCome) && isSecretary(reading, each))
                .sortBy(each -> each.period().firstDay());
        SecretaryTerms longest = NONE;
        Seq<Appointment> run = Array.empty();
        for (Appointment each : held) {
            run = follows(run, each) ? run.append(each) : Array.of(each);
            SecretaryTerms terms = new SecretaryTerms(run, ends(reading, run));
            longest = terms.ends.size() >= longest.ends.size() ? terms : longest;
        }
        return longest;
    }

    /** Offices may overlap, so the last to begin need not be the last to end. */
    private static boolean follows(Seq<Appointment> run, Appointment next) {
        return run.exists(before -> next.period().firstDay() <= before.period().endDay());
    }

    /** A run is counted as one stretch, in terms of the post that was held last. */
    private static Seq<LocalDate> ends(Reading reading, Seq<Appointment> run) {
        LocalDate start = run.head().period().from().get();
        long over = run.map(each -> each.period().endDay()).max().get();
        Option<Integer> years = post(reading, run.last()).flatMap(Post::termYears);
        return years.toArray()
                .flatMap(term -> Array.rangeClosed(1, MOST_TERMS)
                        .map(number -> start.plus(Period.ofYears(term * number)))
                        .takeWhile(end -> reading.hasCome(end) && end.toEpochDay() <= over));
    }

    private static boolean isSecretary(Reading reading, Appointment appointment) {
        return post(reading, appointment)
                .filter(post -> post.role() == Role.SECRETARY)
                .flatMap(post -> reading.entity(post.organization()))
                .filter(Organization.class::isInstance)
                .flatMap(body -> Body.of((Organization) body))
                .contains(Body.COMMUNITY_PARTY_ORGANIZATION);
    }

    private static Option<Post> post(Reading reading, Appointment appointment) {
        return reading.entity(appointment.post()).filter(Post.class::isInstance).map(Post.class::cast);
    }
}
