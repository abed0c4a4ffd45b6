package dev.dossier.parse;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Anchors;
import dev.dossier.model.Body;
import dev.dossier.model.DirectiveDeclaration;
import dev.dossier.model.FrontMatter;
import dev.dossier.model.Languages;
import dev.dossier.model.Located;
import dev.dossier.model.Markup;
import dev.dossier.model.Page;
import dev.dossier.model.Schemas;
import dev.dossier.model.Section;
import dev.dossier.model.SiteConfig.HtmlPolicy;
import dev.dossier.model.SiteLanguage;
import dev.dossier.model.SitePath;
import dev.dossier.model.Slug;
import dev.dossier.model.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.commonmark.node.Node;

/** Turns a Markdown file into a page. Immutable and thread-safe. */
public final class Parser {
    /** The keys of the words that a page shows without its author having written them. */
    private static final List<String> LABELS =
            List.of("note", "tip", "important", "warning", "caution", "footnotes", "backToText");

    private final HtmlPolicy html;
    private final Languages languages;
    private final Map<String, Map<String, String>> labels;
    private final FrontMatterReader frontMatter;
    private final Map<String, DirectiveDeclaration> directives;

    /**
     * Makes a parser.
     *
     * @param html what becomes of HTML in Markdown
     * @param languages the languages of the pages
     * @param labels the words in each language, by its tag, for {@code note}, {@code tip}, {@code important}, {@code warning},
     *     {@code caution}, {@code footnotes} and {@code backToText}
     * @param schemas what is declared about front matter
     * @param directives the directives that a page may use, by name and in the order in which messages list them
     * @throws IllegalArgumentException when a word is missing
     */
    public Parser(
            HtmlPolicy html,
            Languages languages,
            Map<String, Map<String, String>> labels,
            Schemas schemas,
            Map<String, DirectiveDeclaration> directives) {
        for (SiteLanguage language : languages.all()) {
            for (String key : LABELS) {
                if (!labels.getOrDefault(language.tag(), Map.of()).containsKey(key)) {
                    throw new IllegalArgumentException("no label '" + key + "' in '" + language.tag() + "'");
                }
            }
        }
        this.html = html;
        this.languages = languages;
        this.labels = Map.copyOf(labels);
        this.frontMatter = new FrontMatterReader(schemas, languages);
        this.directives = directives;
    }

    /**
     * Reads a file and returns its page; nothing when the file cannot be read, is no text, or is no Markdown.
     *
     * @param problems is told what is wrong, each at its place
     */
    public Optional<Page> parse(SourceFile file, Consumer<Diagnostic> problems) {
        Optional<SourceText> text = SourceText.read(file, problems);
        return text.isPresent() ? page(file, text.get(), problems) : Optional.empty();
    }

    private Optional<Page> page(SourceFile file, SourceText text, Consumer<Diagnostic> problems) {
        // A page without front matter lacks all that is required.
        boolean lacking = text.yaml().isEmpty() && text.markdownLine() == 1 && frontMatter.requires(file.path());
        SourceLocation start = file.location().at(lacking ? 1 : 2, 1);
        FrontMatter said = text.yaml().isPresent() || lacking
                ? frontMatter.read(text.yaml().orElse(""), start, file.path(), problems)
                : FrontMatter.EMPTY;
        Optional<LabelUses> uses = text.signs().labels() ? Optional.of(new LabelUses()) : Optional.empty();
        Optional<Node> document =
                uses.isPresent() ? Markdown.parse(text.lines(), uses.get()) : Markdown.parse(text.lines());
        if (document.isEmpty()) {
            problems.accept(Markdown.unreadable(file));
            return Optional.empty();
        }
        Places places = new Places(file, text);
        if (html == HtmlPolicy.SANITISE && text.signs().html()) {
            Sanitiser.sanitise(document.get(), places, problems);
        }
        Outline outline = Outline.of(document.get(), places, html, directives, problems);
        if (uses.isPresent()) {
            Labels.check(document.get(), uses.get(), places, problems);
        }
        Markup markup = new MarkupMaker(places, html, labelsOf(file.path())).make(document.get(), outline);
        return Optional.of(page(file, said, outline, new ParsedBody(text.fingerprint(), markup)));
    }

    /** A page that is in the folder of no language is refused later on. */
    private Map<String, String> labelsOf(SitePath page) {
        return Objects.requireNonNull(labels.get(languages.of(page).orElse(languages.main()).tag()));
    }

    /** Cuts the source of a page at its headings; returns nothing where it is no page. */
    public List<Section> sections(SourceFile file) {
        return SourceText.read(file, any -> {})
                .flatMap(text -> Markdown.parse(text.lines()).map(document -> sections(file, text, document)))
                .orElse(List.of());
    }

    private List<Section> sections(SourceFile file, SourceText text, Node document) {
        FrontMatter says = text.yaml()
                .map(yaml -> frontMatter.read(yaml, file.location(), file.path(), any -> {}))
                .orElse(FrontMatter.EMPTY);
        Outline outline = Outline.of(document, new Places(file, text), html, directives, any -> {});
        String beginning = said(says.title()).orElse("") + "\n" + said(says.description()).orElse("");
        return Sections.of(beginning, text.markdown(), outline.starts());
    }

    private Page page(SourceFile file, FrontMatter says, Outline outline, Body body) {
        String heading = outline.title().isPresent() ? PlainText.of(outline.title().get(), html) : "";
        String title = said(says.title()).orElse(heading);
        if (title.isEmpty()) {
            title = titleOf(languages.relative(file.path()));
        }
        String slug = Slug.of(title);
        String titleId = outline.title().isPresent()
                ? outline.id(outline.title().get())
                : outline.ids().unique(slug.isEmpty() ? "title" : slug);
        Set<String> anchors = Anchors.of(outline.ids().taken());
        String summary = said(says.description()).orElseGet(outline::summary);
        boolean usual = titleId.equals(slug);
        return new Page(file.path(), file.location(), says, title, usual ? "" : titleId, summary, anchors, body);
    }

    private static Optional<String> said(Optional<Located<String>> text) {
        return text.map(Located::value).filter(value -> !value.isBlank());
    }

    /** Returns the readable form of a file's name, or of its folder's where the file is an index. */
    private static String titleOf(SitePath path) {
        String name = path.name();
        int dot = name.lastIndexOf('.');
        String stem = dot <= 0 ? name : name.substring(0, dot);
        if (stem.equals("index")) {
            stem = path.parent().isRoot() ? "Home" : path.parent().name();
        }
        String words = stem.replace('-', ' ').replace('_', ' ').strip();
        if (words.isEmpty()) {
            return stem;
        }
        int first = words.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + words.substring(Character.charCount(first));
    }
}
