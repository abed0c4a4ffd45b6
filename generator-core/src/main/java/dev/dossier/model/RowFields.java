package dev.dossier.model;

import java.util.List;

/**
 * What all pages of a collection in one language have in common: the columns of their table that a theme shows.
 *
 * @param collection the collection
 * @param columns the columns, in the order in which they are shown
 */
public record RowFields(DataCollection collection, List<Column> columns) {
    /**
     * A column.
     *
     * @param name its name in the table, which is that of the page's own field
     * @param label what readers are told that it is
     * @param type what its values are
     */
    public record Column(String name, String label, Schemas.Type type) {}
}
