package dev.dossier.parse;

import dev.dossier.model.Body.Reference;
import dev.dossier.model.Markup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Node;

/**
 * Writes links and images as marks, since where they lead is not known yet, and keeps what their author wrote. What else a reader
 * of the HTML may find fault with gets a mark for its place.
 */
final class LinkMarks {
    private final Places places;
    private final HtmlOutput output;
    private final List<Markup.Link> links = new ArrayList<>();
    private final List<Markup.Place> elements = new ArrayList<>();
    private boolean hasPictures;

    LinkMarks(Places places, HtmlOutput output) {
        this.places = places;
        this.output = output;
    }

    /** Begins a link; {@code attributes} are those beside its address. */
    void beginLink(Node link, String destination, Map<String, String> attributes) {
        begin(Markup.LINK, new Markup.Link(new Reference(destination, false), places.of(link)), attributes);
    }

    /** Begins an image; what follows until its end is shown where there is no picture. */
    void beginImage(Node image, String destination, Map<String, String> attributes) {
        beginImage(image, destination, attributes, false);
    }

    /** Begins an image; an item of a directive leads to its largest file. All but the first picture of a page wait until they are near. */
    void beginImage(Node image, String destination, Map<String, String> attributes, boolean item) {
        Map<String, String> all = new LinkedHashMap<>(attributes);
        if (hasPictures) {
            all.putIfAbsent("loading", "lazy");
        }
        hasPictures = true;
        begin(Markup.IMAGE, new Markup.Link(new Reference(destination, true), places.of(image), item), all);
    }

    /** Says that something else shows a picture. */
    void picture() {
        hasPictures = true;
    }

    void end() {
        output.mark(Markup.END);
    }

    /** Says that an element begins, which a node of the text becomes; in the title nothing is marked. */
    void place(Node node) {
        place(node, 0);
    }

    /** Says that HTML begins that stands in the text as it is. */
    void place(Node node, int length) {
        if (!output.isAside()) {
            output.mark(Markup.PLACE);
            elements.add(new Markup.Place(places.of(node), length));
        }
    }

    /** Returns what was written where marks for places are, in their order. */
    List<Markup.Place> elements() {
        return List.copyOf(elements);
    }

    /** Returns the links and images in the order of their marks. */
    List<Markup.Link> all() {
        return List.copyOf(links);
    }

    private void begin(char mark, Markup.Link link, Map<String, String> attributes) {
        // The address is written later, and so is a message where it leads nowhere; both are about as long.
        output.count(link.reference().destination().length());
        links.add(link);
        output.mark(mark);
        output.attributes(attributes);
        output.mark(Markup.SHOWN);
    }
}
