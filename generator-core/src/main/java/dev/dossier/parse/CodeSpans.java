package dev.dossier.parse;

import java.util.HashMap;
import java.util.Map;

/** Finds where code ends that stands within a line of text (CommonMark 0.31.2, section 6.1). One instance reads one block after another. */
final class CodeSpans {
    private final InlineSource source;

    /** Where each length of backticks was found last. Once all were seen nothing is looked for in vain, so that any block takes linear time. */
    private final Map<Integer, Integer> last = new HashMap<>();

    private boolean allSeen;

    CodeSpans(InlineSource source) {
        this.source = source;
    }

    /** Begins a block. */
    void clear() {
        last.clear();
        allSeen = false;
    }

    /** Returns the place behind the backticks that begin at {@code at}. */
    int behind(int at) {
        int end = at;
        while (source.text()[end] == '`') {
            end++;
        }
        return end;
    }

    /** Returns where as many backticks begin as opened the code that begins at {@code start}, or -1. */
    int closing(int start, int length) {
        if (allSeen && last.getOrDefault(length, -1) < start) {
            return -1;
        }
        for (int i = source.find('`', start); i >= 0; i = source.find('`', i)) {
            int end = behind(i);
            if (end - i == length) {
                return i;
            }
            if (!allSeen) {
                last.put(end - i, i);
            }
            i = end;
        }
        allSeen = true;
        return -1;
    }

    /** Returns code as it is shown: on one line, and without the blank that keeps backticks apart. */
    String content(int start, int end) {
        String content = source.part(start, end).replace('\n', ' ');
        boolean padded = content.length() > 2 && content.startsWith(" ") && content.endsWith(" ");
        return padded && !isBlank(content) ? content.substring(1, content.length() - 1) : content;
    }

    private static boolean isBlank(String content) {
        return content.chars().allMatch(c -> c == ' ');
    }
}
