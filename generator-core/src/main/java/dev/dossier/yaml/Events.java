package dev.dossier.yaml;

import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import java.util.Iterator;
import java.util.Locale;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Turns a text into the events of YAML, one at a time, and their marks into places of the file. */
final class Events {
    private final String text;
    private final SourceLocation first;
    private final Iterator<Event> events;
    private SourceLocation last;

    /**
     * Begins to read.
     *
     * @param first the place of the text's first character, both from 1
     * @throws UnreadableException when the text holds a character that YAML does not allow
     */
    Events(String text, SourceLocation first) throws UnreadableException {
        this.text = text;
        this.first = first;
        this.last = first;
        requirePrintable();
        LoadSettings settings = LoadSettings.builder().setCodePointLimit(text.length() + 1).build();
        this.events = new ParserImpl(settings, new StreamReader(settings, text));
    }

    /**
     * Returns the next event; there is always one until the end of the stream.
     *
     * @throws UnreadableException when the text is not YAML
     */
    Event next() throws UnreadableException {
        try {
            Event event = events.next();
            last = place(event);
            return event;
        } catch (MarkedYamlEngineException problem) {
            throw new SyntaxProblem(text, this::place).of(problem);
        } catch (RuntimeException problem) {
            // The engine also fails without a mark (a version that it does not know), and with what it does not catch itself
            // (NumberFormatException for "\UFFFFFFFF").
            throw new UnreadableException(
                    DiagnosticCode.YAML_SYNTAX, last, SyntaxProblem.GENERAL, "");
        }
    }

    /** Returns where an event begins. */
    SourceLocation place(Event event) {
        return event.getStartMark().map(this::place).orElse(last);
    }

    private SourceLocation place(Mark mark) {
        return first.at(first.line() + mark.getLine(), mark.getColumn() + 1);
    }

    /** Holds the text against YAML 1.2.2, section 5.1, before the engine does, which knows no line for what it refuses. */
    private void requirePrintable() throws UnreadableException {
        int line = first.line();
        int column = 1;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!isPrintable(c)) {
                String message = "the character " + codePoint(c) + " is not allowed in YAML";
                throw new UnreadableException(DiagnosticCode.YAML_SYNTAX, first.at(line, column), message, "Remove it.");
            }
            i += Character.charCount(c);
            column++;
            boolean lineEnds = c == '\n' || c == '\r' && !(i < text.length() && text.charAt(i) == '\n');
            if (lineEnds) {
                line++;
                column = 1;
            }
        }
    }

    private static boolean isPrintable(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0x7e || c == 0x85
                || c >= 0xa0 && c <= 0xd7ff || c >= 0xe000 && c <= 0xfffd || c >= 0x10000;
    }

    /** Returns the name of a character in messages, such as {@code U+0000}. */
    static String codePoint(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }
}
