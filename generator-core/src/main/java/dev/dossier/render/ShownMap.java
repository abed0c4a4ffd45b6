package dev.dossier.render;

import dev.dossier.data.PrintedTable;
import dev.dossier.map.MapReader;
import dev.dossier.map.MapSource;
import dev.dossier.map.WorldMap;
import dev.dossier.model.AttributeType;
import dev.dossier.model.Directive;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A map that a directive shows.
 *
 * @param map the map
 * @param table its rows as readers see them
 * @param call the directive
 */
record ShownMap(WorldMap map, PrintedTable table, Call call) {
    /** Reads the map of a directive; its rows name countries in their first column, unless it names another one. */
    static Optional<ShownMap> of(ShownTable shown, Drawing drawing) {
        Call call = shown.call();
        Optional<Directive.Attribute> keyed = call.attribute(AttributeType.POSITION);
        Optional<Directive.Attribute> valued = call.attribute(AttributeType.VALUE);
        Optional<ShownTable.Column> key = keyed.flatMap(name -> shown.named(name, drawing));
        Optional<ShownTable.Column> value = valued.flatMap(name -> shown.named(name, drawing));
        if (keyed.isPresent() && key.isEmpty() || valued.isPresent() && value.isEmpty()) {
            return Optional.empty();
        }
        int index = key.map(ShownTable.Column::index).orElse(0);
        MapSource source = new MapSource(
                shown.table(), index, value.map(column -> OptionalInt.of(column.index())).orElse(OptionalInt.empty()), shown.rows(),
                ShownChart.limits(call), ShownChart.limit(call, AttributeType.BREAKS), call.directive().location());
        return MapReader.read(source, drawing.strings(), drawing::report).map(map -> new ShownMap(map, table(map, shown, key, value), call));
    }

    /** Of a directive that does not say what else its table shows, the countries and their values are. */
    private static PrintedTable table(
            WorldMap map, ShownTable shown, Optional<ShownTable.Column> key, Optional<ShownTable.Column> value) {
        boolean chosen = shown.call().attribute(AttributeType.COLUMNS).isPresent() || key.isEmpty();
        List<ShownTable.Column> columns = chosen ? shown.columns() : Stream.concat(key.stream(), value.stream()).toList();
        return new ShownTable(shown.table(), columns, shown.rows(), shown.call()).printed(map.rows());
    }
}
