package dev.dossier.parse;

import java.util.Arrays;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.text.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which {@code *}, {@code _} and {@code ~} belong together, and makes emphasis and strikethrough of what is between them
 * (CommonMark 0.31.2, section 6.2 and the appendix; GitHub Flavored Markdown, section 6.5).
 */
final class Delimiters {
    private static final int LONGEST_STRIKETHROUGH = 2;

    private final InlineSource source;
    private final Depths depths;
    private @Nullable Run last;

    /** By character, by length modulo 3, and by whether a closer may open as well: below which run there is no opener. */
    private final @Nullable Run[] bottoms = new Run[18];

    Delimiters(InlineSource source, Depths depths) {
        this.source = source;
        this.depths = depths;
    }

    /** A number of equal delimiters in a row, of which some may be used up. */
    static final class Run {
        private final Text text;
        private final char delimiter;
        private final int original;
        private final boolean opens;
        private final boolean closes;
        private int start;
        private int count;
        private @Nullable Run previous;
        private @Nullable Run next;

        private Run(Text text, char delimiter, int start, int count, boolean opens, boolean closes) {
            this.text = text;
            this.delimiter = delimiter;
            this.start = start;
            this.count = count;
            this.original = count;
            this.opens = opens;
            this.closes = closes;
        }
    }

    /** Forgets all runs. */
    void clear() {
        last = null;
    }

    @Nullable Run last() {
        return last;
    }

    /** Adds a run, which is a text until something else is found out. */
    void add(Text text, int start, int end) {
        int before = source.before(start);
        int after = source.at(end);
        boolean blankBefore = before == InlineSource.END || Characters.isWhitespaceCodePoint(before);
        boolean blankAfter = after == InlineSource.END || Characters.isWhitespaceCodePoint(after);
        boolean markBefore = before == InlineSource.END || Characters.isPunctuationCodePoint(before);
        boolean markAfter = after == InlineSource.END || Characters.isPunctuationCodePoint(after);
        boolean leftFlanking = !blankAfter && (!markAfter || blankBefore || markBefore);
        boolean rightFlanking = !blankBefore && (!markBefore || blankAfter || markAfter);
        char delimiter = source.text()[start];
        boolean inWords = delimiter != '_';
        Run run = new Run(
                text, delimiter, start, end - start, leftFlanking && (inWords || !rightFlanking || markBefore),
                rightFlanking && (inWords || !leftFlanking || markAfter));
        run.previous = last;
        if (last != null) {
            last.next = run;
        }
        last = run;
    }

    /** Decides about all runs after {@code bottom} and forgets them. */
    void process(@Nullable Run bottom) {
        Run closer = last;
        if (closer == null || closer == bottom) {
            return;
        }
        Arrays.fill(bottoms, null);
        while (closer.previous != null && closer.previous != bottom) {
            closer = closer.previous;
        }
        while (closer != null) {
            closer = closer.closes ? close(closer, bottom) : closer.next;
        }
        forget(bottom);
    }

    /** Leaves all runs after {@code bottom} as the texts that they are. */
    void forget(@Nullable Run bottom) {
        last = bottom;
        if (bottom != null) {
            bottom.next = null;
        }
    }

    /** Looks for what a run closes, and returns the run to go on with. */
    private @Nullable Run close(Run closer, @Nullable Run bottom) {
        int key = ("*_~".indexOf(closer.delimiter) * 3 + closer.original % 3) * 2 + (closer.opens ? 1 : 0);
        Run opener = closer.previous;
        int used = 0;
        Node boundary = closer.text;
        int depth = 0;
        while (opener != null && opener != bottom && opener != bottoms[key]) {
            if (depths.mayBeTooMany()) {
                depth = Math.max(depth, Depths.between(opener.text.getNext(), boundary));
                boundary = opener.text;
                if (depth >= Depths.MAX) {
                    opener = null;
                    break;
                }
            }
            used = opener.opens && opener.delimiter == closer.delimiter ? used(opener, closer) : 0;
            if (used > 0) {
                break;
            }
            opener = opener.previous;
        }
        if (used == 0 || opener == null) {
            bottoms[key] = closer.previous;
            Run next = closer.next;
            if (!closer.opens) {
                remove(closer);
            }
            return next;
        }
        wrap(opener, closer, used);
        opener.next = closer;
        closer.previous = opener;
        take(opener, opener.start, used);
        take(closer, closer.start + used, used);
        if (closer.count > 0) {
            return closer;
        }
        return closer.next;
    }

    /** Returns how many delimiters of each run make something together; 0 when nothing comes of it. */
    private static int used(Run opener, Run closer) {
        if (opener.delimiter == '~') {
            return opener.count == closer.count && opener.count <= LONGEST_STRIKETHROUGH ? opener.count : 0;
        }
        boolean both = opener.closes || closer.opens;
        if (both && closer.original % 3 != 0 && (opener.original + closer.original) % 3 == 0) {
            return 0;
        }
        return opener.count >= 2 && closer.count >= 2 ? 2 : 1;
    }

    private void wrap(Run opener, Run closer, int used) {
        String delimiter = String.valueOf(opener.delimiter).repeat(used);
        Node wrapper = opener.delimiter == '~'
                ? new Strikethrough(delimiter)
                : used == 2 ? new StrongEmphasis(delimiter) : new Emphasis(delimiter);
        Node node = opener.text.getNext();
        while (node != closer.text && node != null) {
            Node next = node.getNext();
            wrapper.appendChild(node);
            node = next;
        }
        opener.text.insertAfter(wrapper);
        source.place(wrapper, opener.start + opener.count - used, closer.start + used);
        depths.wrapped();
    }

    /** Uses up delimiters of a run, so that it begins at {@code start}; a run without any goes away. */
    private void take(Run run, int start, int used) {
        run.start = start;
        run.count -= used;
        if (run.count == 0) {
            run.text.unlink();
            remove(run);
            return;
        }
        Text rest = new Text(source.part(start, start + run.count));
        source.place(rest, start, start + run.count);
        run.text.setLiteral(rest.getLiteral());
        run.text.setSourceSpans(rest.getSourceSpans());
    }

    private void remove(Run run) {
        if (run.previous != null) {
            run.previous.next = run.next;
        }
        if (run.next == null) {
            last = run.previous;
        } else {
            run.next.previous = run.previous;
        }
    }
}
