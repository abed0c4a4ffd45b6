package dev.dossier.render;

import dev.dossier.chart.Chart;
import dev.dossier.chart.ChartReader;
import dev.dossier.chart.ChartSource;
import dev.dossier.data.Limits;
import dev.dossier.model.AttributeType;
import dev.dossier.model.ChartKind;
import dev.dossier.model.Direction;
import dev.dossier.model.Directive;
import dev.dossier.model.Located;
import java.util.List;
import java.util.Optional;

/** Turns a directive with a table into a chart. */
final class ShownChart {
    private ShownChart() {}

    /** Reads the chart of a directive; its rows stand where their first column says, unless it names another one. */
    static Optional<Chart> of(ShownTable shown, Drawing drawing) {
        Call call = shown.call();
        Optional<Directive.Attribute> named = call.attribute(AttributeType.POSITION);
        Optional<ShownTable.Column> position = named.flatMap(name -> shown.named(name, drawing));
        if (named.isPresent() && position.isEmpty() || shown.columns().isEmpty()) {
            return Optional.empty();
        }
        ChartSource.Column at = position.map(column -> new ChartSource.Column(column.index(), column.title()))
                .orElseGet(() -> new ChartSource.Column(0, shown.table().columns().get(0).value()));
        List<ChartSource.Column> columns = shown.columns().stream()
                .map(column -> new ChartSource.Column(column.index(), column.title()))
                .toList();
        ChartSource source = new ChartSource(
                call.attribute(AttributeType.CHART).flatMap(kind -> ChartKind.of(kind.value())).orElse(ChartKind.LINE),
                shown.table(), at, columns, shown.rows(), limits(call), call.directive().location(),
                Direction.of(drawing.language().tag()).equals(Direction.RIGHT_TO_LEFT));
        return ChartReader.read(source, drawing.strings(), drawing::report);
    }

    /** Returns between which values a directive draws. */
    static Limits limits(Call call) {
        return new Limits(limit(call, AttributeType.FROM), limit(call, AttributeType.UNTIL));
    }

    static Optional<Located<String>> limit(Call call, AttributeType type) {
        return call.attribute(type).map(limit -> new Located<>(limit.value(), limit.location()));
    }
}
