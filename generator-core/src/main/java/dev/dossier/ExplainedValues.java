package dev.dossier;

import dev.dossier.Explanation.Value;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Located;
import dev.dossier.model.Page;
import dev.dossier.model.PageKind;
import dev.dossier.model.Site;
import dev.dossier.model.SitePath;
import dev.dossier.model.SourceFile;
import dev.dossier.model.Sources;
import dev.dossier.model.TextFile;
import dev.dossier.yaml.YamlList;
import dev.dossier.yaml.YamlMapping;
import dev.dossier.yaml.YamlReader;
import dev.dossier.yaml.YamlScalar;
import dev.dossier.yaml.YamlValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private static final SitePath INDEX = SitePath.of("index.md");

    /** Returns the values of a page, as far as it could be read, what sections say for it, and what the configuration says. */
    List<Value> of(Optional<Page> page, Optional<SourceFile> source, Sources sources) {
        List<Value> values = new ArrayList<>();
        source.flatMap(ExplainedValues::frontMatter).ifPresent(yaml -> add("", yaml, page, values));
        page.filter(one -> one.frontMatter().title().isEmpty()).ifPresent(one -> values.add(new Value(
                "title", one.title(), one.location(), heading(one).isPresent() ? "from the first heading" : "from the file name")));
        source.ifPresent(file -> cascade(file, sources, values));
        sources.configuration().ifPresent(file -> text(file)
                .flatMap(text -> read(text, file.location().at(1, 1)))
                .ifPresent(yaml -> add("site.", yaml, Optional.empty(), values)));
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

    private static Optional<YamlMapping> frontMatter(SourceFile file) {
        return text(file).filter(text -> text.startsWith(FENCE + "\n")).flatMap(text -> {
            int end = (text + "\n").indexOf("\n" + FENCE + "\n", FENCE.length());
            return read(text.substring(FENCE.length() + 1, Math.max(FENCE.length() + 1, end + 1)), file.location().at(2, 1));
        });
    }

    private static Optional<YamlMapping> read(String yaml, SourceLocation start) {
        return new YamlReader("", MAX_BYTES, DiagnosticCode.YAML_SYNTAX).read(yaml, start, ignored -> {});
    }

    /** Adds what the sections above a page say for it, the nearest first, as far as neither it nor a nearer section says the same. */
    private void cascade(SourceFile page, Sources sources, List<Value> values) {
        Map<SitePath, SourceFile> files = new HashMap<>();
        sources.pages().forEach(file -> files.putIfAbsent(file.path(), file));
        SitePath path = page.path();
        while (!path.equals(INDEX)) {
            SitePath folder = path.name().equals(INDEX.value()) ? path.parent().parent() : path.parent();
            path = folder.resolve(INDEX.value());
            List<Value> said = new ArrayList<>();
            Optional.ofNullable(files.get(path))
                    .flatMap(ExplainedValues::frontMatter)
                    .flatMap(yaml -> yaml.value("cascade"))
                    .filter(YamlMapping.class::isInstance)
                    .ifPresent(yaml -> add("", (YamlMapping) yaml, Optional.empty(), said));
            for (Value value : said) {
                if (values.stream().noneMatch(one -> one.name().equals(value.name()))) {
                    values.add(new Value(value.name(), value.value(), value.location(), "said by '" + path + "' for the pages below it"));
                }
            }
        }
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
            case "template" -> site.has(page) ? "in place of '" + usual(site.place(page).kind()) + "'" : "";
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
