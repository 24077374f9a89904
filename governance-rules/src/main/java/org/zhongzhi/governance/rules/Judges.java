package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.zhongzhi.governance.model.identity.EntityType;

/** The rules of a policy, made ready to judge: in the order of the policy, and by the type of their subjects. */
final class Judges {
    private final Seq<Node.OfRule> all;
    private final int[][] byType;

    private Judges(Seq<Node.OfRule> all, int[][] byType) {
        this.all = all;
        this.byType = byType;
    }

    static Judges of(Policy policy) {
        Seq<Node.OfRule> all = Array.ofAll(policy.rules().map(Node.OfRule::of));
        int[][] byType = new int[EntityType.values().length][];
        for (EntityType type : EntityType.values()) {
            byType[type.ordinal()] = all.zipWithIndex()
                    .filter(each -> each._1.types().contains(type))
                    .toJavaStream()
                    .mapToInt(each -> each._2)
                    .toArray();
        }
        return new Judges(all, byType);
    }

    int size() {
        return all.size();
    }

    Node.OfRule get(int number) {
        return all.get(number);
    }

    /** The numbers of the rules that have subjects among the entities of a type. */
    int[] on(EntityType type) {
        return byType[type.ordinal()];
    }
}
