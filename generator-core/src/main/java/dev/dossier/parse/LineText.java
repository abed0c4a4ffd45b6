package dev.dossier.parse;

import java.util.List;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * A text that is a part of a line. It knows where it stands without an object for that: most texts are never asked.
 */
final class LineText extends Text {
    private final Lines lines;
    private final int line;
    private final int from;
    private final int to;
    private final boolean isHarmless;
    private boolean isElsewhere;

    /**
     * Creates a text.
     *
     * @param literal what it says
     * @param isHarmless whether it holds no character that has to be written in another way in HTML
     * @param lines the lines that it is a part of
     * @param line the number of its line
     * @param from where it begins
     * @param to where it ends, behind {@code from}
     */
    LineText(String literal, boolean isHarmless, Lines lines, int line, int from, int to) {
        super(literal);
        this.isHarmless = isHarmless;
        this.lines = lines;
        this.line = line;
        this.from = from;
        this.to = to;
    }

    /** Returns whether a text is known to hold no character that has to be written in another way in HTML. */
    static boolean isHarmless(Text text) {
        return text instanceof LineText known && known.isHarmless;
    }

    @Override
    public List<SourceSpan> getSourceSpans() {
        return isElsewhere ? super.getSourceSpans() : List.of(lines.span(line, from, to));
    }

    @Override
    public void setSourceSpans(List<SourceSpan> spans) {
        isElsewhere = true;
        super.setSourceSpans(spans);
    }

    @Override
    public void addSourceSpan(SourceSpan span) {
        if (!isElsewhere) {
            setSourceSpans(getSourceSpans());
        }
        super.addSourceSpan(span);
    }
}
