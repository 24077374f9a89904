package org.zhongzhi.governance.examples.benchmarks.ours;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.zhongzhi.governance.examples.benchmarks.data.ExcludingRoles;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.Post;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.partnership.Liaison;
import org.zhongzhi.governance.rules.Measure;
import org.zhongzhi.governance.rules.Measured;
import org.zhongzhi.governance.rules.Reading;
import org.zhongzhi.governance.rules.Unit;

/** What the shipped measures do not have, since no clause asks for it. */
final class OwnMeasures {
    private static final Measured NO_PAIRS = Measured.of(0, List.<EntityId>of());

    /** Whoever keeps liaison with a community; the shipped measure asks for the position of each as well, no peer does. */
    static final Measure LIAISONS = Measure.named("community.liaisons")
            .label("挂点联系", "liaisons")
            .in(Unit.of("人", "persons"))
            .counting((reading, community) -> reading.inForce(community, Liaison.class));

    /** The pairs among the posts of a person whose roles exclude each other. */
    static final Measure EXCLUDING_POSTS = Measure.named("person.excludingPosts")
            .label("互不相容的职务", "pairs of excluding posts")
            .in(Unit.of("对", "pairs"))
            .measuring(OwnMeasures::excludingPosts);

    private OwnMeasures() {}

    private static Measured excludingPosts(Reading reading, Dossier person) {
        var appointments = reading.inForce(person, Appointment.class);
        if (appointments.size() < 2) {
            return NO_PAIRS;
        }
        List<Appointment> held = new ArrayList<>();
        List<Role> roles = new ArrayList<>();
        for (Appointment appointment : appointments) {
            for (Post post : reading.inForce(appointment.post(), Post.class)) {
                held.add(appointment);
                roles.add(post.role());
            }
        }
        int pairs = 0;
        Set<EntityId> evidence = new LinkedHashSet<>();
        for (int one = 0; one < roles.size(); one++) {
            for (int other = one + 1; other < roles.size(); other++) {
                if (ExcludingRoles.exclude(roles.get(one), roles.get(other))) {
                    pairs++;
                    evidence.add(held.get(one).id());
                    evidence.add(held.get(other).id());
                }
            }
        }
        return Measured.of(pairs, evidence);
    }
}
