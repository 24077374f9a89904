package org.zhongzhi.governance.examples.cli.report;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zhongzhi.governance.rules.Assessment;
import org.zhongzhi.governance.rules.Obligation;
import org.zhongzhi.governance.rules.OutcomeKind;
import org.zhongzhi.governance.rules.report.ReportedPolicy;

/**
 * An assessment as one HTML file: its template, style, scripts and data in one, in both languages, and nothing that is
 * fetched from anywhere. It shows what the data hold; whether somebody is a Party member is never stated.
 */
public final class HtmlReport {
    private static final Configuration TEMPLATES = templates();
    private static final List<OutcomeKind> WORST_FIRST = List.of(
            OutcomeKind.VIOLATED,
            OutcomeKind.UNKNOWN,
            OutcomeKind.PENDING,
            OutcomeKind.SATISFIED,
            OutcomeKind.NOT_APPLICABLE);

    private HtmlReport() {}

    /**
     * Writes the report.
     *
     * @param assessment what to report
     * @param locale the reader's locale, which sets the language that is shown first
     * @param out takes the bytes; flushed, not closed
     * @throws UncheckedIOException if the stream cannot be written
     */
    public static void write(Assessment assessment, Locale locale, OutputStream out) {
        write(assessment, Option.none(), locale, out);
    }

    /**
     * Writes the report with the cases of a day.
     *
     * @param assessment what to report
     * @param cases the cases, in the city that was assessed
     * @param locale the reader's locale, which sets the language that is shown first
     * @param out takes the bytes; flushed, not closed
     * @throws UncheckedIOException if the stream cannot be written
     */
    public static void write(Assessment assessment, CasesOnHand cases, Locale locale, OutputStream out) {
        write(assessment, Option.some(cases), locale, out);
    }

    private static void write(Assessment assessment, Option<CasesOnHand> cases, Locale locale, OutputStream out) {
        try {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            TEMPLATES.getTemplate("report.ftlh").process(model(assessment, cases, locale), writer);
            writer.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (TemplateException failure) {
            throw new IllegalStateException("The template of the report is wrong", failure);
        }
    }

    private static Map<String, Object> model(Assessment assessment, Option<CasesOnHand> cases, Locale locale) {
        Map<String, Object> model = new HashMap<>();
        model.put("language", "zh".equals(locale.getLanguage()) ? "zh-CN" : "en");
        model.put("about", assessment.jurisdiction().about());
        model.put("policy", ReportedPolicy.of(assessment.policy()));
        model.put("asOf", assessment.asOf().toString());
        model.put("size", assessment.jurisdiction().size());
        model.put("summary", assessment.summary());
        model.put("outcomes", WORST_FIRST);
        model.put("obligations", Obligation.values());
        model.put("sections", SectionCounts.of(assessment).asJava());
        model.put("idle", IdleRules.of(assessment).asJava());
        cases.forEach(onHand -> model.put("cases", onHand));
        model.put("style", Resource.text("report.css"));
        model.put("chartScript", Script.CHARTS);
        model.put("reportScript", Script.REPORT);
        model.put("writeData", new DataDirective(new ReportData(assessment, cases)));
        return model;
    }

    private static Configuration templates() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(HtmlReport.class, "");
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        return configuration;
    }
}
