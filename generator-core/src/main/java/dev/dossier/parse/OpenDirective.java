package dev.dossier.parse;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * A directive: {@code :::name} up to a closing {@code :::}, or {@code ::name} on a line of its own. A line of colons closes the
 * innermost directive that began with as many, else the innermost that began with fewer.
 */
final class OpenDirective extends OpenBlock {
    /** Deeper than anybody can read; every line is held against all directives that are open. */
    static final int MAX_DEPTH = 12;

    private final DirectiveBlock block;
    private final Lines lines;
    private final int number;

    private OpenDirective(DirectiveBlock block, Lines lines, int number) {
        super(block);
        this.block = block;
        this.lines = lines;
        this.number = number;
    }

    /** Begins a directive with a line whose next character is a colon; returns null when it is text. */
    static @Nullable OpenDirective start(LineCursor line, Lines lines, Node around) {
        if (lines.text()[line.next() + 1] != ':') {
            return null;
        }
        int start = lines.start(line.number());
        int at = line.next() - start;
        String content = lines.part(start, line.end());
        Optional<DirectiveLine> read =
                DirectiveLine.closing(content, at) > 0 ? Optional.of(stray(at)) : DirectiveLine.read(content, at);
        if (read.isEmpty()) {
            return null;
        }
        DirectiveBlock block = new DirectiveBlock(read.get(), lines.span(line.number(), start, line.end()));
        if (depth(around) >= MAX_DEPTH) {
            block.add(new DirectiveLine.Problem(at, "directives are nested more than " + MAX_DEPTH + " deep", ""));
            // It ends at once, so that the depth stays what it is.
            block.close();
        }
        return new OpenDirective(block, lines, line.number());
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
    boolean isContainer() {
        return isOpen();
    }

    @Override
    boolean takes(OpenBlock child) {
        return isOpen();
    }

    private boolean isOpen() {
        return block.hasBody() && !block.isClosed();
    }

    @Override
    Match match(LineCursor line, OpenBlock innermost) {
        if (!isOpen()) {
            return Match.NONE;
        }
        if (line.nextCharacter() == ':' && !line.isCode()) {
            int colons = DirectiveLine.closing(lines.part(line.next(), line.end()), 0);
            if (colons > 0 && closes(innermost, colons)) {
                block.close();
                return Match.LAST;
            }
        }
        line.stay();
        return Match.GOES_ON;
    }

    /** Returns whether a line of colons is the end of this directive, seen from the innermost block that is open. */
    private boolean closes(OpenBlock innermost, int colons) {
        if (innermost instanceof Leaves.FencedCode) {
            return false;
        }
        DirectiveBlock shorter = null;
        for (Node node = innermost.node(); node != null; node = node.getParent()) {
            if (node instanceof DirectiveBlock open && open.hasBody() && !open.isClosed()) {
                if (open.line().colons() == colons) {
                    return open == block;
                }
                if (open.line().colons() < colons && shorter == null) {
                    shorter = open;
                }
            }
        }
        return shorter == block;
    }

    @Override
    void readTexts(InlineReader reader) {
        block.line().label().ifPresent(text -> {
            DirectiveBlock.Label label = new DirectiveBlock.Label();
            int start = lines.start(number) + text.start();
            reader.read(number, start, start + text.text().length(), label);
            block.prependChild(label);
        });
    }
}
