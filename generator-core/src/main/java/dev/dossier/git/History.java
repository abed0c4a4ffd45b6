package dev.dossier.git;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Turns the git repository around a site into the dates of its sources. No program is run for that, nothing is written, and no
 * settings of the user or the machine count. The library that reads repositories is loaded only here.
 */
public final class History {
    /** Stands for a state that cannot be told. */
    private static final String UNKNOWN = "unknown";

    private History() {}

    /**
     * Returns when files were last changed; those have no date that the last commit does not hold.
     *
     * @param site the folder of the site
     * @param files their paths relative to that folder
     * @param asked where the site asks for the dates
     * @param problems is told why there are none, or not all
     */
    public static Site.Changes changes(Path site, Collection<String> files, SourceLocation asked, Consumer<Diagnostic> problems) {
        try {
            Commits.Found found = Commits.read(site, files);
            if (found.missing() > 0) {
                problems.accept(Diagnostic.warning(
                        DiagnosticCode.GIT_SHALLOW, asked,
                        "the git repository is a shallow clone, which does not tell when " + sources(found.missing()) + " changed",
                        "Fetch the whole history: 'git fetch --unshallow'; in a run of GitHub Actions 'fetch-depth: 0' for the checkout."));
            }
            return found.changes();
        } catch (NoClassDefFoundError missing) {
            problems.accept(Diagnostic.error(
                    DiagnosticCode.GIT_MISSING, asked, "'git' needs a library that is not on the class path: org.eclipse.jgit",
                    "Add 'org.eclipse.jgit:org.eclipse.jgit' to the dependencies, or take 'git' out."));
        } catch (IOException unreadable) {
            problems.accept(Diagnostic.warning(
                    DiagnosticCode.GIT_UNREADABLE, asked, "the site is in no git repository that can be read, so that no page has a last change",
                    "Build where the repository is checked out with its folder '.git', or take 'git' out."));
        }
        return new Site.Changes(UNKNOWN, Map.of());
    }

    private static String sources(int count) {
        return count == 1 ? "1 page" : count + " pages";
    }

    /** Returns what stands for the history that the dates of a site come from. */
    public static String commit(Path site) {
        try {
            return Commits.last(site);
        } catch (NoClassDefFoundError | IOException unreadable) {
            return UNKNOWN;
        }
    }
}
