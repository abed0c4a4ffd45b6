package dev.dossier.model;

import dev.dossier.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * The text of a page, which becomes HTML when its page is rendered. What others may ask for without making the HTML is at hand;
 * the rest is made or fetched each time and not kept. Implementations are thread-safe.
 */
public interface Body {
    /** The body of a page that has no source. */
    Body NONE = new Body() {
        private static final Fingerprint NOTHING = Fingerprint.of("");

        @Override
        public Fingerprint fingerprint() {
            return NOTHING;
        }

        @Override
        public List<Reference> references() {
            return List.of();
        }

        @Override
        public Markup markup() {
            return Markup.EMPTY;
        }
    };

    /** Returns what is the same only for the same source, made into HTML in the same way. */
    Fingerprint fingerprint();

    /** Returns what the text refers to inside of the site, in its order, and pictures anywhere; the HTML depends on where that leads. */
    List<Reference> references();

    /** Returns the directives of the text, in its order. */
    default List<Directive> directives() {
        return List.of();
    }

    /** Returns the text as HTML whose links are still open. */
    Markup markup();

    /**
     * Makes the HTML of the text.
     *
     * @param links turns what links and images say into URLs
     */
    default Html render(LinkResolver links) {
        return markup().render(links);
    }

    /**
     * A destination of a link or of an image.
     *
     * @param destination as in the source, with the escapes of Markdown undone
     * @param image whether a picture is to be shown there
     */
    record Reference(String destination, boolean image) {
        // The same as a record has by itself, without what a JVM takes to make that when it is asked for first.
        @Override
        public boolean equals(Object other) {
            return other instanceof Reference that && that.image == image && that.destination.equals(destination);
        }

        @Override
        public int hashCode() {
            return 2 * destination.hashCode() + (image ? 1 : 0);
        }

        /** Returns whether it may lead to something of the site; a full web address never does. */
        public boolean isInside() {
            return !destination.startsWith("http://") && !destination.startsWith("https://") && !destination.startsWith("mailto:");
        }
    }

    /**
     * A body as HTML.
     *
     * @param title the inline HTML of the heading that opens the text and is the page's title; it is not part of {@code html}
     * @param html the rest
     * @param problems what was found on the way, each at its place in the source
     * @param titleOrigins where the parts of the title were written
     * @param origins where the parts of the rest were written
     */
    record Html(
            Optional<String> title,
            String html,
            List<Diagnostic> problems,
            List<Origin> titleOrigins,
            List<Origin> origins) {}
}
