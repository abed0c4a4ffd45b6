package dev.dossier.parse;

import java.util.EnumSet;
import java.util.List;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;
import org.nibor.autolink.Span;

/**
 * Makes links of the addresses that stand bare in a text (GitHub Flavored Markdown, section 6.9). Commonmark's own extension looks at
 * every text with care and replaces each by a copy; nearly all texts can be seen to hold no address.
 */
final class BareLinks {
    private static final LinkExtractor ADDRESSES =
            LinkExtractor.builder().linkTypes(EnumSet.allOf(LinkType.class)).build();

    private BareLinks() {}

    /** Replaces the texts below a node by their parts where they hold an address; a link holds no other. */
    static void link(Node parent) {
        Node node = parent.getFirstChild();
        while (node != null) {
            Node next = node.getNext();
            if (node instanceof Text text) {
                link(text);
            } else if (!(node instanceof Link)) {
                link(node);
            }
            node = next;
        }
    }

    private static void link(Text text) {
        String literal = text.getLiteral();
        if (!mayHoldAddress(literal)) {
            return;
        }
        List<SourceSpan> spans = text.getSourceSpans();
        for (Span part : ADDRESSES.extractSpans(literal)) {
            Text shown = new Text(literal.substring(part.getBeginIndex(), part.getEndIndex()));
            if (spans.size() == 1) {
                shown.addSourceSpan(spans.get(0).subSpan(part.getBeginIndex(), part.getEndIndex()));
            }
            if (part instanceof LinkSpan link) {
                Link node = new Link(destination(link.getType(), shown.getLiteral()), null);
                node.setSourceSpans(shown.getSourceSpans());
                node.appendChild(shown);
                text.insertBefore(node);
            } else {
                text.insertBefore(shown);
            }
        }
        text.unlink();
    }

    /** Returns whether there is a colon, an at sign, or what begins an address without a scheme. */
    private static boolean mayHoldAddress(String text) {
        return text.indexOf(':') >= 0 || text.indexOf('@') >= 0 || text.contains("www.");
    }

    private static String destination(LinkType type, String address) {
        return switch (type) {
            case URL -> address;
            case EMAIL -> "mailto:" + address;
            case WWW -> "http://" + address;
        };
    }
}
