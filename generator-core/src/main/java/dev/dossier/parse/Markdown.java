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
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The Markdown that pages are written in: CommonMark 0.31, GitHub's additions and our own. Thread-safe. */
final class Markdown {
    /** The largest table; a row is filled up to the width of its header, so a small source could ask for any number. */
    private static final int MAX_CELLS = 200_000;

    static final List<Extension> WITHOUT_FOOTNOTES = List.of(
            TablesExtension.builder().maxCells(MAX_CELLS).build(),
            StrikethroughExtension.create(),
            TaskListItemsExtension.create());

    static final List<Extension> EXTENSIONS =
            Stream.concat(WITHOUT_FOOTNOTES.stream(), Stream.of(FootnotesExtension.create())).toList();

    private static final Parser PARSER = parser(null);

    private Markdown() {}

    private static Parser parser(@Nullable LabelUses uses) {
        return Parser.builder()
                .extensions(EXTENSIONS)
                .inlineParserFactory(context -> new InlineReader(context, uses))
                .customBlockParserFactory(DirectiveParser.FACTORY)
                .postProcessor(Refinement::refine)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .build();
    }

    /** Returns the tree of a text, where every node knows its place; nothing when the library gives up on the text. */
    static Optional<Node> parse(String markdown) {
        return parse(markdown, PARSER);
    }

    /** Returns the tree of a text, and takes down the labels that it uses. */
    static Optional<Node> parse(String markdown, LabelUses uses) {
        return parse(markdown, parser(uses));
    }

    private static Optional<Node> parse(String markdown, Parser parser) {
        try {
            return Optional.of(parser.parse(markdown));
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
