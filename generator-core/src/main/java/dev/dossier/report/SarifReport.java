package dev.dossier.report;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Problems as SARIF (<a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">OASIS, version 2.1.0</a>), with what
 * GitHub's code scanning asks for beyond it: paths from the root of the repository, and a line for every problem.
 */
final class SarifReport {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String ROOT = "%SRCROOT%";

    private SarifReport() {}

    static String of(Report report) {
        List<DiagnosticCode> codes = List.copyOf(
                new TreeSet<>(report.findings().stream().map(one -> one.diagnostic().code()).toList()));
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "Dossier");
        driver.put("rules", codes.stream().map(SarifReport::rule).toList());
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        // Section 3.14.14: it is where the repository is checked out, which is none of the report's business.
        run.put("originalUriBaseIds", Map.of(ROOT, Map.of("description", text("The root of the repository."))));
        // Section 3.14.17: the columns of regions are what Java counts.
        run.put("columnKind", "utf16CodeUnits");
        run.put("results", report.findings().stream().map(one -> result(one, report, codes)).toList());
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return Json.of(log);
    }

    private static Map<String, Object> rule(DiagnosticCode code) {
        CodeHelp help = CodeHelp.of(code);
        Map<String, Object> texts = new LinkedHashMap<>();
        texts.put("text", escaped(String.join("\n", help.lines())));
        texts.put("markdown", help.markdown());
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", code.id());
        rule.put("shortDescription", text(code.title()));
        rule.put("fullDescription", text(help.what()));
        rule.put("help", texts);
        return rule;
    }

    private static Map<String, Object> result(Finding finding, Report report, List<DiagnosticCode> codes) {
        Diagnostic diagnostic = finding.diagnostic();
        String hint = diagnostic.hint().isEmpty() ? "" : "\n" + diagnostic.hint();
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", diagnostic.code().id());
        result.put("ruleIndex", codes.indexOf(diagnostic.code()));
        result.put("level", diagnostic.severity().word());
        result.put("message", text(diagnostic.message() + hint));
        result.put("locations", List.of(Map.of("physicalLocation", place(finding, report))));
        return result;
    }

    private static Map<String, Object> place(Finding finding, Report report) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("uri", report.uri(finding));
        file.put("uriBaseId", ROOT);
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("artifactLocation", file);
        place.put("region", region(finding));
        return place;
    }

    private static Map<String, Object> region(Finding finding) {
        Map<String, Object> region = new LinkedHashMap<>();
        // What concerns the file as a whole stands at its first line, since code scanning shows nothing without a line.
        region.put("startLine", Math.max(1, finding.diagnostic().location().line()));
        if (finding.line().isPresent() && finding.diagnostic().location().column() > 0) {
            region.put("startColumn", finding.start() + 1);
            region.put("endColumn", finding.end() + 1);
        }
        return region;
    }

    private static Map<String, Object> text(String text) {
        return Map.of("text", escaped(text));
    }

    /** Sections 3.11.5 and 3.11.6: what looks like a placeholder or a link in a message is escaped. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '[', ']', '\\' -> escaped.append('\\').append(c);
                case '{', '}' -> escaped.append(c).append(c);
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
