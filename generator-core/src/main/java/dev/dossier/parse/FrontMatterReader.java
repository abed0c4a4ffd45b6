package dev.dossier.parse;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.diagnostic.Suggestion;
import dev.dossier.model.FrontMatter;
import dev.dossier.model.FrontMatter.Lists;
import dev.dossier.model.FrontMatter.Stay;
import dev.dossier.model.Languages;
import dev.dossier.model.Located;
import dev.dossier.model.Order;
import dev.dossier.model.Schemas;
import dev.dossier.model.SitePath;
import dev.dossier.model.Urls;
import dev.dossier.schema.PageFields;
import dev.dossier.yaml.YamlMapping;
import dev.dossier.yaml.YamlReader;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Turns the YAML between the fences of a page into its front matter. Thread-safe. */
final class FrontMatterReader {
    /** Far more than any page says about itself. */
    private static final int MAX_CHARACTERS = 64 * 1024;

    private static final YamlReader YAML =
            new YamlReader("the front matter", MAX_CHARACTERS, DiagnosticCode.FRONT_MATTER_NOT_A_MAPPING);

    private final Schemas schemas;
    private final Languages languages;
    private final PageFields fields;
    private final TermReader terms;

    /** Values that many pages have: each is kept once. */
    private final Map<Object, Optional<?>> common = new ConcurrentHashMap<>();

    /** Creates a reader for the taxonomies of a site, and for what it declares about pages, whatever their language is. */
    FrontMatterReader(Schemas schemas, Languages languages) {
        this.schemas = schemas;
        this.languages = languages;
        this.fields = new PageFields(schemas);
        this.terms = new TermReader(schemas.taxonomies());
    }

    /** Returns whether anything is declared about a page, so that it may lack something. */
    boolean requires(SitePath page) {
        return !fields.of(languages.relative(page)).isEmpty();
    }

    /**
     * Reads front matter; what is wrong in it counts as left out.
     *
     * @param yaml the text between the fences
     * @param start the place of its first character
     * @param page the page whose it is
     * @param problems is told everything that is wrong, but for what is missing
     */
    FrontMatter read(String yaml, SourceLocation start, SitePath page, Consumer<Diagnostic> problems) {
        return YAML.read(yaml, start, problems).map(read -> frontMatter(read, page, problems)).orElse(FrontMatter.EMPTY);
    }

    private FrontMatter frontMatter(YamlMapping yaml, SitePath page, Consumer<Diagnostic> problems) {
        TypedFields typed = new TypedFields(schemas, fields.of(languages.relative(page)), problems);
        FrontMatter frontMatter = new FrontMatter(
                yaml.text("title"),
                yaml.text("description"),
                date(yaml, "date"),
                date(yaml, "updated"),
                shared(yaml.wholeNumber("weight")),
                shared(yaml.flag("draft")),
                yaml.text("slug"),
                yaml.texts("aliases"),
                yaml.text("template"),
                terms.read(yaml, problems),
                yaml.text("image"),
                yaml.text("imageAlt"),
                yaml.text("author"),
                yaml.mapping("event").flatMap(event -> EventReader.read(event, problems)),
                yaml.params("params"),
                typed.references(yaml),
                typed.missing(),
                stay(yaml),
                lists(yaml, cascade(yaml, page, problems), problems));
        yaml.finish();
        return frontMatter;
    }

    /** Reads what a page says for the pages below it, which is held against what is declared for a page beside it. */
    private Optional<FrontMatter> cascade(YamlMapping outer, SitePath page, Consumer<Diagnostic> problems) {
        return outer.mapping("cascade").map(yaml -> {
            TypedFields typed = new TypedFields(schemas, fields.of(languages.relative(page).parent().resolve("page.md")), problems);
            FrontMatter cascade = new FrontMatter(
                    Optional.empty(),
                    Optional.empty(),
                    date(yaml, "date"),
                    date(yaml, "updated"),
                    shared(yaml.wholeNumber("weight")),
                    shared(yaml.flag("draft")),
                    Optional.empty(),
                    List.of(),
                    yaml.text("template"),
                    terms.read(yaml, problems),
                    yaml.text("image").map(image -> fromRoot(image, page)),
                    yaml.text("imageAlt"),
                    yaml.text("author"),
                    Optional.empty(),
                    yaml.params("params"),
                    typed.references(yaml),
                    List.of(),
                    stay(yaml),
                    lists(yaml, Optional.empty(), problems));
            yaml.finish();
            return cascade;
        });
    }

    /** Links begin at the page that has them, and these are had by others. */
    private static Located<String> fromRoot(Located<String> image, SitePath page) {
        return SitePath.follow(page.parent().value(), Urls.decode(image.value()))
                .filter(path -> SitePath.problem(path).isEmpty())
                .map(path -> new Located<>("/" + Urls.encode(path), image.location()))
                .orElse(image);
    }

    private Optional<OffsetDateTime> date(YamlMapping yaml, String key) {
        return shared(yaml.date(key));
    }

    @SuppressWarnings("unchecked") // What is kept for a value holds an equal one, which is of the same type.
    private <T> Optional<T> shared(Optional<Located<T>> value) {
        return value.isEmpty() ? Optional.empty() : (Optional<T>) common.computeIfAbsent(value.get().value(), Optional::of);
    }

    private Stay stay(YamlMapping yaml) {
        Optional<OffsetDateTime> publish = date(yaml, "publish");
        Optional<OffsetDateTime> expires = date(yaml, "expires");
        return publish.isEmpty() && expires.isEmpty() ? Stay.NONE : new Stay(publish, expires);
    }

    private static Lists lists(YamlMapping yaml, Optional<FrontMatter> cascade, Consumer<Diagnostic> problems) {
        Optional<Order> order = yaml.text("order").flatMap(text -> order(text, problems));
        Optional<Integer> paginate = yaml.amount("paginate");
        Optional<Integer> search = SearchWeight.read(yaml, problems);
        boolean silent = order.isEmpty() && paginate.isEmpty() && cascade.isEmpty() && search.isEmpty();
        return silent ? Lists.NONE : new Lists(order, paginate, cascade, search);
    }

    private static Optional<Order> order(Located<String> text, Consumer<Diagnostic> problems) {
        Optional<Order> order = Arrays.stream(Order.values()).filter(one -> one.word().equals(text.value())).findFirst();
        if (order.isEmpty()) {
            List<String> words = Arrays.stream(Order.values()).map(Order::word).toList();
            String best = Suggestion.didYouMean(text.value(), words);
            problems.accept(Diagnostic.error(
                    DiagnosticCode.INVALID_VALUE, text.location(), Quoted.of(text.value()) + " is not a value of 'order'",
                    best.isEmpty() ? "allowed here: " + String.join(", ", words) + "." : best));
        }
        return order;
    }
}
