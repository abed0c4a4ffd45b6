package dev.dossier.report;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.Severity;
import java.util.List;
import java.util.stream.Stream;

/**
 * Problems as a run of GitHub Actions shows them:
 * <a href="https://docs.github.com/actions/reference/workflow-commands-for-github-actions">workflow commands</a>.
 */
final class GitHub {
    /** A step shows so many errors, and as many warnings; the rest would push others out. */
    private static final int SHOWN = 10;

    private static final int ROWS = 200;

    private GitHub() {}

    static List<String> annotations(Report report) {
        return Stream.of(Severity.values())
                .flatMap(severity -> report.findings().stream()
                        .filter(one -> one.diagnostic().severity() == severity)
                        .limit(SHOWN))
                .map(one -> annotation(one, report))
                .toList();
    }

    private static String annotation(Finding finding, Report report) {
        Diagnostic diagnostic = finding.diagnostic();
        StringBuilder command = new StringBuilder("::").append(diagnostic.severity().word()).append(" file=");
        command.append(property(report.path(finding)));
        if (diagnostic.location().line() > 0) {
            command.append(",line=").append(diagnostic.location().line());
        }
        if (diagnostic.location().column() > 0) {
            command.append(",col=").append(diagnostic.location().column());
        }
        String hint = diagnostic.hint().isEmpty() ? "" : "\n" + Visible.of(diagnostic.hint());
        command.append(",title=").append(property(diagnostic.code().id() + ": " + diagnostic.code().title()));
        return command.append("::").append(data(Visible.of(diagnostic.message()) + hint)).toString();
    }

    /** Escapes as {@code escapeProperty} of actions/toolkit does. */
    private static String property(String text) {
        return data(Visible.of(text)).replace(":", "%3A").replace(",", "%2C");
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    static String summary(Report report) {
        if (report.findings().isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("### Dossier: ").append(report.counts()).append("\n\n");
        text.append("| where | what | code |\n|---|---|---|\n");
        report.findings().stream().limit(ROWS).forEach(one -> {
            Diagnostic diagnostic = one.diagnostic();
            String file = report.path(one);
            String place = diagnostic.location().line() == 0 ? file : file + ":" + diagnostic.location().line();
            text.append("| ").append(cell(place)).append(" | ").append(cell(diagnostic.message()));
            text.append(" | ").append(diagnostic.code().id()).append(" |\n");
        });
        int more = report.findings().size() - ROWS;
        return more > 0 ? text.append("\nand ").append(more).append(" more\n").toString() : text.toString();
    }

    /** Lets nothing that an author wrote be markup: each character of ASCII that could begin some becomes a reference. */
    private static String cell(String text) {
        StringBuilder cell = new StringBuilder();
        Visible.of(text).codePoints().forEach(c -> {
            if (c < 0x80 && "&<>|`*_[]()!\\#@~:$".indexOf(c) >= 0) {
                cell.append("&#").append(c).append(';');
            } else {
                cell.appendCodePoint(c);
            }
        });
        return cell.toString();
    }
}
