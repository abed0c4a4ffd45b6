package dev.dossier.parse;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads <code>:name{name=value}</code> within a line of text, as the proposal for generic directives in CommonMark has it. Without
 * braces it is text: a colon before a word is nothing unusual.
 */
final class TextDirectiveParser {
    /** Longer than any; a line of unclosed braces takes linear time by it. */
    private static final int MAX_LENGTH = 500;

    private TextDirectiveParser() {}

    /** A directive, and the place behind it. */
    record Found(TextDirective node, int end) {}

    /** Reads from the colon on; returns null when it is text. */
    static @Nullable Found read(InlineSource source, int at) {
        char[] text = source.text();
        int name = at + 1;
        while (isOfName(text[name])) {
            name++;
        }
        if (text[name] != '{') {
            return null;
        }
        int before = source.before(at);
        if (before == ':' || Character.isLetterOrDigit(before)) {
            return null;
        }
        int end = name;
        while (end < name + MAX_LENGTH && !source.isEnd(end) && text[end] != '\n') {
            end++;
        }
        Optional<DirectiveLine.InText> read = DirectiveLine.readInText(source.part(at, end));
        return read.map(found -> new Found(new TextDirective(found.line()), at + found.end())).orElse(null);
    }

    private static boolean isOfName(char c) {
        return Characters.isLetter(c) || Characters.isDigit(c) || c == '-' || c == '_';
    }
}
