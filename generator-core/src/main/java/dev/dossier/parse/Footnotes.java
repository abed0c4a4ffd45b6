package dev.dossier.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Node;

/** Foretells the ids that the footnotes extension writes: {@code fn-x}, {@code fnref-x}, {@code fnref-x-2}. */
final class Footnotes extends AbstractVisitor {
    private final DefinitionMap<FootnoteDefinition> definitions = new DefinitionMap<>(FootnoteDefinition.class);
    private final Map<FootnoteDefinition, Integer> references = new LinkedHashMap<>();
    private final Deque<FootnoteDefinition> unread = new ArrayDeque<>();
    private boolean collecting = true;
    private boolean found;

    private Footnotes() {}

    /** Gives the ids of all footnotes that the text refers to, and of the references, to {@code ids}. */
    static void ids(Node document, Consumer<String> ids) {
        of(document).references.forEach((definition, count) -> {
            ids.accept("fn-" + definition.getLabel());
            for (int i = 1; i <= count; i++) {
                ids.accept("fnref-" + definition.getLabel() + (i == 1 ? "" : "-" + i));
            }
        });
    }

    /** Returns the footnotes that are shown below the text. */
    static Set<FootnoteDefinition> shown(Node document) {
        return of(document).references.keySet();
    }

    private static Footnotes of(Node document) {
        Footnotes footnotes = new Footnotes();
        document.accept(footnotes);
        if (footnotes.found) {
            footnotes.collecting = false;
            document.accept(footnotes);
        }
        while (!footnotes.unread.isEmpty()) {
            footnotes.visitChildren(footnotes.unread.remove());
        }
        return footnotes;
    }

    @Override
    public void visit(CustomBlock block) {
        if (!(block instanceof FootnoteDefinition definition)) {
            visitChildren(block);
        } else if (collecting) {
            found = true;
            definitions.putIfAbsent(definition.getLabel(), definition);
            visitChildren(block);
        }
    }

    @Override
    public void visit(CustomNode node) {
        visitChildren(node);
        if (collecting || !(node instanceof FootnoteReference reference)) {
            return;
        }
        FootnoteDefinition definition = definitions.get(reference.getLabel());
        if (definition != null && references.merge(definition, 1, Integer::sum) == 1) {
            unread.add(definition);
        }
    }
}
