package dev.dossier;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.diagnostic.Suggestion;
import dev.dossier.model.SourceFile;
import dev.dossier.model.Sources;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells why a file is no page of the site.
 *
 * @param site the folder of the site
 * @param sources the files that are
 */
record LeftOut(Path site, Sources sources) {
    /**
     * Explains a file that is no page.
     *
     * @param search which is meant
     * @param known the pages that there are
     * @throws GenerationException when there is no such file
     */
    Explanation explain(PageNameSearch search, List<String> known) throws GenerationException {
        Optional<SourceFile> file = Stream.of(sources.assets(), sources.statics(), sources.data(), sources.theme())
                .flatMap(List::stream)
                .filter(one -> search.isSource(one.path(), one.name()))
                .findFirst();
        if (file.isPresent()) {
            return missing(file.get().name(), "It is no page: only files whose names end in '.md' in the content folder are.");
        }
        for (String name : List.of(search.name(), "content/" + search.name())) {
            Optional<String> reason = reason(name);
            if (reason.isPresent()) {
                return missing(name, reason.get());
            }
        }
        String hint = Suggestion.didYouMean(search.name(), known);
        String best = hint.isEmpty() ? sameName(search, known) : hint;
        Diagnostic unknown = Diagnostic.error(
                DiagnosticCode.PAGE_UNKNOWN,
                SourceLocation.of("content"),
                "there is no page " + Quoted.of(search.name()),
                best.isEmpty() ? "Name a page by its source, such as 'history/index.md', or by its address, such as '/history/'." : best);
        throw new GenerationException(List.of(unknown), null);
    }

    private static String sameName(PageNameSearch search, List<String> known) {
        String last = search.name().substring(search.name().lastIndexOf('/') + 1);
        return known.stream()
                .filter(path -> path.equals(last) || path.endsWith("/" + last) || path.endsWith("/" + last + ".md"))
                .findFirst()
                .map(path -> "did you mean '" + path + "'?")
                .orElse("");
    }

    /** Returns why a file that is there is not seen; the rules are those of the scan. */
    private Optional<String> reason(String name) {
        try {
            Path file = site.resolve(name).normalize();
            if (!file.startsWith(site.normalize()) || !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.empty();
            }
            for (Path part : site.normalize().relativize(file)) {
                if (part.toString().startsWith(".")) {
                    return Optional.of("It is left out, because '" + part + "' begins with a dot.");
                }
            }
            if (name.endsWith("~")) {
                return Optional.of("It is left out, because names that end in '~' are those of copies that editors make.");
            }
            if (Files.isSymbolicLink(file)) {
                return Optional.of("It is left out, because it is a symbolic link.");
            }
            return Optional.of(Files.isDirectory(file)
                    ? "It is a folder, and no page is made for it."
                    : "It is not among the sources: its name does not work on every system, it is outside of the content folder, or it is in"
                            + " a folder that builds write to.");
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Explanation missing(String file, String reason) {
        return new Explanation(
                file, Optional.of(reason), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
