package dev.dossier.yaml;

import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.diagnostic.SourceLocation;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Turns a syntax error of the engine into one that says what to do.
 *
 * <p>The engine's errors have no codes, so they are told apart by their English texts, those of snakeyaml-engine 3.2
 * ({@code ScannerImpl} and {@code ParserImpl}). A text that a later version changes gets the general message.
 *
 * @param text the whole document
 * @param places turns a mark of the document into a place of the file
 */
record SyntaxProblem(String text, Function<Mark, SourceLocation> places) {
    /** What is said where nothing better is known. */
    static final String GENERAL = "the YAML cannot be read from here on";

    private static final String QUOTE_IT = "Put the text in quotes.";

    UnreadableException of(MarkedYamlEngineException problem) {
        Optional<Mark> at = problem.getProblemMark();
        Optional<Mark> since = problem.getContextMark().or(() -> at);
        String what = Optional.ofNullable(problem.getProblem()).orElse("");
        String during = Optional.ofNullable(problem.getContext()).orElse("");
        return switch (during) {
            case "while scanning an alias" -> Refusal.ALIAS.at(place(since));
            case "while scanning an anchor" -> Refusal.ANCHOR.at(place(since));
            case "while scanning a tag", "while parsing a node" -> Refusal.TAG.at(place(since));
            case "while scanning a directive" -> cannotBegin(since, QUOTE_IT);
            case "while scanning a quoted scalar" -> error(
                    since, "a text in quotes has no closing quote", "Close it with the quote that it begins with.");
            case "while scanning a simple key" -> error(
                    since, "a key has no colon", "Write 'key: value', with a blank after the colon.");
            case "while parsing a flow sequence" -> error(since, "a '[' has no ']', or a comma is missing between them", "");
            case "while parsing a flow mapping" -> error(since, "a '{' has no '}', or a comma is missing between them", "");
            case "while scanning a double-quoted scalar" -> escape(at, what);
            case "while scanning a block scalar" -> what.startsWith("expected")
                    ? cannotBegin(since, "Put the text in quotes, or begin it on the next line.")
                    : error(at, "the empty lines above are indented deeper than this one", "Remove the blanks in empty lines.");
            default -> other(at, what);
        };
    }

    private UnreadableException other(Optional<Mark> at, String what) {
        if (what.contains("(TAB)")) {
            return error(at, "a tab stands where only blanks may", "Indent with blanks.");
        }
        if (what.startsWith("mapping values are not allowed")) {
            return error(
                    at, "a colon stands where no value can begin",
                    "Put a text that holds ': ' in quotes, or check the indentation.");
        }
        if (what.startsWith("sequence entries are not allowed")) {
            return error(at, "a list cannot begin here", "Begin each '- ' on a line of its own.");
        }
        boolean cannotBegin = what.startsWith("found character ")
                || what.startsWith("expected the node content")
                || what.startsWith("mapping keys are not allowed");
        if (cannotBegin) {
            return cannotBegin(at, QUOTE_IT);
        }
        boolean outOfPlace = what.startsWith("expected <block end>") || what.startsWith("expected '<document start>'");
        if (outOfPlace && !character(at).isEmpty()) {
            return at.map(this::isFirstOfLine).orElse(false)
                    ? error(at, "this line does not belong to the lines above it", "Check the indentation.")
                    : error(at, "a value goes on after its end", "Put the whole value in quotes.");
        }
        return error(at, GENERAL, "");
    }

    private UnreadableException escape(Optional<Mark> at, String what) {
        String hint = "Write a backslash as '\\\\' in double quotes, or put the text in single quotes.";
        return what.startsWith("found unknown escape character")
                ? error(at, Quoted.of("\\" + character(at)) + " is not an escape sequence", hint)
                : error(at, "an escape sequence lacks hexadecimal digits", hint);
    }

    private UnreadableException cannotBegin(Optional<Mark> at, String hint) {
        String character = character(at);
        return character.isBlank()
                ? error(at, "a value is missing", "")
                : error(at, "a value cannot begin with " + Quoted.of(character), hint);
    }

    private UnreadableException error(Optional<Mark> at, String message, String hint) {
        return new UnreadableException(DiagnosticCode.YAML_SYNTAX, place(at), message, hint);
    }

    private SourceLocation place(Optional<Mark> at) {
        return at.map(places).orElseThrow();
    }

    /** Returns the character at a mark; empty at the end. Marks count code points. */
    private String character(Optional<Mark> at) {
        int index = offset(at.map(Mark::getIndex).orElse(0));
        return index < text.length() ? Character.toString(text.codePointAt(index)) : "";
    }

    private boolean isFirstOfLine(Mark mark) {
        int end = offset(mark.getIndex());
        return text.substring(end - Math.min(end, mark.getColumn()), end).isBlank();
    }

    private int offset(int codePoints) {
        return text.offsetByCodePoints(0, Math.min(codePoints, text.codePointCount(0, text.length())));
    }
}
