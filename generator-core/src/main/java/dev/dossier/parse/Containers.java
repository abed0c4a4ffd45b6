package dev.dossier.parse;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;

/** The blocks that are made of others (CommonMark 0.31.2, section 5, and the definitions of footnotes). */
final class Containers {
    private Containers() {}

    /** A page, or a block quote. */
    static final class Plain extends OpenBlock {
        Plain(Block node) {
            super(node);
        }

        @Override
        Match match(LineCursor line, OpenBlock innermost) {
            if (node() instanceof BlockQuote && line.nextCharacter() == '>' && !line.isCode()) {
                line.skipMark();
                return Match.GOES_ON;
            }
            return Match.NONE;
        }

        @Override
        boolean isContainer() {
            return true;
        }

        @Override
        boolean takes(OpenBlock child) {
            return true;
        }
    }

    /** A list, which is loose once a blank line stands between its items or between the blocks of one. */
    static final class Items extends OpenBlock {
        private final ListBlock list;
        private final char kind;
        private boolean hadBlankLine;
        private int linesAfterBlank;

        /** Creates a list; {@code kind} is the character that marks its items. */
        Items(ListBlock list, char kind) {
            super(list);
            this.list = list;
            this.kind = kind;
            list.setTight(true);
        }

        boolean isOf(char mark) {
            return kind == mark;
        }

        @Override
        Match match(LineCursor line, OpenBlock innermost) {
            if (line.isBlank()) {
                hadBlankLine = true;
                linesAfterBlank = 0;
            } else if (hadBlankLine) {
                linesAfterBlank++;
            }
            line.stay();
            return Match.GOES_ON;
        }

        @Override
        boolean isContainer() {
            return true;
        }

        @Override
        boolean takes(OpenBlock child) {
            if (!(child instanceof Item)) {
                return false;
            }
            if (hadBlankLine && linesAfterBlank == 1) {
                list.setTight(false);
                hadBlankLine = false;
            }
            return true;
        }
    }

    /** An item of a list. */
    static final class Item extends OpenBlock {
        private final char mark;
        private final int number;
        private final int indent;
        private boolean hadBlankLine;

        /** Creates an item by its mark, its number where it has one, and how many columns its lines are indented by. */
        Item(char mark, int number, int indent) {
            super(new ListItem());
            this.mark = mark;
            this.number = number;
            this.indent = indent;
        }

        char mark() {
            return mark;
        }

        boolean isNumbered() {
            return mark == '.' || mark == ')';
        }

        int number() {
            return number;
        }

        @Override
        Match match(LineCursor line, OpenBlock innermost) {
            if (line.isBlank()) {
                if (node().getFirstChild() == null) {
                    return Match.NONE;
                }
                hadBlankLine = innermost instanceof OpenParagraph || innermost instanceof Item;
                line.toNext();
                return Match.GOES_ON;
            }
            if (line.indent() < indent) {
                return Match.NONE;
            }
            line.toColumn(line.column() + indent);
            return Match.GOES_ON;
        }

        @Override
        boolean isContainer() {
            return true;
        }

        @Override
        boolean takes(OpenBlock child) {
            if (hadBlankLine && node().getParent() instanceof ListBlock list) {
                list.setTight(false);
            }
            return true;
        }
    }

    /** The definition of a footnote. */
    static final class Footnote extends OpenBlock {
        private static final int COLUMN = 4;

        private final FootnoteDefinition footnote;
        private final Definitions definitions;

        Footnote(FootnoteDefinition footnote, Definitions definitions) {
            super(footnote);
            this.footnote = footnote;
            this.definitions = definitions;
        }

        @Override
        Match match(LineCursor line, OpenBlock innermost) {
            if (line.isCode()) {
                line.toColumn(COLUMN);
                return Match.GOES_ON;
            }
            if (line.isBlank()) {
                line.stay();
                return Match.GOES_ON;
            }
            return Match.NONE;
        }

        @Override
        boolean isContainer() {
            return true;
        }

        @Override
        boolean takes(OpenBlock child) {
            return true;
        }

        @Override
        void close() {
            definitions.add(footnote);
        }
    }
}
