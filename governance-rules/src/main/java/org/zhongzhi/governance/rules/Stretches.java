package org.zhongzhi.governance.rules;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Work on consecutive numbers, cut into stretches that threads take one after the other. The calling thread takes its
 * share, so that the work is done even if the executor never comes to it.
 */
final class Stretches {
    private Stretches() {}

    /** Works on the numbers from one on, and before another. */
    @FunctionalInterface
    interface Work {
        void on(int from, int until);
    }

    static void each(int limit, int length, Executor executor, Work work) {
        int stretches = (limit + length - 1) / length;
        AtomicInteger next = new AtomicInteger();
        CompletableFuture<?>[] done = new CompletableFuture<?>[stretches];
        for (int i = 0; i < stretches; i++) {
            done[i] = new CompletableFuture<>();
        }
        Runnable helper = () -> {
            for (int i = next.getAndIncrement(); i < stretches; i = next.getAndIncrement()) {
                run(work, i * length, Math.min(limit, (i + 1) * length), done[i]);
            }
        };
        for (int i = 1; i < stretches; i++) {
            executor.execute(helper);
        }
        helper.run();
        try {
            CompletableFuture.allOf(done).join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failure;
        }
    }

    /** Whatever goes wrong is handed to the caller, who waits for every stretch. */
    private static void run(Work work, int from, int until, CompletableFuture<?> done) {
        try {
            work.on(from, until);
            done.complete(null);
        } catch (RuntimeException | Error failure) {
            done.completeExceptionally(failure);
        }
    }
}
