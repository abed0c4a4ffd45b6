package dev.dossier.parse;

import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ThematicBreak;

/** The blocks that hold no others, but for paragraphs, tables and directives (CommonMark 0.31.2, section 4). */
final class Leaves {
    private Leaves() {}

    /** A line of its own. */
    static final class Rule extends OpenBlock {
        Rule() {
            super(new ThematicBreak());
        }

        @Override
        Match match(LineCursor line, OpenBlock innermost) {
            return Match.NONE;
        }
    }

    /** A heading, whose text is in some lines. */
    static final class Title extends OpenBlock {
        private final int first;
        private final int count;

        Title(int level, int first, int count) {
            super(new Heading());
            ((Heading) node()).setLevel(level);
            this.first = first;
            this.count = count;
        }

        @Override
        Match match(LineCursor line, OpenBlock innermost) {
            return Match.NONE;
        }

        @Override
        void readTexts(InlineReader reader) {
            reader.read(first, count, node());
        }
    }

    /** Code between fences. */
    static final class FencedCode extends OpenBlock {
        private final FencedCodeBlock code;
        private final char fence;
        private final int length;
        private final int indent;
        private final StringBuilder content = new StringBuilder();
        private boolean hasInfo;

        FencedCode(char fence, int length, int indent) {
            super(new FencedCodeBlock());
            this.code = (FencedCodeBlock) node();
            this.fence = fence;
            this.length = length;
            this.indent = indent;
        }

        @Override
        Match match(LineCursor line, OpenBlock innermost) {
            if (line.nextCharacter() == fence && !line.isCode()) {
                int end = line.skip(fence, line.next());
                if (end - line.next() >= length && line.isBlankFrom(end)) {
                    return Match.LAST;
                }
            }
            line.toIndex(Math.min(line.skip(' ', line.index()), line.index() + indent));
            return Match.GOES_ON;
        }

        @Override
        void add(LineCursor line) {
            line.appendTo(content);
            if (hasInfo) {
                content.append('\n');
            } else {
                code.setInfo(Escapes.resolve(content.toString().trim()));
                content.setLength(0);
                hasInfo = true;
            }
        }

        @Override
        void close() {
            code.setLiteral(content.toString());
        }
    }

    /** Code that is indented. */
    static final class IndentedCode extends OpenBlock {
        private static final int INDENT = 4;

        private final StringBuilder content = new StringBuilder();

        /** The length up to the last line that is not blank. */
        private int length;

        IndentedCode() {
            super(new IndentedCodeBlock());
        }

        @Override
        Match match(LineCursor line, OpenBlock innermost) {
            if (line.isCode()) {
                line.toColumn(line.column() + INDENT);
                return Match.GOES_ON;
            }
            if (line.isBlank()) {
                line.toNext();
                return Match.GOES_ON;
            }
            return Match.NONE;
        }

        @Override
        void add(LineCursor line) {
            line.appendTo(content);
            content.append('\n');
            if (!line.isBlank()) {
                length = content.length();
            }
        }

        @Override
        void close() {
            ((IndentedCodeBlock) node()).setLiteral(content.substring(0, length));
        }
    }

    /** HTML. */
    static final class Html extends OpenBlock {
        private final HtmlKind kind;
        private final StringBuilder content = new StringBuilder();
        private boolean isComplete;

        Html(HtmlKind kind) {
            super(new HtmlBlock());
            this.kind = kind;
        }

        @Override
        Match match(LineCursor line, OpenBlock innermost) {
            if (isComplete || line.isBlank() && kind.endsAtBlankLine()) {
                return Match.NONE;
            }
            line.stay();
            return Match.GOES_ON;
        }

        @Override
        void add(LineCursor line) {
            if (!content.isEmpty()) {
                content.append('\n');
            }
            int start = content.length();
            line.appendTo(content);
            isComplete = kind.isEnd(content.substring(start));
        }

        @Override
        void close() {
            ((HtmlBlock) node()).setLiteral(content.toString());
        }
    }
}
