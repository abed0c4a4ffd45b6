package dev.dossier.parse;

import java.util.Locale;
import java.util.Optional;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Gives parsed Markdown the nodes that are ours: alerts, labelled tasks, and braces where they mean something. */
final class Refinement extends AbstractVisitor {
    private Refinement() {}

    /** Changes the tree below a document. */
    static Node refine(Node document) {
        document.accept(new Refinement());
        return document;
    }

    @Override
    public void visit(BlockQuote quote) {
        Optional<String> kind = Alert.kindOf(quote).filter(Alert.KINDS::contains);
        if (kind.isEmpty()) {
            visitChildren(quote);
            return;
        }
        Alert alert = new Alert(kind.get().toLowerCase(Locale.ROOT));
        alert.setSourceSpans(quote.getSourceSpans());
        dropFirstLine(quote.getFirstChild());
        moveChildren(quote, alert);
        quote.insertAfter(alert);
        quote.unlink();
        visitChildren(alert);
    }

    private static void dropFirstLine(Node paragraph) {
        paragraph.getFirstChild().unlink();
        if (paragraph.getFirstChild() == null) {
            paragraph.unlink();
        } else {
            paragraph.getFirstChild().unlink();
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TaskListItemMarker && node.getNext() instanceof Paragraph paragraph) {
            TaskLabel label = new TaskLabel();
            label.appendChild(node);
            moveChildren(paragraph, label);
            paragraph.appendChild(label);
        } else if (node instanceof Braces braces) {
            place(braces);
        } else {
            visitChildren(node);
        }
    }

    /** An id stays the last child of its heading, attributes become a child of their image; anything else is text. */
    private static void place(Braces braces) {
        Node before = braces.getPrevious();
        if (braces.id().isPresent() && braces.getParent() instanceof Heading) {
            if (before instanceof Text text) {
                text.setLiteral(text.getLiteral().stripTrailing());
            }
        } else if (braces.id().isEmpty() && before instanceof Image image) {
            image.appendChild(braces);
        } else {
            Text text = new Text(braces.source());
            text.setSourceSpans(braces.getSourceSpans());
            braces.insertAfter(text);
            braces.unlink();
        }
    }

    private static void moveChildren(Node from, Node to) {
        Node child = from.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            to.appendChild(child);
            child = next;
        }
    }
}
