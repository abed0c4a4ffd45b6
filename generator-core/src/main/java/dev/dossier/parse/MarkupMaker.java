package dev.dossier.parse;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.model.Directive;
import dev.dossier.model.Markup;
import dev.dossier.model.SiteConfig.HtmlPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Node;

/**
 * Turns a parsed text into HTML whose links are open.
 *
 * @param labels the visible words by key
 */
record MarkupMaker(Places places, HtmlPolicy html, Map<String, String> labels) {
    Markup make(Node document, Outline outline) {
        try {
            HtmlOutput output = new HtmlOutput(places.text().size(), places.text().plain());
            LinkMarks links = new LinkMarks(places, output);
            List<Directive> directives = new ArrayList<>();
            BodyRenderer.render(new BodyRenderer.Task(document, outline, html, labels, links, directives, output));
            Optional<String> title = output.aside().filter(heading -> !heading.isBlank());
            return new Markup(
                    title, output.toString(), output.marks(), links.all(), directives, outline.headings(), List.of(),
                    links.elements());
        } catch (HtmlOutput.TooLargeException e) {
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
