package dev.dossier.parse;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.model.Body;
import dev.dossier.model.LinkResolver;
import dev.dossier.model.SiteConfig.HtmlPolicy;
import dev.dossier.model.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The text of a page in a file, which is read again each time that it is asked for.
 *
 * @param labels the visible words by key
 */
record MarkdownBody(SourceFile file, HtmlPolicy html, Map<String, String> labels) implements Body {
    @Override
    public Html render(LinkResolver links) {
        List<Diagnostic> problems = new ArrayList<>();
        Optional<SourceText> text = SourceText.read(file, problems::add);
        if (text.isEmpty()) {
            return new Html(Optional.empty(), "", List.copyOf(problems));
        }
        Optional<Node> document = Markdown.parse(text.get().markdown());
        if (document.isEmpty()) {
            return failed(Markdown.unreadable(file));
        }
        try {
            return render(text.get(), document.get(), links);
        } catch (LimitedOutput.TooLargeException e) {
            return failed(Diagnostic.error(
                    DiagnosticCode.MARKDOWN_TOO_LARGE,
                    file.location(),
                    "page becomes more than 16 times as large as its source",
                    "A long link definition that is used often multiplies. Shorten it, or split the page."));
        } catch (StackOverflowError e) {
            return failed(Markdown.unreadable(file));
        }
    }

    private static Html failed(Diagnostic problem) {
        return new Html(Optional.empty(), "", List.of(problem));
    }

    private Html render(SourceText text, Node document, LinkResolver links) {
        Places places = new Places(file, text);
        // What is wrong with ids and alerts was said when the page was parsed.
        Outline outline = Outline.of(document, places, html, problem -> {});
        LimitedOutput output = new LimitedOutput(text.size());
        List<Diagnostic> problems = new ArrayList<>();
        BodyRenderer.Task task = new BodyRenderer.Task(outline, places, html, labels, links, output, problems);
        Attributes attributes = new Attributes(labels);
        // A renderer is a list of factories and costs nothing; one of its own keeps what a rendering knows out of the others.
        HtmlRenderer.builder()
                .nodeRendererFactory(context -> new BodyRenderer(context, task))
                .extensions(Markdown.EXTENSIONS)
                .attributeProviderFactory(context -> attributes)
                .build()
                .render(document, output);
        return new Html(output.aside().filter(title -> !title.isBlank()), output.toString(), List.copyOf(problems));
    }
}
