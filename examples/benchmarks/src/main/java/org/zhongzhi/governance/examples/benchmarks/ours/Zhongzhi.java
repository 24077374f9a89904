package org.zhongzhi.governance.examples.benchmarks.ours;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhongzhi.governance.examples.benchmarks.data.Data;
import org.zhongzhi.governance.examples.benchmarks.data.Edit;
import org.zhongzhi.governance.examples.benchmarks.data.JudgedRule;
import org.zhongzhi.governance.examples.benchmarks.data.Violation;
import org.zhongzhi.governance.examples.benchmarks.engine.Engine;
import org.zhongzhi.governance.examples.benchmarks.engine.Loaded;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.Change;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.PostId;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.HeadcountSubject;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Assessment;
import org.zhongzhi.governance.rules.Finding;
import org.zhongzhi.governance.rules.Policy;

/** This library: a jurisdiction, a policy, and an assessment that follows the changes of the jurisdiction. */
public final class Zhongzhi implements Engine<List<Entity>> {
    static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);

    private static final About ABOUT = About.of(Text.of("测算数据", "Data for measurement"));

    private final Policy policy = SixRules.policy();

    @Override
    public List<Entity> input(Data data) {
        return Entities.of(data);
    }

    @Override
    public Judged load(List<Entity> entities) {
        return new Judged(policy, Jurisdiction.of(ABOUT, entities));
    }

    /** A jurisdiction, and the assessment of it as it now is. */
    public static final class Judged implements Loaded {
        private final Policy policy;
        private final Jurisdiction loaded;
        private Assessment current;

        private Judged(Policy policy, Jurisdiction loaded) {
            this.policy = policy;
            this.loaded = loaded;
            this.current = policy.assess(Jurisdiction.of(ABOUT, List.of()), AS_OF);
        }

        /**
         * The jurisdiction as it was loaded.
         *
         * @return the jurisdiction
         */
        public Jurisdiction jurisdiction() {
            return loaded;
        }

        /**
         * The assessment after the edits so far.
         *
         * @return the assessment
         */
        public Assessment current() {
            return current;
        }

        @Override
        public Assessment assess() {
            current = policy.assess(loaded, AS_OF);
            return current;
        }

        @Override
        public Prepared prepare(Edit edit) {
            Change change = change(edit);
            return () -> {
                current = current.after(change);
                return current;
            };
        }

        @Override
        public Set<Violation> violations() {
            Set<Violation> violations = new HashSet<>();
            for (Finding finding : current.violations()) {
                violations.add(new Violation(
                        JudgedRule.of(finding.rule().id()), finding.subject().value()));
            }
            return violations;
        }

        private static Change change(Edit edit) {
            if (edit instanceof Edit.Volunteers volunteers) {
                return Change.put(Entities.headcount(
                        DivisionCode.of(volunteers.community()),
                        HeadcountSubject.REGISTERED_VOLUNTEERS,
                        volunteers.count()));
            }
            if (edit instanceof Edit.Holder holder) {
                return Change.put(Entities.appointment(PostId.of(holder.post()), PersonId.of(holder.person())));
            }
            throw new IllegalArgumentException("No change for " + edit);
        }
    }
}
