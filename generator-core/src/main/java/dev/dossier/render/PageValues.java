package dev.dossier.render;

import dev.dossier.model.Direction;
import dev.dossier.model.Located;
import dev.dossier.model.Page;
import dev.dossier.model.PageKind;
import dev.dossier.model.Site;
import dev.dossier.model.SitePath;
import dev.dossier.model.Taxonomy;
import java.util.List;
import java.util.Optional;

/** Gives the values of {@link PageNames}. */
final class PageValues {
    private PageValues() {}

    static Object of(String name, Page page, Drawing drawing) {
        return switch (name) {
            case "title" -> page.title();
            case "heading" -> heading(page, drawing);
            case "headingId" -> page.titleId();
            case "description" -> Printed.inSummary(page, drawing);
            case "lead" -> page.frontMatter().description().map(Located::value).orElse("");
            case "content" -> drawing.body(page).html();
            case "date" -> page.frontMatter().date();
            case "updated" -> page.frontMatter().updated();
            case "changed" -> drawing.site().changed(page);
            case "modified" -> SiteFacts.modified(page);
            case "event" -> page.frontMatter().event().map(any -> page);
            case "params" -> Optional.of(page.frontMatter().params());
            case "row" -> RowNames.shown(page).isEmpty() ? Optional.empty() : Optional.of(page);
            case "language" -> drawing.place(page).language().tag();
            case "locale" -> drawing.place(page).language().tag().replace('-', '_');
            case "languageName" -> drawing.place(page).language().name();
            case "direction" -> Direction.of(drawing.place(page).language().tag());
            case "textLanguage" -> drawing.facts().languageOfText(page).tag();
            case "textDirection" -> Direction.of(drawing.facts().languageOfText(page).tag());
            case "original" -> drawing.place(page).original();
            case "newerOriginal" -> drawing.site().outdated().contains(page) ? mainTranslation(page, drawing) : Optional.empty();
            case "translations" -> drawing.site().translations(page);
            case "defaultTranslation" -> mainTranslation(page, drawing);
            case "languages" -> Edition.of(page, drawing);
            case "url", "absoluteUrl" -> Optional.of(drawing.place(page).output());
            case "canonicalUrl" -> Optional.of(drawing.place(drawing.place(page).original().orElse(page)).output());
            case "image", "absoluteImage" -> PictureNames.shared(page, drawing);
            case "picture" -> PictureNames.of(page, drawing);
            case "calendar", "absoluteCalendar" -> calendar(page, drawing);
            case "current" -> drawing.isShown(page);
            case "home" -> is(PageKind.HOME, page, drawing);
            case "section" -> is(PageKind.SECTION, page, drawing);
            case "taxonomy" -> is(PageKind.TAXONOMY, page, drawing);
            case "term" -> is(PageKind.TERM, page, drawing);
            case "notFound" -> is(PageKind.NOT_FOUND, page, drawing);
            case "tags" -> tags(page, drawing);
            case "taxonomies" -> drawing.groups(page);
            case "related" -> drawing.related(page);
            case "toc" -> TocEntry.of(page, drawing.headings(page));
            case "breadcrumbs" -> drawing.site().ancestors(page);
            case "level" -> level(page, drawing);
            case "parent" -> drawing.place(page).parent();
            case "previous" -> drawing.place(page).previous();
            case "next" -> drawing.place(page).next();
            case "children" -> drawing.place(page).children();
            case "alphabet" -> alphabet(page, drawing);
            case "count" -> drawing.place(page).children().size();
            default -> PublishedNames.value(name, page, drawing);
        };
    }

    private static Optional<Page> mainTranslation(Page page, Drawing drawing) {
        // They are in the order of the languages, of which the default is the first.
        return drawing.site().translations(page).stream().findFirst();
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
        for (Site.Group group : drawing.groups(page)) {
            if (group.name().equals(Taxonomy.TAGS.name())) {
                return group.terms();
            }
        }
        return List.of();
    }

    private static String heading(Page page, Drawing drawing) {
        return drawing.body(page).title().orElseGet(() -> Escaper.escape(page.title()));
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
}
