package dev.dossier.feature.search;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Turns the HTML of a page's text, as a renderer made it, into its parts: headings that can be linked to, and what stands below. For one thread. */
final class HtmlText {
    /** Elements that can stand inside of a word (HTML, 3.2.5.2.5, phrasing content, as far as it is text). */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s", "samp", "small", "span",
            "strong", "sub", "sup", "time", "u", "var", "wbr");
    /** Elements whose content readers do not see. */
    private static final Set<String> UNSEEN = Set.of("script", "style", "template");
    private static final Map<String, String> ENTITIES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");
    private static final String WEIGHT = "data-search";
    private static final String FOOTNOTE = "footnote-ref";
    private static final int LONGEST_ENTITY = 10;

    private final Sink sink;
    private final String html;
    private final StringBuilder text = new StringBuilder();
    private final Deque<Weighted> weighted = new ArrayDeque<>();
    private int weight = 1;
    private String headingTag = "";
    private String headingId = "";

    /** Takes the parts of a page in their order. */
    interface Sink {
        /** Begins the part below a heading. */
        void heading(String title, String id);

        /** Takes text, which counts as often as its weight says. */
        void text(String text, int weight);
    }

    /** An element that counts more or less than what is around it. */
    private static final class Weighted {
        private final String tag;
        private final int outer;
        private int depth = 1;

        private Weighted(String tag, int outer) {
            this.tag = tag;
            this.outer = outer;
        }
    }

    private HtmlText(String html, Sink sink) {
        this.html = html;
        this.sink = sink;
    }

    static void read(String html, Sink sink) {
        new HtmlText(html, sink).read();
    }

    private void read() {
        int at = 0;
        while (at < html.length()) {
            int tag = html.indexOf('<', at);
            int end = tag < 0 ? html.length() : tag;
            characters(at, end);
            at = tag < 0 ? end : tag(tag);
        }
        flush();
    }

    private void flush() {
        String found = text.toString().strip();
        text.setLength(0);
        if (!found.isEmpty()) {
            sink.text(found, weight);
        }
    }

    private void characters(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = html.charAt(i);
            if (c == '&') {
                int semicolon = html.indexOf(';', i);
                String character = semicolon > i && semicolon < end && semicolon - i <= LONGEST_ENTITY ? entity(html.substring(i + 1, semicolon)) : "";
                if (!character.isEmpty()) {
                    for (int j = 0; j < character.length(); j++) {
                        append(character.charAt(j));
                    }
                    i = semicolon;
                    continue;
                }
            }
            append(c);
        }
    }

    /** Makes one blank of each run of white space. */
    private void append(char c) {
        boolean blank = c <= ' ' || c == '\u00A0';
        if (!blank) {
            text.append(c);
        } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    private static String entity(String name) {
        if (!name.startsWith("#")) {
            return ENTITIES.getOrDefault(name, "");
        }
        boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
        try {
            int codePoint = hexadecimal ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
            return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "";
        } catch (NumberFormatException none) {
            return "";
        }
    }

    /** Reads a tag or a comment, and returns where it ends. */
    private int tag(int start) {
        if (html.startsWith("<!--", start)) {
            return after("-->", start + 4);
        }
        boolean closing = html.startsWith("/", start + 1);
        int name = start + (closing ? 2 : 1);
        int end = name;
        while (end < html.length() && isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        if (end == name) {
            boolean declaration = html.startsWith("!", name) || html.startsWith("?", name);
            if (!declaration) {
                text.append('<');
            }
            return declaration ? after(">", name) : start + 1;
        }
        String tag = html.substring(name, end).toLowerCase(Locale.ROOT);
        int close = close(end);
        if (!INLINE.contains(tag)) {
            append(' ');
        }
        if (closing) {
            closed(tag);
            return close;
        }
        return opened(tag, end, close);
    }

    private int opened(String tag, int attributes, int close) {
        if (UNSEEN.contains(tag) || tag.equals("sup") && has(FOOTNOTE, attributes, close)) {
            int end = html.indexOf("</" + tag, close);
            return end < 0 ? html.length() : close(end + 2);
        }
        if (tag.equals("img")) {
            String alternative = attribute("alt", attributes, close);
            append(' ');
            alternative.chars().forEach(c -> append((char) c));
            append(' ');
        }
        for (Weighted one : weighted) {
            one.depth += one.tag.equals(tag) ? 1 : 0;
        }
        if (has(WEIGHT, attributes, close)) {
            flush();
            weighted.push(new Weighted(tag, weight));
            weight = weight(attribute(WEIGHT, attributes, close));
        }
        boolean heading = tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
        String id = heading && weight > 0 ? attribute("id", attributes, close) : "";
        if (!id.isEmpty()) {
            flush();
            headingTag = tag;
            headingId = id;
        }
        return close;
    }

    private void closed(String tag) {
        if (tag.equals(headingTag)) {
            String title = text.toString().strip();
            text.setLength(0);
            sink.heading(title, headingId);
            headingTag = "";
        }
        for (Weighted one : weighted) {
            one.depth -= one.tag.equals(tag) ? 1 : 0;
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

    private boolean has(String word, int start, int end) {
        return find(word, start, end) >= 0;
    }

    /** Returns where a word begins between two places; a search up to the end of the text for each tag would take most of the time. */
    private int find(String word, int start, int end) {
        for (int i = start; i <= end - word.length(); i++) {
            if (html.charAt(i) == word.charAt(0) && html.startsWith(word, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the value of an attribute that is written as renderers do, in double quotes; an empty text where it is not there. */
    private String attribute(String name, int start, int end) {
        int at = find(" " + name + "=\"", start, end);
        if (at < 0) {
            return "";
        }
        int value = at + name.length() + 3;
        String written = html.substring(value, Math.max(value, html.indexOf('"', value)));
        if (written.indexOf('&') < 0) {
            return written;
        }
        StringBuilder plain = new StringBuilder();
        HtmlText.read(written.replace("<", "&lt;"), new Sink() {
            @Override
            public void heading(String title, String id) {
                // There are none in an attribute.
            }

            @Override
            public void text(String part, int any) {
                plain.append(part);
            }
        });
        return plain.toString();
    }

    /** Returns what follows a tag, whose attributes may hold a sign that would end it. */
    private int close(int start) {
        char quote = 0;
        for (int i = start; i < html.length(); i++) {
            char c = html.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return html.length();
    }

    private int after(String end, int start) {
        int at = html.indexOf(end, start);
        return at < 0 ? html.length() : at + end.length();
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
