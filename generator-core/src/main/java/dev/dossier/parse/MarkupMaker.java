package dev.dossier.parse;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.model.Markup;
import dev.dossier.model.SiteConfig.HtmlPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Turns a parsed text into HTML whose links are open.
 *
 * @param labels the visible words by key
 */
record MarkupMaker(Places places, HtmlPolicy html, Map<String, String> labels) {
    Markup make(Node document, Outline outline) {
        try {
            LimitedOutput output = new LimitedOutput(places.text().size(), places.text().plain());
            LinkMarks links = new LinkMarks(places, output);
            BodyRenderer.Task task = new BodyRenderer.Task(outline, html, labels, links, new ArrayList<>(), output);
            Attributes attributes = new Attributes(labels);
            // A renderer is a list of factories and costs nothing; one of its own keeps what a rendering knows out of the others.
            HtmlRenderer.builder()
                    .nodeRendererFactory(context -> new BodyRenderer(context, task))
                    // The renderer of footnotes looks for them in the whole text first.
                    .extensions(places.text().signs().footnotes() ? Markdown.EXTENSIONS : Markdown.WITHOUT_FOOTNOTES)
                    .attributeProviderFactory(context -> attributes)
                    .build()
                    .render(document, output);
            Optional<String> title = output.aside().filter(heading -> !heading.isBlank());
            return new Markup(
                    title, output.toString(), output.marks(), links.all(), task.directives(), outline.headings(), List.of(),
                    links.elements());
        } catch (LimitedOutput.TooLargeException e) {
            return failed(Diagnostic.error(
                    DiagnosticCode.MARKDOWN_TOO_LARGE,
                    places.file().location(),
                    "page becomes more than 16 times as large as its source",
                    "A long link definition that is used often multiplies. Shorten it, or split the page."));
        } catch (StackOverflowError e) {
            return failed(Markdown.unreadable(places.file()));
        }
    }

    private static Markup failed(Diagnostic problem) {
        return new Markup(Optional.empty(), "", new int[0], List.of(), List.of(), List.of(problem));
    }
}
