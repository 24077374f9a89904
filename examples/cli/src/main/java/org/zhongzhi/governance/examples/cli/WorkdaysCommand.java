package org.zhongzhi.governance.examples.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import org.zhongzhi.governance.model.time.WorkingCalendar;
import org.zhongzhi.governance.model.value.InvalidValueException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Counts working days by the calendar of China. */
@Command(
        name = "workdays",
        description = "Counts working days from a day on, by the statutory holidays and make-up days of China. "
                + "The first day is not counted.",
        sortOptions = false)
final class WorkdaysCommand implements Runnable {
    private final Console console;

    @Parameters(index = "0", paramLabel = "DATE", converter = IsoDate.class, description = "The day to start from.")
    private LocalDate date = LocalDate.EPOCH;

    @Parameters(index = "1", paramLabel = "+N", description = "How many working days, as +3.")
    private String days = "";

    WorkdaysCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        if (!days.matches("\\+?[0-9]{1,5}")) {
            throw new BadInput("'" + days + "' is not a number of working days: expected one as +3");
        }
        PrintWriter out = console.out();
        try {
            out.println(WorkingCalendar.china().plusWorkingDays(date, Integer.parseInt(days.replace("+", ""))));
        } catch (InvalidValueException refusal) {
            throw new BadInput(refusal);
        }
        Console.finish(out);
    }
}
