package dev.dossier.parse;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Makes commonmark-java find directives, so that {@link MarkdownTest} can hold the blocks in and around them against what it makes of them. */
final class DirectiveParser extends AbstractBlockParser {
    static final BlockParserFactory FACTORY = DirectiveParser::start;

    private static final int MAX_DEPTH = OpenDirective.MAX_DEPTH;

    private static final int CODE_INDENT = 4;

    private final DirectiveBlock block;

    private DirectiveParser(DirectiveBlock block) {
        this.block = block;
    }

    private static BlockStart start(ParserState state, MatchedBlockParser matched) {
        CharSequence content = state.getLine().getContent();
        int at = state.getNextNonSpaceIndex();
        boolean colons = state.getIndent() < CODE_INDENT
                && at + 2 < content.length()
                && content.charAt(at) == ':'
                && content.charAt(at + 1) == ':';
        if (!colons) {
            return BlockStart.none();
        }
        SourceSpan span = state.getLine().getSourceSpan();
        Optional<DirectiveLine> line = DirectiveLine.closing(content, at) > 0
                ? Optional.of(stray(at))
                : DirectiveLine.read(content.toString(), at);
        if (line.isEmpty()) {
            return BlockStart.none();
        }
        DirectiveBlock block = new DirectiveBlock(line.get(), span);
        if (depth(matched.getMatchedBlockParser().getBlock()) >= MAX_DEPTH) {
            block.add(new DirectiveLine.Problem(at, "directives are nested more than " + MAX_DEPTH + " deep", ""));
            // It ends at once, so that the depth stays what it is.
            block.close();
        }
        return BlockStart.of(new DirectiveParser(block)).atIndex(content.length());
    }

    private static DirectiveLine stray(int at) {
        DirectiveLine.Problem problem = new DirectiveLine.Problem(
                at, "the line of colons closes nothing", "It closes a directive that is open; here none is, or only one with more colons.");
        return new DirectiveLine(0, "", at, Optional.empty(), List.of(), Optional.of(problem));
    }

    private static int depth(Node node) {
        int depth = node instanceof DirectiveBlock ? 1 : 0;
        for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
            depth += parent instanceof DirectiveBlock ? 1 : 0;
        }
        return depth;
    }

    @Override
    public boolean isContainer() {
        return isOpen();
    }

    @Override
    public boolean canContain(Block child) {
        return isOpen();
    }

    private boolean isOpen() {
        return block.hasBody() && !block.isClosed();
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (!isOpen()) {
            return BlockContinue.none();
        }
        if (state.getIndent() < CODE_INDENT) {
            int colons = DirectiveLine.closing(state.getLine().getContent(), state.getNextNonSpaceIndex());
            if (colons > 0 && closes(state.getActiveBlockParser().getBlock(), colons)) {
                block.close();
                return BlockContinue.finished();
            }
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    /** Returns whether a line of colons is the end of this directive, seen from the innermost block that is open. */
    private boolean closes(Block innermost, int colons) {
        if (innermost instanceof FencedCodeBlock) {
            return false;
        }
        Optional<DirectiveBlock> shorter = Optional.empty();
        for (Node node = innermost; node != null; node = node.getParent()) {
            if (node instanceof DirectiveBlock open && open.hasBody() && !open.isClosed()) {
                if (open.line().colons() == colons) {
                    return open == block;
                }
                if (open.line().colons() < colons && shorter.isEmpty()) {
                    shorter = Optional.of(open);
                }
            }
        }
        return shorter.filter(open -> open == block).isPresent();
    }

    @Override
    public void parseInlines(InlineParser inlines) {
        block.line().label().ifPresent(text -> {
            DirectiveBlock.Label label = new DirectiveBlock.Label();
            SourceSpan span = block.span(text.start());
            SourceLine line = SourceLine.of(text.text(), span.subSpan(0, text.text().length()));
            inlines.parse(SourceLines.of(line), label);
            block.prependChild(label);
        });
    }
}
