package dev.dossier.parse;

import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.SourceFile;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Turns nodes of parsed Markdown into places in the file.
 *
 * @param file the file
 * @param text what it says
 */
record Places(SourceFile file, SourceText text) {
    /** Returns where a node begins; a node that does not know (made from parts of others) begins where its parent does. */
    SourceLocation of(Node node) {
        for (Node known = node; known != null; known = known.getParent()) {
            if (!known.getSourceSpans().isEmpty()) {
                return of(known.getSourceSpans().get(0));
            }
        }
        return file.location();
    }

    private SourceLocation of(SourceSpan span) {
        // Commonmark counts UTF-16 units; a column counts characters, as editors do.
        int index = span.getInputIndex();
        int column = 1 + text.markdown().codePointCount(index - span.getColumnIndex(), index);
        return file.location().at(text.markdownLine() + span.getLineIndex(), column);
    }
}
