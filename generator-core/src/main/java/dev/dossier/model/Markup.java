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
 * @param places what was written at each {@link #PLACE}, in their order; the title has none
 */
public record Markup(
        Optional<String> title,
        String html,
        int[] marks,
        List<Link> links,
        List<Directive> directives,
        List<Heading> headings,
        List<Diagnostic> problems,
        List<Place> places) {
    /** The markup of a page without text. */
    public static final Markup EMPTY = new Markup(Optional.empty(), "", new int[0], List.of(), List.of(), List.of());

    /** Creates markup of which only the places of its links are known. */
    public Markup(
            Optional<String> title, String html, int[] marks, List<Link> links, List<Heading> headings, List<Diagnostic> problems) {
        this(title, html, marks, links, List.of(), headings, problems, List.of());
    }

    /** Begins a link. */
    public static final char LINK = 1;

    /** Begins an image. */
    public static final char IMAGE = 2;

    /** Ends the attributes of a link or an image and begins what it shows. */
    public static final char SHOWN = 3;

    /** Ends a link, an image or a directive. */
    public static final char END = 4;

    /** Stands before an element whose place in the source is known. */
    public static final char PLACE = 5;

    /** Begins a directive. */
    public static final char DIRECTIVE = 6;

    /**
     * Where something other than a link or an image was written.
     *
     * @param location its first character
     * @param length how many characters of the HTML are those of the source
     */
    public record Place(SourceLocation location, int length) {}

    /**
     * A link or an image.
     *
     * @param reference where it is to lead
     * @param location where it is written
     * @param item whether it is a picture that is an item of a directive, and leads to its widest file
     */
    public record Link(Body.Reference reference, SourceLocation location, boolean item) {
        /** Creates a link or an image that is no item. */
        public Link(Body.Reference reference, SourceLocation location) {
            this(reference, location, false);
        }
    }

    /** Returns the HTML with every link closed and nothing but the bodies of directives. */
    public Body.Html render(LinkResolver resolver) {
        return render(resolver, (directive, label, body) -> body);
    }

    /**
     * Returns the HTML with every link closed and every directive drawn; a link that leads nowhere shows its text only, and is a
     * problem.
     */
    public Body.Html render(LinkResolver resolver, Directive.Drawer drawer) {
        if (links.isEmpty() && directives.isEmpty() && places.isEmpty()) {
            return new Body.Html(title, html, problems, List.of(), List.of());
        }
        List<Diagnostic> found = new ArrayList<>(problems);
        Filling filling = new Filling(this, resolver, drawer, found);
        Optional<String> heading = title.map(text -> filling.fill(text, marks(text))).filter(text -> !text.isBlank());
        List<Origin> titleOrigins = filling.origins();
        String filled = filling.fill(html, marks);
        return new Body.Html(heading, filled, List.copyOf(found), titleOrigins, filling.origins());
    }

    /** Returns where the marks are in a text. */
    public static int[] marks(String text) {
        return IntStream.range(0, text.length()).filter(i -> text.charAt(i) >= LINK && text.charAt(i) <= DIRECTIVE).toArray();
    }
}
