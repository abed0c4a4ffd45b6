package dev.dossier.feature.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words that hang together, as docs/search.md says under "Parts and wholes", each folded. For one thread. */
final class Chain {
    private static final int MOST_PARTS = 8;
    /** وال بال كال فال ولل ال لل: the article, with what may be written before it. */
    private static final List<String> ARTICLES = List.of(
            "\u0648\u0627\u0644", "\u0628\u0627\u0644", "\u0643\u0627\u0644", "\u0641\u0627\u0644", "\u0648\u0644\u0644", "\u0627\u0644", "\u0644\u0644");
    private static final int LEFT_OF_ARTICLE = 3;

    private final Words.Sink sink;
    /** The ends of the parts in {@link #folded}. */
    private final int[] ends = new int[MOST_PARTS];
    private int parts;
    private char[] folded = new char[256];
    private int length;
    /** Whether the parts so far are all of their chain. */
    private boolean whole;

    /** Creates what gives the words of chains away. */
    Chain(Words.Sink sink) {
        this.sink = sink;
    }

    /** Begins a chain. */
    void begin() {
        parts = 0;
        length = 0;
        whole = true;
    }

    /**
     * Adds a part of a text as a part of the chain.
     *
     * @param end where its letters and digits end
     * @param signs where the signs end that belong to it
     */
    void add(char[] text, int start, int end, int signs) {
        if (parts == MOST_PARTS) {
            whole = false;
            end();
            begin();
            whole = false;
        }
        int from = length;
        boolean ascii = true;
        for (int i = start; i < end && ascii; i++) {
            char c = text[i];
            ascii = c < 0x80;
            if (ascii) {
                append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
            }
        }
        if (!ascii) {
            length = from;
            fold(new String(text, start, end - start).toLowerCase(Locale.ROOT));
            dropArticle(from);
        }
        for (int i = end; i < signs; i++) {
            append(text[i]);
        }
        ends[parts++] = length;
    }

    private void fold(String lower) {
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            String other = c < 0x80 ? "" : Letters.folded(c);
            if (other.isEmpty()) {
                append(c);
            } else {
                append(other);
            }
        }
    }

    private void dropArticle(int from) {
        String word = new String(folded, from, length - from);
        for (String article : ARTICLES) {
            if (word.startsWith(article)) {
                if (word.length() - article.length() >= LEFT_OF_ARTICLE) {
                    length = from;
                    append(word.substring(article.length()));
                }
                return;
            }
        }
    }

    private void append(String more) {
        for (int i = 0; i < more.length(); i++) {
            append(more.charAt(i));
        }
    }

    private void append(char c) {
        if (length == folded.length) {
            folded = Arrays.copyOf(folded, 2 * length);
        }
        folded[length++] = c;
    }

    /** Gives away what was collected. */
    void end() {
        int start = 0;
        for (int i = 0; i < parts; i++) {
            sink.take(folded, start, Math.min(ends[i] - start, Words.LONGEST), 0);
            start = ends[i];
        }
        if (whole && parts > 1 && length <= Words.LONGEST) {
            sink.take(folded, 0, length, parts);
        }
    }
}
