package dev.dossier.parse;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.model.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** The Markdown that pages are written in: CommonMark 0.31, GitHub's additions and our own. Thread-safe. */
final class Markdown {
    static final List<Extension> WITHOUT_FOOTNOTES = List.of(
            TablesExtension.create(),
            StrikethroughExtension.create(),
            TaskListItemsExtension.create());

    static final List<Extension> EXTENSIONS =
            Stream.concat(WITHOUT_FOOTNOTES.stream(), Stream.of(FootnotesExtension.create())).toList();

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

    /** Returns the problem of a text that the library gives up on. */
    static Diagnostic unreadable(SourceFile file) {
        return Diagnostic.error(
                DiagnosticCode.MARKDOWN_TOO_LARGE,
                file.location(),
                "page cannot be read as Markdown",
                "Look for a very large table or very deep nesting.");
    }
}
