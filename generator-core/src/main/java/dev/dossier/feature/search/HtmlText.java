package dev.dossier.feature.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Turns the HTML of a page's text, as a renderer made it, into its parts: headings that can be linked to, and what stands below. For one thread. */
final class HtmlText {
    private static final byte[] WEIGHT = Html.ascii("data-search");
    private static final byte[] WEIGHT_IS = Html.ascii(" data-search=\"");
    private static final byte[] ID_IS = Html.ascii(" id=\"");
    private static final byte[] ALTERNATIVE_IS = Html.ascii(" alt=\"");
    private static final byte[] QUOTE = Html.ascii("\"");
    private static final byte[] FOOTNOTE = Html.ascii("footnote-ref");
    private static final byte[] COMMENT = Html.ascii("<!--");
    private static final byte[] END_OF_COMMENT = Html.ascii("-->");
    private static final byte[] END_OF_DECLARATION = Html.ascii(">");

    private final Sink sink;
    private final Shown shown;
    private Html html = new Html(new byte[0], 0);
    /** What is read by all rules: all of a heading or a title, and of other texts what is more than plain words. */
    private final OneLine text = new OneLine();
    /** Whether the text is wanted as a whole. */
    private boolean whole;
    private final Deque<Weighted> weighted = new ArrayDeque<>();
    private int weight = 1;
    /** Whether what comes next does not hang together with what came last. */
    private boolean apart;
    private long headingTag;
    private String headingId = "";

    /** Takes the parts of a page in their order; texts change afterwards. */
    interface Sink {
        /** Begins the part below a heading. */
        void heading(OneLine title, String id);

        /** Takes some words of HTML at once, as {@link PlainWords} does, and returns where it ends. */
        default int words(byte[] file, int start, int end, int weight) {
            return start;
        }

        /** Takes text whose words have not come yet, which counts as often as its weight says. */
        void text(OneLine text, int weight);
    }

    /** An element that counts more or less than what is around it. */
    private static final class Weighted {
        private final long tag;
        private final int outer;
        private int depth = 1;

        private Weighted(long tag, int outer) {
            this.tag = tag;
            this.outer = outer;
        }
    }

    /**
     * Creates what gives parts away.
     *
     * @param shown takes what stands in a part, where that is not wanted as a whole
     */
    HtmlText(Sink sink, Shown shown) {
        this.sink = sink;
        this.shown = shown;
    }

    /**
     * Reads a part of a file.
     *
     * @param asWhole whether all of its text is to come as such
     */
    void read(byte[] file, int start, int end, boolean asWhole) {
        html = new Html(file, end);
        whole = asWhole;
        text.clear();
        weighted.clear();
        weight = 1;
        apart = false;
        headingTag = 0;
        int at = start;
        while (at < end) {
            byte next = file[at];
            if (next == '\n') {
                apart = true;
                at++;
                continue;
            }
            at = next == '<' ? tag(at) : next == '&' ? entity(at) : next < 0 ? others(at) : plain(at);
        }
        flush();
    }

    /** Returns whether text is part of what is shown, and may come as words. */
    private boolean isShown() {
        return headingTag == 0 && weight > 0 && !whole;
    }

    private void flush() {
        if (!text.isBlank()) {
            sink.text(text, weight);
            if (headingTag != 0 && weight > 0 && !whole) {
                shown.append(text);
            }
        }
        text.clear();
        if (isShown()) {
            shown.endPiece();
        }
    }

    private void part() {
        text.blank();
        if (isShown()) {
            shown.blank();
        }
        apart = false;
    }

    private void add(String more) {
        if (apart) {
            part();
        }
        text.append(more);
        if (isShown()) {
            shown.append(more);
        }
    }

    /** Reads what means no more than itself. */
    private int plain(int start) {
        byte[] file = html.bytes();
        int limit = html.limit();
        if (apart) {
            part();
        }
        if (!isShown()) {
            return text.append(file, start, limit, Integer.MAX_VALUE);
        }
        int end = text.isBetweenWords() ? sink.words(file, start, limit, weight) : start;
        if (end == start) {
            end = text.append(file, start, limit, 0);
        }
        shown.append(file, start, end);
        return end;
    }

