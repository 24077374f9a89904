package org.zhongzhi.governance.examples.cli;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.model.time.HolidayYear;
import org.zhongzhi.governance.model.time.WorkingCalendar;
import org.zhongzhi.governance.model.value.InvalidValueException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts working days by the calendar of China, or by it with the holidays of other years. */
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

    @Option(
            names = "--holidays",
            paramLabel = "FILE",
            description =
                    "The holidays of a year ({year, days: [{date, isOffDay}]}), in place of those of 2021 to 2026 or "
                            + "beside them.")
    private List<Path> holidays = new ArrayList<>();

    WorkdaysCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        if (!days.matches("\\+?[0-9]{1,5}")) {
            throw new BadInput("'" + days + "' is not a number of working days: expected one as +3");
        }
        PrintWriter out = console.out();
        Seq<HolidayYear> years = Array.ofAll(holidays)
                .map(file -> InputFile.reading(file, "the holidays of a year", GovernanceJson.standard()::readHolidays))
                .sortBy(HolidayYear::year);
        try {
            out.println(years.foldLeft(WorkingCalendar.china(), WorkingCalendar::with)
                    .plusWorkingDays(date, Integer.parseInt(days.replace("+", ""))));
        } catch (InvalidValueException refusal) {
            throw new BadInput(refusal);
        }
        Console.finish(out);
    }
}
