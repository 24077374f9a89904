package org.zhongzhi.governance.rules.integrity;

import static org.zhongzhi.governance.rules.Obligation.REQUIRED;
import static org.zhongzhi.governance.rules.Requirement.none;

import io.vavr.collection.Array;
import java.time.LocalDate;
import org.zhongzhi.governance.model.value.Clause;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Policy;
import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.Section;
import org.zhongzhi.governance.rules.Vocabulary;
import org.zhongzhi.governance.rules.measure.Subjects;

/** What any data have to keep before the rules of a policy can be trusted: names resolve, places fit, terms do not overlap. */
public final class Integrity {
    private static final String SOURCE = "integrity";

    /** Whatever a thing names is in the data. */
    public static final Rule REFERENCE_RESOLVED = Rule.builder()
            .id("reference-resolved")
            .clause(Clause.of(SOURCE, "1"))
            .obligation(REQUIRED)
            .on(Subjects.ENTITY)
            .label("引用可解析", "References resolve")
            .summary("数据中提到的每个对象都在数据中。", "Everything that the data name is in the data.")
            .requires(none(IntegrityMeasures.DANGLING_REFERENCES))
            .build();

    /** A place lies in one that fits it. */
    public static final Rule PARENT_FITTING = Rule.builder()
            .id("parent-fitting")
            .clause(Clause.of(SOURCE, "2"))
            .obligation(REQUIRED)
            .on(Subjects.PLACE)
            .label("上级相称", "Parents fit")
            .summary(
                    "行政区划的上级是数据中代码与之相符的最近一级；网格、小区属于社区，楼栋属于小区或社区。",
                    "A division lies in the nearest one of the data whose code its own begins with, a grid or an estate in"
                            + " a community, a building in an estate or a community.")
            .requires(none(IntegrityMeasures.MISFIT_PARENTS))
            .build();

    /** A person holds a post once at a time. */
    public static final Rule APPOINTMENTS_APART = Rule.builder()
            .id("appointments-apart")
            .clause(Clause.of(SOURCE, "3"))
            .obligation(REQUIRED)
            .on(Subjects.PERSON)
            .label("任期不重叠", "Appointments stand apart")
            .summary("同一人在同一职位上的任期互不重叠。", "Nobody holds one post twice at a time.")
            .requires(none(IntegrityMeasures.OVERLAPPING_APPOINTMENTS))
            .build();

    private static final Section SECTION = Section.of(
            Clause.of(SOURCE, "0"),
            Text.of("数据完整性", "Integrity of the data"),
            REFERENCE_RESOLVED,
            PARENT_FITTING,
            APPOINTMENTS_APART);

    private static final Vocabulary VOCABULARY = Vocabulary.empty().withMeasures(IntegrityMeasures.ALL);

    private Integrity() {}

    /**
     * What the rules measure. Of whom, the kinds of subject for all rules tell.
     *
     * @return the measures of the rules
     */
    public static Vocabulary vocabulary() {
        return VOCABULARY;
    }

    /**
     * The rules as a section, for a policy to begin with.
     *
     * @return the section
     */
    public static Section section() {
        return SECTION;
    }

    /**
     * The rules as a policy of their own.
     *
     * @return the policy {@code integrity}
     */
    public static Policy policy() {
        return Policy.builder()
                .id(SOURCE)
                .version("1")
                .edition(LocalDate.of(2026, 11, 22))
                .title(Text.of("数据完整性", "Integrity of the data"))
                .sections(Array.of(SECTION))
                .build();
    }
}
