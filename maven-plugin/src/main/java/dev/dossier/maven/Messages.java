package dev.dossier.maven;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Severity;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.report.Excerpt;
import dev.dossier.report.Finding;
import dev.dossier.report.Visible;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns problems into the lines that Maven's own compiler writes, which editors and build servers know how to open, with the line of
 * the source below.
 *
 * @param site the folder of the site
 * @param colours how lines are coloured
 * @param everything where all problems are told, as the end of a sentence
 */
record Messages(Path site, Colours colours, String everything) {
    /** More than this many problems are read by nobody, and the first ones often explain the others. */
    private static final int LISTED = 20;

    /** The folder that the core calls its built-in theme by. */
    private static final String BUILT_IN = "bureau/";

    private static final String INDENT = "    ";

    /** Returns {@code /path/page.md:[line,column] message [DOS101]}, the line with its marks and, where there is one, the hint. */
    List<String> lines(Finding finding) {
        Diagnostic diagnostic = finding.diagnostic();
        List<String> lines = new ArrayList<>();
        String code = " [" + diagnostic.code().id() + "]";
        lines.add(colours.strong(place(diagnostic.location())) + " " + Visible.of(diagnostic.message()) + code);
        finding.excerpt().ifPresent(excerpt -> lines.addAll(excerpt(excerpt, diagnostic)));
        if (!diagnostic.hint().isEmpty()) {
            lines.add(INDENT + colours.help("hint:") + " " + Visible.of(diagnostic.hint()));
        }
        return lines;
    }

    /** Both lines have the same before the text, so that a tab in it reaches as far in both. */
    private List<String> excerpt(Excerpt excerpt, Diagnostic diagnostic) {
        String number = String.valueOf(diagnostic.location().line());
        String bar = " | ";
        boolean error = diagnostic.severity() == Severity.ERROR;
        String marks = error ? colours.error(excerpt.marks()) : colours.warning(excerpt.marks());
        return List.of(
                INDENT + colours.help(number + bar) + excerpt.text(),
                INDENT + colours.help(" ".repeat(number.length()) + bar) + marks);
    }

    /**
     * Returns the lines of all problems, an empty one between two files; of many only the first ones and how many there are more. The
     * last line says how to learn what the codes mean.
     */
    List<String> list(List<Finding> findings) {
        List<Finding> listed = findings.subList(0, Math.min(LISTED, findings.size()));
        List<String> lines = new ArrayList<>();
        String file = "";
        for (Finding finding : listed) {
            String next = finding.diagnostic().location().file();
            if (!lines.isEmpty() && !next.equals(file)) {
                lines.add("");
            }
            file = next;
            lines.addAll(lines(finding));
        }
        int more = findings.size() - listed.size();
        if (more > 0) {
            lines.add("and " + more + " more; " + everything);
        }
        List<String> codes = listed.stream().map(one -> one.diagnostic().code()).distinct().map(DiagnosticCode::id).sorted().toList();
        if (!codes.isEmpty()) {
            String others = codes.size() == 1 ? "" : ", or " + String.join(", ", codes.subList(1, codes.size()));
            lines.add(colours.help("what it means:") + " mvn dossier:explain -Ddossier.code=" + codes.get(0) + others);
        }
        return lines;
    }

    private String place(SourceLocation location) {
        String file = Visible.of(file(location.file()));
        return location.line() == 0
                ? file + ":"
                : file + ":[" + location.line() + "," + Math.max(1, location.column()) + "]";
    }

    private String file(String file) {
        try {
            Path path = site.resolve(file).normalize();
            return file.startsWith(BUILT_IN) && !Files.exists(path) ? file : path.toString();
        } catch (InvalidPathException e) {
            return file;
        }
    }
}
