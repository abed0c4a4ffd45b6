package dev.dossier.model;

import dev.dossier.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/** The text of a page, which becomes HTML when its page is rendered and is not kept. Implementations are thread-safe. */
@FunctionalInterface
public interface Body {
    /** The body of a page that has no source. */
    Body NONE = links -> new Html(Optional.empty(), "", List.of());

    /**
     * Makes the HTML of the text.
     *
     * @param links turns what links and images say into URLs
     * @return the HTML; empty, with the problem, when the source cannot be read any more
     */
    Html render(LinkResolver links);

    /**
     * A body as HTML.
     *
     * @param title the inline HTML of the heading that opens the text and is the page's title; it is not part of {@code html}
     * @param html the rest
     * @param problems what was found on the way, each at its place in the source
     */
    record Html(Optional<String> title, String html, List<Diagnostic> problems) {}
}
