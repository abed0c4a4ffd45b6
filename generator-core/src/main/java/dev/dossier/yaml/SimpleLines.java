package dev.dossier.yaml;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the YAML that nearly all front matter and most configuration is: lines of {@code key: value} and {@code - value}, set in below
 * the key that they belong to, where a value is plain, quoted without escapes, or a list or mapping of such values in brackets. Whatever
 * looks like more than that is left to the engine, which reads this form the same way (a test holds the two together) but takes ten times
 * as long; a site has thousands of pages.
 */
final class SimpleLines {
    private static final int MAX_KEY = 100;
    /** Deeper than anybody writes by hand; the engine refuses what is nested too deep. */
    private static final int MAX_DEPTH = 8;

    private static final char END = '\n';

    private final String text;
    private final SourceLocation first;
    private final Consumer<Diagnostic> problems;
    private int line;
    private int lineStart;
    private int at;

    private SimpleLines(String text, SourceLocation first, Consumer<Diagnostic> problems) {
        this.text = text;
        this.first = first;
        this.problems = problems;
    }

    /** Returns the mapping that a text is, or nothing where it takes the engine to tell. */
    static Optional<YamlMapping> read(String text, SourceLocation first, Consumer<Diagnostic> problems) {
        SimpleLines lines = new SimpleLines(text, first, problems);
        YamlMapping mapping = lines.toNextLine() == 0 ? lines.blockMapping(0, 1) : null;
        return mapping != null && lines.at == text.length() ? Optional.of(mapping) : Optional.empty();
    }

    /** Reads lines that begin with a key, as far as they are set in by as many blanks; null where it takes the engine to tell. */
    private @Nullable YamlMapping blockMapping(int indent, int depth) {
        SourceLocation start = place(at);
        Map<String, YamlValue> values = new LinkedHashMap<>();
        List<Located<String>> keys = new ArrayList<>();
        int next = indent;
        while (next == indent) {
            Located<String> key = key();
            if (key == null || values.containsKey(key.value())) {
                return null;
            }
            YamlValue value;
            if (atEndOfLine()) {
                value = below(indent, depth);
            } else {
                at++;
                skipBlanks();
                value = line(depth);
            }
            next = toNextLine();
            // A line that is set in further would go on with the value.
            if (value == null || next > indent) {
                return null;
            }
            keys.add(key);
            values.put(key.value(), value);
        }
        return new YamlMapping(values, List.copyOf(keys), start, problems);
    }

    /** Reads what stands below a key that has nothing on its own line; a list need not be set in. */
    private @Nullable YamlValue below(int outer, int depth) {
        int indent = toNextLine();
        if (depth == MAX_DEPTH || at == text.length() || indent < outer) {
            return null;
        }
        boolean list = text.startsWith("- ", at);
        if (!list && indent == outer) {
            return null;
        }
        YamlValue value = list ? blockList(indent, depth + 1) : blockMapping(indent, depth + 1);
        // The line behind it has been seen, and is to be seen by what is around it.
        at = at == text.length() ? at : lineStart;
        return value;
    }

    private @Nullable YamlList blockList(int indent, int depth) {
        SourceLocation start = place(at);
        List<YamlValue> items = new ArrayList<>();
        int next = indent;
        while (next == indent && text.startsWith("- ", at)) {
            at++;
            skipBlanks();
            YamlValue item = line(depth);
            next = toNextLine();
            if (item == null || next > indent) {
                return null;
            }
            add(item, items);
        }
        return new YamlList(items, start);
    }

    private static void add(YamlValue item, List<YamlValue> items) {
        if (!(item instanceof YamlScalar scalar && scalar.isNothing())) {
            items.add(item);
        }
    }

    /** Reads a value that ends with its line. */
    private @Nullable YamlValue line(int depth) {
        YamlValue value = value(false, depth);
        return atEndOfLine() ? value : null;
    }

    private @Nullable YamlValue value(boolean inBrackets, int depth) {
        return switch (current()) {
            case '"', '\'' -> quoted(current());
            case '[' -> depth == MAX_DEPTH ? null : list(depth + 1);
            case '{' -> depth == MAX_DEPTH ? null : mapping(depth + 1);
            default -> inBrackets ? word() : plain();
        };
    }

    private @Nullable YamlScalar quoted(char quote) {
        int start = at++;
        while (isCharacter(current()) && current() != quote && current() != '\\') {
            at++;
        }
        if (current() != quote) {
            return null;
        }
        at++;
        return new YamlScalar(text.substring(start + 1, at - 1), false, place(start));
    }

