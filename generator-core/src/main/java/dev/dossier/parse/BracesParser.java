package dev.dossier.parse;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads <code>{#id}</code> at the end of a block and <code>{name=value name="value"}</code> right after a link or an image.
 *
 * <p>The forms are those of Pandoc's {@code header_attributes} and {@code link_attributes}. No scan runs past another opening
 * brace or the end of the line, so that a page of braces takes linear time.
 */
final class BracesParser {
    private static final String END_OF_NAME = "={}\"' \t\n";

    private BracesParser() {}

    /** Braces, and the place behind them. */
    record Found(Braces node, int end) {}

    /** Reads from the opening brace on; returns null when it is text. */
    static @Nullable Found read(InlineSource source, int at) {
        if (source.text()[at + 1] == '#') {
            return id(source, at);
        }
        int before = source.before(at);
        return before == ')' || before == ']' ? attributes(source, at) : null;
    }

    private static @Nullable Found id(InlineSource source, int at) {
        int close = until(source, at + 2, "{}\n");
        if (source.text()[close] != '}' || !source.isEnd(source.skipBlanks(close + 1))) {
            return null;
        }
        return new Found(Braces.ofId(source.part(at, close + 1), source.part(at + 2, close)), close + 1);
    }

    private static @Nullable Found attributes(InlineSource source, int at) {
        char[] text = source.text();
        Map<String, String> attributes = new LinkedHashMap<>();
        int i = at + 1;
        while (true) {
            while (text[i] == ' ' || text[i] == '\t') {
                i++;
            }
            if (text[i] == '}') {
                return attributes.isEmpty() ? null : new Found(Braces.ofAttributes(source.part(at, i + 1), attributes), i + 1);
            }
            int equals = until(source, i, END_OF_NAME);
            if (equals == i || text[equals] != '=') {
                return null;
            }
            String name = source.part(i, equals).toLowerCase(Locale.ROOT);
            char quote = text[equals + 1];
            boolean quoted = quote == '"' || quote == '\'';
            int start = quoted ? equals + 2 : equals + 1;
            i = until(source, start, quoted ? quote + "{}\n" : END_OF_NAME);
            attributes.putIfAbsent(name, source.part(start, i));
            if (quoted && text[i++] != quote) {
                return null;
            }
        }
    }

    /** Returns the first place that holds one of some characters, or where the text ends. */
    private static int until(InlineSource source, int at, String stops) {
        int i = at;
        while (!source.isEnd(i) && stops.indexOf(source.text()[i]) < 0) {
            i++;
        }
        return i;
    }
}
