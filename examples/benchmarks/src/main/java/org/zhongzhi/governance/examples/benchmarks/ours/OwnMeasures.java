package org.zhongzhi.governance.examples.benchmarks.ours;

import org.zhongzhi.governance.examples.benchmarks.data.ExcludingRoles;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.Post;
import org.zhongzhi.governance.model.partnership.Liaison;
import org.zhongzhi.governance.rules.Measure;
import org.zhongzhi.governance.rules.Unit;

/** What the shipped measures do not have, since no clause asks for it. */
final class OwnMeasures {
    /** Whoever keeps liaison with a community; the shipped measure asks for the position of each as well, no peer does. */
    static final Measure LIAISONS = Measure.named("community.liaisons")
            .label("挂点联系", "liaisons")
            .in(Unit.of("人", "persons"))
            .counting(Liaison.class);

    /** The pairs among the posts of a person whose roles exclude each other. */
    static final Measure EXCLUDING_POSTS = Measure.named("person.excludingPosts")
            .label("互不相容的职务", "pairs of excluding posts")
            .in(Unit.of("对", "pairs"))
            .countingPairs(
                    Appointment.class,
                    (reading, held) -> reading.inForce(held.post(), Post.class).map(Post::role),
                    (reading, one, other) -> ExcludingRoles.exclude(one, other));

    private OwnMeasures() {}
}
