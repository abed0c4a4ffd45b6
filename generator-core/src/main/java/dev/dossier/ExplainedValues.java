package dev.dossier;

import dev.dossier.Explanation.Value;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Located;
import dev.dossier.model.Page;
import dev.dossier.model.PageKind;
import dev.dossier.model.Site;
import dev.dossier.model.SourceFile;
import dev.dossier.model.TextFile;
import dev.dossier.yaml.YamlList;
import dev.dossier.yaml.YamlMapping;
import dev.dossier.yaml.YamlReader;
import dev.dossier.yaml.YamlScalar;
import dev.dossier.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells what a page and its site say in YAML, where that is written, and what it takes the place of.
 *
 * @param site the site
 * @param options how it is built
 */
record ExplainedValues(Site site, Generator.Builder options) {
    private static final int MAX_BYTES = 4 * 1024 * 1024;
    private static final String FENCE = "---";

    /** Returns the values of a page, as far as it could be read, then those of the configuration, each in the order of its file. */
    List<Value> of(Optional<Page> page, Optional<SourceFile> source, Optional<SourceFile> configuration) {
        List<Value> values = new ArrayList<>();
        source.ifPresent(file -> text(file).ifPresent(text -> {
            if (text.startsWith(FENCE + "\n")) {
                int end = (text + "\n").indexOf("\n" + FENCE + "\n", FENCE.length());
                add("", text.substring(FENCE.length() + 1, Math.max(FENCE.length() + 1, end + 1)), file.location().at(2, 1), page, values);
            }
        }));
        page.filter(one -> one.frontMatter().title().isEmpty()).ifPresent(one -> values.add(new Value(
                "title", one.title(), one.location(), heading(one).isPresent() ? "from the first heading" : "from the file name")));
        configuration.ifPresent(file -> text(file).ifPresent(text -> add("site.", text, file.location().at(1, 1), Optional.empty(), values)));
        options.baseUrl.ifPresent(url -> {
            Optional<Value> written = values.stream().filter(value -> value.name().equals("site.baseUrl")).findFirst();
            values.removeIf(value -> value.name().equals("site.baseUrl"));
            String note = written.map(value -> "given to the build, in place of '" + value.value() + "'").orElse("given to the build");
            values.add(new Value(
                    "site.baseUrl", url.toString(), written.map(Value::location).orElse(SourceLocation.of("dossier.yml")), note));
        });
        return values;
    }

    private static Optional<String> text(SourceFile file) {
        return TextFile.read(file, MAX_BYTES, ignored -> {}).map(TextFile::text);
    }

    private void add(String prefix, String yaml, SourceLocation start, Optional<Page> page, List<Value> values) {
        new YamlReader("", MAX_BYTES, DiagnosticCode.YAML_SYNTAX)
                .read(yaml, start, ignored -> {})
                .ifPresent(mapping -> add(prefix, mapping, page, values));
    }

    private void add(String prefix, YamlMapping mapping, Optional<Page> page, List<Value> values) {
        for (Located<String> key : mapping.keys()) {
            mapping.value(key.value()).ifPresent(value -> {
                if (value instanceof YamlMapping inner) {
                    add(prefix + key.value() + ".", inner, Optional.empty(), values);
                } else {
                    String note = page.map(one -> inPlaceOf(key.value(), one)).orElse("");
                    values.add(new Value(prefix + key.value(), shown(value), value.location(), note));
                }
            });
        }
    }

    private static String shown(YamlValue value) {
        if (value instanceof YamlScalar scalar) {
            return scalar.text().strip();
        }
        if (value instanceof YamlList list) {
            return list.values().stream().map(ExplainedValues::shown).toList().toString();
        }
        YamlMapping mapping = (YamlMapping) value;
        return mapping.keys().stream()
                .map(key -> key.value() + ": " + mapping.value(key.value()).map(ExplainedValues::shown).orElse(""))
                .toList()
                .toString();
    }

    private String inPlaceOf(String key, Page page) {
        return switch (key) {
            case "title" -> heading(page).map(text -> "in place of the heading '" + text + "'").orElse("in place of the file name");
            case "description" -> "in place of the beginning of the text";
            case "slug" -> "in place of the name '" + page.path().value() + "'";
            case "template" -> site.places().containsKey(page) ? "in place of '" + usual(site.place(page).kind()) + "'" : "";
            case "weight", "date" -> "orders it among its siblings";
            default -> "";
        };
    }

    private static String usual(PageKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<String> heading(Page page) {
        return page.body().markup().title().map(html -> html.replaceAll("<[^>]*>", "").strip()).filter(text -> !text.isEmpty());
    }
}
