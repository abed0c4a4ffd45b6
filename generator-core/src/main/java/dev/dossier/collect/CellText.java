package dev.dossier.collect;

import dev.dossier.data.Table;
import dev.dossier.model.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a value of front matter is made of: the cell of a column, or a text in which the cells of columns stand.
 *
 * @param parts the parts, in their order
 */
record CellText(List<Part> parts) {
    /**
     * A part.
     *
     * @param text a text, or the name of a column
     * @param column whether it is a column
     */
    record Part(String text, boolean column) {}

    /** Returns what {@code name} or <code>{name} ({code})</code> says; nothing where a brace has no partner. */
    static Optional<CellText> of(String written) {
        if (written.indexOf('{') < 0 && written.indexOf('}') < 0) {
            return Optional.of(new CellText(List.of(new Part(written, true))));
        }
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < written.length()) {
            int open = written.indexOf('{', at);
            String text = written.substring(at, open < 0 ? written.length() : open);
            int close = open < 0 ? written.length() : written.indexOf('}', open);
            if (close < 0 || text.indexOf('}') >= 0) {
                return Optional.empty();
            }
            parts.add(new Part(text, false));
            if (open >= 0) {
                parts.add(new Part(written.substring(open + 1, close).strip(), true));
            }
            at = close + 1;
        }
        return Optional.of(new CellText(List.copyOf(parts)));
    }

    /** Returns whether it is nothing but a cell. */
    boolean isColumn() {
        return parts.size() == 1;
    }

    /** Returns the names of its columns. */
    List<String> columns() {
        return parts.stream().filter(Part::column).map(Part::text).toList();
    }

    /** Returns the text for a row, at the place of the first cell in it; nothing where all of its cells are empty. */
    Optional<Located<String>> read(Table.Row row, Columns columns) {
        StringBuilder text = new StringBuilder();
        Optional<Integer> first = Optional.empty();
        for (Part part : parts) {
            int column = part.column() ? columns.indexOf(part.text()) : -1;
            String cell = column < 0 ? "" : columns.text(column, row);
            text.append(part.column() ? cell : part.text());
            first = first.isEmpty() && !cell.isEmpty() ? Optional.of(column) : first;
        }
        return first.map(column -> new Located<>(text.toString().strip(), columns.place(column, row)));
    }
}
