package dev.dossier.theme;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.diagnostic.Suggestion;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.Look;
import dev.dossier.model.Route;
import dev.dossier.model.SitePath;
import dev.dossier.model.SourceFile;
import dev.dossier.model.Stamp;
import dev.dossier.model.TextFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Joins the style sheets of a theme with the parts that they import (CSS Cascading and Inheritance Level 5, section 2), makes them small,
 * and names each by what is in it, so that a browser may keep it for good. Thread-safe.
 */
final class StyleSheets {
    /** What is below this folder is part of style sheets and not published by itself. */
    static final String PARTS = "assets/style/";

    private static final SitePath MAIN = SitePath.of("assets/style.css");
    private static final String ASSETS = "assets/";
    private static final String ENDING = ".css";
    private static final int NAME_DIGITS = 8;

    private final SortedMap<String, SourceFile> files = new TreeMap<>();
    private final Map<String, Optional<String>> texts = new LinkedHashMap<>();
    private final Consumer<Diagnostic> problems;
    private final String look;

    /** Takes the files of a theme, and what the site says of its looks: the last part of the style sheet that the theme has. */
    StyleSheets(Collection<SourceFile> all, Look look, Consumer<Diagnostic> problems) {
        this.problems = problems;
        this.look = look.css();
        all.stream().filter(file -> isSheet(file.path())).forEach(file -> files.put(file.path().value(), file));
    }

    /** Returns whether a file of a theme is a style sheet or a part of one. */
    static boolean isSheet(SitePath path) {
        return path.value().startsWith(ASSETS) && path.value().endsWith(ENDING);
    }

    /** What has been joined so far: the parts in their order, where each was imported, and what becomes of them. */
    private record Joined(Map<String, SourceLocation> imported, List<SourceFile> parts, StringBuilder layers, StringBuilder others, StringBuilder rules) {}

    /** Returns the style sheets that are published, as they are. */
    List<SourceFile> published() {
        List<SourceFile> published = new ArrayList<>();
        files.forEach((path, file) -> {
            if (!path.startsWith(PARTS)) {
                published.add(file);
            }
        });
        return published;
    }

    /** Returns what becomes of a style sheet that is published. */
    synchronized Route.Copied join(SourceFile sheet) {
        Joined joined = new Joined(new LinkedHashMap<>(), new ArrayList<>(), new StringBuilder(), new StringBuilder(), new StringBuilder());
        joined.imported().put(sheet.path().value(), sheet.location());
        add(sheet, sheet.path(), joined);
        if (!look.isEmpty() && sheet.path().equals(MAIN)) {
            joined.parts().add(look());
            joined.rules().append(CssMinifier.minify(look, ""));
        }
        byte[] bytes = (joined.layers().toString() + joined.others() + joined.rules()).getBytes(StandardCharsets.UTF_8);
        Fingerprint content = Fingerprint.of(bytes);
        String name = sheet.path().name();
        SitePath output = sheet.path().parent().resolve(
                name.substring(0, name.length() - ENDING.length() + 1) + content.toString().substring(0, NAME_DIGITS) + ENDING);
        return made(sheet, output, bytes, List.copyOf(joined.parts()));
    }

    /** Returns what the site says of its looks. */
    SourceFile look() {
        return new SourceFile(Look.PART, "dossier.yml", SourceFile.content(look.getBytes(StandardCharsets.UTF_8)));
    }

    /** Returns the route of a file that is published otherwise than it is in the theme. */
    static Route.Copied made(SourceFile original, SitePath output, byte[] bytes, List<SourceFile> parts) {
        Stamp stamp = Stamp.of(Fingerprint.of(bytes));
        return new Route.Copied(output, new SourceFile(original.path(), output.value(), stamp, SourceFile.content(bytes)), parts);
    }

    private void add(SourceFile file, SitePath sheet, Joined joined) {
        String text = text(file);
        CssImports imports = CssImports.of(text);
        String base = CssMinifier.base(file.path(), sheet);
        joined.layers().append(CssMinifier.minify(imports.layers(), base));
        for (CssImports.Import one : imports.all()) {
            SourceLocation place = place(file, text, one.start());
            Optional<String> path = one.isOfTheme() ? SitePath.follow(file.path().parent().value(), one.address()) : Optional.empty();
            if (path.filter(found -> found.startsWith(ASSETS)).isEmpty()) {
                joined.others().append(CssMinifier.minify("@import " + one.text() + ";", base));
            } else {
                part(path.get(), one, place, sheet, joined);
            }
        }
        joined.parts().add(file);
        String rules = text.substring(imports.end());
        CssImports.late(rules).ifPresent(at -> refuse(
                place(file, text, imports.end() + at), "the import stands behind a rule", "Style sheets import at their top."));
        joined.rules().append(CssMinifier.minify(rules, base));
    }

    private void part(String path, CssImports.Import one, SourceLocation place, SitePath sheet, Joined joined) {
        SourceLocation before = joined.imported().get(path);
        SourceFile part = files.get(path);
        if (part == null) {
            List<String> known = files.keySet().stream().map(name -> name.substring(ASSETS.length())).toList();
            String hint = Suggestion.didYouMean(path.substring(ASSETS.length()), known);
            problems.accept(Diagnostic.error(
                    DiagnosticCode.STYLE_PART_MISSING, place, "the style sheet imports " + Quoted.of(one.address()) + ", which the theme does not have",
                    hint.isEmpty() ? "Put it into 'theme/" + path + "'." : hint));
        } else if (before != null) {
            problems.accept(Diagnostic.error(
                    DiagnosticCode.STYLE_PART_AGAIN, place, "the style sheet imports " + Quoted.of(one.address()) + " again",
                    before.line() == 0 ? "It is the style sheet itself." : "It was imported in '" + before + "'."));
        } else if (!one.condition().isEmpty()) {
            refuse(place, "the part is imported under a condition: " + Quoted.of(one.condition()),
                    "Write the condition into the part, as in '@media print { … }' or '@layer own { … }'.");
        } else {
            joined.imported().put(path, place);
            add(part, sheet, joined);
        }
    }

    private void refuse(SourceLocation place, String message, String hint) {
        problems.accept(Diagnostic.error(DiagnosticCode.STYLE_PART_UNUSABLE, place, message, hint));
    }

    private String text(SourceFile file) {
        return texts.computeIfAbsent(file.path().value(), any -> TextFile.read(file, Theme.MAX_BYTES, problems).map(TextFile::text))
                .orElse("");
    }

    private static SourceLocation place(SourceFile file, String text, int start) {
        int lineStart = text.lastIndexOf('\n', start - 1) + 1;
        int line = 1 + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        return file.location().at(line, 1 + text.codePointCount(lineStart, start));
    }
}
