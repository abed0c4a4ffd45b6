package dev.dossier.yaml;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Turns the text of a YAML document into a mapping of values that know where they were written.
 *
 * <p>What an attacker can do with YAML it refuses: aliases and anchors, tags, more than one document, values nested more than 20
 * deep, and texts above a size. Immutable and thread-safe; the mapping that it returns is for one thread.
 *
 * @param name what the document is, in the words of a message, such as {@code the front matter}
 * @param maxCharacters how long the text may be, in UTF-16 units
 * @param notAMapping what is reported when the document is a list or a single value
 */
public record YamlReader(String name, int maxCharacters, DiagnosticCode notAMapping) {
    /**
     * Reads a document; an empty one is an empty mapping.
     *
     * @param text the document, with any line breaks; a byte order mark at its beginning is not part of it
     * @param start the place of its first character in its file; line 0 counts as line 1
     * @param problems is told everything that is wrong, now and when the values are asked for
     * @return the mapping, or nothing when the text cannot be read; then there was a problem
     */
    public Optional<YamlMapping> read(String text, SourceLocation start, Consumer<Diagnostic> problems) {
        SourceLocation first = start.at(Math.max(1, start.line()), 1);
        if (isTooLong(text, first, problems)) {
            return Optional.empty();
        }
        Optional<YamlMapping> simple = SimpleLines.read(text, first, problems);
        return simple.isPresent() ? simple : withEngine(text, first, problems);
    }

    /** Reads a document of any form. */
    Optional<YamlMapping> withEngine(String text, SourceLocation first, Consumer<Diagnostic> problems) {
        return tree(text, first, problems).flatMap(root -> mapping(root, first, problems));
    }

    private boolean isTooLong(String text, SourceLocation first, Consumer<Diagnostic> problems) {
        if (text.length() > maxCharacters) {
            String message = name + " has more than " + maxCharacters + " characters";
            problems.accept(Diagnostic.error(DiagnosticCode.YAML_LIMIT, first, message, ""));
            return true;
        }
        return false;
    }

    private static Optional<Optional<YamlValue>> tree(String text, SourceLocation first, Consumer<Diagnostic> problems) {
        try {
            Events events = new Events(text.startsWith("\uFEFF") ? text.substring(1) : text, first);
            return Optional.of(new TreeBuilder(events, problems).document());
        } catch (UnreadableException unreadable) {
            problems.accept(unreadable.diagnostic());
            return Optional.empty();
        }
    }

    /**
     * Reads a document that is a list of mappings; an empty one is an empty list.
     *
     * @param text the document, as for {@link #read}
     * @param start the place of its first character in its file
     * @param problems is told everything that is wrong
     * @return the mappings, or nothing when the text cannot be read; then there was a problem
     */
    public Optional<List<YamlMapping>> readList(String text, SourceLocation start, Consumer<Diagnostic> problems) {
        SourceLocation first = start.at(Math.max(1, start.line()), 1);
        return isTooLong(text, first, problems)
                ? Optional.empty()
                : tree(text, first, problems).flatMap(root -> mappings(root, problems));
    }

    private Optional<List<YamlMapping>> mappings(Optional<YamlValue> root, Consumer<Diagnostic> problems) {
        if (root.isEmpty()) {
            return Optional.of(List.of());
        }
        List<YamlMapping> mappings = new ArrayList<>();
        for (YamlValue value : root.get() instanceof YamlList list ? list.values() : List.of(root.get())) {
            if (!(root.get() instanceof YamlList) || !(value instanceof YamlMapping mapping)) {
                String what = root.get() instanceof YamlList ? "an entry" : name;
                String wanted = root.get() instanceof YamlList ? "a mapping" : "a list";
                problems.accept(Diagnostic.error(
                        notAMapping, value.location(), what + " is " + value.kind() + ", not " + wanted,
                        "Write a list of mappings: '- key: value', further keys below; in JSON, '[{\"key\": \"value\"}]'."));
                return Optional.empty();
            }
            mappings.add(mapping);
        }
        return Optional.of(List.copyOf(mappings));
    }

    /** Returns a mapping without keys, which has no problems: what stands for a document that is not there. */
    public static YamlMapping empty(SourceLocation location) {
        return new YamlMapping(Map.of(), List.of(), location, problem -> {});
    }

    private Optional<YamlMapping> mapping(
            Optional<YamlValue> root, SourceLocation first, Consumer<Diagnostic> problems) {
        if (root.isEmpty() || root.get() instanceof YamlScalar scalar && scalar.isNothing()) {
            return Optional.of(empty(first));
        }
        if (root.get() instanceof YamlMapping mapping) {
            return Optional.of(mapping);
        }
        String message = name + " is " + root.get().kind() + ", not a mapping";
        String hint = "Write each line as 'key: value', with a blank after the colon.";
        problems.accept(Diagnostic.error(notAMapping, root.get().location(), message, hint));
        return Optional.empty();
    }
}
