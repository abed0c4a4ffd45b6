package dev.dossier.render;

import dev.dossier.data.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What a row has to be like, such as {@code region=Africa & since>=1960}: each part compares a column with a value, as numbers where
 * both are numbers. Only equality holds of an empty cell.
 *
 * @param column the name of the column
 * @param operator {@code =}, {@code <}, {@code <=}, {@code >} or {@code >=}
 * @param value what it is compared with
 */
record Condition(String column, String operator, String value) {
    private static final String JOINT = " & ";

    /** Reads the parts of a condition; one without an operator belongs to the value before it. */
    static List<Condition> read(String text) {
        List<Condition> parts = new ArrayList<>();
        for (String part : text.split(JOINT, -1)) {
            int at = operator(part);
            if (at > 0) {
                int end = at + (part.charAt(at) != '=' && part.startsWith("=", at + 1) ? 2 : 1);
                parts.add(new Condition(part.substring(0, at).strip(), part.substring(at, end), part.substring(end).strip()));
            } else if (!parts.isEmpty()) {
                Condition last = parts.remove(parts.size() - 1);
                parts.add(new Condition(last.column, last.operator, (last.value + JOINT + part).strip()));
            }
        }
        return parts;
    }

    private static int operator(String part) {
        int at = 0;
        while (at < part.length() && "=<>".indexOf(part.charAt(at)) < 0) {
            at++;
        }
        return at < part.length() ? at : -1;
    }

    /** Returns whether a row is like that; {@code columns} gives the number of a column that the table has. */
    boolean holds(Table.Row row, ToIntFunction<String> columns) {
        String text = row.text(columns.applyAsInt(column));
        if (operator.equals("=")) {
            return text.equals(value);
        }
        int order = text.isEmpty() ? 0 : ShownTable.compare(text, value);
        return !text.isEmpty() && switch (operator) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }
}
