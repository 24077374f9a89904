package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.zhongzhi.governance.model.Change;
import org.zhongzhi.governance.model.ChangeSet;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.Named;
import org.zhongzhi.governance.model.identity.Reference;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Remedy.Adjust;

/** Turns the remedy of a finding into changes, and offers those that judging the rule again proves to be right. */
final class ProposalSearch {
    /** How many changes a proposal may have: what has more is a plan and not a remedy. */
    static final int MOST_CHANGES = 6;

    private static final int MOST_GIVEN_UP = 3;
    private static final int MOST_CANDIDATES = 12;
    private static final int MOST_WAYS = 16;

    private final Reading reading;
    private final Finding finding;
    private final Rule rule;
    private final Dossier subject;

    ProposalSearch(Reading reading, Finding finding) {
        this.reading = reading;
        this.finding = finding;
        this.rule = finding.rule();
        this.subject = reading.dossier(finding.subject());
    }

    Seq<Proposal> proposals() {
        return finding.remedy()
                .toArray()
                .flatMap(ProposalSearch::ways)
                .take(MOST_WAYS)
                .flatMap(this::along)
                .distinct();
    }

    /** The ways to follow a remedy, each as what it changes. */
    private static Seq<Seq<Adjust>> ways(Remedy remedy) {
        if (remedy instanceof Adjust adjust) {
            return Array.of(Array.of(adjust));
        } else if (remedy instanceof Remedy.Any any) {
            return any.parts().flatMap(ProposalSearch::ways);
        }
        Seq<Seq<Adjust>> start = Array.of(Array.empty());
        return ((Remedy.All) remedy)
                .parts()
                .foldLeft(
                        start,
                        (ways, part) -> ways.flatMap(
                                        way -> ways(part).map(way::appendAll).take(MOST_WAYS))
                                .take(MOST_WAYS));
    }

    private Seq<Proposal> along(Seq<Adjust> way) {
        Seq<Adjust> more = way.filter(adjust -> adjust.by() > 0);
        Seq<Seq<Step>> additions = more.map(this::additions);
        if (additions.exists(Seq::isEmpty)) {
            return Array.empty();
        }
        Seq<Step> added = additions.flatMap(each -> each);
        return more.size() == way.size()
                ? Array.of(added).filter(this::isLeast).map(ProposalSearch::proposal)
                : givingUp(added, candidates(way.removeAll(more)));
    }

    private Seq<Step> additions(Adjust adjust) {
        Seq<Entity> entities = adjust.measure()
                .addition()
                .toArray()
                .flatMap(addition -> addition.entities(reading, subject, adjust.by()));
        Text how = adjust.inWords();
        Seq<Text> names = entities.map(this::naming);
        return entities.zipWithIndex()
                .map(each -> new Step(
                        Change.put(each._1),
                        // One phrase for all of them, since they are added together or not at all.
                        Option.when(
                                each._2 == 0,
                                () -> Text.of(
                                        how.chinese() + "，即新增"
                                                + names.map(Text::chinese).mkString("、"),
                                        how.english() + ", as "
                                                + names.map(Text::english).mkString(", ")))));
    }

    /** What can be given up of what was counted for the measures. */
    private Seq<Step> candidates(Seq<Adjust> less) {
        return less.flatMap(adjust -> adjust.measure().of(reading, subject).evidence())
                .distinct()
                .remove(subject.id())
                .flatMap(id -> reading.jurisdiction().entity(id))
                .flatMap(this::givenUp);
    }

    private Option<Step> givenUp(Entity entity) {
        Text name = naming(entity);
        return GivingUp.of(entity, reading.asOf())
                .map(change -> new Step(
                        change,
                        Option.some(
                                change.entity().isDefined()
                                        ? Text.of(
                                                "自" + reading.asOf() + "起终止" + name.chinese(),
                                                "end " + name.english() + " as of " + reading.asOf())
                                        : Text.of("撤销" + name.chinese(), "remove " + name.english()))));
    }

    /** The smallest sets of candidates that do beside what is added, the smaller ones first. */
    private Seq<Proposal> givingUp(Seq<Step> added, Seq<Step> candidates) {
        Seq<Seq<Step>> found = Vector.empty();
        if (candidates.size() > MOST_CANDIDATES) {
            return Array.empty();
        }
        int most = Math.min(MOST_GIVEN_UP, MOST_CHANGES - added.size());
        for (int size = 1; size <= most; size++) {
            for (Seq<Step> some : candidates.combinations(size)) {
                if (!found.exists(some::containsAll) && isLeast(added.appendAll(some))) {
                    found = found.append(some);
                }
            }
        }
        return found.map(some -> proposal(added.appendAll(some)));
    }

    /** Whether the rule is satisfied after all of the steps, and not after some of them alone. */
    private boolean isLeast(Seq<Step> steps) {
        return steps.size() <= MOST_CHANGES
                && satisfies(steps)
                && steps.combinations().forAll(some -> some.size() == steps.size() || !satisfies(some));
    }

    private boolean satisfies(Seq<Step> steps) {
        Jurisdiction after = reading.jurisdiction().after(ChangeSet.of(steps.map(Step::change)));
        Reading next = Reading.of(after, reading.asOf());
        Dossier judged = next.dossier(subject.id());
        return judged.entity().isDefined()
                && rule.subjects().exists(kind -> kind.includes(next, judged))
                && rule.judge(next, judged).kind() == OutcomeKind.SATISFIED;
    }

    private static Proposal proposal(Seq<Step> steps) {
        Seq<Text> words = steps.flatMap(Step::words);
        return Proposal.of(
                ChangeSet.of(steps.map(Step::change)),
                Text.of(
                        words.map(Text::chinese).mkString("；"),
                        words.map(Text::english).mkString("; ")));
    }

    /** What has a name by its name; anything else by its type and what it ties to the subject. */
    private Text naming(Entity entity) {
        EntityId id = entity.id();
        if (entity instanceof Named named) {
            return Text.of(named.name() + "（" + id + "）", named.name() + " (" + id + ")");
        }
        Seq<Text> tied = entity.references()
                .map(Reference::target)
                .distinct()
                .remove(subject.id())
                .map(target -> Explanation.naming(reading, target));
        Text type = id.type().label();
        return Text.of(
                type.chinese() + "（" + id + (tied.isEmpty() ? "" : "：")
                        + tied.map(Text::chinese).mkString("、") + "）",
                type.english() + " (" + id + (tied.isEmpty() ? "" : ": ")
                        + tied.map(Text::english).mkString(", ") + ")");
    }

    /** One change on the way, and the words for it if they are not those of another one. */
    private record Step(Change change, Option<Text> words) {}
}
