package org.zhongzhi.governance.json.fuzz;

import java.time.Duration;

/** What the fuzzer calls: one target, which the first argument names, with a watch on time. The heap of its machine is the watch on memory. */
public final class Fuzzing {
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private static Target target = Target.ALL.head();

    private Fuzzing() {}

    /**
     * Called once, before the first input.
     *
     * @param arguments the name of the target
     */
    public static void fuzzerInitialize(String[] arguments) {
        target = Target.named(arguments[0]);
    }

    /**
     * Called for each input.
     *
     * @param input the bytes
     */
    public static void fuzzerTestOneInput(byte[] input) {
        long started = System.nanoTime();
        target.reading().accept(input);
        if (System.nanoTime() - started > LONGEST.toNanos()) {
            checkAgain(input);
        }
    }

    /** Where the machine was busy with something else, a run was long and yet had little to do. */
    private static void checkAgain(byte[] input) {
        Duration before = worked();
        target.reading().accept(input);
        Duration work = worked().minus(before);
        if (work.compareTo(LONGEST) > 0) {
            throw new AssertionError("A run took " + work + " of a processor: expected at most " + LONGEST);
        }
    }

    private static Duration worked() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
