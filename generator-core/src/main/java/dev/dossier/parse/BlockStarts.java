package dev.dossier.parse;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.BlockQuote;
import org.jspecify.annotations.Nullable;

/** Finds out which block begins at a place in a line, and goes behind what marks it. One instance reads one text. */
final class BlockStarts {
    private static final int LEVELS = 6;
    private static final int FENCE = 3;

    private final Lines lines;
    private final char[] text;
    private final LineCursor line;
    private final Definitions definitions;
    private final ItemStarts items;
    private final InlineSource source;

    /** Prepares for a text, part of which {@code source} holds while it is looked at. */
    BlockStarts(Lines lines, LineCursor line, Definitions definitions, InlineSource source) {
        this.lines = lines;
        this.text = lines.text();
        this.line = line;
        this.definitions = definitions;
        this.source = source;
        this.items = new ItemStarts(lines, line);
    }

    /**
     * Returns the block that begins here; null where none does, or only a paragraph. The list of an item is the caller's, who begins one
     * with {@link #list} where none is open.
     *
     * @param around the innermost block that the line belongs to so far
     * @param innermost the innermost block that the line before belongs to
     */
    @Nullable OpenBlock find(OpenBlock around, OpenBlock innermost) {
        char c = line.nextCharacter();
        OpenParagraph paragraph = around instanceof OpenParagraph open ? open : null;
        if (paragraph != null && (c == '|' || c == '-' || c == ':')) {
            OpenTable table = OpenTable.start(line, lines, paragraph);
            if (table != null) {
                line.stay();
                return table;
            }
        }
        if (line.isCode()) {
            return innermost instanceof OpenParagraph ? null : indentedCode();
        }
        return switch (c) {
            case '[' -> footnote();
            case ':' -> directive(around);
            case '>' -> quote();
            case '#' -> heading();
            case '=' -> underline(1, paragraph);
            case '`', '~' -> fence(c);
            case '<' -> html(innermost, paragraph);
            case '-' -> {
                OpenBlock heading = underline(2, paragraph);
                yield heading != null ? heading : items.ruleOrItem(c, paragraph);
            }
            case '*', '_', '+' -> items.ruleOrItem(c, paragraph);
            default -> Characters.isDigit(c) ? items.number(paragraph) : null;
        };
    }

    /** Returns the list that an item begins. */
    OpenBlock list(Containers.Item item) {
        return items.list(item);
    }

    /** Says that a block begins at the mark of the line. */
    private OpenBlock begin(OpenBlock block) {
        line.place(block.node());
        return block;
    }

    private OpenBlock indentedCode() {
        OpenBlock code = begin(new Leaves.IndentedCode());
        code.match(line, code);
        return code;
    }

    private @Nullable OpenBlock footnote() {
        int start = line.next() + 2;
        if (text[start - 1] != '^') {
            return null;
        }
        int end = start;
        while (end < line.end() && text[end] != ']' && !Lines.isBlank(text[end])) {
            end++;
        }
        if (end == start || end == line.end() || text[end] != ']' || text[end + 1] != ':') {
            return null;
        }
        OpenBlock footnote = begin(new Containers.Footnote(new FootnoteDefinition(lines.part(start, end)), definitions));
        line.toIndex(end + 2);
        line.toNext();
        return footnote;
    }

    private @Nullable OpenBlock directive(OpenBlock around) {
        OpenBlock directive = OpenDirective.start(line, lines, around.node());
        if (directive != null) {
            begin(directive);
            line.toEnd();
        }
        return directive;
    }

    private OpenBlock quote() {
        OpenBlock quote = begin(new Containers.Plain(new BlockQuote()));
        line.skipMark();
        return quote;
    }

    private @Nullable OpenBlock heading() {
        int start = line.skip('#', line.next());
        int level = start - line.next();
        if (level > LEVELS || start < line.end() && !Lines.isBlank(text[start])) {
            return null;
        }
        int from = lines.skipBlanks(start, line.end());
        int number = line.number();
        OpenBlock heading = begin(new Leaves.Title(level, number, 1));
        lines.keep(number, from, from, endOfHeading(from));
        line.toEnd();
        return heading;
    }

    /** Returns the end of the text of a heading, without the signs that close it. */
    private int endOfHeading(int from) {
        int to = from;
        boolean mayClose = true;
        int i = from;
        while (i < line.end()) {
            char c = text[i];
            if (c == '#' && mayClose) {
                int behind = line.skip('#', i);
                i = lines.skipBlanks(behind, line.end());
                mayClose = i > behind;
                to = i < line.end() ? i : to;
            } else {
                i++;
                mayClose = Lines.isBlank(c);
                to = mayClose ? to : i;
            }
        }
        return to;
    }

    private @Nullable OpenBlock underline(int level, @Nullable OpenParagraph paragraph) {
        if (paragraph == null || !line.isBlankFrom(line.skip(text[line.next()], line.next())) || !paragraph.hasText()) {
            return null;
        }
        OpenBlock heading = paragraph.toTitle(level);
        line.toEnd();
        return heading;
    }

    private @Nullable OpenBlock fence(char c) {
        int behind = line.skip(c, line.next());
        int length = behind - line.next();
        if (length < FENCE || c == '`' && line.find('`', behind) >= 0) {
            return null;
        }
        OpenBlock code = begin(new Leaves.FencedCode(c, length, line.indent()));
        line.toIndex(behind);
        return code;
    }

    private @Nullable OpenBlock html(OpenBlock innermost, @Nullable OpenParagraph paragraph) {
        HtmlKind kind = HtmlKind.of(lines.part(line.next(), line.end()));
        if (kind == null && paragraph == null && !innermost.isLazy() && isTag()) {
            kind = HtmlKind.TAG;
        }
        if (kind == null) {
            return null;
        }
        OpenBlock html = begin(new Leaves.Html(kind));
        line.stay();
        return html;
    }

    private boolean isTag() {
        source.read(lines, line.number(), line.next(), line.end());
        char c = source.text()[1];
        int end = c == '/' || Characters.isLetter(c) ? new InlineHtml(source).end(0) : -1;
        return end > 0 && source.isEnd(source.skipBlanks(end));
    }
}
