package dev.dossier.render;

/**
 * Tells which line ends and blanks around the tags of a template are not drawn, so that a section whose tags stand on lines of their own
 * leaves no empty lines behind: the blanks before such a tag, and the line end behind it. For one level of tags, from one tag to the next.
 */
final class TagLines {
    /** Whether the line so far has no text but blanks. */
    private boolean blank = true;
    /** Whether no tag has come before on the line. */
    private boolean lineStart = true;
    /** Whether the line began with, or comes after, a tag whose section spans lines. */
    private boolean afterTag;
    /** How many characters of the last text are on the line of the tag that follows. */
    private int tail;

    /** Begins with the first line of a template. */
    TagLines() {}

    /** Begins behind the tag that opens a section. */
    private TagLines(boolean lineStart) {
        this.lineStart = lineStart;
        this.afterTag = true;
    }

    /** Takes the text up to the next tag, and returns what is drawn of it unless that tag takes some of it away. */
    String text(String text) {
        int dropped = -1;
        tail = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                if (afterTag && blank) {
                    dropped = i;
                }
                afterTag = false;
                blank = true;
                lineStart = true;
                tail = 0;
            } else {
                blank &= c == ' ' || c == '\t';
                tail++;
            }
        }
        return dropped < 0 ? text : text.substring(0, dropped) + text.substring(dropped + 1);
    }

    /** Takes a tag that is complete in itself. */
    void tag() {
        lineStart = false;
        tail = 0;
    }

    /** Takes a tag that opens a section, and returns how many characters before it are not drawn if the section spans lines. */
    int open() {
        int before = blank ? tail : 0;
        lineStart &= blank;
        tail = 0;
        return before;
    }

    /** Returns what tells the same within the section that was opened. */
    TagLines inside() {
        return new TagLines(lineStart);
    }

    /** Takes the tag that closes this section, and returns how many characters before it are not drawn. */
    int close() {
        return lineStart && blank ? tail : 0;
    }

    /** Goes on behind a section. */
    void closed(boolean spansLines) {
        afterTag = spansLines;
        tag();
    }
}
