package dev.dossier.parse;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** A table (GitHub Flavored Markdown, section 4.10): a line of names, one that says how columns are aligned, and a line for each row. */
final class OpenTable extends OpenBlock {
    /** The largest table; a row is filled up to the width of its header, so a small source could ask for any number. */
    private static final int MAX_CELLS = 200_000;

    private static final char LEFT = '<';
    private static final char CENTRE = '^';
    private static final char RIGHT = '>';
    private static final char ANYHOW = ' ';

    private final Lines lines;
    private final char[] text;

    /** A character for how each column is aligned. */
    private final String columns;

    private final int header;
    private int count = 1;
    private boolean isLazy = true;
    private int cells;

    private OpenTable(Lines lines, String columns, int header) {
        super(new TableBlock());
        this.lines = lines;
        this.text = lines.text();
        this.columns = columns;
        this.header = header;
    }

    /** Makes a table of the last line of a paragraph where the line that follows says so. */
    static @Nullable OpenTable start(LineCursor line, Lines lines, OpenParagraph paragraph) {
        int header = paragraph.last();
        if (indexOfBar(lines, header) < 0) {
            return null;
        }
        String columns = columns(line, lines.text());
        if (columns.isEmpty()) {
            return null;
        }
        OpenTable table = new OpenTable(lines, columns, header);
        if (table.cells(header, Integer.MAX_VALUE, null, null) > columns.length() || !paragraph.hasText()) {
            return null;
        }
        paragraph.dropLast();
        lines.place(table.node(), header);
        return table;
    }

    private static int indexOfBar(Lines lines, int line) {
        for (int i = lines.content(line); i < lines.limit(line); i++) {
            if (lines.text()[i] == '|') {
                return i;
            }
        }
        return -1;
    }

    /** Reads the line below the header; nothing comes back where it is no such line. */
    private static String columns(LineCursor line, char[] text) {
        StringBuilder columns = new StringBuilder();
        boolean hasBar = false;
        boolean isApart = true;
        for (int i = line.next(); i < line.end(); ) {
            char c = text[i];
            if (c == '|' && isApart && hasBar) {
                return "";
            } else if (c == '|') {
                hasBar = true;
                isApart = true;
                i++;
            } else if ((c == '-' || c == ':') && isApart) {
                int dashes = c == ':' ? i + 1 : i;
                int end = line.skip('-', dashes);
                boolean closed = end < line.end() && text[end] == ':';
                if (end == dashes) {
                    return "";
                }
                columns.append(c == ':' ? closed ? CENTRE : LEFT : closed ? RIGHT : ANYHOW);
                isApart = false;
                i = closed ? end + 1 : end;
            } else if (Lines.isBlank(c)) {
                i++;
            } else {
                return "";
            }
        }
        return hasBar ? columns.toString() : "";
    }

    @Override
    Match match(LineCursor line, OpenBlock innermost) {
        int bar = line.find('|', line.next());
        if (bar < 0) {
            return Match.NONE;
        }
        if (bar == line.next() && line.isBlankFrom(bar + 1)) {
            isLazy = false;
            return Match.NONE;
        }
        line.stay();
        return Match.GOES_ON;
    }

    @Override
    boolean isLazy() {
        return isLazy;
    }

    @Override
    void add(LineCursor line) {
        line.keep();
        count++;
    }

    @Override
    void readTexts(InlineReader reader) {
        TableHead head = new TableHead();
        node().appendChild(head);
        int width = row(header, Integer.MAX_VALUE, head, reader);
        if (count > 2) {
            TableBody body = new TableBody();
            node().appendChild(body);
            for (int line = header + 2; line < header + count; line++) {
                row(line, width, body, reader);
            }
        }
    }

    /** Adds a row of as many cells as the header has, and returns how many those are. */
    private int row(int line, int width, Node section, InlineReader reader) {
        TableRow row = new TableRow();
        section.appendChild(row);
        int read = cells(line, width, row, reader);
        if (width < Integer.MAX_VALUE) {
            for (int i = read; i < width; i++) {
                row.appendChild(cell(i));
            }
        }
        return read;
    }

    /** Goes through the cells of a line, which become part of a row if there is one, and returns how many there are. */
    private int cells(int line, int most, @Nullable TableRow row, @Nullable InlineReader reader) {
        int end = lines.limit(line);
        int from = lines.skipBlanks(lines.content(line), end);
        int to = end;
        if (text[from] == '|') {
            from++;
            to = lines.skipBlanksBack(from, end);
        }
        int read = 0;
        while (from < to && read < most) {
            int bar = bar(from, to);
            if (row != null && reader != null) {
                TableCell cell = cell(read);
                cell.setHeader(line == header);
                lines.place(cell, line, from, bar < to ? bar : end);
                row.appendChild(cell);
                int start = lines.skipBlanks(from, bar);
                reader.readCell(line, start, lines.skipBlanksBack(start, bar), cell);
            }
            read++;
            from = bar + 1;
        }
        return read;
    }

    private TableCell cell(int column) {
        if (++cells > MAX_CELLS) {
            throw new IllegalArgumentException("table of more than " + MAX_CELLS + " cells");
        }
        TableCell cell = new TableCell();
        switch (columns.charAt(column)) {
            case LEFT -> cell.setAlignment(TableCell.Alignment.LEFT);
            case CENTRE -> cell.setAlignment(TableCell.Alignment.CENTER);
            case RIGHT -> cell.setAlignment(TableCell.Alignment.RIGHT);
            default -> {}
        }
        return cell;
    }

    /** Returns the place of the bar that ends the cell which begins at {@code from}; the end where none does. */
    private int bar(int from, int to) {
        int i = from;
        while (i < to && text[i] != '|') {
            i += text[i] == '\\' && i + 1 < to && text[i + 1] == '|' ? 2 : 1;
        }
        return i;
    }
}
