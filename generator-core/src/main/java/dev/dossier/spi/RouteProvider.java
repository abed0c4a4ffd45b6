package dev.dossier.spi;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.Route;
import dev.dossier.model.Site;
import java.util.List;
import java.util.function.Consumer;

/**
 * Turns a site into more files of the output. Implementations are found by {@link java.util.ServiceLoader}, have a public
 * constructor without parameters, keep no state and are thread-safe.
 */
public interface RouteProvider {
    /**
     * Returns the files to add.
     *
     * <p>The site has all its pages and the files that its author put there. A file that the author put where this provider
     * would is the author's decision: look into {@link Site#outputs()} and leave it out. Otherwise two sources for one file
     * are reported as a problem.
     *
     * @param site the site as its author made it
     * @param problems is told what is wrong with what the author asked of this provider
     */
    List<Route> routes(Site site, Consumer<Diagnostic> problems);
}
