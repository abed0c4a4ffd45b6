package dev.dossier.model;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Closes the links of a markup and draws its directives, one after the other. For one rendering. */
final class Filling {
    private final Markup markup;
    private final LinkResolver resolver;
    private final Directive.Drawer drawer;
    private final List<Diagnostic> found;
    private List<Origin> origins = new ArrayList<>();
    private int nextLink;
    private int nextPlace;
    private int nextDirective;

    /**
     * The label or the body of a directive.
     *
     * @param html the part as HTML
     * @param origins where the parts of it were written, counted from its start
     * @param end the number of the mark that ends it
     */
    private record Part(String html, List<Origin> origins, int end) {}

    Filling(Markup markup, LinkResolver resolver, Directive.Drawer drawer, List<Diagnostic> found) {
        this.markup = markup;
        this.resolver = resolver;
        this.drawer = drawer;
        this.found = found;
    }

    /** Returns where the parts of the last text were written, and begins anew. */
    List<Origin> origins() {
        List<Origin> all = origins;
        origins = new ArrayList<>(markup.links().size() + markup.places().size());
        return all;
    }

    String fill(String text, int[] spots) {
        if (spots.length == 0) {
            return text;
        }
        StringBuilder filled = new StringBuilder(text.length() + 64 * markup.links().size());
        fill(text, spots, 0, 0, filled);
        return filled.toString();
    }

    /** Fills from a place on until the text, or what is around it, ends; returns the number of the mark where that is. */
    private int fill(String text, int[] spots, int firstMark, int start, StringBuilder out) {
        int from = start;
        int mark = firstMark;
        while (mark < spots.length && text.charAt(spots[mark]) != Markup.END && text.charAt(spots[mark]) != Markup.SHOWN) {
            out.append(text.substring(from, spots[mark]));
            mark = switch (text.charAt(spots[mark])) {
                case Markup.PLACE -> place(mark, out);
                case Markup.DIRECTIVE -> draw(text, spots, mark, out);
                default -> close(text, spots, mark, out);
            };
            from = spots[mark] + 1;
            mark++;
        }
        // Parts are copied as texts of their own, since the builder takes others character by character.
        out.append(text.substring(from, mark < spots.length ? spots[mark] : text.length()));
        return mark;
    }

    private int place(int mark, StringBuilder out) {
        Markup.Place place = markup.places().get(nextPlace++);
        origins.add(new Origin(out.length(), place.length(), place.location()));
        return mark;
    }

    /** Writes a directive and returns the number of the mark that ends it. */
    private int draw(String text, int[] spots, int mark, StringBuilder out) {
        Directive directive = markup.directives().get(nextDirective++);
        List<Origin> around = origins;
        Part label = part(text, spots, mark);
        Part body = part(text, spots, label.end());
        String drawn = drawer.draw(directive, label.html(), body.html());
        List<Origin> shown = new ArrayList<>();
        show(label, drawn, directive.location(), shown);
        show(body, drawn, directive.location(), shown);
        shown.sort(Comparator.comparingInt(Origin::start));
        origins = around;
        origins.add(new Origin(out.length(), 0, directive.location()));
        shown.forEach(one -> origins.add(moved(one, out.length())));
        out.append(drawn);
        return body.end();
    }

    /** Fills what follows a mark, up to the next one of the same directive. */
    private Part part(String text, int[] spots, int mark) {
        origins = new ArrayList<>();
        StringBuilder html = new StringBuilder();
        int end = fill(text, spots, mark + 1, spots[mark] + 1, html);
        return new Part(html.toString(), origins, end);
    }

    /** Finds a part in what a directive has become; what comes after it there was not written in it. */
    private static void show(Part part, String drawn, SourceLocation directive, List<Origin> shown) {
        String html = part.html().strip();
        int at = part.origins().isEmpty() ? -1 : drawn.indexOf(html);
        if (at >= 0) {
            int shift = at - part.html().indexOf(html);
            part.origins().forEach(one -> shown.add(moved(one, shift)));
            shown.add(new Origin(at + html.length(), 0, directive));
        }
    }

    private static Origin moved(Origin origin, int shift) {
        return new Origin(origin.start() + shift, origin.length(), origin.location());
    }

    /** Writes a link or an image and returns the number of the mark that ends it. */
    private int close(String text, int[] spots, int mark, StringBuilder out) {
        Markup.Link link = markup.links().get(nextLink++);
        boolean image = text.charAt(spots[mark]) == Markup.IMAGE;
        LinkResolver.Target target = resolver.resolve(link.reference().destination(), link.reference().image());
        if (target instanceof LinkResolver.Found place) {
            String attributes = text.substring(spots[mark] + 1, spots[mark + 1]);
            origins.add(new Origin(out.length(), 0, link.location()));
            if (image) {
                new ImageTag(place, attributes, link.item()).write(out);
            } else {
                out.append("<a href=\"").append(ImageTag.escaped(place.url())).append('"').append(attributes).append('>');
            }
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
