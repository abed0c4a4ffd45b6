package dev.dossier.report;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.Severity;
import java.util.LinkedHashMap;
import java.util.Map;

/** Problems as JSON: the form of Dossier's own, which keeps its keys. */
final class JsonReport {
    private static final int VERSION = 1;

    private JsonReport() {}

    static String of(Report report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", VERSION);
        json.put("errors", report.count(Severity.ERROR));
        json.put("warnings", report.count(Severity.WARNING));
        json.put("problems", report.findings().stream().map(one -> problem(one, report)).toList());
        return Json.of(json);
    }

    /** Lines and columns count from 1, columns in characters; 0 stands for the file or the line as a whole. */
    private static Map<String, Object> problem(Finding finding, Report report) {
        Diagnostic diagnostic = finding.diagnostic();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("severity", diagnostic.severity().word());
        json.put("code", diagnostic.code().id());
        json.put("file", report.path(finding));
        json.put("line", diagnostic.location().line());
        json.put("column", diagnostic.location().column());
        int length = finding.line().map(line -> line.codePointCount(finding.start(), finding.end())).orElse(0);
        json.put("length", length);
        json.put("message", diagnostic.message());
        json.put("hint", diagnostic.hint());
        json.put("meaning", diagnostic.code().title());
        return json;
    }
}
