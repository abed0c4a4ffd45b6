package dev.dossier.check;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.OutputFile;
import dev.dossier.model.Route;
import dev.dossier.model.SourceFile;
import dev.dossier.model.TextFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks the addresses in a file that is for machines. Thread-safe. */
record FileCheck(FileLinks links, Breaks breaks) {
    /** A larger file for machines is not looked at; a sitemap may have 50 MB, but one of that size is made by a program. */
    private static final int MAX_BYTES = 16 * 1024 * 1024;

    List<Diagnostic> check(OutputFile file) {
        Route route = file.route();
        if (route instanceof Route.Copied copied && !copied.parts().isEmpty()) {
            return copied.parts().stream().flatMap(part -> check(part, copied.parts()).stream()).toList();
        }
        SourceFile source = route instanceof Route.Copied copied
                ? new SourceFile(route.output(), copied.source().name(), file.content())
                : new SourceFile(route.output(), route.origin().file(), file.content());
        // What is no text has no addresses, and is copied as it is.
        Optional<String> text = TextFile.read(source, MAX_BYTES, any -> {}).map(TextFile::text);
        if (text.isEmpty()) {
            return List.of();
        }
        List<Diagnostic> problems = new ArrayList<>();
        for (FileLinks.Found found : links.broken(route, text.get())) {
            SourceLocation place = route instanceof Route.Rendered
                    ? inTemplate(file, text.get(), found.start())
                    : place(source.location(), text.get(), found.start());
            breaks.problem(found.what(), route, place).ifPresent(problems::add);
        }
        return problems;
    }

    /** Checks a part of a style sheet where its author sees it; what it imports has become part of the same sheet. */
    private List<Diagnostic> check(SourceFile part, List<SourceFile> all) {
        Optional<String> text = TextFile.read(part, MAX_BYTES, any -> {}).map(TextFile::text);
        Route route = new Route.Copied(part.path(), part);
        return text.stream()
                .flatMap(css -> links.broken(route, css).stream()
                        .filter(found -> all.stream().noneMatch(one -> one.path().value().equals(found.what().target().path())))
                        .flatMap(found -> breaks.problem(found.what(), route, place(part.location(), css, found.start())).stream()))
                .toList();
    }

    private static SourceLocation inTemplate(OutputFile file, String text, int start) {
        int bytes = text.substring(0, start).getBytes(StandardCharsets.UTF_8).length;
        return new Whereabouts(file, text.getBytes(StandardCharsets.UTF_8)).inTemplate(bytes);
    }

    private static SourceLocation place(SourceLocation file, String text, int start) {
        int line = 1;
        int lineStart = 0;
        for (int end = text.indexOf('\n'); end >= 0 && end < start; end = text.indexOf('\n', lineStart)) {
            line++;
            lineStart = end + 1;
        }
        return file.at(line, 1 + text.codePointCount(lineStart, start));
    }
}
