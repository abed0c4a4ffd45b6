package dev.dossier.render;

import dev.dossier.diagnostic.SourceLocation;
import java.util.List;

/** A part of a template, as its author wrote it. */
sealed interface Node {
    /** Returns its first character, which is the first brace of a tag. */
    SourceLocation location();

    /**
     * Text that is written as it is.
     *
     * @param text all of it
     * @param drawn the same without what {@link TagLines} takes away
     */
    record Text(String text, String drawn, SourceLocation location) implements Node {
        /** Returns the same text of which some characters less are drawn at the end. */
        Text without(int characters) {
            return new Text(text, drawn.substring(0, drawn.length() - characters), location);
        }

        /** Returns where one of its characters is. */
        SourceLocation at(int index) {
            String before = text.substring(0, index);
            int lines = (int) before.chars().filter(c -> c == '\n').count();
            int column = before.codePointCount(before.lastIndexOf('\n') + 1, index);
            return lines == 0
                    ? location.at(location.line(), location.column() + column)
                    : location.at(location.line() + lines, 1 + column);
        }
    }

    /**
     * A value that is printed.
     *
     * @param raw whether it is not escaped
     */
    record Value(String name, boolean raw, SourceLocation location) implements Node {}

    /** What is drawn for a value that is there, or with {@code inverted} for one that is not. */
    record Section(String name, boolean inverted, List<Node> children, SourceLocation location) implements Node {}

    /** A named place that a template which extends this one may fill. */
    record Block(String name, List<Node> children, SourceLocation location) implements Node {}

    /** Another template that is included. */
    record Partial(String name, SourceLocation location) implements Node {}

    /** Another template that is included with some of its blocks filled. */
    record Parent(String name, List<Block> fills, SourceLocation location) implements Node {}
}