    /** A colon may only stand before what is no blank, and a number sign nowhere: elsewhere they have a meaning. */
    private @Nullable YamlScalar plain() {
        int start = at;
        while (isCharacter(current()) && current() != '#') {
            if (current() == ':' && !(at + 1 < text.length() && isCharacter(text.charAt(at + 1)) && text.charAt(at + 1) != ' ')) {
                return null;
            }
            at++;
        }
        boolean plain = at > start && beginsPlain(text.charAt(start)) && text.charAt(at - 1) != ' ';
        return plain ? new YamlScalar(text.substring(start, at), true, place(start)) : null;
    }

    /** Reads a plain value within brackets. */
    private @Nullable YamlScalar word() {
        int start = at;
        while (isInItem(current())) {
            at++;
        }
        int end = at;
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end > start && beginsPlain(text.charAt(start)) ? new YamlScalar(text.substring(start, end), true, place(start)) : null;
    }

    private @Nullable YamlList list(int depth) {
        int start = at;
        List<YamlValue> items = new ArrayList<>();
        do {
            at++;
            skipBlanks();
            YamlValue item = value(true, depth);
            if (item == null) {
                return null;
            }
            add(item, items);
            skipBlanks();
        } while (current() == ',');
        return closes(']') ? new YamlList(items, place(start)) : null;
    }

    private @Nullable YamlMapping mapping(int depth) {
        int start = at;
        Map<String, YamlValue> values = new LinkedHashMap<>();
        List<Located<String>> keys = new ArrayList<>();
        do {
            at++;
            skipBlanks();
            Located<String> key = key();
            if (key == null || values.containsKey(key.value()) || current() != ' ') {
                return null;
            }
            skipBlanks();
            YamlValue value = value(true, depth);
            if (value == null) {
                return null;
            }
            keys.add(key);
            values.put(key.value(), value);
            skipBlanks();
        } while (current() == ',');
        return closes('}') ? new YamlMapping(values, List.copyOf(keys), place(start), problems) : null;
    }

    private boolean closes(char bracket) {
        boolean closes = current() == bracket;
        at += closes ? 1 : 0;
        return closes;
    }

    /** Reads a key up to the blank or the end of the line behind its colon. */
    private @Nullable Located<String> key() {
        int start = at;
        while (isInKey(current())) {
            at++;
        }
        int end = at;
        if (end == start || end - start > MAX_KEY || !isLetter(text.charAt(start)) || current() != ':') {
            return null;
        }
        at++;
        String key = text.substring(start, end);
        boolean ends = current() == ' ' || current() == END && at < text.length();
        return ends && ScalarType.of(key) == ScalarType.TEXT ? new Located<>(key, place(start)) : null;
    }

    /**
     * Goes to the next line that is neither blank nor a comment, and returns by how many blanks it is set in; fewer than 0 at the end of the
     * text or where it takes the engine to tell.
     */
    private int toNextLine() {
        if (at > lineStart && !endLine()) {
            return at == text.length() ? -1 : Integer.MAX_VALUE;
        }
        while (at < text.length()) {
            skipBlanks();
            if (current() == '#') {
                while (isCharacter(current())) {
                    at++;
                }
            } else if (current() != END || at == text.length()) {
                return at == text.length() ? -1 : at - lineStart;
            }
            if (!endLine()) {
                return at == text.length() ? -1 : Integer.MAX_VALUE;
            }
        }
        return -1;
    }

    /** Goes to the beginning of the next line; returns false at the end of the text, and where there is more on the line. */
    private boolean endLine() {
        if (at == text.length() || text.charAt(at) != END) {
            return false;
        }
        at++;
        line++;
        lineStart = at;
        return true;
    }

    private boolean atEndOfLine() {
        return current() == END;
    }

    /** Returns the next character; the end of the text is that of a line. */
    private char current() {
        return at < text.length() ? text.charAt(at) : END;
    }

    private void skipBlanks() {
        while (current() == ' ') {
            at++;
        }
    }

    private SourceLocation place(int index) {
        return first.at(first.line() + line, 1 + index - lineStart);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isWord(char c) {
        return isLetter(c) || c >= '0' && c <= '9';
    }

    private static boolean isInKey(char c) {
        return isWord(c) || c == '_' || c == '-';
    }

    private static boolean isInItem(char c) {
        return isInKey(c) || c == ' ' || c == '.' || c == '/' || isForeign(c);
    }

    private static boolean beginsPlain(char c) {
        return isWord(c) || c == '(' || c == '/' || isForeign(c);
    }

    /** Returns whether a character is one that every page can show and that ends no line, as YAML counts lines or once did. */
    private static boolean isCharacter(char c) {
        return c >= 0x20 && c <= 0x7e || isForeign(c);
    }

    private static boolean isForeign(char c) {
        return c >= 0xa0 && c <= 0xd7ff && c != '\u2028' && c != '\u2029';
    }
}
