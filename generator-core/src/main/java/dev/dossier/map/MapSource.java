package dev.dossier.map;

import dev.dossier.data.Limits;
import dev.dossier.data.Table;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Located;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a map is asked to show.
 *
 * @param table the table
 * @param key which of its columns names countries, from 0
 * @param value which of its columns says in which class a country is; where there is none, all are in one
 * @param rows the rows that are drawn
 * @param limits between which values
 * @param breaks where the classes of numbers end and the next ones begin, with commas between them
 * @param place where the map stands, for what is wrong with it as a whole
 */
public record MapSource(
        Table table, int key, OptionalInt value, List<Table.Row> rows, Limits limits, Optional<Located<String>> breaks,
        SourceLocation place) {
    /** Copies the list. */
    public MapSource {
        rows = List.copyOf(rows);
    }
}
