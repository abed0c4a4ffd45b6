package dev.dossier.parse;

import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Finds the items of lists that are tasks (GitHub Flavored Markdown, section 5.3). */
final class Tasks {
    private static final int MARK = 3;

    private Tasks() {}

    /** Puts a mark before a paragraph that opens an item with {@code [ ]} or {@code [x]}, and takes that away. */
    static void mark(Paragraph paragraph) {
        boolean opens = paragraph.getPrevious() == null && paragraph.getParent() instanceof ListItem;
        if (!opens || !(paragraph.getFirstChild() instanceof Text text) || !isMarked(text.getLiteral())) {
            return;
        }
        String literal = text.getLiteral();
        int start = MARK;
        while (start < literal.length() && InlineSource.isBlank(literal.charAt(start))) {
            start++;
        }
        paragraph.insertBefore(new TaskListItemMarker(!InlineSource.isBlank(literal.charAt(1))));
        text.setLiteral(literal.substring(start));
    }

    private static boolean isMarked(String text) {
        if (text.length() <= MARK || text.charAt(0) != '[' || text.charAt(2) != ']' || !InlineSource.isBlank(text.charAt(MARK))) {
            return false;
        }
        char c = text.charAt(1);
        return c == 'x' || c == 'X' || InlineSource.isBlank(c);
    }
}
