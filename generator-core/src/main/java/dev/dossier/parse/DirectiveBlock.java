package dev.dossier.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** A directive in the tree of a text; its label, where it has one, is its first child. */
final class DirectiveBlock extends CustomBlock {
    private final DirectiveLine line;
    private final SourceSpan span;
    private final List<DirectiveLine.Problem> problems = new ArrayList<>();
    private boolean closed;

    /** Creates a directive that begins in a line; {@code span} is where that line is. */
    DirectiveBlock(DirectiveLine line, SourceSpan span) {
        this.line = line;
        this.span = span;
        line.problem().ifPresent(problems::add);
    }

    /** The label of a directive. */
    static final class Label extends CustomNode {}

    DirectiveLine line() {
        return line;
    }

    /** Returns the place of a character of the line that begins it. */
    SourceSpan span(int start) {
        return span.subSpan(start);
    }

    boolean hasBody() {
        return line.colons() >= DirectiveLine.FENCE;
    }

    void close() {
        closed = true;
    }

    /** Returns whether its end was found, where it needs one. */
    boolean isClosed() {
        return closed || !hasBody();
    }

    void add(DirectiveLine.Problem problem) {
        problems.add(problem);
    }

    /** Returns what is wrong with the way it is written. */
    List<DirectiveLine.Problem> problems() {
        return problems;
    }

    Optional<Label> label() {
        return getFirstChild() instanceof Label label ? Optional.of(label) : Optional.empty();
    }

    /** Returns the closest directive that a node is in. */
    static Optional<DirectiveBlock> around(Node node) {
        for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof DirectiveBlock directive) {
                return Optional.of(directive);
            }
        }
        return Optional.empty();
    }
}
