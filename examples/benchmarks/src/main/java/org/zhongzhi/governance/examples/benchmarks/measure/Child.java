package org.zhongzhi.governance.examples.benchmarks.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A program of this module in a process of its own, with the class path and the Java of this one. */
public final class Child {
    private Child() {}

    /**
     * Runs a program to its end.
     *
     * @param program the class with the main method
     * @param options what the Java virtual machine is told, as the size of its heap
     * @param arguments what the program is told
     * @return what it printed as lines of the form {@code name=value}, up to where it ended, and how it ended as
     *     {@code exit}: 0 unless it failed, as for want of heap
     */
    public static Map<String, String> run(Class<?> program, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(program.getName());
        command.addAll(List.of(arguments));
        Map<String, String> printed = new HashMap<>();
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    int equals = line.indexOf('=');
                    if (equals > 0) {
                        printed.put(line.substring(0, equals), line.substring(equals + 1));
                    }
                }
            }
            printed.put("exit", Integer.toString(process.waitFor()));
            return printed;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while " + program.getSimpleName() + " ran", interruption);
        }
    }
}
