package org.zhongzhi.governance.examples.cli;

/** Where the command starts. */
public final class Main {
    private Main() {}

    /**
     * Runs the command and ends the process with its exit code: 0 if all is well, 1 if rules are violated, 2 for bad input
     * or usage, 70 for an error of the command itself.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        System.exit(GovernanceCommand.run(Console.ofProcess(), arguments));
    }
}
