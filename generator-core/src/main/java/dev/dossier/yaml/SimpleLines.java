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

/**
 * Reads the YAML that nearly all front matter is: lines of {@code key: value}, where a value is plain, quoted without escapes, or a
 * list of plain words in brackets. Whatever looks like more than that is left to the engine, which reads this form the same way (a
 * test holds the two together) but takes ten times as long; a site has thousands of pages.
 */
final class SimpleLines {
    private static final int MAX_KEY = 100;

    private final String text;
    private final SourceLocation first;
    private final Map<String, YamlValue> values = new LinkedHashMap<>();
    private final List<Located<String>> keys = new ArrayList<>();
    private int line;
    private int lineStart;
    private int at;

    private SimpleLines(String text, SourceLocation first) {
        this.text = text;
        this.first = first;
    }

    /** Returns the mapping that a text is, or nothing where it takes the engine to tell. */
    static Optional<YamlMapping> read(String text, SourceLocation first, Consumer<Diagnostic> problems) {
        SimpleLines lines = new SimpleLines(text, first);
        return lines.readAll()
                ? Optional.of(new YamlMapping(lines.values, List.copyOf(lines.keys), first, problems))
                : Optional.empty();
    }

    private boolean readAll() {
        while (at < text.length()) {
            if (!readLine()) {
                return false;
            }
            line++;
            lineStart = at;
        }
        return line > 0;
    }

    private boolean readLine() {
        while (at < text.length() && isInKey(text.charAt(at))) {
            at++;
        }
        int length = at - lineStart;
        if (length == 0 || length > MAX_KEY || !isLetter(text.charAt(lineStart)) || !text.startsWith(": ", at)) {
            return false;
        }
        String key = text.substring(lineStart, at);
        if (ScalarType.of(key) != ScalarType.TEXT || values.containsKey(key)) {
            return false;
        }
        keys.add(new Located<>(key, place(lineStart)));
        at++;
        skipBlanks();
        Optional<? extends YamlValue> value = value();
        value.ifPresent(one -> values.put(key, one));
        return value.isPresent() && endsLine();
    }

    private Optional<? extends YamlValue> value() {
        char begin = at < text.length() ? text.charAt(at) : '\n';
        return switch (begin) {
            case '"', '\'' -> quoted(begin);
            case '[' -> list();
            default -> plain();
        };
    }

    private Optional<YamlScalar> quoted(char quote) {
        int start = at++;
        while (at < text.length() && isCharacter(text.charAt(at)) && text.charAt(at) != quote && text.charAt(at) != '\\') {
            at++;
        }
        if (at == text.length() || text.charAt(at) != quote) {
            return Optional.empty();
        }
        at++;
        return Optional.of(new YamlScalar(text.substring(start + 1, at - 1), false, place(start)));
    }

    /** A colon may only stand before what is no blank, and a number sign nowhere: elsewhere they have a meaning. */
    private Optional<YamlScalar> plain() {
        int start = at;
        while (at < text.length() && isCharacter(text.charAt(at)) && text.charAt(at) != '#') {
            if (text.charAt(at) == ':' && !(at + 1 < text.length() && isCharacter(text.charAt(at + 1)) && text.charAt(at + 1) != ' ')) {
                return Optional.empty();
            }
            at++;
        }
        boolean plain = at > start && isWord(text.charAt(start)) && text.charAt(at - 1) != ' ';
        return plain ? Optional.of(new YamlScalar(text.substring(start, at), true, place(start))) : Optional.empty();
    }

    private Optional<YamlList> list() {
        int start = at;
        List<YamlValue> items = new ArrayList<>();
        do {
            at++;
            skipBlanks();
            int item = at;
            while (at < text.length() && isInItem(text.charAt(at))) {
                at++;
            }
            int end = at;
            while (end > item && text.charAt(end - 1) == ' ') {
                end--;
            }
            if (end == item || !isWord(text.charAt(item)) || at == text.length()) {
                return Optional.empty();
            }
            YamlScalar scalar = new YamlScalar(text.substring(item, end), true, place(item));
            if (!scalar.isNothing()) {
                items.add(scalar);
            }
        } while (text.charAt(at) == ',');
        if (text.charAt(at) != ']') {
            return Optional.empty();
        }
        at++;
        return Optional.of(new YamlList(items, place(start)));
    }

    private boolean endsLine() {
        if (at == text.length()) {
            return true;
        }
        return text.charAt(at++) == '\n';
    }

    private void skipBlanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
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
        return isInKey(c) || c == ' ' || c == '.' || c == '/';
    }

    /** Returns whether a character is one that every page can show and that ends no line, as YAML counts lines or once did. */
    private static boolean isCharacter(char c) {
        return c >= 0x20 && c <= 0x7e || c >= 0xa0 && c <= 0xd7ff && c != '\u2028' && c != '\u2029';
    }
}
