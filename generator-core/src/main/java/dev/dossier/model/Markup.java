package dev.dossier.model;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The text of a page as HTML, except for where its links and images lead: that is known only when all pages are.
 *
 * <p>A link stands in the text as {@link #LINK}, its further attributes, {@link #SHOWN}, what it shows, {@link #END}; an image
 * begins with {@link #IMAGE} and shows its description where there is no picture. The marks are characters that HTML cannot
 * hold, so they never stand for themselves. A directive stands there as {@link #DIRECTIVE}, its label, {@link #SHOWN}, its body,
 * {@link #END}.
 *
 * @param title the inline HTML of the heading that opens the text and is the page's title; it is not part of {@code html}
 * @param html the rest
 * @param marks where the marks are in {@code html}
 * @param links the links and images in the order of their marks, those of the title first
 * @param directives the directives in the order of their marks
 * @param headings the headings in their order, without the title
 * @param problems what is wrong with the text wherever it is shown
 */
public record Markup(
        Optional<String> title, String html, int[] marks, List<Link> links, List<Directive> directives, List<Heading> headings,
        List<Diagnostic> problems) {
    /** The markup of a page without text. */
    public static final Markup EMPTY = new Markup(Optional.empty(), "", new int[0], List.of(), List.of(), List.of());

    /** Begins a link. */
    public static final char LINK = 1;

    /** Begins an image. */
    public static final char IMAGE = 2;

    /** Ends the attributes of a link or an image and begins what it shows. */
    public static final char SHOWN = 3;

    /** Ends a link, an image or a directive. */
    public static final char END = 4;

    /** Begins a directive. */
    public static final char DIRECTIVE = 5;

    /** Creates a markup without directives. */
    public Markup(
            Optional<String> title, String html, int[] marks, List<Link> links, List<Heading> headings, List<Diagnostic> problems) {
        this(title, html, marks, links, List.of(), headings, problems);
    }

    /**
     * A link or an image.
     *
     * @param reference where it is to lead
     * @param location where it is written
     */
    public record Link(Body.Reference reference, SourceLocation location) {}

    /** Returns the HTML with every link closed and nothing but the bodies of directives. */
    public Body.Html render(LinkResolver resolver) {
        return render(resolver, (directive, label, body) -> body);
    }

    /**
     * Returns the HTML with every link closed and every directive drawn; a link that leads nowhere shows its text only, and is a
     * problem.
     */
    public Body.Html render(LinkResolver resolver, Directive.Drawer drawer) {
        if (links.isEmpty() && directives.isEmpty()) {
            return new Body.Html(title, html, problems);
        }
        List<Diagnostic> found = new ArrayList<>(problems);
        Filling filling = new Filling(resolver, drawer, found);
        Optional<String> heading = title.map(text -> filling.fill(text, marks(text))).filter(text -> !text.isBlank());
        return new Body.Html(heading, filling.fill(html, marks), List.copyOf(found));
    }

    /** Closes the links of a text one after the other. */
    private final class Filling {
        private final LinkResolver resolver;
        private final Directive.Drawer drawer;
        private final List<Diagnostic> found;
        private int next;
        private int nextDirective;

        private Filling(LinkResolver resolver, Directive.Drawer drawer, List<Diagnostic> found) {
            this.resolver = resolver;
            this.drawer = drawer;
            this.found = found;
        }

        private String fill(String text, int[] places) {
            if (places.length == 0) {
                return text;
            }
            StringBuilder filled = new StringBuilder(text.length() + 64 * links.size());
            fill(text, places, 0, 0, filled);
            return filled.toString();
        }

        /** Fills from a place on until the text, or what is around it, ends; returns the number of the mark where that is. */
        private int fill(String text, int[] places, int firstMark, int start, StringBuilder out) {
            int from = start;
            int mark = firstMark;
            while (mark < places.length && text.charAt(places[mark]) != END && text.charAt(places[mark]) != SHOWN) {
                out.append(text.substring(from, places[mark]));
                mark = text.charAt(places[mark]) == DIRECTIVE ? draw(text, places, mark, out) : close(text, places, mark, out);
                from = places[mark] + 1;
                mark++;
            }
            // Parts are copied as texts of their own, since the builder takes others character by character.
            out.append(text.substring(from, mark < places.length ? places[mark] : text.length()));
            return mark;
        }

        /** Writes a directive and returns the number of the mark that ends it. */
        private int draw(String text, int[] places, int mark, StringBuilder out) {
            Directive directive = directives.get(nextDirective++);
            StringBuilder label = new StringBuilder();
            int shown = fill(text, places, mark + 1, places[mark] + 1, label);
            StringBuilder body = new StringBuilder();
            int end = fill(text, places, shown + 1, places[shown] + 1, body);
            out.append(drawer.draw(directive, label.toString(), body.toString()));
            return end;
        }

        /** Writes a link or an image and returns the number of the mark that ends it. */
        private int close(String text, int[] places, int mark, StringBuilder out) {
            Link link = links.get(next++);
            boolean image = text.charAt(places[mark]) == IMAGE;
            LinkResolver.Target target = resolver.resolve(link.reference().destination(), link.reference().image());
            if (target instanceof LinkResolver.Found place) {
                out.append(image ? "<img src=\"" : "<a href=\"");
                escape(place.url(), out);
                out.append('"').append(text.substring(places[mark] + 1, places[mark + 1])).append(image ? " />" : ">");
            } else if (target instanceof LinkResolver.Broken broken) {
                found.add(Diagnostic.error(broken.code(), link.location(), broken.message(), broken.hint()));
            }
            if (image && target instanceof LinkResolver.Found) {
                return mark + 2;
            }
            int end = fill(text, places, mark + 2, places[mark + 1] + 1, out);
            if (!image && target instanceof LinkResolver.Found) {
                out.append("</a>");
            }
            return end;
        }
    }

    /** Returns where the marks are in a text. */
    public static int[] marks(String text) {
        return IntStream.range(0, text.length()).filter(i -> text.charAt(i) >= LINK && text.charAt(i) <= DIRECTIVE).toArray();
    }

    /** Escapes what an address may hold and a quoted attribute value may not; the same that commonmark escapes. */
    private static void escape(String url, StringBuilder out) {
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
