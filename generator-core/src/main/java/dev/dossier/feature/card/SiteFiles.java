package dev.dossier.feature.card;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.diagnostic.Suggestion;
import dev.dossier.model.Located;
import dev.dossier.model.Route;
import dev.dossier.model.Site;
import dev.dossier.model.SourceFile;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Reads the files of a site that its configuration names for cards: those that are published as they are. */
record SiteFiles(Site site, Consumer<Diagnostic> problems) {
    /** Fonts with every character of a large script are below it. */
    private static final int MAX_BYTES = 32 * 1024 * 1024;

    /** Returns the bytes of a file by its path from the folder of the site, or nothing after a problem was reported. */
    Optional<byte[]> read(Located<String> name) {
        Map<String, SourceFile> files = new TreeMap<>();
        for (Route route : site.outputs().values()) {
            if (route instanceof Route.Copied copied) {
                files.put(copied.source().name(), copied.source());
            }
        }
        SourceFile file = files.get(name.value());
        if (file == null) {
            String suggestion = Suggestion.didYouMean(name.value(), files.keySet());
            report(name, "is not a file of the site",
                    suggestion.isEmpty() ? "Write its path from the folder of the site, such as 'static/" + last(name.value()) + "'." : suggestion);
            return Optional.empty();
        }
        try {
            byte[] bytes = file.content().read(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                report(name, "has more than 32 MiB", "Take out of it what cards do not need.");
                return Optional.empty();
            }
            return Optional.of(bytes);
        } catch (IOException gone) {
            report(name, "cannot be read", "Check its permissions.");
            return Optional.empty();
        }
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void report(Located<String> name, String what, String hint) {
        problems.accept(Diagnostic.error(DiagnosticCode.CARD_FILE, name.location(), Quoted.of(name.value()) + " " + what, hint));
    }
}
