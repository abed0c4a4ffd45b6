package dev.dossier.maven;

import dev.dossier.report.Report;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;

/**
 * Shows problems where a build server puts them beside the lines of a change.
 *
 * @param gitHub whether the build is a run of GitHub Actions
 * @param summary the file whose Markdown such a run shows
 */
record BuildServer(boolean gitHub, Optional<Path> summary) {
    /** Nobody who has to be told. */
    static final BuildServer NONE = new BuildServer(false, Optional.empty());

    /**
     * Finds out what the build runs on.
     *
     * @param parameter {@code auto} or {@code off}
     * @param environment the environment
     */
    static BuildServer of(String parameter, Map<String, String> environment) {
        boolean gitHub = Parameters.isAuto(parameter) && "true".equals(environment.get("GITHUB_ACTIONS"));
        Optional<Path> summary = Optional.ofNullable(environment.get("GITHUB_STEP_SUMMARY")).filter(file -> gitHub && !file.isEmpty()).map(Path::of);
        return new BuildServer(gitHub, summary);
    }

    /**
     * Tells what was found.
     *
     * @throws IOException when the summary cannot be written
     */
    void tell(Report report) throws IOException {
        if (!gitHub || report.findings().isEmpty()) {
            return;
        }
        // Maven 4 puts a prefix before what is printed to System.out, and then GitHub sees no command any more.
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        out.write((String.join("\n", report.annotations()) + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        if (summary.isPresent()) {
            Files.writeString(summary.get(), report.summary(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }
}
