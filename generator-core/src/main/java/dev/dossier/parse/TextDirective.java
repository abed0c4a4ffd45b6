package dev.dossier.parse;

import org.commonmark.node.CustomNode;

/** A directive within a line of text, such as {@code :value{data=members}}. */
final class TextDirective extends CustomNode {
    private final DirectiveLine line;

    /** Creates a directive; places in {@code line} are counted from its colon. */
    TextDirective(DirectiveLine line) {
        this.line = line;
    }

    DirectiveLine line() {
        return line;
    }
}
