package org.zhongzhi.governance.json.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.zhongzhi.governance.json.CaseLog;
import org.zhongzhi.governance.json.DocumentException;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.json.ImportedProcedure;
import org.zhongzhi.governance.json.Open311;
import org.zhongzhi.governance.json.Popolo;
import org.zhongzhi.governance.json.exchange.Collecting;
import org.zhongzhi.governance.json.exchange.csv.CsvEncoding;
import org.zhongzhi.governance.json.exchange.csv.CsvException;
import org.zhongzhi.governance.json.exchange.csv.CsvTable;
import org.zhongzhi.governance.json.exchange.csv.CsvTables;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.time.HolidayYear;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.casework.Casework;
import org.zhongzhi.governance.rules.casework.ProcedureLint;
import org.zhongzhi.governance.rules.procedures.Procedures;

/** Documents of others made of any bytes: what was read has a form of our own that is read again. */
final class Foreign {
    private static final GovernanceJson JSON = GovernanceJson.standard();
    private static final Casework MATTERS = Casework.of(Procedures.matter());
    private static final Collecting COLLECTING = Collecting.by(OrganizationId.of("centre"))
            .at(DivisionCode.of("451103001002"))
            .sealing("a secret that nobody outside the fuzzer would know");

    private static final Jurisdiction EMPTY =
            Jurisdiction.builder(About.of(Text.of("表", "a table"))).build();

    private Foreign() {}

    /** A procedure that was imported can be looked at by the lint, written and read. */
    static void businessServices(byte[] bytes) {
        try {
            for (ImportedProcedure each : JSON.readBusinessServices(new ByteArrayInputStream(bytes))) {
                ProcedureLint.of(each.procedure());
                Target.same("the procedure", each.procedure(), JSON.readProcedure(JSON.toJson(each.procedure())));
            }
        } catch (DocumentException refused) {
            Target.check(refused);
        }
    }

    /** Holidays that are read twice are the same. */
    static void holidays(byte[] bytes) {
        try {
            HolidayYear year = JSON.readHolidays(new ByteArrayInputStream(bytes));
            Target.same("the year", year, JSON.readHolidays(new ByteArrayInputStream(bytes)));
        } catch (DocumentException refused) {
            Target.check(refused);
        }
    }

    /** A jurisdiction of Popolo has a document of ours, and goes out as Popolo again. */
    static void popolo(byte[] bytes) {
        try {
            Jurisdiction city =
                    Popolo.standard().read(new ByteArrayInputStream(bytes)).value();
            Target.same("the jurisdiction", city, JSON.readJurisdiction(JSON.toJson(city)));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Popolo.standard().write(city, out);
            Popolo.standard().read(out.toString(StandardCharsets.UTF_8));
        } catch (DocumentException refused) {
            Target.check(refused);
        }
    }

    /** Requests become cases whose log is read again and verified. */
    static void requests(byte[] bytes) {
        try {
            Iterable<Case> cases = Open311.standard()
                    .readRequests(MATTERS, COLLECTING, new ByteArrayInputStream(bytes))
                    .value();
            ByteArrayOutputStream log = new ByteArrayOutputStream();
            CaseLog logs = JSON.caseLog();
            CaseLog.Writer writer = logs.writer(log);
            cases.forEach(writer::write);
            if (!logs.verify(new ByteArrayInputStream(log.toByteArray())).holds()) {
                throw new AssertionError("The log of the requests does not hold");
            }
        } catch (DocumentException refused) {
            Target.check(refused);
        }
    }

    /** Rows of a table go into a jurisdiction, and out of it into a table that has the same rows. */
    static void table(CsvTable table, byte[] bytes) {
        CsvTables tables = CsvTables.standard();
        Jurisdiction city;
        try {
            city = EMPTY.after(
                    tables.read(table, new ByteArrayInputStream(bytes)).changes());
        } catch (CsvException refused) {
            if (refused.errors().isEmpty()) {
                throw new AssertionError("A refusal without an error", refused);
            }
            return;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        tables.write(table, city, Locale.CHINA, CsvEncoding.UTF_8_WITH_MARK, out);
        Target.same(
                "the jurisdiction",
                city,
                EMPTY.after(tables.read(table, new ByteArrayInputStream(out.toByteArray()))
                        .changes()));
    }
}
