package dev.dossier.data;

import dev.dossier.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The text of a file of values between commas, and where the cells are in it (RFC 4180, section 2). */
final class CsvText {
    private final String text;
    private final SourceLocation file;

    /** Where each line begins; a collection asks for a place in every row. */
    private final int[] lineStarts;

    CsvText(String text, SourceLocation file) {
        this.text = text;
        this.file = file;
        this.lineStarts = IntStream.concat(
                        IntStream.of(0), IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').map(i -> i + 1))
                .toArray();
    }

    String text() {
        return text;
    }

    /** Returns where a cell begins, at its quotation mark if it has one. */
    SourceLocation place(int firstLine, int column) {
        int line = firstLine;
        int i = startOf(firstLine);
        int lineStart = i;
        for (int skipped = 0; skipped < column && i < text.length(); skipped++) {
            int end = i;
            if (text.charAt(i) == '"') {
                end = afterQuotes(i);
                for (int at = text.indexOf('\n', i); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
                    line++;
                    lineStart = at + 1;
                }
            }
            int comma = text.indexOf(',', end);
            i = comma < 0 ? text.length() : comma + 1;
        }
        return file.at(line, 1 + text.codePointCount(lineStart, Math.min(i, text.length())));
    }

    /** Returns where a quotation mark stands that nothing closes, if that is so in the row that begins in a line. */
    Optional<SourceLocation> unclosed(int firstLine, int cells) {
        int last = cells - 1;
        SourceLocation place = place(firstLine, last);
        int start = startOf(place.line());
        int quote = text.offsetByCodePoints(start, place.column() - 1);
        boolean open = quote < text.length() && text.charAt(quote) == '"' && afterQuotes(quote) == text.length() && !isClosed(quote);
        return open ? Optional.of(place) : Optional.empty();
    }

    /** Returns whether a cell that ends with the text ends in a quotation mark of its own: their number is even then. */
    private boolean isClosed(int quote) {
        return text.substring(quote).chars().filter(c -> c == '"').count() % 2 == 0;
    }

    /** Returns the line in which the row begins that follows another. */
    int rowAfter(int firstLine, List<String> cells) {
        int line = firstLine + 1 + (int) cells.stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
        int start = startOf(line);
        for (; start < text.length() && text.charAt(start) == '\n'; start++) {
            line++;
        }
        return line;
    }

    private int startOf(int line) {
        return lineStarts[Math.min(line, lineStarts.length) - 1];
    }

    /** Returns what follows the quotation mark that ends a cell; two of them in a cell stand for one. */
    private int afterQuotes(int quote) {
        int i = quote + 1;
        while (i < text.length()) {
            if (text.charAt(i) != '"') {
                i++;
            } else if (text.startsWith("\"\"", i)) {
                i += 2;
            } else {
                return i + 1;
            }
        }
        return i;
    }

    /** Returns a row of the table whose cells are found here. */
    Table.Row row(int firstLine, List<String> cells) {
        return new Table.Row() {
            @Override
            public String text(int column) {
                return cells.get(column).strip();
            }

            @Override
            public SourceLocation place(int column) {
                return CsvText.this.place(firstLine, column);
            }
        };
    }
}
