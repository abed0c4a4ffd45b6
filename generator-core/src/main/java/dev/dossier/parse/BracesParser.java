package dev.dossier.parse;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.text.CharMatcher;

/**
 * Reads <code>{#id}</code> at the end of a block and <code>{name=value name="value"}</code> right after a link or an image.
 *
 * <p>The forms are those of Pandoc's {@code header_attributes} and {@code link_attributes}. No scan runs past another opening
 * brace or the end of the line, so that a page of braces takes linear time.
 */
final class BracesParser implements InlineContentParser {
    /** Makes the parser known to commonmark. */
    static final InlineContentParserFactory FACTORY = new InlineContentParserFactory() {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('{');
        }

        @Override
        public InlineContentParser create() {
            return new BracesParser();
        }
    };

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int before = scanner.peekPreviousCodePoint();
        Position start = scanner.position();
        scanner.next();
        if (scanner.next('#')) {
            return id(scanner, start);
        }
        return before == ')' || before == ']' ? attributes(scanner, start) : ParsedInline.none();
    }

    private static ParsedInline id(Scanner scanner, Position start) {
        String id = until(scanner, "{}\n");
        if (!scanner.next('}')) {
            return ParsedInline.none();
        }
        Position end = scanner.position();
        scanner.whitespace();
        if (scanner.hasNext()) {
            return ParsedInline.none();
        }
        return ParsedInline.of(Braces.ofId(source(scanner, start, end), id), end);
    }

    private static ParsedInline attributes(Scanner scanner, Position start) {
        Map<String, String> attributes = new LinkedHashMap<>();
        while (true) {
            until(scanner, c -> c != ' ' && c != '\t');
            if (scanner.next('}') && !attributes.isEmpty()) {
                Position end = scanner.position();
                return ParsedInline.of(Braces.ofAttributes(source(scanner, start, end), attributes), end);
            }
            String name = until(scanner, "={}\"' \t\n");
            if (name.isEmpty() || !scanner.next('=')) {
                return ParsedInline.none();
            }
            char quote = scanner.peek();
            String value;
            if (scanner.next('"') || scanner.next('\'')) {
                value = until(scanner, quote + "{}\n");
                if (!scanner.next(quote)) {
                    return ParsedInline.none();
                }
            } else {
                value = until(scanner, "={}\"' \t\n");
            }
            attributes.putIfAbsent(name.toLowerCase(Locale.ROOT), value);
        }
    }

    private static String until(Scanner scanner, String stops) {
        return until(scanner, c -> stops.indexOf(c) >= 0);
    }

    private static String until(Scanner scanner, CharMatcher stop) {
        Position start = scanner.position();
        while (scanner.hasNext() && !stop.matches(scanner.peek())) {
            scanner.next();
        }
        return source(scanner, start, scanner.position());
    }

    private static String source(Scanner scanner, Position start, Position end) {
        return scanner.getSource(start, end).getContent();
    }
}
