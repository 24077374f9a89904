package org.zhongzhi.governance.rules.casework;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.zhongzhi.governance.model.casework.AssignmentKindId;
import org.zhongzhi.governance.model.casework.Effect;
import org.zhongzhi.governance.model.casework.FieldId;
import org.zhongzhi.governance.model.casework.FieldType;
import org.zhongzhi.governance.model.casework.Guard;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.Relation;
import org.zhongzhi.governance.model.casework.Term;

/**
 * Looks for a way in which a guard can hold. What names something undeclared may hold. A guard with too many alternatives to
 * look through may hold as well.
 *
 * @param procedure the procedure
 * @param route the way that is guarded
 * @param forgiving whether what is reported by itself, as a field that is never given, is taken as if it held
 */
record GuardSearch(Procedure procedure, Route route, boolean forgiving) {
    private static final int MOST_ALTERNATIVES = 512;

    boolean canHold(Guard guard) {
        return alternatives(guard).forAll(all -> all.exists(this::canHold));
    }

    /** The guard as alternatives, each of conditions that hold at once; or none if there are too many. */
    private Option<Seq<Seq<Guard>>> alternatives(Guard guard) {
        if (guard instanceof Guard.Stated stated) {
            return alternatives(stated.guard());
        }
        if (guard instanceof Guard.AnyOf any) {
            return any.guards()
                    .foldLeft(
                            Option.some(Array.<Seq<Guard>>empty()),
                            (known, each) ->
                                    known.flatMap(found -> alternatives(each).map(found::appendAll)))
                    .filter(GuardSearch::isFew)
                    .map(each -> each);
        }
        if (guard instanceof Guard.AllOf all) {
            Option<Seq<Seq<Guard>>> found = Option.some(Array.of(Array.empty()));
            for (Guard each : all.guards()) {
                Option<Seq<Seq<Guard>>> more = alternatives(each);
                found = found.flatMap(left ->
                                more.map(right -> left.flatMap(one -> right.map(other -> one.appendAll(other)))))
                        .filter(GuardSearch::isFew);
            }
            return found;
        }
        return Option.some(Array.of(Array.of(guard)));
    }

    private static boolean isFew(Seq<?> alternatives) {
        return alternatives.size() <= MOST_ALTERNATIVES;
    }

    private boolean canHold(Seq<Guard> together) {
        Seq<Guard> declared = together.filter(this::isDeclared);
        Seq<Guard> misread =
                declared.reject(each -> Misreading.of(procedure, route, each).isEmpty());
        if (!forgiving && misread.exists(this::isHopeless)) {
            return false;
        }
        Seq<Guard> sound = forgiving ? declared.removeAll(misread) : declared;
        return canLead(sound)
                && canSay(sound)
                && canChoose(sound)
                && canRecall(sound)
                && Numbers.canHold(
                        procedure, route, of(Guard.Compared.class, sound).appendAll(sameNumbers(sound)));
    }

    /** Whether what is misread can never hold; one of several words may be among those that are offered. */
    private boolean isHopeless(Guard guard) {
        return guard instanceof Guard.OneOf oneOf
                ? offered(oneOf).isEmpty() || !route.gives(oneOf.field())
                : !onlySums(guard);
    }

    private boolean onlySums(Guard guard) {
        return guard instanceof Guard.Compared compared
                && Reading.of(compared)
                        .forAll(each -> each.fits(procedure)
                                && (each.isGiven(procedure, route) || isSummed(compared, each.field())));
    }

    private static boolean isSummed(Guard.Compared compared, FieldId field) {
        Seq<Term> parts = parts(compared.left()).appendAll(parts(compared.right()));
        return parts.contains(new Term.Sum(field)) && !parts.contains(new Term.Recorded(field));
    }

    private static Seq<Term> parts(Term term) {
        if (term instanceof Term.Product product) {
            return parts(product.left()).appendAll(parts(product.right()));
        }
        return term instanceof Term.Plus plus ? parts(plus.left()).appendAll(parts(plus.right())) : Array.of(term);
    }

    private boolean isDeclared(Guard guard) {
        return Undeclared.in(procedure, guard).isEmpty();
    }

    private boolean canLead(Seq<Guard> together) {
        Seq<Guard.Leads> leads = of(Guard.Leads.class, together);
        return leads.isEmpty()
                || (route.action().on().isDefined()
                        && leads.map(Guard.Leads::leads).distinct().size() == 1);
    }

    private static boolean canSay(Seq<Guard> together) {
        Seq<Guard.Says> said = of(Guard.Says.class, together).distinct();
        return said.map(Guard.Says::field).distinct().size() == said.size();
    }

    private boolean canChoose(Seq<Guard> together) {
        return of(Guard.OneOf.class, together)
                .groupBy(Guard.OneOf::field)
                .values()
                .forAll(each -> !each.map(this::offered).reduce(Set::intersect).isEmpty());
    }

    private Set<String> offered(Guard.OneOf oneOf) {
        return procedure
                .field(oneOf.field())
                .filter(field -> field.type() instanceof FieldType.Choice)
                .map(field -> HashSet.ofAll(((FieldType.Choice) field.type()).codes())
                        .intersect(HashSet.ofAll(oneOf.codes())))
                .getOrElse(HashSet.empty());
    }

    /** What opens a case has nothing recorded to compare with. */
    private boolean canRecall(Seq<Guard> together) {
        return !route.opens()
                || of(Guard.Compared.class, together)
                        .forAll(each -> parts(each.left())
                                .appendAll(parts(each.right()))
                                .forAll(part -> !(part instanceof Term.Recorded)));
    }

    /** That two numbers are the same, as a comparison. */
    private Seq<Guard.Compared> sameNumbers(Seq<Guard> together) {
        return of(Guard.Same.class, together)
                .filter(same -> isNumber(same.field()) && isNumber(same.other()))
                .map(same ->
                        new Guard.Compared(new Term.Given(same.field()), Relation.EQUAL, new Term.Given(same.other())));
    }

    private boolean isNumber(FieldId field) {
        return procedure.field(field).exists(each -> Reading.As.NUMBER.fits(each.type()));
    }

    private static <T extends Guard> Seq<T> of(Class<T> kind, Seq<Guard> guards) {
        return guards.filter(kind::isInstance).map(kind::cast);
    }

    static boolean assigns(Route route, AssignmentKindId kind) {
        return route.way()
                .effects()
                .exists(effect ->
                        effect instanceof Effect.Assign assign && assign.kind().equals(kind));
    }
}
