package dev.dossier.collect;

import dev.dossier.data.Table;
import dev.dossier.diagnostic.SourceLocation;
import java.util.Collection;
import java.util.List;

/**
 * The columns of a table as one language reads them: where {@code name_fr} or {@code name.fr} stands beside {@code name}, a French
 * page has the text of that cell, unless it is empty.
 */
final class Columns {
    private final List<String> names;
    private final int[] usual;
    private final int[] own;

    /**
     * Finds the columns.
     *
     * @param columns the names of all columns of the table
     * @param languages the tags of the languages of the site; empty where it has but one
     * @param language the one that is read
     */
    Columns(List<String> columns, Collection<String> languages, String language) {
        this.names = columns.stream().filter(name -> !isVariant(name, columns, languages)).toList();
        this.usual = names.stream().mapToInt(columns::indexOf).toArray();
        this.own = names.stream().mapToInt(name -> languages.isEmpty() ? -1 : variant(name, columns, language)).toArray();
    }

    private static boolean isVariant(String name, List<String> columns, Collection<String> languages) {
        return languages.stream().anyMatch(language -> Table.JOINTS.stream()
                .filter(joint -> name.endsWith(joint + language))
                .anyMatch(joint -> columns.contains(name.substring(0, name.length() - joint.length() - language.length()))));
    }

    private static int variant(String name, List<String> columns, String language) {
        return Table.JOINTS.stream().mapToInt(joint -> columns.indexOf(name + joint + language)).filter(i -> i >= 0).findFirst().orElse(-1);
    }

    /** Returns the names of the columns without those that are another one in some language. */
    List<String> names() {
        return names;
    }

    /** Returns the number of a column among {@link #names}; -1 where there is none of the name. */
    int indexOf(String name) {
        return names.indexOf(name);
    }

    String text(int column, Table.Row row) {
        return row.text(cell(column, row));
    }

    SourceLocation place(int column, Table.Row row) {
        return row.place(cell(column, row));
    }

    private int cell(int column, Table.Row row) {
        return own[column] >= 0 && !row.text(own[column]).isEmpty() ? own[column] : usual[column];
    }
}
