package org.zhongzhi.governance.examples.benchmarks.measure;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.examples.benchmarks.contest.Contestant;
import org.zhongzhi.governance.examples.benchmarks.contest.Trial;
import org.zhongzhi.governance.examples.benchmarks.data.Data;
import org.zhongzhi.governance.examples.benchmarks.engine.Loaded;
import org.zhongzhi.governance.examples.benchmarks.ours.Zhongzhi;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;

/**
 * How many bytes of heap something keeps: what is used after a collection with it, less what is used without it. Each
 * thing in a process of its own, so that nothing else is on the heap.
 */
public final class MemoryProbe {
    /** What is weighed, and what stays when it goes. */
    private static @Nullable Object weighed;

    @SuppressWarnings("UnusedVariable") // kept, not read
    private static @Nullable Object beside;

    private MemoryProbe() {}

    /** What is weighed. */
    public enum Thing {
        /** A jurisdiction, its identifiers and entities, and its assessment. */
        JURISDICTION_AND_ASSESSMENT("zhongzhi: jurisdiction with its identifiers, and assessment"),
        /** What an assessment keeps beside its jurisdiction. */
        ASSESSMENT("zhongzhi: the assessment's own state"),
        /** Maps of the same entities and of what names them. */
        JAVA_UTIL_ENTITIES("java.util graph of the same entities"),
        /** Maps of the records that the peers work on, and of what names them. */
        JAVA_UTIL_RECORDS("java.util graph of the peers' records"),
        /** What a Drools session keeps beside the facts. */
        DROOLS("Drools: the session's own state"),
        /** What a Timefold session keeps beside the facts. */
        TIMEFOLD("Timefold: the session's own state");

        private final String label;

        Thing(String label) {
            this.label = label;
        }

        /**
         * What it is, for people.
         *
         * @return a noun
         */
        public String label() {
            return label;
        }
    }

    /**
     * Weighs one thing and prints its bytes.
     *
     * @param arguments the thing, and how many communities
     */
    public static void main(String[] arguments) {
        int communities = Integer.parseInt(arguments[1]);
        weigh(Thing.valueOf(arguments[0]), communities);
        // By now no frame holds what is weighed, only the field does.
        long with = used();
        letGo();
        System.out.println("bytes=" + (with - used()));
    }

    private static void weigh(Thing thing, int communities) {
        switch (thing) {
            case JURISDICTION_AND_ASSESSMENT -> weighed = judged(communities);
            case ASSESSMENT -> {
                Zhongzhi.Judged judged = judged(communities);
                beside = judged.jurisdiction();
                weighed = judged;
            }
            case JAVA_UTIL_ENTITIES -> weighed = graph(entities(communities));
            case JAVA_UTIL_RECORDS -> weighed = loaded(Trial.of(Contestant.JAVA_UTIL, Data.of(communities)));
            case DROOLS -> session(Contestant.DROOLS, communities);
            case TIMEFOLD -> session(Contestant.TIMEFOLD, communities);
        }
    }

    private static void session(Contestant contestant, int communities) {
        Trial<?> trial = Trial.of(contestant, Data.of(communities));
        beside = trial;
        weighed = loaded(trial);
    }

    private static void letGo() {
        if (weighed instanceof Loaded loaded) {
            loaded.close();
        }
        weighed = null;
    }

    private static Zhongzhi.Judged judged(int communities) {
        Zhongzhi engine = new Zhongzhi();
        Zhongzhi.Judged judged = engine.load(entities(communities));
        judged.assess();
        return judged;
    }

    private static List<Entity> entities(int communities) {
        return new Zhongzhi().input(Data.of(communities));
    }

    private static Loaded loaded(Trial<?> trial) {
        Loaded loaded = trial.load();
        loaded.assess();
        return loaded;
    }

    private static Graph graph(List<Entity> entities) {
        Graph graph = new Graph(new HashMap<>(), new HashMap<>());
        for (Entity entity : entities) {
            graph.entities.put(entity.id(), entity);
            entity.references()
                    .forEach(reference -> graph.naming
                            .computeIfAbsent(reference.target(), absent -> new ArrayList<>(4))
                            .add(entity));
        }
        return graph;
    }

    /** Entities and what names them, both by identifier. */
    private record Graph(Map<EntityId, Entity> entities, Map<EntityId, List<Entity>> naming) {}

    private static long used() {
        for (int each = 0; each < 3; each++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
