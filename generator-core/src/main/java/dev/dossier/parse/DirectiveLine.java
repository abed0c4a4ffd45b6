package dev.dossier.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The line that begins a directive, in its parts: {@code :::name[label]{name=value .class #id}}, as the proposal for generic
 * directives in CommonMark has it.
 *
 * @param colons how many colons it begins with
 * @param name the name; empty after a problem before it
 * @param nameStart where the name begins in the line
 * @param label what stands in brackets
 * @param attributes what stands in braces
 * @param problem why the line cannot be read to its end
 */
record DirectiveLine(
        int colons, String name, int nameStart, Optional<Label> label, List<Attribute> attributes, Optional<Problem> problem) {
    /** The least number of colons of a directive that has a body. */
    static final int FENCE = 3;

    private static final int LEAF = 2;

    /** Longer than any caption; within it backticks are looked for again and again. */
    private static final int MAX_LABEL = 4000;

    private static final int TEXT = 1;

    /** A directive within a line of text, and where it ends. */
    record InText(DirectiveLine line, int end) {}

    /** The text in brackets, and where it begins in the line. */
    record Label(String text, int start) {}

    /** An attribute: its name, its value if it has one, and where both begin. */
    record Attribute(String name, Optional<String> value, int start, int valueStart) {}

    /** What is wrong, and where. */
    record Problem(int at, String message, String hint) {}

    /** Returns how many colons a line consists of that closes a directive; 0 for any other line. */
    static int closing(CharSequence line, int start) {
        int end = colons(line, start);
        return end - start >= FENCE && blanks(line, end) == line.length() ? end - start : 0;
    }

    /** Reads a line from its first colon on; nothing when it is text. */
    static Optional<DirectiveLine> read(String line, int start) {
        int at = colons(line, start);
        int colons = at - start;
        if (colons < LEAF) {
            return Optional.empty();
        }
        int word = blanks(line, at);
        if (word == line.length() || !Characters.isLetter(line.charAt(word))) {
            return Optional.empty();
        }
        int end = nameEnd(line, word);
        String name = line.substring(word, end);
        if (word > at) {
            String fence = ":".repeat(colons);
            Problem gap = new Problem(
                    at, "a blank stands between '" + fence + "' and '" + name + "'", "Write '" + fence + name + "'.");
            return colons < FENCE ? Optional.empty() : Optional.of(broken(colons, gap));
        }
        return new Reader(line, colons, name, at, end).read();
    }

    /** Reads a directive that stands within a line of text, {@code :name{name=value}}, from its colon on; nothing when it is text. */
    static Optional<InText> readInText(String line) {
        int end = nameEnd(line, TEXT);
        if (end == TEXT || !Characters.isLetter(line.charAt(TEXT)) || end == line.length() || line.charAt(end) != '{') {
            return Optional.empty();
        }
        Reader reader = new Reader(line, TEXT, line.substring(TEXT, end), TEXT, end);
        reader.attributes();
        return Optional.of(new InText(reader.line(), reader.at));
    }

    private static DirectiveLine broken(int colons, Problem problem) {
        return new DirectiveLine(colons, "", problem.at(), Optional.empty(), List.of(), Optional.of(problem));
    }

    /** Reads what follows the name. */
    private static final class Reader {
        private final String line;
        private final int colons;
        private final String name;
        private final int nameStart;
        private int at;
        private Optional<Label> label = Optional.empty();
        private final List<Attribute> attributes = new ArrayList<>();
        private Optional<Problem> problem = Optional.empty();

        private Reader(String line, int colons, String name, int nameStart, int at) {
            this.line = line;
            this.colons = colons;
            this.name = name;
            this.nameStart = nameStart;
            this.at = at;
        }

        private Optional<DirectiveLine> read() {
            if (is('[')) {
                label();
            }
            if (problem.isEmpty() && is('{')) {
                attributes();
            }
            int rest = blanks(line, at);
            if (problem.isEmpty() && rest < line.length()) {
                if (colons < FENCE) {
                    return Optional.empty();
                }
                fail(rest, "text stands after the directive '" + name + "'", "A label stands in brackets right after the name: ':::"
                        + name + "[label]'.");
            }
            return Optional.of(line());
        }

        private DirectiveLine line() {
            return new DirectiveLine(colons, name, nameStart, label, List.copyOf(attributes), problem);
        }

        private void label() {
            int depth = 0;
            int limit = Math.min(line.length(), at + MAX_LABEL);
            for (int i = at; i < limit; i++) {
                char c = line.charAt(i);
                if (c == '\\') {
                    i++;
                } else if (c == '`') {
                    i = codeEnd(i, limit);
                } else if (c == '[') {
                    depth++;
                } else if (c == ']' && --depth == 0) {
                    label = Optional.of(new Label(line.substring(at + 1, i), at + 1));
                    at = i + 1;
                    return;
                }
            }
            fail(at, "'[' is not closed", "Put ']' after the label, on the same line.");
        }

        /** Returns the end of the code that begins here, or of the backticks where none does (CommonMark 0.31.2, section 6.1). */
        private int codeEnd(int start, int limit) {
            int end = start;
            while (end < line.length() && line.charAt(end) == '`') {
                end++;
            }
            int length = end - start;
            for (int i = line.indexOf('`', end); i >= 0 && i < limit; i = line.indexOf('`', i)) {
                int run = i;
                while (i < line.length() && line.charAt(i) == '`') {
                    i++;
                }
                if (i - run == length) {
                    return i - 1;
                }
            }
            return end - 1;
        }

        private void attributes() {
            int open = at++;
            while (problem.isEmpty()) {
                at = blanks(line, at);
                if (at == line.length()) {
                    fail(open, "'{' is not closed", "Put '}' after the attributes, on the same line.");
                } else if (is('}')) {
                    at++;
                    return;
                } else if (is('#') || is('.')) {
                    shorthand(is('#') ? "id" : "class");
                } else {
                    attribute();
                }
            }
        }

        private void shorthand(String attribute) {
            int start = at;
            int end = at + 1;
            while (end < line.length() && " \t#.{}\"'=".indexOf(line.charAt(end)) < 0) {
                end++;
            }
            if (end == start + 1) {
                fail(start, "'" + line.charAt(start) + "' has no name", "Write '#id' or '.class'.");
                return;
            }
            attributes.add(new Attribute(attribute, Optional.of(line.substring(start + 1, end)), start, start + 1));
            at = end;
        }

        private void attribute() {
            int start = at;
            int end = Characters.isLetter(line.charAt(at)) ? nameEnd(line, at) : at;
            if (end == start) {
                fail(start, "'" + Character.toString(line.codePointAt(at)) + "' does not begin an attribute",
                        "Attributes are 'name=value', 'name=\"a value\"', '#id' and '.class', with blanks between them.");
                return;
            }
            String attribute = line.substring(start, end);
            at = end;
            if (!is('=')) {
                attributes.add(new Attribute(attribute, Optional.empty(), start, start));
                return;
            }
            at++;
            int valueStart = at;
            if (is('"') || is('\'')) {
                int close = line.indexOf(line.charAt(at), at + 1);
                if (close < 0) {
                    fail(at, "the value of '" + attribute + "' has no closing quote", "");
                    return;
                }
                attributes.add(new Attribute(attribute, Optional.of(line.substring(at + 1, close)), start, valueStart));
                at = close + 1;
            } else {
                while (at < line.length() && " \t{}\"'".indexOf(line.charAt(at)) < 0) {
                    at++;
                }
                attributes.add(new Attribute(attribute, Optional.of(line.substring(valueStart, at)), start, valueStart));
            }
        }

        private boolean is(char c) {
            return at < line.length() && line.charAt(at) == c;
        }

        private void fail(int place, String message, String hint) {
            problem = Optional.of(new Problem(place, message, hint));
        }
    }

    private static int colons(CharSequence line, int start) {
        int at = start;
        while (at < line.length() && line.charAt(at) == ':') {
            at++;
        }
        return at;
    }

    private static int blanks(CharSequence line, int start) {
        int at = start;
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    private static int nameEnd(String line, int start) {
        int end = start;
        while (end < line.length() && (Characters.isLetter(line.charAt(end)) || "0123456789-_".indexOf(line.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }
}
