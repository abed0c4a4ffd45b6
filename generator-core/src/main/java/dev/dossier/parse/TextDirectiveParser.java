package dev.dossier.parse;

import java.util.Optional;
import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads <code>:name{name=value}</code> within a line of text, as the proposal for generic directives in CommonMark has it. Without
 * braces it is text: a colon before a word is nothing unusual.
 */
final class TextDirectiveParser implements InlineContentParser {
    /** Longer than any; a line of unclosed braces takes linear time by it. */
    private static final int MAX_LENGTH = 500;

    /** Makes the parser known to commonmark. */
    static final InlineContentParserFactory FACTORY = new InlineContentParserFactory() {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of(':');
        }

        @Override
        public InlineContentParser create() {
            return new TextDirectiveParser();
        }
    };

    /** Returns whether a text may hold such a directive at all; the parser cuts a text at every colon. */
    static boolean mayHave(String markdown) {
        for (int brace = markdown.indexOf('{'); brace >= 0; brace = markdown.indexOf('{', brace + 1)) {
            int start = brace;
            while (start > 0 && isOfName(markdown.charAt(start - 1))) {
                start--;
            }
            boolean one = start > 0 && markdown.charAt(start - 1) == ':' && (start == 1 || markdown.charAt(start - 2) != ':');
            if (start < brace && one) {
                return true;
            }
        }
        return false;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int before = scanner.peekPreviousCodePoint();
        if (before == ':' || Character.isLetterOrDigit(before)) {
            return ParsedInline.none();
        }
        Position start = scanner.position();
        scanner.next();
        while (isOfName(scanner.peek())) {
            scanner.next();
        }
        if (scanner.peek() != '{') {
            return ParsedInline.none();
        }
        for (int i = 0; i < MAX_LENGTH && scanner.hasNext() && scanner.peek() != '\n'; i++) {
            scanner.next();
        }
        Optional<DirectiveLine.InText> read =
                DirectiveLine.readInText(scanner.getSource(start, scanner.position()).getContent());
        if (read.isEmpty()) {
            return ParsedInline.none();
        }
        scanner.setPosition(start);
        for (int i = 0; i < read.get().end(); i++) {
            scanner.next();
        }
        return ParsedInline.of(new TextDirective(read.get().line()), scanner.position());
    }

    private static boolean isOfName(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_';
    }
}
