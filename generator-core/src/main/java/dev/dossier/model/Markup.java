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
 * hold, so they never stand for themselves.
 *
 * @param title the inline HTML of the heading that opens the text and is the page's title; it is not part of {@code html}
 * @param html the rest
 * @param marks where the marks are in {@code html}
 * @param links the links and images in the order of their marks, those of the title first
 * @param headings the headings in their order, without the title
 * @param problems what is wrong with the text wherever it is shown
 * @param places what was written at each {@link #PLACE}, in their order; the title has none
 */
public record Markup(
        Optional<String> title,
        String html,
        int[] marks,
        List<Link> links,
        List<Heading> headings,
        List<Diagnostic> problems,
        List<Place> places) {
    /** The markup of a page without text. */
    public static final Markup EMPTY = new Markup(Optional.empty(), "", new int[0], List.of(), List.of(), List.of());

    /** Creates markup of which only the places of its links are known. */
    public Markup(
            Optional<String> title, String html, int[] marks, List<Link> links, List<Heading> headings, List<Diagnostic> problems) {
        this(title, html, marks, links, headings, problems, List.of());
    }

    /** Begins a link. */
    public static final char LINK = 1;

    /** Begins an image. */
    public static final char IMAGE = 2;

    /** Ends the attributes of a link or an image and begins what it shows. */
    public static final char SHOWN = 3;

    /** Ends a link or an image. */
    public static final char END = 4;

    /** Stands before an element whose place in the source is known. */
    public static final char PLACE = 5;

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
     */
    public record Link(Body.Reference reference, SourceLocation location) {}

    /** Returns the HTML with every link closed; one that leads nowhere shows its text only, and is a problem. */
    public Body.Html render(LinkResolver resolver) {
        if (links.isEmpty() && places.isEmpty()) {
            return new Body.Html(title, html, problems, List.of(), List.of());
        }
        List<Diagnostic> found = new ArrayList<>(problems);
        Filling filling = new Filling(resolver, found);
        Optional<String> heading = title.map(text -> filling.fill(text, marks(text))).filter(text -> !text.isBlank());
        List<Origin> titleOrigins = filling.origins();
        String filled = filling.fill(html, marks);
        return new Body.Html(heading, filled, List.copyOf(found), titleOrigins, filling.origins());
    }

    /** Closes the links of a text one after the other. */
    private final class Filling {
        private final LinkResolver resolver;
        private final List<Diagnostic> found;
        private List<Origin> origins = new ArrayList<>();
        private int next;
        private int nextPlace;

        private Filling(LinkResolver resolver, List<Diagnostic> found) {
            this.resolver = resolver;
            this.found = found;
        }

        /** Returns where the parts of the last text were written, and begins anew. */
        private List<Origin> origins() {
            List<Origin> all = origins;
            origins = new ArrayList<>(links.size() + places.size());
            return all;
        }

        private String fill(String text, int[] spots) {
            if (spots.length == 0) {
                return text;
            }
            StringBuilder filled = new StringBuilder(text.length() + 64 * links.size());
            fill(text, spots, 0, 0, filled);
            return filled.toString();
        }

        /** Fills from a place on until the text, or the link around it, ends; returns the number of the mark where that is. */
        private int fill(String text, int[] spots, int firstMark, int start, StringBuilder out) {
            int from = start;
            int mark = firstMark;
            while (mark < spots.length && text.charAt(spots[mark]) != END) {
                out.append(text.substring(from, spots[mark]));
                mark = text.charAt(spots[mark]) == PLACE ? place(mark, out) : close(text, spots, mark, out);
                from = spots[mark] + 1;
                mark++;
            }
            // Parts are copied as texts of their own, since the builder takes others character by character.
            out.append(text.substring(from, mark < spots.length ? spots[mark] : text.length()));
            return mark;
        }

        private int place(int mark, StringBuilder out) {
            Place place = places.get(nextPlace++);
            origins.add(new Origin(out.length(), place.length(), place.location()));
            return mark;
        }

        /** Writes a link or an image and returns the number of the mark that ends it. */
        private int close(String text, int[] spots, int mark, StringBuilder out) {
            Link link = links.get(next++);
            boolean image = text.charAt(spots[mark]) == IMAGE;
            LinkResolver.Target target = resolver.resolve(link.reference().destination(), link.reference().image());
            if (target instanceof LinkResolver.Found place) {
                origins.add(new Origin(out.length(), 0, link.location()));
                out.append(image ? "<img src=\"" : "<a href=\"");
                escape(place.url(), out);
                out.append('"').append(text.substring(spots[mark] + 1, spots[mark + 1])).append(image ? " />" : ">");
            } else if (target instanceof LinkResolver.Broken broken) {
                found.add(Diagnostic.error(broken.code(), link.location(), broken.message(), broken.hint()));
            }
            if (image && target instanceof LinkResolver.Found) {
                return mark + 2;
            }
            int end = fill(text, spots, mark + 2, spots[mark + 1] + 1, out);
            if (!image && target instanceof LinkResolver.Found) {
                out.append("</a>");
            }
            return end;
        }
    }

    /** Returns where the marks are in a text. */
    public static int[] marks(String text) {
        return IntStream.range(0, text.length()).filter(i -> text.charAt(i) >= LINK && text.charAt(i) <= PLACE).toArray();
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
