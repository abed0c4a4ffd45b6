package dev.dossier.render;

import dev.dossier.model.Fingerprint;
import dev.dossier.model.Page;
import dev.dossier.model.ReadKind;
import dev.dossier.model.Reads;
import dev.dossier.model.Urls;
import java.util.Set;

/** The names of a page and of its table of contents; they are the same in every build. */
final class PageNames {
    static final Vocabulary<TocEntry> ENTRY = entry();
    static final Vocabulary<Page> PAGE = page();

    /** The names whose values are made from the text of a page. */
    private static final Set<String> OF_TEXT = Set.of("heading", "content", "toc", "markdown");

    private PageNames() {}

    private static Vocabulary<Page> page() {
        Vocabulary.Builder<Page> names = Vocabulary.of("page", PageValues::of);
        words(names);
        languages(names);
        addresses(names);
        PublishedNames.add(names);
        kinds(names);
        relations(names);
        return names.build();
    }

    private static void words(Vocabulary.Builder<Page> names) {
        names.text("title", "the title without markup")
                .html("heading", "the title as its author marked it up",
                        (page, drawing, values) -> textAndLinks(page, drawing, values.text(page.title())))
                .text("headingId", "the anchor of the title")
                .text("description", "what the page is about; may be empty")
                .text("lead", "the description that its author wrote; empty where it would only repeat the text")
                .html("content", "the text of the page, without its title",
                        PageNames::textAndLinks)
                .date("date", "when the page was published")
                .date("updated", "when the page was last changed in substance")
                .date("changed", "when its source was last changed, by the git repository; empty without 'git: true'")
                .date("modified", "'updated', else 'date'")
                .view("event", "what takes place, where the page is about that", () -> EventNames.EVENT)
                .view("params", "the page's own fields", () -> Params.OPEN)
                .view("row", "what it shows of the row of a table that it is made from; empty where that is nothing", () -> RowNames.ROW);
    }

    private static void languages(Vocabulary.Builder<Page> names) {
        names.text("language", "the language of the part of the site that the page is in, as a BCP 47 tag")
                .text("locale", "the same as Open Graph writes it, such as 'pt_BR'")
                .text("languageName", "what the readers of that language call it")
                .text("direction", "'ltr' or 'rtl', as that language is written")
                .text("textLanguage", "the language of its text; another one where it is not translated")
                .text("textDirection", "'ltr' or 'rtl', as its text is written")
                .page("original", "the page whose text it shows, where it is not translated")
                .page("newerOriginal", "the page in the default language, where that has changed since this page was translated")
                .pages("translations", "the page in all languages that have it, itself included; empty where no other has")
                .page("defaultTranslation", "the one of its translations that is in the default language, else the first")
                .list("languages", "the languages of the site, where there are several", () -> Edition.NAMES);
    }

    private static void addresses(Vocabulary.Builder<Page> names) {
        names.file("url", "the address of the page")
                .fullAddress("absoluteUrl", "the full address; empty without a base URL")
                .fullAddress("canonicalUrl", "the full address of the page that search engines should show for it")
                .file("image", "the address of its picture")
                .fullAddress("absoluteImage", "the full address of its picture")
                .view("picture", "its picture in the sizes for pages of the site, where they are known", () -> PictureNames.PICTURE)
                .file("calendar", "the address of the calendar of all events on it and below")
                .fullAddress("absoluteCalendar", "the full address of that calendar");
    }

    private static void kinds(Vocabulary.Builder<Page> names) {
        names.flag("current", "whether it is the page that is shown")
                .flag("home", "whether it is the home page")
                .flag("section", "whether it is the page of a folder")
                .flag("taxonomy", "whether it lists all terms of a taxonomy")
                .flag("term", "whether it lists what has one term")
                .flag("notFound", "whether a server shows it for a missing page");
    }

    private static void relations(Vocabulary.Builder<Page> names) {
        names.pages("tags", "the pages of its tags")
                .list("taxonomies", "the taxonomies in which it has terms", () -> ListNames.GROUP)
                .pages("related", "the pages that share most of its terms, at most five")
                .list("toc", "its headings of the second level, with those of the third", () -> ENTRY,
                        (page, drawing, values) -> text(page, drawing, values.text(url(page, drawing))))
                .pages("breadcrumbs", "the pages above it, the home page first")
                .number("level", "how deep in the site it is; 1 for the home page")
                .page("parent", "the page of the section it is in")
                .page("previous", "the page before it in its section")
                .page("next", "the page after it in its section")
                .pages("children", "the pages that it lists")
                .view("alphabet", "the pages that it lists by first letters, where they are many and most are made from tables", () -> Alphabet.NAMES)
                .number("count", "how many pages it lists");
    }

    private static Vocabulary<TocEntry> entry() {
        return Vocabulary.<TocEntry>of("entry", PageNames::entry)
                .text("title", "the text of the heading")
                .url("url", "the address of the heading")
                .list("children", "the headings below it", () -> ENTRY)
                .build();
    }

    private static Object entry(String name, TocEntry entry, Drawing drawing) {
        return switch (name) {
            case "title" -> entry.heading().text();
            case "url" -> url(entry, drawing);
            case "children" -> entry.children();
            default -> throw Vocabulary.unanswered(name);
        };
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

    private static String url(TocEntry entry, Drawing drawing) {
        return url(entry.page(), drawing) + "#" + Urls.encode(entry.heading().id());
    }

    private static String url(Page page, Drawing drawing) {
        return drawing.isShown(page) ? "" : drawing.url(page);
    }
}
