package dev.dossier.feature.redirect;

import dev.dossier.model.SitePath;
import java.util.Optional;

/** Which file of the output an alias stands for: {@code /a/b/} and {@code /a/b} are folders, {@code /a/b.html} a file. */
public final class AliasPath {
    private AliasPath() {}

    /** Returns what is wrong with an alias, as the end of a sentence, or nothing. */
    public static Optional<String> problem(String alias) {
        return SitePath.problem(path(alias));
    }

    /**
     * Returns the file that a server shows for an alias.
     *
     * @throws IllegalArgumentException when {@link #problem} has something to say
     */
    public static SitePath output(String alias) {
        return SitePath.of(path(alias));
    }

    private static String path(String alias) {
        String path = alias.startsWith("/") ? alias.substring(1) : alias;
        String last = path.substring(path.lastIndexOf('/') + 1);
        if (last.isEmpty()) {
            return path + "index.html";
        }
        return last.endsWith(".html") || last.endsWith(".htm") ? path : path + "/index.html";
    }
}
