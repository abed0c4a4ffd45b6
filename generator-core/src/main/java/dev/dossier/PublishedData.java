package dev.dossier;

import dev.dossier.data.Table;
import dev.dossier.data.TableReader;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.diagnostic.Suggestion;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.Located;
import dev.dossier.model.Route;
import dev.dossier.model.Schemas;
import dev.dossier.model.SiteConfig;
import dev.dossier.model.SitePath;
import dev.dossier.model.SourceFile;
import dev.dossier.model.Sources;
import dev.dossier.model.Stamp;
import dev.dossier.model.TextFile;
import dev.dossier.schema.Json;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Turns the tables that a site publishes into files for download: each as it is, and as JSON. */
final class PublishedData {
    private static final SitePath FOLDER = SitePath.of("data");
    private static final String CSV = ".csv";
    /** Longer texts are no numbers that anybody counts with. */
    private static final int MAX_DIGITS = 30;

    private final SiteConfig config;
    private final Consumer<Diagnostic> problems;

    private PublishedData(SiteConfig config, Consumer<Diagnostic> problems) {
        this.config = config;
        this.problems = problems;
    }

    static List<Route.Copied> routes(Sources sources, SiteConfig config, Consumer<Diagnostic> problems) {
        PublishedData published = new PublishedData(config, problems);
        List<Route.Copied> routes = new ArrayList<>();
        config.publishing().data().forEach(name -> published.file(name, sources)
                .ifPresent(file -> routes.addAll(published.routes(file))));
        return routes;
    }

    private Optional<SourceFile> file(Located<String> name, Sources sources) {
        List<SourceFile> tables = sources.data().stream().filter(file -> file.path().value().endsWith(CSV)).toList();
        Optional<SourceFile> found = tables.stream().filter(file -> file.path().value().equals(name.value() + CSV)).findFirst();
        if (found.isEmpty()) {
            List<String> known = tables.stream()
                    .map(file -> file.path().value())
                    .map(path -> path.substring(0, path.length() - CSV.length()))
                    .toList();
            String best = Suggestion.didYouMean(name.value(), known);
            problems.accept(Diagnostic.error(
                    DiagnosticCode.UNKNOWN_DATA, name.location(), "there is no table " + Quoted.of(name.value()),
                    best.isEmpty() ? "Put '" + name.value() + ".csv' into the folder 'data'." : best));
        }
        return found;
    }

    /** The lines of a file end in the same way in every check-out, so that it is the same file. */
    private List<Route.Copied> routes(SourceFile file) {
        String output = FOLDER.resolve(file.path().value()).value();
        List<Route.Copied> routes = new ArrayList<>();
        TextFile.read(file, TableReader.MAX_SHOWN_BYTES, problems).ifPresent(read -> {
            routes.add(route(output, read.text()));
            TableReader.read(read.text(), file.path().extension(), file.location(), problems).ifPresent(table -> routes.add(route(
                    output.substring(0, output.length() - CSV.length()) + ".json",
                    Json.of(table.rows().stream().map(row -> object(table, row, file)).toList()))));
        });
        return routes;
    }

    private static Route.Copied route(String output, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        SitePath path = SitePath.of(output);
        Stamp stamp = Stamp.of(Fingerprint.of(bytes));
        // It is not the table itself, which later builds know by its own name and time.
        return new Route.Copied(path, new SourceFile(path, path.value() + " (published)", stamp, SourceFile.content(bytes)));
    }

    /** An empty cell is left out. */
    private Map<String, Object> object(Table table, Table.Row row, SourceFile file) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < table.columns().size(); i++) {
            String column = table.columns().get(i).value();
            String text = row.text(i);
            if (!text.isEmpty()) {
                object.put(column, value(text, type(column, file)));
            }
        }
        return object;
    }

    private Optional<Schemas.Type> type(String column, SourceFile file) {
        return config.schemas().tables().stream()
                .filter(schema -> schema.of().value().equals(file.name()))
                .flatMap(schema -> Optional.ofNullable(schema.fields().get(column)).stream())
                .map(Schemas.Field::type)
                .findFirst();
    }

    /** A cell that is not of the type of its column is reported by the checks of schemas, and stays a text. */
    private static Object value(String text, Optional<Schemas.Type> type) {
        boolean number = type.filter(one -> one == Schemas.Type.INTEGER || one == Schemas.Type.NUMBER).isPresent();
        if (number && text.length() <= MAX_DIGITS) {
            return number(text);
        }
        boolean flag = type.filter(one -> one == Schemas.Type.FLAG).isPresent();
        return flag && (text.equals("true") || text.equals("false")) ? (Object) text.equals("true") : text;
    }

    private static Object number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException none) {
            return text;
        }
    }
}
