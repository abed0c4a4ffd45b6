package dev.dossier.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds tagged regions in a text: the lines between one with {@code tag::name[]} and one with {@code end::name[]}, as Antora and
 * Asciidoctor do (<a href="https://docs.asciidoctor.org/asciidoc/latest/directives/include-tagged-regions/">tagged regions</a>).
 */
final class Regions {
    private static final String BEGIN = "tag::";
    private static final String END = "end::";

    private Regions() {}

    /** Returns the names of the regions that begin in a text. */
    static TreeSet<String> names(String text) {
        TreeSet<String> names = new TreeSet<>();
        text.lines().forEach(line -> name(line, BEGIN).ifPresent(names::add));
        return names;
    }

    /** Returns the lines of a region without what all of them are indented by; nothing where it does not begin or end. */
    static Optional<String> region(String text, String name) {
        List<String> lines = new ArrayList<>();
        boolean open = false;
        boolean ended = false;
        for (String line : text.split("\n", -1)) {
            if (name(line, BEGIN).filter(name::equals).isPresent()) {
                open = true;
            } else if (name(line, END).filter(name::equals).isPresent()) {
                ended |= open;
                open = false;
            } else if (open && !isTag(line)) {
                lines.add(line);
            }
        }
        return ended && !open ? Optional.of(joined(lines)) : Optional.empty();
    }

    /** Returns a text without the lines that begin and end regions. */
    static String withoutTags(String text) {
        return text.contains(BEGIN) || text.contains(END)
                ? joined(text.lines().filter(line -> !isTag(line)).toList())
                : text;
    }

    private static String joined(List<String> lines) {
        int indent = lines.stream().filter(line -> !line.isBlank()).mapToInt(Regions::indent).min().orElse(0);
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.isBlank() ? "" : line.substring(indent)).append('\n'));
        return text.toString();
    }

    private static int indent(String line) {
        int indent = 0;
        while (line.charAt(indent) == ' ' || line.charAt(indent) == '\t') {
            indent++;
        }
        return indent;
    }

    private static boolean isTag(String line) {
        return name(line, BEGIN).isPresent() || name(line, END).isPresent();
    }

    private static Optional<String> name(String line, String mark) {
        int start = line.indexOf(mark);
        int end = start < 0 ? -1 : line.indexOf("[]", start);
        boolean found = end > start + mark.length()
                && line.substring(start + mark.length(), end).chars().allMatch(c -> Character.isLetterOrDigit(c) || "-_.".indexOf(c) >= 0);
        return found ? Optional.of(line.substring(start + mark.length(), end)) : Optional.empty();
    }
}
