package dev.dossier.parse;

import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.OrderedList;
import org.jspecify.annotations.Nullable;

/** Finds the items of lists, and the rules that look like them (CommonMark 0.31.2, sections 4.1, 5.2 and 5.3). One instance reads one text. */
final class ItemStarts {
    private static final int LONGEST_NUMBER = 9;
    private static final int RULE = 3;

    /** More columns after the mark of an item belong to what stands in it. */
    private static final int WIDEST_GAP = 4;

    private final char[] text;
    private final LineCursor line;

    ItemStarts(Lines lines, LineCursor line) {
        this.text = lines.text();
        this.line = line;
    }

    /** Returns the rule or the item that begins with some mark; null where neither does. */
    @Nullable OpenBlock ruleOrItem(char c, @Nullable OpenParagraph paragraph) {
        if (c != '+' && isRule(c)) {
            line.toEnd();
            return begin(new Leaves.Rule());
        }
        return c == '_' ? null : item(c, line.next() + 1, 1, paragraph);
    }

    private boolean isRule(char c) {
        int marks = 0;
        for (int i = line.next(); i < line.end(); i++) {
            if (text[i] == c) {
                marks++;
            } else if (!Lines.isBlank(text[i])) {
                return false;
            }
        }
        return marks >= RULE;
    }

    /** Returns the item that begins with a number; null where none does. */
    @Nullable OpenBlock number(@Nullable OpenParagraph paragraph) {
        int number = 0;
        int end = line.next();
        while (Characters.isDigit(text[end]) && end - line.next() < LONGEST_NUMBER) {
            number = 10 * number + text[end++] - '0';
        }
        return text[end] == '.' || text[end] == ')' ? item(text[end], end + 1, number, paragraph) : null;
    }

    /** Reads an item of a list; one without text or with a number other than 1 does not end a paragraph. */
    private @Nullable OpenBlock item(char mark, int behind, int number, @Nullable OpenParagraph paragraph) {
        if (behind < line.end() && !Lines.isBlank(text[behind])) {
            return null;
        }
        if (paragraph != null && (number != 1 || line.isBlankFrom(behind)) && paragraph.hasText()) {
            return null;
        }
        int column = line.column();
        line.toIndex(behind);
        int marked = line.column() - column;
        int indent = line.isBlank() || line.indent() > WIDEST_GAP ? marked + 1 : marked + line.indent();
        line.toColumn(column + indent);
        return begin(new Containers.Item(mark, number, indent));
    }

    /** Returns the list that an item begins. */
    OpenBlock list(Containers.Item item) {
        ListBlock list;
        if (item.isNumbered()) {
            OrderedList numbered = new OrderedList();
            numbered.setMarkerStartNumber(item.number());
            list = numbered;
        } else {
            list = new BulletList();
        }
        return begin(new Containers.Items(list, item.mark()));
    }

    private OpenBlock begin(OpenBlock block) {
        line.place(block.node());
        return block;
    }
}
