package dev.dossier.render;

import dev.dossier.model.Direction;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.Located;
import dev.dossier.model.Page;
import dev.dossier.model.PageKind;
import dev.dossier.model.ReadKind;
import dev.dossier.model.Reads;
import dev.dossier.model.Site;
import dev.dossier.model.SitePath;
import dev.dossier.model.Taxonomy;
import dev.dossier.model.Urls;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The names of a page and of its table of contents; they are the same in every build. */
final class PageNames {
    static final Vocabulary<TocEntry> ENTRY = entry();
    static final Vocabulary<Page> PAGE = page();

    /** The names whose values are made from the text of a page. */
    private static final Set<String> OF_TEXT = Set.of("heading", "content", "toc", "markdown");

    private PageNames() {}

    private static Vocabulary<Page> page() {
        Vocabulary.Builder<Page> names = Vocabulary.of("page");
        words(names);
        languages(names);
        addresses(names);
        PublishedNames.add(names);
        kinds(names);
        relations(names);
        return names.build();
    }

    private static void words(Vocabulary.Builder<Page> names) {
        names.text("title", "the title without markup", (page, drawing) -> page.title())
                .html("heading", "the title as its author marked it up", PageNames::heading,
                        (page, drawing, values) -> textAndLinks(page, drawing, values.text(page.title())))
                .text("headingId", "the anchor of the title", (page, drawing) -> page.titleId())
                .text("description", "what the page is about; may be empty", Printed::inSummary)
                .text("lead", "the description that its author wrote; empty where it would only repeat the text",
                        (page, drawing) -> page.frontMatter().description().map(Located::value).orElse(""))
                .html("content", "the text of the page, without its title", (page, drawing) -> drawing.body(page).html(),
                        PageNames::textAndLinks)
                .date("date", "when the page was published", (page, drawing) -> page.frontMatter().date())
                .date("updated", "when the page was last changed in substance", (page, drawing) -> page.frontMatter().updated())
                .date("changed", "when its source was last changed, by the git repository; empty without 'git: true'",
                        (page, drawing) -> drawing.site().changed(page))
                .date("modified", "'updated', else 'date'", (page, drawing) -> SiteFacts.modified(page))
                .view("event", "what takes place, where the page is about that", () -> EventNames.EVENT,
                        (page, drawing) -> page.frontMatter().event().map(any -> page))
                .view("params", "the page's own fields", () -> Params.OPEN,
                        (page, drawing) -> Optional.of(page.frontMatter().params()))
                .view("row", "what it shows of the row of a table that it is made from; empty where that is nothing", () -> RowNames.ROW,
                        (page, drawing) -> RowNames.shown(page).isEmpty() ? Optional.empty() : Optional.of(page));
    }

    private static void languages(Vocabulary.Builder<Page> names) {
        names.text("language", "the language of the part of the site that the page is in, as a BCP 47 tag",
                        (page, drawing) -> drawing.place(page).language().tag())
                .text("locale", "the same as Open Graph writes it, such as 'pt_BR'",
                        (page, drawing) -> drawing.place(page).language().tag().replace('-', '_'))
                .text("languageName", "what the readers of that language call it",
                        (page, drawing) -> drawing.place(page).language().name())
                .text("direction", "'ltr' or 'rtl', as that language is written",
                        (page, drawing) -> Direction.of(drawing.place(page).language().tag()))
                .text("textLanguage", "the language of its text; another one where it is not translated",
                        (page, drawing) -> drawing.facts().languageOfText(page).tag())
                .text("textDirection", "'ltr' or 'rtl', as its text is written",
                        (page, drawing) -> Direction.of(drawing.facts().languageOfText(page).tag()))
                .view("original", "the page whose text it shows, where it is not translated", () -> PAGE,
                        (page, drawing) -> drawing.place(page).original())
                .view("newerOriginal", "the page in the default language, where that has changed since this page was translated", () -> PAGE,
                        (page, drawing) -> drawing.site().outdated().contains(page) ? mainTranslation(page, drawing) : Optional.empty())
                .list("translations", "the page in all languages that have it, itself included; empty where no other has", () -> PAGE,
                        (page, drawing) -> drawing.site().translations(page))
                .view("defaultTranslation", "the one of its translations that is in the default language, else the first", () -> PAGE,
                        PageNames::mainTranslation)
                .list("languages", "the languages of the site, where there are several", () -> Edition.NAMES, Edition::of);
    }

