package dev.dossier.parse;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/**
 * Takes out of a parsed text all HTML that is not allowed.
 *
 * <p>A tag and the one that closes it are nodes of their own, with Markdown between them. So all children of a node are looked at as
 * one piece of HTML, in which a {@link SafePieces placeholder} stands for each child that is Markdown. What comes out is cut at the
 * placeholders and put where the HTML stood: Markdown's own nodes are not touched, and every element ends in the node it began in.
 */
final class Sanitiser {
    private final Places places;
    private final Consumer<Diagnostic> problems;

    private Sanitiser(Places places, Consumer<Diagnostic> problems) {
        this.places = places;
        this.problems = problems;
    }

    /**
     * Changes the tree below a document: no node of raw HTML is left.
     *
     * @param problems is told what was taken out
     */
    static void sanitise(Node document, Places places, Consumer<Diagnostic> problems) {
        new Sanitiser(places, problems).children(document);
    }

    private void children(Node parent) {
        List<Node> children = new ArrayList<>();
        boolean raw = false;
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
            raw |= isRaw(child);
            children(child);
        }
        if (raw) {
            sanitise(parent, children);
        }
    }

    private static boolean isRaw(Node node) {
        return node instanceof HtmlInline || node instanceof HtmlBlock;
    }

    private static String literal(Node raw) {
        return raw instanceof HtmlBlock block ? block.getLiteral() : ((HtmlInline) raw).getLiteral();
    }

    private void sanitise(Node parent, List<Node> children) {
        StringBuilder html = new StringBuilder();
        List<Stretch> stretches = new ArrayList<>();
        List<Node> raw = new ArrayList<>();
        for (Node child : children) {
            if (isRaw(child)) {
                html.append(SafePieces.plain(literal(child)));
                raw.add(child);
            }
            // What stands between two blocks of HTML, such as a list and its items, would count as text in the wrong place.
            if (!(child instanceof HtmlBlock)) {
                html.append(SafePieces.placeholder(stretches.size()));
                stretches.add(new Stretch(List.copyOf(raw), Optional.of(child)));
                raw.clear();
            }
        }
        stretches.add(new Stretch(List.copyOf(raw), Optional.empty()));
        SafePieces pieces = new SafePieces(stretches.size() - 1, (number, tag, what) -> leftOut(stretches.get(number), tag, what));
        pieces.read(html.toString());
        replace(parent, stretches, pieces);
        children.stream().filter(Sanitiser::isRaw).forEach(Node::unlink);
    }

    /**
     * Some HTML and what it ends at.
     *
     * @param raw the nodes of HTML
     * @param end the node that a placeholder stands for; nothing after the last one
     */
    private record Stretch(List<Node> raw, Optional<Node> end) {}

    private void leftOut(Stretch stretch, String tag, String what) {
        Optional<Node> named = stretch.raw().stream()
                .filter(raw -> literal(raw).toLowerCase(Locale.ROOT).contains("<" + tag))
                .findFirst();
        named.or(() -> stretch.raw().stream().findFirst()).or(stretch::end).ifPresent(node -> problems.accept(Diagnostic.warning(
                DiagnosticCode.HTML_LEFT_OUT, places.of(node), what + " is not allowed and left out",
                "Allowed is markup without scripts, styles, forms, classes and ids.")));
    }

    /** Puts each piece where it belongs; what stood in an element that is left out with its content goes with it. */
    private static void replace(Node parent, List<Stretch> stretches, SafePieces pieces) {
        boolean blocks = parent.getFirstChild() instanceof Block;
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            List<SafeHtml.Part> parts = pieces.before(i);
            if (!parts.isEmpty()) {
                Node source = stretch.raw().stream().findFirst().or(stretch::end).orElse(parent);
                SafeHtml safe = new SafeHtml(source, parts, blocks);
                stretch.end().ifPresentOrElse(end -> end.insertBefore(safe), () -> parent.appendChild(safe));
            }
            boolean lost = !pieces.kept().contains(i);
            stretch.end().filter(end -> lost).ifPresent(Node::unlink);
        }
    }
}
