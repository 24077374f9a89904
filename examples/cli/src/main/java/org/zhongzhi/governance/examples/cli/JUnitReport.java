package org.zhongzhi.governance.examples.cli;

import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.zhongzhi.governance.json.policytest.PolicyTestResult;

/** Results of policy tests as the XML that build servers read: a suite for each file, a case for each test. */
final class JUnitReport {
    private final Locale locale;
    private final XMLStreamWriter xml;

    private JUnitReport(Locale locale, XMLStreamWriter xml) {
        this.locale = locale;
        this.xml = xml;
    }

    static void write(Seq<PolicyTestCommand.Suite> suites, Locale locale, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            new JUnitReport(locale, xml).write(suites);
            xml.close();
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    private void write(Seq<PolicyTestCommand.Suite> suites) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line("\n");
        xml.writeStartElement("testsuites");
        for (PolicyTestCommand.Suite suite : suites) {
            line("\n  ");
            write(suite);
        }
        line("\n");
        xml.writeEndElement();
        line("\n");
        xml.writeEndDocument();
    }

    private void write(PolicyTestCommand.Suite suite) throws XMLStreamException {
        xml.writeStartElement("testsuite");
        attribute("name", suite.file().toString());
        attribute("tests", Integer.toString(suite.results().size()));
        attribute(
                "failures",
                Integer.toString(suite.results().count(each -> !each.result().isPassed())));
        attribute("errors", "0");
        attribute("skipped", "0");
        attribute(
                "time",
                seconds(suite.results()
                        .map(PolicyTestCommand.Timed::nanos)
                        .sum()
                        .longValue()));
        for (PolicyTestCommand.Timed each : suite.results()) {
            line("\n    ");
            write(each.result(), each.nanos());
        }
        line("\n  ");
        xml.writeEndElement();
    }

    private void write(PolicyTestResult result, long nanos) throws XMLStreamException {
        if (result.isPassed()) {
            xml.writeEmptyElement("testcase");
            attributes(result, nanos);
            return;
        }
        xml.writeStartElement("testcase");
        attributes(result, nanos);
        line("\n      ");
        xml.writeStartElement("failure");
        attribute("type", "mismatch");
        attribute(
                "message",
                result.mismatches()
                        .map(each -> each.rule() + ": " + each.actual().in(locale))
                        .mkString("; "));
        line(result.explain(locale));
        xml.writeEndElement();
        line("\n    ");
        xml.writeEndElement();
    }

    private void attributes(PolicyTestResult result, long nanos) throws XMLStreamException {
        attribute("classname", result.test().policy().id());
        attribute("name", result.test().title());
        attribute("time", seconds(nanos));
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, allowed(value));
    }

    private void line(String text) throws XMLStreamException {
        xml.writeCharacters(allowed(text));
    }

    private static String seconds(long nanos) {
        return BigDecimal.valueOf(nanos, 9).setScale(3, RoundingMode.HALF_UP).toPlainString();
    }

    /** Without the characters that XML 1.0 cannot hold, not even escaped. */
    private static String allowed(String text) {
        return text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || (c >= 0x20 && c <= 0xD7FF)
                        || (c >= 0xE000 && c <= 0xFFFD)
                        || c >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
