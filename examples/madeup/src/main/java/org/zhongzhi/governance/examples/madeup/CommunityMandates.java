package org.zhongzhi.governance.examples.madeup;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.zhongzhi.governance.model.deliberation.Deliberation;
import org.zhongzhi.governance.model.deliberation.DeliberationId;
import org.zhongzhi.governance.model.deliberation.DeliberationStep;
import org.zhongzhi.governance.model.mandate.Admission;
import org.zhongzhi.governance.model.mandate.AdmissionId;
import org.zhongzhi.governance.model.mandate.Allocation;
import org.zhongzhi.governance.model.mandate.AllocationId;
import org.zhongzhi.governance.model.mandate.ItemKind;
import org.zhongzhi.governance.model.mandate.ListItem;
import org.zhongzhi.governance.model.mandate.ListItemId;
import org.zhongzhi.governance.model.mandate.ListKind;
import org.zhongzhi.governance.model.mandate.MandateList;
import org.zhongzhi.governance.model.mandate.MandateListId;
import org.zhongzhi.governance.model.mandate.MatterCode;
import org.zhongzhi.governance.model.mandate.Need;
import org.zhongzhi.governance.model.mandate.NeedId;
import org.zhongzhi.governance.model.mandate.Project;
import org.zhongzhi.governance.model.mandate.ProjectId;
import org.zhongzhi.governance.model.mandate.ProjectKind;
import org.zhongzhi.governance.model.mandate.Resource;
import org.zhongzhi.governance.model.mandate.ResourceId;
import org.zhongzhi.governance.model.mandate.SupplyId;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Money;

/** What a community has to do, what it needs, what there is for it, and what its residents decided. */
final class CommunityMandates {
    private static final int SELDOM = 40;
    private static final MatterCode CARE = MatterCode.of("welfare/care");
    private static final MatterCode LIGHTS = MatterCode.of("utilities/lights");
    private static final Period THIS_YEAR =
            Period.of(LocalDate.of(Sheet.YEAR, 1, 1), LocalDate.of(Sheet.YEAR + 1, 1, 1));

    private final long seed;
    private final Sheet sheet;

    CommunityMandates(long seed, Sheet sheet) {
        this.seed = seed;
        this.sheet = sheet;
    }

    void record(Community community) {
        Chance chance = Chance.of(seed, community.code().value(), "mandates");
        tasks(community, chance);
        DeliberationId decided = deliberation(community, chance);
        Option<ProjectId> project = project(community, decided, chance);
        ResourceId resource = resource(community);
        need(community, CARE, Option.some(resource), chance);
        need(community, LIGHTS, Option.narrow(project), chance);
    }

    private void tasks(Community community, Chance chance) {
        MandateListId list = MandateListId.of(ListKind.COMMUNITY_TASKS.code() + "-" + community.code());
        sheet.put(MandateList.builder()
                .id(list)
                .kind(ListKind.COMMUNITY_TASKS)
                .place(community.code())
                .edition(Integer.toString(Sheet.YEAR))
                .period(Sheet.SINCE_2021)
                .build());
        task(community, list, CARE, chance);
        task(community, list, LIGHTS, chance);
    }

    /** A task of the level above that is admitted, with its money as a rule. */
    private void task(Community community, MandateListId list, MatterCode matter, Chance chance) {
        ListItemId task = ListItemId.of(list + "-" + matter);
        sheet.put(ListItem.builder()
                .id(task)
                .name("社区工作事项")
                .kind(ItemKind.TASK)
                .list(list)
                .matter(matter)
                .leads(HashSet.of(community.committee()))
                .build());
        if (!chance.inThousand(SELDOM)) {
            boolean isFunded = !chance.inThousand(SELDOM);
            sheet.put(Admission.builder()
                    .id(AdmissionId.of(task.value()))
                    .item(task)
                    .applicant(community.above())
                    .funding(Option.some(isFunded ? Money.ofYuan(2_000 + chance.below(9) * 1_000) : Money.ofFen(0)))
                    .period(THIS_YEAR)
                    .build());
        }
    }

    /** The four deliberations ten days apart, and what came of them; at times one is left out or comes too early. */
    private DeliberationId deliberation(Community community, Chance chance) {
        DeliberationId id = DeliberationId.of("d-" + community.code());
        LocalDate first = LocalDate.of(Sheet.YEAR, 1, 10).plusDays(chance.below(100));
        Map<DeliberationStep, LocalDate> steps = HashMap.empty();
        LocalDate day = first;
        for (DeliberationStep step : DeliberationStep.values()) {
            steps = steps.put(step, day);
            day = day.plusDays(10);
        }
        if (chance.inThousand(SELDOM)) {
            steps = steps.remove(DeliberationStep.REVIEW);
        } else if (chance.inThousand(SELDOM)) {
            steps = steps.put(DeliberationStep.DECISION, first.plusDays(5));
        }
        sheet.put(Deliberation.builder()
                .id(id)
                .name("小区照明改造")
                .place(community.code())
                .steps(steps)
                .carriedOut(Option.some(first.plusDays(45)))
                .build());
        return id;
    }

    /** The micro-project of the year, as the residents decided; some communities have none. */
    private Option<ProjectId> project(Community community, DeliberationId decided, Chance chance) {
        ProjectId id = ProjectId.of("project-" + community.code());
        if (chance.inThousand(SELDOM)) {
            return Option.none();
        }
        sheet.put(Project.builder()
                .id(id)
                .name("小区照明改造")
                .kind(ProjectKind.MICRO_PROJECT)
                .place(community.code())
                .matters(HashSet.of(LIGHTS))
                .capacity(1)
                .budget(Option.some(Money.ofYuan(50_000)))
                .deliberation(Option.some(decided))
                .period(THIS_YEAR)
                .build());
        return Option.some(id);
    }

    private ResourceId resource(Community community) {
        ResourceId id = ResourceId.of("resource-" + community.code());
        sheet.put(Resource.builder()
                .id(id)
                .name("日间照料")
                .provider(community.committee())
                .place(community.code())
                .matters(HashSet.of(CARE))
                .capacity(20)
                .period(Sheet.SINCE_2021)
                .build());
        return id;
    }

    /** A need that is open: answered by what there is, refused with a reason, or waiting, for a long time or not. */
    private void need(Community community, MatterCode matter, Option<SupplyId> supply, Chance chance) {
        NeedId need = NeedId.of("n-" + community.code() + "-" + matter);
        boolean isNew = chance.inThousand(2 * SELDOM);
        boolean isRefused = chance.inThousand(SELDOM);
        sheet.put(Need.builder()
                .id(need)
                .name("居民需求")
                .place(community.code())
                .matter(matter)
                .raised(isNew ? LocalDate.of(Sheet.YEAR, 12, 10) : LocalDate.of(Sheet.YEAR, 1 + chance.below(10), 8))
                .refusal(Option.when(isRefused, "不属于社区职责"))
                .build());
        if (!isNew && !isRefused && !chance.inThousand(SELDOM)) {
            supply.forEach(each -> sheet.put(Allocation.builder()
                    .id(AllocationId.of(need.value()))
                    .need(need)
                    .supply(each)
                    .quantity(1)
                    .period(THIS_YEAR)
                    .build()));
        }
    }
}