    private static Optional<Page> mainTranslation(Page page, Drawing drawing) {
        // They are in the order of the languages, of which the default is the first.
        return drawing.site().translations(page).stream().findFirst();
    }

    private static void addresses(Vocabulary.Builder<Page> names) {
        names.file("url", "the address of the page", (page, drawing) -> Optional.of(drawing.place(page).output()))
                .fullAddress("absoluteUrl", "the full address; empty without a base URL",
                        (page, drawing) -> Optional.of(drawing.place(page).output()))
                .fullAddress("canonicalUrl", "the full address of the page that search engines should show for it",
                        (page, drawing) -> Optional.of(drawing.place(drawing.place(page).original().orElse(page)).output()))
                .file("image", "the address of its picture", (page, drawing) -> PictureNames.shared(page, drawing))
                .fullAddress("absoluteImage", "the full address of its picture", (page, drawing) -> PictureNames.shared(page, drawing))
                .view("picture", "its picture in the sizes for pages of the site, where they are known", () -> PictureNames.PICTURE,
                        (page, drawing) -> PictureNames.of(page, drawing))
                .file("calendar", "the address of the calendar of all events on it and below", PageNames::calendar)
                .fullAddress("absoluteCalendar", "the full address of that calendar", PageNames::calendar);
    }

    private static void kinds(Vocabulary.Builder<Page> names) {
        names.flag("current", "whether it is the page that is shown", (page, drawing) -> drawing.isShown(page))
                .flag("home", "whether it is the home page", (page, drawing) -> is(PageKind.HOME, page, drawing))
                .flag("section", "whether it is the page of a folder", (page, drawing) -> is(PageKind.SECTION, page, drawing))
                .flag("taxonomy", "whether it lists all terms of a taxonomy", (page, drawing) -> is(PageKind.TAXONOMY, page, drawing))
                .flag("term", "whether it lists what has one term", (page, drawing) -> is(PageKind.TERM, page, drawing))
                .flag("notFound", "whether a server shows it for a missing page",
                        (page, drawing) -> is(PageKind.NOT_FOUND, page, drawing));
    }

    private static void relations(Vocabulary.Builder<Page> names) {
        names.list("tags", "the pages of its tags", () -> PAGE, PageNames::tags)
                .list("taxonomies", "the taxonomies in which it has terms", () -> ListNames.GROUP,
                        (page, drawing) -> drawing.site().groups().apply(page))
                .list("related", "the pages that share most of its terms, at most five", () -> PAGE,
                        (page, drawing) -> drawing.related(page))
                .list("toc", "its headings of the second level, with those of the third", () -> ENTRY,
                        (page, drawing) -> TocEntry.of(page, drawing.headings(page)),
                        (page, drawing, values) -> text(page, drawing, values.text(url(page, drawing))))
                .list("breadcrumbs", "the pages above it, the home page first", () -> PAGE,
                        (page, drawing) -> drawing.site().ancestors(page))
                .number("level", "how deep in the site it is; 1 for the home page", PageNames::level)
                .view("parent", "the page of the section it is in", () -> PAGE, (page, drawing) -> drawing.place(page).parent())
                .view("previous", "the page before it in its section", () -> PAGE,
                        (page, drawing) -> drawing.place(page).previous())
                .view("next", "the page after it in its section", () -> PAGE, (page, drawing) -> drawing.place(page).next())
                .list("children", "the pages that it lists", () -> PAGE, (page, drawing) -> drawing.place(page).children())
                .view("alphabet", "the pages that it lists by first letters, where they are many and most are made from tables",
                        () -> Alphabet.NAMES, PageNames::alphabet)
                .number("count", "how many pages it lists", (page, drawing) -> drawing.place(page).children().size());
    }

