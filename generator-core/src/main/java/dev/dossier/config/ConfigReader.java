package dev.dossier.config;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Languages;
import dev.dossier.model.Located;
import dev.dossier.model.Look;
import dev.dossier.model.Schemas;
import dev.dossier.model.SiteConfig;
import dev.dossier.model.SiteConfig.HtmlPolicy;
import dev.dossier.model.SiteConfig.Lists;
import dev.dossier.model.SiteConfig.UrlStyle;
import dev.dossier.model.SiteLanguage;
import dev.dossier.model.SourceFile;
import dev.dossier.model.Taxonomy;
import dev.dossier.model.TextFile;
import dev.dossier.yaml.YamlMapping;
import dev.dossier.yaml.YamlReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Turns {@code dossier.yml} into the configuration of a site, with the defaults filled in. Thread-safe. */
public final class ConfigReader {
    private static final String FILE = "dossier.yml";
    /** Room for thousands of menu entries; a larger file is not a configuration. */
    private static final int MAX_BYTES = 256 * 1024;

    private static final YamlReader YAML = new YamlReader("the configuration", MAX_BYTES, DiagnosticCode.WRONG_TYPE);

    private ConfigReader() {}

    /**
     * Reads the configuration; what is wrong in it counts as left out.
     *
     * @param file the file; nothing stands for a site without one, which has all defaults
     * @param defaultTitle the title of a site that says none
     * @param problems is told everything that is wrong
     */
    public static SiteConfig config(Optional<SourceFile> file, String defaultTitle, Consumer<Diagnostic> problems) {
        SourceLocation location = file.map(SourceFile::location).orElse(SourceLocation.of(FILE));
        YamlMapping yaml = file.flatMap(source -> TextFile.read(source, MAX_BYTES, problems))
                .flatMap(read -> YAML.read(read.text(), location, problems))
                .orElseGet(() -> YamlReader.empty(location));
        SiteLanguage site = SiteLanguage.only(
                LanguageTag.DEFAULT, value(yaml.text("title"), defaultTitle), value(yaml.text("description"), ""),
                yaml.text("author").map(Located::value));
        Languages languages = new LanguagesReader(site, problems).languages(yaml);
        Schemas schemas = schemas(yaml, problems);
        // A name alone says all that most sites have to say of their theme.
        Optional<YamlMapping> theme = yaml.value("theme").filter(YamlMapping.class::isInstance).flatMap(any -> yaml.mapping("theme"));
        SiteConfig config = new SiteConfig(
                languages.main().title(),
                languages.main().description(),
                yaml.text("baseUrl").flatMap(url -> BaseUrl.read(url, problems)),
                languages,
                languages.main().author(),
                yaml.mapping("menus").map(menus -> new MenuReader(problems).menus(menus)).orElse(Map.of()),
                theme.flatMap(named -> named.text("name")).or(() -> theme.isPresent() ? Optional.empty() : yaml.text("theme"))
                        .orElse(new Located<>("bureau", location)),
                theme.map(new LookReader(problems)::look).orElse(Look.PLAIN),
                yaml.params("params"),
                value(yaml.choice("urls", UrlStyle.class), UrlStyle.FOLDER),
                value(yaml.choice("html", HtmlPolicy.class), HtmlPolicy.ESCAPE),
                yaml.list("exceptions").map(new ExceptionsReader(problems)::exceptions).orElse(List.of()),
                new ChecksReader(problems).checks(yaml),
                schemas,
                yaml.mapping("gone").map(new GoneReader(problems)::gone).orElse(List.of()),
                yaml.mapping("collections").map(new CollectionsReader(schemas.taxonomies(), problems)::collections).orElse(List.of()),
                new PublishingReader(problems).publishing(yaml),
                new Lists(
                        yaml.amount("paginate"),
                        yaml.mapping("permalinks").map(new PermalinkReader(problems)::permalinks).orElse(List.of())));
        yaml.finish();
        return config;
    }

    private static Schemas schemas(YamlMapping yaml, Consumer<Diagnostic> problems) {
        List<Taxonomy> taxonomies = new TaxonomyReader(problems).taxonomies(yaml.mapping("taxonomies"));
        return yaml.mapping("schemas")
                .map(schemas -> new SchemaReader(taxonomies, problems).schemas(schemas))
                .orElse(new Schemas(taxonomies, List.of(), List.of()));
    }

    private static <T> T value(Optional<Located<T>> given, T otherwise) {
        return given.map(Located::value).orElse(otherwise);
    }
}
