package dev.dossier.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;

/**
 * Turns HTML with placeholders into what is allowed of it, cut at the placeholders.
 *
 * <p>A placeholder is a number between two characters for private use (Unicode 16, section 23.5), which nothing else in the HTML has.
 * A forged one, written as references to characters, can only move a cut: a cut is never inside of a tag.
 */
final class SafePieces implements HtmlStreamEventReceiver {
    private static final char BEGIN = '\uE000';
    private static final char END = '\uE001';

    private final List<List<SafeHtml.Part>> pieces = new ArrayList<>();
    private final Set<Integer> kept = new HashSet<>();
    private final LeftOut leftOut;
    private final List<String> addresses = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();
    private int reading;
    private int current;

    /** Is told what is left out. */
    @FunctionalInterface
    interface LeftOut {
        /**
         * Takes note of a tag or an attribute.
         *
         * @param number the piece that it was in
         * @param tag the name of the tag
         * @param what the tag or its attribute, in the words of a message
         */
        void accept(int number, String tag, String what);
    }

    SafePieces(int count, LeftOut leftOut) {
        this.leftOut = leftOut;
        for (int i = 0; i <= count; i++) {
            pieces.add(new ArrayList<>());
        }
    }

    /** Returns HTML without the characters that placeholders are made of. */
    static String plain(String html) {
        return html.replace(BEGIN, '\uFFFD').replace(END, '\uFFFD');
    }

    static String placeholder(int number) {
        return BEGIN + Integer.toString(number) + END;
    }

    /** Returns what stands before a placeholder and after the one before it. */
    List<SafeHtml.Part> before(int number) {
        return pieces.get(number);
    }

    /** Returns the placeholders that are still there. */
    Set<Integer> kept() {
        return kept;
    }

    void read(String html) {
        HtmlChangeListener<SafePieces> listener = new HtmlChangeListener<>() {
            @Override
            public void discardedTag(SafePieces context, String tag) {
                leftOut.accept(Math.min(reading, pieces.size() - 1), tag, "'<" + tag + ">'");
            }

            @Override
            public void discardedAttributes(SafePieces context, String tag, String... names) {
                for (String name : names) {
                    leftOut.accept(Math.min(reading, pieces.size() - 1), tag, "the attribute '" + name + "' of '<" + tag + ">'");
                }
            }
        };
        HtmlSanitizer.sanitize(html, AllowedHtml.POLICY.apply(this, listener, this), Addresses::new);
    }

    /**
     * Hides where links and images lead, which is for the same gate to judge that those of Markdown pass, and takes note of how far the
     * reading is.
     */
    private final class Addresses implements HtmlStreamEventReceiver {
        private final HtmlStreamEventReceiver next;

        Addresses(HtmlStreamEventReceiver next) {
            this.next = next;
        }

        @Override
        public void openDocument() {
            next.openDocument();
        }

        @Override
        public void closeDocument() {
            next.closeDocument();
        }

        @Override
        public void closeTag(String tag) {
            next.closeTag(tag);
        }

        @Override
        public void openTag(String tag, List<String> attributes) {
            List<String> hidden = new ArrayList<>(attributes);
            for (int i = 0; i < hidden.size(); i += 2) {
                if (isAddress(tag, hidden.get(i))) {
                    addresses.add(hidden.get(i + 1));
                    hidden.set(i + 1, "#" + (addresses.size() - 1));
                }
            }
            next.openTag(tag, hidden);
        }

        @Override
        public void text(String text) {
            for (int i = text.indexOf(END); i >= 0; i = text.indexOf(END, i + 1)) {
                reading++;
            }
            next.text(text);
        }
    }

    private static boolean isAddress(String tag, String attribute) {
        return tag.equals("a") && attribute.equals("href") || tag.equals("img") && attribute.equals("src");
    }

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}

    @Override
    public void openTag(String tag, List<String> attributes) {
        Map<String, String> said = new LinkedHashMap<>();
        for (int i = 0; i < attributes.size(); i += 2) {
            String name = attributes.get(i);
            String value = plain(attributes.get(i + 1));
            said.put(name, isAddress(tag, name) ? plain(addresses.get(Integer.parseInt(value.substring(1)))) : value);
        }
        boolean nowhere = tag.equals("a") && !said.containsKey("href");
        if (tag.equals("img") && !said.containsKey("src")) {
            return;
        }
        String written = nowhere ? "span" : tag;
        add(new SafeHtml.Open(written, said));
        if (!AllowedHtml.VOID.contains(tag)) {
            open.push(written);
        }
    }

    @Override
    public void closeTag(String tag) {
        if (!AllowedHtml.VOID.contains(tag) && !open.isEmpty()) {
            add(new SafeHtml.Close(open.pop()));
        }
    }

    @Override
    public void text(String text) {
        int start = 0;
        for (int begin = text.indexOf(BEGIN); begin >= 0; begin = text.indexOf(BEGIN, start)) {
            addText(text.substring(start, begin));
            int end = text.indexOf(END, begin);
            int number = end < 0 ? -1 : number(text.substring(begin + 1, end));
            if (number >= current && number < pieces.size() - 1) {
                kept.add(number);
                current = number + 1;
            }
            start = end < 0 ? text.length() : end + 1;
        }
        addText(text.substring(start));
    }

    private static int number(String text) {
        boolean digits = !text.isEmpty() && text.length() < 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(text) : -1;
    }

    private void addText(String text) {
        if (!text.isEmpty()) {
            add(new SafeHtml.Text(text));
        }
    }

    private void add(SafeHtml.Part part) {
        pieces.get(current).add(part);
    }
}
