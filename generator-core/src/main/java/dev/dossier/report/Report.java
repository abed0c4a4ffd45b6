package dev.dossier.report;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.Severity;
import dev.dossier.model.Urls;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * What a build found, in the forms that other programs read. The same problems make the same bytes in every folder.
 *
 * @param findings the problems, in their order
 * @param site the folder of the site
 * @param base the folder that files are named from: that of the repository
 * @param warningsFail whether a warning makes the build fail
 */
public record Report(List<Finding> findings, Path site, Path base, boolean warningsFail) {
    /** Copies the list and makes the folders absolute. */
    public Report {
        findings = List.copyOf(findings);
        site = site.toAbsolutePath().normalize();
        base = base.toAbsolutePath().normalize();
    }

    /** Returns all problems as JSON. */
    public String json() {
        return JsonReport.of(this);
    }

    /** Returns all problems as SARIF 2.1.0. */
    public String sarif() {
        return SarifReport.of(this);
    }

    /** Returns a test for each file that has problems and one for the site, as the XML of JUnit. */
    public String junit() {
        return JunitReport.of(this);
    }

    /** Returns the commands by which a run of GitHub Actions shows problems beside the lines of a change. */
    public List<String> annotations() {
        return GitHub.annotations(this);
    }

    /** Returns all problems as the Markdown that a run of GitHub Actions shows as its summary; empty where there are none. */
    public String summary() {
        return GitHub.summary(this);
    }

    long count(Severity severity) {
        return findings.stream().filter(one -> one.diagnostic().severity() == severity).count();
    }

    /** Returns in words how many problems of each kind there are. */
    String counts() {
        long errors = count(Severity.ERROR);
        long warnings = count(Severity.WARNING);
        return errors + (errors == 1 ? " error and " : " errors and ") + warnings + (warnings == 1 ? " warning" : " warnings");
    }

    boolean isFatal(Diagnostic diagnostic) {
        return warningsFail || diagnostic.severity() == Severity.ERROR;
    }

    /** Returns the path of a file from the base, with {@code /} on every system; a file elsewhere keeps its own name. */
    String path(Finding finding) {
        String file = finding.diagnostic().location().file();
        try {
            Path path = site.resolve(file).normalize();
            boolean builtIn = file.startsWith(SourceLines.BUILT_IN) && !Files.exists(path);
            return path.startsWith(base) && !builtIn ? base.relativize(path).toString().replace('\\', '/') : file;
        } catch (InvalidPathException e) {
            return file;
        }
    }

    /** Returns the same as a reference of RFC 3986, whose first part is not taken for a scheme. */
    String uri(Finding finding) {
        String path = path(finding);
        return path.isEmpty() ? "." : Urls.encode(path).replace(":", "%3A");
    }
}
