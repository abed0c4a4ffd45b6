package dev.dossier.render;

import dev.dossier.data.Measure;
import dev.dossier.data.Table;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Directive;
import dev.dossier.model.Markup;
import dev.dossier.model.Page;
import dev.dossier.theme.Strings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * What {@code :value} and {@code :count} print of a table: a cell, or how many rows there are.
 *
 * @param raw as it stands in the table, for machines
 * @param text as the language of the page writes it
 * @param day whether it is a day
 */
record Printed(String raw, String text, boolean day) {
    private static final String NUMBER = "number";
    private static final String DATE = "date";

    /** Returns it as HTML (HTML standard, 4.5.13 and 4.5.14). */
    String html() {
        String value = Escaper.escape(raw);
        return (day ? "<time datetime=\"" : "<data value=\"") + value + "\">" + Escaper.escape(text) + (day ? "</time>" : "</data>");
    }

    /** Returns what a directive in the text of a page prints; nothing after a problem. */
    static Optional<Printed> of(Directive directive, Page page, Drawing drawing, Consumer<Diagnostic> problems) {
        Call call = new Call(page, directive, "", "");
        return ShownTable.table(call.attribute("data").orElseThrow(), drawing, problems).flatMap(table -> {
            Optional<List<Table.Row>> rows = call.attribute("where")
                    .map(where -> ShownTable.rows(table, where, problems))
                    .orElse(Optional.of(table.rows()));
            Strings strings = drawing.facts().of(drawing.facts().languageOfText(page)).strings();
            return rows.flatMap(found -> directive.name().equals(Directive.COUNT)
                    ? Optional.of(number(Integer.toString(found.size()), strings))
                    : cell(table, found, call, strings, problems));
        });
    }

    private static Optional<Printed> cell(
            Table table, List<Table.Row> rows, Call call, Strings strings, Consumer<Diagnostic> problems) {
        Directive.Attribute where = call.attribute("where").orElseThrow();
        OptionalInt column = Table.inLanguage(call.text("field"), strings.language()).stream()
                .mapToInt(name -> table.column(name).orElse(-1))
                .filter(index -> index >= 0 && (rows.size() != 1 || !rows.get(0).text(index).isEmpty()))
                .findFirst();
        Directive.Attribute field = call.attribute("field").orElseThrow();
        if (ShownTable.column(field.value(), table, field, problems).isEmpty()) {
            return Optional.empty();
        }
        if (rows.size() != 1) {
            problems.accept(rows.isEmpty()
                    ? Diagnostic.error(
                            DiagnosticCode.NO_SUCH_ROW, where.location(), "no row of the table has " + Quoted.of(where.value()),
                            "Look for the value in " + Quoted.of(table.file().file()) + ".")
                    : Diagnostic.error(
                            DiagnosticCode.SEVERAL_ROWS, where.location(), rows.size() + " rows of the table have " + Quoted.of(where.value()),
                            "Ask for one, with a column whose values differ or with '&' and a second condition."));
            return Optional.empty();
        }
        if (column.isEmpty()) {
            refuse(field, rows.get(0).place(table.column(field.value()).orElseThrow()), "is empty", problems);
            return Optional.empty();
        }
        String raw = rows.get(0).text(column.getAsInt());
        String kind = call.text("as").isEmpty() ? kind(raw) : call.text("as");
        if (!kind.equals("text") && !kind.equals(kind(raw))) {
            refuse(field, rows.get(0).place(column.getAsInt()), "is " + Quoted.of(raw) + ", which is no " + kind, problems);
            return Optional.empty();
        }
        return Optional.of(switch (kind) {
            case NUMBER -> number(raw, strings);
            case DATE -> new Printed(raw, strings.display(LocalDate.parse(raw)), true);
            default -> new Printed(raw, raw, false);
        });
    }

    private static void refuse(Directive.Attribute field, SourceLocation cell, String wrong, Consumer<Diagnostic> problems) {
        problems.accept(Diagnostic.error(
                DiagnosticCode.CELL_NOT_PRINTABLE, field.location(), "the cell of " + Quoted.of(field.value()) + " " + wrong,
                "It is at " + cell.file() + ":" + cell.line() + ":" + cell.column() + "."));
    }

    private static Printed number(String raw, Strings strings) {
        return new Printed(raw, strings.numbers().display(raw), false);
    }

    private static String kind(String raw) {
        boolean day = raw.length() == "2023-09-07".length() && Table.date(raw).isPresent();
        return Measure.isNumber(raw) ? NUMBER : day ? DATE : "text";
    }

    /** Returns the summary of a page with the values that it prints. */
    static String inSummary(Page page, Drawing drawing) {
        String summary = page.summary();
        if (summary.indexOf(Markup.DIRECTIVE) < 0) {
            return summary;
        }
        String filled = summary;
        for (Directive one : page.body().directives()) {
            if (one.isInText()) {
                // Whoever shows the page itself hears about its problems.
                filled = filled.replace(one.placeholder(), of(one, page, drawing, any -> {}).map(Printed::text).orElse(""));
            }
        }
        int rest = filled.indexOf(Markup.DIRECTIVE);
        return rest < 0 ? filled : filled.substring(0, rest) + "…";
    }
}