    /** Reads characters that are not in ASCII. */
    private int others(int start) {
        int end = start;
        while (end < html.limit() && html.bytes()[end] < 0) {
            end++;
        }
        add(html.text(start, end));
        return end;
    }

    private int entity(int start) {
        int end = html.endOfEntity(start);
        add(end > start ? Html.entity(html.text(start + 1, end - 1)) : "&");
        return Math.max(end, start + 1);
    }

    /** Reads a tag or a comment, and returns where it ends. */
    private int tag(int start) {
        byte[] bytes = html.bytes();
        int limit = html.limit();
        boolean closing = start + 1 < limit && bytes[start + 1] == '/';
        int first = start + (closing ? 2 : 1);
        int end = first;
        long name = 0;
        for (; end < limit; end++) {
            int letter = Tags.letter(bytes[end]);
            if (letter == 0) {
                break;
            }
            name = Tags.next(name, letter);
        }
        if (end == first) {
            return noTag(start, first);
        }
        byte kind = Tags.kind(name);
        apart |= kind != Tags.INLINE;
        int close = end < limit && bytes[end] == '>' ? end + 1 : html.endOfTag(end);
        if (closing) {
            closed(name);
            return close;
        }
        boolean bare = close == end + 1 && kind != Tags.UNSEEN && weighted.isEmpty();
        return bare ? close : opened(name, kind, end, close);
    }

    private int noTag(int start, int first) {
        if (html.startsWith(COMMENT, start)) {
            return html.after(END_OF_COMMENT, start + COMMENT.length);
        }
        boolean declaration = first < html.limit() && (html.bytes()[first] == '!' || html.bytes()[first] == '?');
        if (!declaration) {
            add("<");
        }
        return declaration ? html.after(END_OF_DECLARATION, first) : start + 1;
    }

    private int opened(long tag, byte kind, int attributes, int close) {
        if (kind == Tags.UNSEEN || tag == Tags.SUP && html.find(FOOTNOTE, attributes, close) >= 0) {
            return html.endOfElement(tag, close);
        }
        if (tag == Tags.IMG) {
            add(" " + attribute(ALTERNATIVE_IS, attributes, close) + " ");
        }
        if (!weighted.isEmpty()) {
            weighted.forEach(one -> one.depth += one.tag == tag ? 1 : 0);
        }
        if (html.find(WEIGHT, attributes, close) >= 0) {
            flush();
            weighted.push(new Weighted(tag, weight));
            weight = weight(attribute(WEIGHT_IS, attributes, close));
        }
        String id = kind == Tags.HEADING && weight > 0 ? attribute(ID_IS, attributes, close) : "";
        if (!id.isEmpty()) {
            flush();
            headingTag = tag;
            headingId = id;
        }
        return close;
    }

    private void closed(long tag) {
        if (tag == headingTag) {
            sink.heading(text, headingId);
            text.clear();
            headingTag = 0;
        }
        if (!weighted.isEmpty()) {
            weighted.forEach(one -> one.depth -= one.tag == tag ? 1 : 0);
        }
        while (!weighted.isEmpty() && weighted.element().depth == 0) {
            flush();
            weight = weighted.remove().outer;
        }
    }

    private static int weight(String written) {
        boolean number = !written.isEmpty() && written.length() <= 2 && written.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Math.min(Integer.parseInt(written), 10) : 1;
    }

    /** Returns the value of an attribute that is written as renderers do, in double quotes; an empty text where it is not there. */
    private String attribute(byte[] start, int from, int to) {
        int at = html.find(start, from, to);
        if (at < 0) {
            return "";
        }
        int value = at + start.length;
        String written = html.text(value, Math.max(value, html.after(QUOTE, value) - 1));
        return written.indexOf('&') < 0 ? written : plain(written);
    }

    private static String plain(String written) {
        StringBuilder plain = new StringBuilder();
        byte[] bytes = written.replace("<", "&lt;").getBytes(StandardCharsets.UTF_8);
        new HtmlText(new Sink() {
            @Override
            public void heading(OneLine title, String id) {
                // There are none in an attribute.
            }

            @Override
            public void text(OneLine part, int any) {
                plain.append(part);
            }
        }, new Shown()).read(bytes, 0, bytes.length, /* asWhole= */ true);
        return plain.toString();
    }
}
