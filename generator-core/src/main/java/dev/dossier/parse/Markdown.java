package dev.dossier.parse;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.model.SourceFile;
import java.util.Optional;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** The Markdown that pages are written in: CommonMark 0.31, GitHub's additions and our own. Thread-safe. */
final class Markdown {
    private Markdown() {}

    /** Returns the tree of a text, where every node knows its place; nothing when it is too large. */
    static Optional<Node> parse(Lines text) {
        return parse(text, null);
    }

    /** Returns the tree of a text, and takes down the labels that it uses, if anybody wants to know. */
    static Optional<Node> parse(Lines text, @Nullable LabelUses uses) {
        try {
            return Optional.of(Refinement.refine(BlockReader.read(text, uses)));
        } catch (RuntimeException | StackOverflowError e) {
            // A table with too many cells is an IllegalArgumentException; whatever else comes is the text's fault as well.
            return Optional.empty();
        }
    }

    /** Returns the problem of a text that cannot be read. */
    static Diagnostic unreadable(SourceFile file) {
        return Diagnostic.error(
                DiagnosticCode.MARKDOWN_TOO_LARGE,
                file.location(),
                "page cannot be read as Markdown",
                "Look for a very large table or very deep nesting.");
    }
}
