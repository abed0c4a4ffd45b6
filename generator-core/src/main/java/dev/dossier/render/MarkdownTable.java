package dev.dossier.render;

import dev.dossier.chart.Chart;
import dev.dossier.data.PrintedTable;
import dev.dossier.model.AttributeType;
import dev.dossier.model.Directive;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.Page;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns what a directive shows of a table into a table of Markdown (GitHub Flavored Markdown Spec, section 4.10). */
final class MarkdownTable {
    private MarkdownTable() {}

    /** Returns the table of a directive, ended by an empty line; an empty text where it shows none. */
    static String of(Page page, Directive directive, Drawing drawing) {
        Call call = new Call(page, directive, "", "");
        return call.attribute(AttributeType.DATA)
                .flatMap(data -> ShownTable.of(data, List.of(), call, drawing))
                .flatMap(shown -> printed(shown, drawing))
                .map(MarkdownTable::markdown)
                .orElse("");
    }

    /** Adds what is the same only if the tables of a page's directives are. */
    static void record(Page page, Drawing drawing, Fingerprint.Builder values) {
        for (Directive directive : page.body().directives()) {
            Call call = new Call(page, directive, "", "");
            call.attribute(AttributeType.DATA).ifPresent(data -> ShownTable.record(data.value(), drawing, values));
        }
    }

    private static Optional<PrintedTable> printed(ShownTable shown, Drawing drawing) {
        if (shown.call().attribute(AttributeType.CHART).isPresent()) {
            return ShownChart.of(shown, drawing).map(Chart::table);
        }
        return shown.call().attribute(AttributeType.POSITION).isPresent()
                ? ShownMap.of(shown, drawing).map(ShownMap::table)
                : Optional.of(shown.printed(shown.rows()));
    }

    private static String markdown(PrintedTable table) {
        StringBuilder markdown = new StringBuilder();
        row(table.columns().stream().map(PrintedTable.Column::title).toList(), markdown);
        markdown.append(table.columns().stream().map(column -> column.number() ? "---:" : "---")
                .collect(Collectors.joining(" | ", "| ", " |\n")));
        table.rows().forEach(row -> row(row, markdown));
        return markdown.toString();
    }

    private static void row(List<String> cells, StringBuilder markdown) {
        markdown.append(cells.stream().map(MarkdownTable::cell).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private static String cell(String text) {
        return Escaper.markdown(text.replace('\n', ' ')).replace("|", "\\|");
    }
}
