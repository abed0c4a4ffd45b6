package dev.dossier.report;

import dev.dossier.diagnostic.Diagnostic;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Problems as the XML that JUnit's Ant task writes and that build servers read: a test for each file with problems, which fails where
 * they fail the build, and one for the site as a whole, so that there always is one.
 */
final class JunitReport {
    private JunitReport() {}

    static String of(Report report) {
        Map<String, List<Finding>> files = new TreeMap<>(report.findings().stream().collect(Collectors.groupingBy(report::path)));
        long failures = files.values().stream().filter(findings -> fails(findings, report)).count();
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<testsuite name=\"dossier\" tests=\"").append(files.size() + 1).append("\" failures=\"").append(failures);
        xml.append("\" errors=\"0\" skipped=\"0\" time=\"0\">\n");
        files.forEach((file, findings) -> {
            boolean fails = fails(findings, report);
            begin(file, xml).append(fails ? "    <failure message=\"" : "    <system-out>");
            String first = findings.get(0).diagnostic().message();
            if (fails) {
                int more = findings.size() - 1;
                escape(more == 0 ? first : first + " (and " + more + " more)", xml).append("\" type=\"");
                xml.append(findings.get(0).diagnostic().code().id()).append("\">");
            }
            escape(findings.stream().map(JunitReport::lines).collect(Collectors.joining("\n")), xml);
            xml.append(fails ? "</failure>\n" : "</system-out>\n").append("  </testcase>\n");
        });
        begin("the site", xml).append("    <system-out>").append(report.counts()).append("</system-out>\n  </testcase>\n");
        return xml.append("</testsuite>\n").toString();
    }

    private static boolean fails(List<Finding> findings, Report report) {
        return findings.stream().anyMatch(one -> report.isFatal(one.diagnostic()));
    }

    private static StringBuilder begin(String name, StringBuilder xml) {
        xml.append("  <testcase classname=\"dossier\" name=\"");
        return escape(name, xml).append("\" time=\"0\">\n");
    }

    private static String lines(Finding finding) {
        Diagnostic diagnostic = finding.diagnostic();
        String marked = finding.excerpt().map(excerpt -> "\n" + excerpt.text() + "\n" + excerpt.marks()).orElse("");
        String hint = diagnostic.hint().isEmpty() ? "" : "\nhint: " + diagnostic.hint();
        String place = diagnostic.location().line() + ":" + diagnostic.location().column();
        String message = diagnostic.severity().word() + ": " + diagnostic.message() + " [" + diagnostic.code().id() + "]";
        return place + ": " + message + marked + hint;
    }

    /** Escapes for text and for attributes; what XML 1.0 cannot hold (section 2.2) becomes visible before. */
    private static StringBuilder escape(String text, StringBuilder xml) {
        StringBuilder shown = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\t') {
                shown.append((char) c);
            } else {
                Visible.append(c == 0xfffe || c == 0xffff ? 0xfffd : c, shown);
            }
        });
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                default -> xml.append(c);
            }
        }
        return xml;
    }
}
