package dev.dossier.render;

import dev.dossier.model.Body;
import dev.dossier.model.Located;
import dev.dossier.model.Page;
import dev.dossier.model.Publishing;
import dev.dossier.model.Route;
import dev.dossier.model.SitePath;
import dev.dossier.model.Urls;
import java.util.Map;
import java.util.Optional;

/** The names of a page that tell who wrote it, where it can be edited, and where it is published as something other than HTML. */
final class PublishedNames {
    private static final String CONTENT = "content/";
    private static final String PAGE = ".html";
    private static final String SOURCE = ".md";

    private PublishedNames() {}

    static void add(Vocabulary.Builder<Page> names) {
        names.text("author", "who wrote it, where that is not who is responsible for the site")
                .url("editUrl", "where its source can be edited")
                .text("imageAlt", "what its picture shows")
                .fullAddress("absoluteCard", "the full address of its social card; empty where it has a picture of its own, or there are no cards")
                .file("feed", "the address of the Atom feed that belongs to it")
                .fullAddress("absoluteFeed", "the full address of its Atom feed")
                .file("jsonFeed", "the address of the JSON feed that belongs to it")
                .fullAddress("absoluteJsonFeed", "the full address of its JSON feed")
                .file("mirror", "the address of the page as Markdown, where it is published so")
                .markdown("markdown", "its Markdown with its title and without front matter, with links to what is published",
                        (page, drawing, values) -> {
                            PageNames.textAndTargets(page, drawing, values.text(page.title()));
                            drawing.recordPrinted(page, values);
                            MarkdownTable.record(page, drawing, values);
                        });
    }

    static Object value(String name, Page page, Drawing drawing) {
        return switch (name) {
            case "author" -> page.frontMatter().author().map(Located::value).orElse("");
            case "editUrl" -> editUrl(page, drawing);
            case "imageAlt" -> page.frontMatter().imageAlt().map(Located::value).orElse("");
            case "absoluteCard" -> of(drawing.facts().cards(), page);
            case "feed", "absoluteFeed" -> of(drawing.facts().feeds(), page);
            case "jsonFeed", "absoluteJsonFeed" -> of(drawing.facts().jsonFeeds(), page);
            case "mirror" -> mirror(page, drawing);
            case "markdown" -> PageSource.markdown(page, drawing);
            default -> throw Vocabulary.unanswered(name);
        };
    }

    private static Optional<SitePath> of(Map<Page, SitePath> files, Page page) {
        return Optional.ofNullable(files.get(page));
    }

    private static String editUrl(Page page, Drawing drawing) {
        String file = page.location().file();
        String path = file.startsWith(CONTENT) ? file.substring(CONTENT.length()) : file;
        return drawing.site().config().publishing().editUrl()
                .filter(pattern -> page.body() != Body.NONE && file.endsWith(SOURCE))
                .map(pattern -> pattern.replace(Publishing.PATH, Urls.encode(path)))
                .orElse("");
    }

    private static Optional<SitePath> mirror(Page page, Drawing drawing) {
        String output = drawing.place(page).output().value();
        if (!drawing.site().config().publishing().markdown() || !output.endsWith(PAGE)) {
            return Optional.empty();
        }
        SitePath mirror = SitePath.of(output.substring(0, output.length() - PAGE.length()) + SOURCE);
        Route route = drawing.site().outputs().get(mirror);
        return route instanceof Route.Rendered rendered && rendered.page().equals(page) ? Optional.of(mirror) : Optional.empty();
    }
}
