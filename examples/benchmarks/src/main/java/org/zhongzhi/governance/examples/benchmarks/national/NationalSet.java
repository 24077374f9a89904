package org.zhongzhi.governance.examples.benchmarks.national;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.JurisdictionBuilder;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Assessment;
import org.zhongzhi.governance.rules.Policy;
import org.zhongzhi.governance.rules.hezhou2022.Hezhou2022;

/**
 * The whole country in one jurisdiction, under every rule of the shipped policy. Run it with 8 GB of heap:
 *
 * <pre>{@code
 * java -Xmx8g -cp examples/benchmarks/target/benchmarks.jar \
 *         org.zhongzhi.governance.examples.benchmarks.national.NationalSet 618133
 * }</pre>
 */
public final class NationalSet {
    /** How many communities and villages the statistics codes of the country have. */
    public static final int COMMUNITIES_AND_VILLAGES = 618_133;

    private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);
    private static final int ROUNDS = 3;
    private static final double NANOS_OF_A_SECOND = 1e9;

    private NationalSet() {}

    /**
     * Makes the country, judges it, and prints times and bytes as lines of the form {@code name=value}.
     *
     * @param arguments how many communities and villages; all of them if there is no argument
     */
    public static void main(String[] arguments) {
        int places = arguments.length == 0 ? COMMUNITIES_AND_VILLAGES : Integer.parseInt(arguments[0]);
        Policy policy = Hezhou2022.policy();
        long started = System.nanoTime();
        Jurisdiction country = country(places);
        print("places", places);
        print("entities", country.size());
        print("rules", policy.rules().size());
        print("building.seconds", seconds(started));
        long beside = used();
        print("jurisdiction.bytes", beside);

        double best = Double.MAX_VALUE;
        @Nullable Assessment assessment = null;
        for (int round = 0; round < ROUNDS; round++) {
            assessment = null;
            long from = System.nanoTime();
            assessment = policy.assess(country, AS_OF);
            best = Math.min(best, seconds(from));
        }
        print("assessment.seconds", best);
        print("assessment.bytes", used() - beside);
        print("violations", assessment == null ? 0 : assessment.violations().size());
    }

    private static Jurisdiction country(int places) {
        JurisdictionBuilder builder = Jurisdiction.builder(About.of(Text.of("全国测算数据", "The country, for measurement")));
        entities(places, builder::put);
        return builder.build();
    }

    /**
     * The entities of the country, one after another.
     *
     * @param places how many communities and villages
     * @param sink takes each entity
     */
    public static void entities(int places, Consumer<Entity> sink) {
        new Country(sink).generate(places);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / NANOS_OF_A_SECOND;
    }

    private static long used() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void print(String name, Object value) {
        System.out.println(name + "=" + value);
    }
}