    /** A list that stands on several pages is short enough on each. */
    private static Optional<Alphabet> alphabet(Page page, Drawing drawing) {
        Site.Place place = drawing.place(page);
        if (place.kind() == PageKind.SEARCH) {
            return Alphabet.ofAll(drawing.site(), place.language());
        }
        return drawing.site().lists().containsKey(place.output()) ? Optional.empty() : Alphabet.of(place.children());
    }

    private static List<Page> tags(Page page, Drawing drawing) {
        return drawing.site().groups().apply(page).stream()
                .filter(group -> group.name().equals(Taxonomy.TAGS.name()))
                .findFirst()
                .map(Site.Group::terms)
                .orElse(List.of());
    }

    private static Vocabulary<TocEntry> entry() {
        return Vocabulary.<TocEntry>of("entry")
                .text("title", "the text of the heading", (entry, drawing) -> entry.heading().text())
                .url("url", "the address of the heading", PageNames::url)
                .list("children", "the headings below it", () -> ENTRY, (entry, drawing) -> entry.children())
                .build();
    }

    private static String heading(Page page, Drawing drawing) {
        return drawing.body(page).title().orElseGet(() -> Escaper.escape(page.title()));
    }

    /** The headings of a text are known only when it has been parsed, but they change with it only. */
    private static void text(Page page, Drawing drawing, Fingerprint.Builder values) {
        if (drawing.sees(ReadKind.BODY)) {
            values.fingerprint(page.body().fingerprint()).fingerprint(drawing.facts().of(drawing.facts().languageOfText(page)).writing());
        }
    }

    /**
     * The HTML of a text is made of its source, of where its links lead, of the words and rules that it is made with, and of what its
     * directives show.
     */
    static void textAndLinks(Page page, Drawing drawing, Fingerprint.Builder values) {
        textAndTargets(page, drawing, values);
        drawing.recordDirectives(page, values);
    }

    /** The same, for what shows nothing of what directives show. */
    static void textAndTargets(Page page, Drawing drawing, Fingerprint.Builder values) {
        text(page, drawing, values);
        if (drawing.sees(ReadKind.TARGETS)) {
            values.fingerprint(drawing.targets(page));
        }
    }

    /** Returns whether what a template asks for is made from no text of a page but that of the page it draws. */
    static boolean asksForOwnTextOnly(Reads template) {
        return template.names().entrySet().stream().noneMatch(asked -> asked.getKey().equals("page")
                ? asked.getValue().names().values().stream().anyMatch(PageNames::asksForText)
                : asksForText(asked.getKey(), asked.getValue()));
    }

    private static boolean asksForText(Reads reads) {
        return reads.names().entrySet().stream().anyMatch(asked -> asksForText(asked.getKey(), asked.getValue()));
    }

    private static boolean asksForText(String name, Reads below) {
        return OF_TEXT.contains(name) || asksForText(below);
    }

    private static boolean is(PageKind kind, Page page, Drawing drawing) {
        return drawing.place(page).kind() == kind;
    }

    private static Optional<SitePath> calendar(Page page, Drawing drawing) {
        return Optional.ofNullable(drawing.facts().calendars().calendars().get(page));
    }

    /** The home page is the first. */
    private static int level(Page page, Drawing drawing) {
        return drawing.site().ancestors(page).size() + 1;
    }

    private static String url(TocEntry entry, Drawing drawing) {
        return url(entry.page(), drawing) + "#" + Urls.encode(entry.heading().id());
    }

    private static String url(Page page, Drawing drawing) {
        return drawing.isShown(page) ? "" : drawing.url(page);
    }
}
