package dev.dossier.maven;

import dev.dossier.report.Report;
import dev.dossier.report.TranslationReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Writes what a build found for other programs: after each build, so that nobody takes an old report for a new one.
 *
 * @param folder where the files go; nothing where none are wanted
 */
record ReportFiles(Optional<Path> folder) {
    private static final String NONE = "none";
    private static final String JSON = "problems.json";

    /** Returns the files that a parameter stands for: a folder, relative to the project, or {@code none}. */
    static ReportFiles of(String parameter, Places places) {
        return new ReportFiles(NONE.equals(parameter)
                ? Optional.empty()
                : Optional.of(parameter.isBlank() ? places.reports() : places.base().resolve(parameter).normalize()));
    }

    void write(Report report) throws IOException {
        if (folder.isPresent()) {
            Files.createDirectories(folder.get());
            write(JSON, report.json());
            write("problems.sarif", report.sarif());
            write("TEST-dossier.xml", report.junit());
        }
    }

    /** Writes how translations stand, where there are any. */
    void write(TranslationReport report) throws IOException {
        if (folder.isPresent() && !report.translations().isEmpty()) {
            write("translations.json", report.json());
        }
    }

    /** Returns where somebody finds the problems that were not shown, as the end of a sentence. */
    String everything(Places places) {
        return folder.map(known -> places.shorten(known.resolve(JSON)) + " has them all").orElse("mvn -X lists them all");
    }

    private void write(String name, String text) throws IOException {
        Files.write(folder.orElseThrow().resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }
}
