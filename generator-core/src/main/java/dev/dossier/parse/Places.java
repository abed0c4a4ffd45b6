package dev.dossier.parse;

import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.SourceFile;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Turns nodes of parsed Markdown into places in the file.
 *
 * @param file the file
 * @param text what it says
 */
record Places(SourceFile file, SourceText text) {
    /** Beyond this many characters a column is not counted exactly: one line of broken links would take quadratic time. */
    private static final int LONG = 4_000;

    /** Returns where a node begins; a node that does not know (made from parts of others) begins where its parent does. */
    SourceLocation of(Node node) {
        for (Node known = node; known != null; known = known.getParent()) {
            if (!known.getSourceSpans().isEmpty()) {
                return of(known.getSourceSpans().get(0), known);
            }
        }
        return file.location();
    }

    /** Returns where a span begins that is inside of a node. */
    SourceLocation of(SourceSpan span, Node node) {
        Optional<SourceSpan> cell = cell(node);
        return of(span, cell.isPresent() ? indexInCell(cell.get(), span.getInputIndex()) : span.getInputIndex());
    }

    /** Returns where a part of a line begins that is in no table. */
    SourceLocation of(SourceSpan span) {
        return of(span, span.getInputIndex());
    }

    private static Optional<SourceSpan> cell(Node node) {
        for (Node parent = node; parent != null; parent = parent.getParent()) {
            if (parent instanceof TableCell) {
                return parent.getSourceSpans().stream().findFirst();
            }
        }
        return Optional.empty();
    }

    private SourceLocation of(SourceSpan span, int index) {
        int lineStart = span.getInputIndex() - span.getColumnIndex();
        // Commonmark counts UTF-16 units; a column counts characters, as editors do.
        int column = index - lineStart > LONG ? index - lineStart : text.markdown().codePointCount(lineStart, index);
        return file.location().at(text.markdownLine() + span.getLineIndex(), 1 + column);
    }

    /** Commonmark takes the backslash away from {@code \|} in a cell before it counts there. */
    private int indexInCell(SourceSpan cell, int index) {
        int raw = cell.getInputIndex();
        if (index - raw > LONG) {
            return index;
        }
        for (int counted = raw; counted < index; counted++) {
            raw += text.markdown().startsWith("\\|", raw) ? 2 : 1;
        }
        return raw;
    }
}
