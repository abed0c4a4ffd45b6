package dev.dossier.maven;

import dev.dossier.Explanation;
import dev.dossier.Explanation.Lookup;
import dev.dossier.Explanation.Value;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.report.Finding;
import dev.dossier.report.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Turns what is known of a page into lines.
 *
 * @param messages how problems and places are shown
 */
record ExplanationLines(Messages messages) {
    /** A value longer than that is cut: what is asked for is where it is written. */
    private static final int LONGEST = 80;

    private static final String INDENT = "  ";

    List<String> of(Explanation page, List<Finding> problems) {
        List<String> lines = new ArrayList<>();
        lines.add("source    " + Visible.of(page.source()));
        page.missing().ifPresent(reason -> lines.add("missing   " + Visible.of(reason)));
        page.url().ifPresent(url -> lines.add("address   " + url));
        page.output().ifPresent(file -> lines.add("output    " + file));
        page.state().forEach(one -> lines.add("state     " + Visible.of(one)));
        section("template, and where it was looked for", page.templates().stream().map(ExplanationLines::line).toList(), lines);
        section("values", page.values().stream().map(this::line).toList(), lines);
        section("linked from", page.linkedFrom().stream().map(this::line).toList(), lines);
        section("problems", problems.stream().flatMap(one -> messages.lines(one).stream()).toList(), lines);
        return lines;
    }

    private void section(String title, List<String> content, List<String> lines) {
        if (!content.isEmpty()) {
            lines.add("");
            lines.add(messages.colours().strong(title));
            content.forEach(line -> lines.add(INDENT + line));
        }
    }

    private static String line(Lookup lookup) {
        return String.format(Locale.ROOT, "%-9s ", lookup.found().name().toLowerCase(Locale.ROOT)) + Visible.of(lookup.file());
    }

    private String line(SourceLocation place) {
        return Visible.of(place.toString());
    }

    private String line(Value value) {
        String text = Visible.of(value.value());
        String shown = text.codePointCount(0, text.length()) > LONGEST ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "\u2026" : text;
        String note = value.note().isEmpty() ? "" : ", " + Visible.of(value.note());
        return Visible.of(value.name()) + " = " + shown + "  (" + Visible.of(value.location().toString()) + note + ")";
    }
}
