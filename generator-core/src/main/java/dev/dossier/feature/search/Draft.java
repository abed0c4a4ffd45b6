package dev.dossier.feature.search;

import java.util.ArrayList;
import java.util.List;

/** One page on its way into the index: what is said about it, then its text. For one thread. */
final class Draft implements HtmlText.Sink {
    private static final int SHOWN = 200;

    private final PageTerms terms = new PageTerms();
    private final Words words = new Words(this::take);
    private final StringBuilder line = new StringBuilder(1024);
    private final StringBuilder shown = new StringBuilder();
    private final List<String> heading = new ArrayList<>(2);
    private PageTerms.Field field = PageTerms.Field.TITLE;
    private int weight = 1;
    private int part;
    private int titleWords;

    /** Begins with what the site says of a page. */
    Draft(IndexedPage page) {
        line.append(page.address()).append('\t').append(oneLine(page.title())).append('\t').append(page.section());
        words.of(page.title());
        field = PageTerms.Field.ABOUT;
        page.about().forEach(words::of);
        show(page.description());
        page.values().forEach(value -> text(value, 1));
    }

    private void take(char[] chars, int start, int length, int parts) {
        terms.add(chars, start, length, field, part, weight);
        if (field == PageTerms.Field.TITLE && parts == 0) {
            titleWords++;
        }
    }

    @Override
    public void heading(String title, String id) {
        finishPart();
        heading.add(title);
        heading.add(id);
        part++;
        field = PageTerms.Field.HEADING;
        words.of(title);
    }

    @Override
    public void text(String text, int newWeight) {
        if (newWeight > 0) {
            field = PageTerms.Field.BODY;
            weight = newWeight;
            words.of(text);
            weight = 1;
            show(text);
        }
    }

    private void show(String text) {
        if (shown.length() <= SHOWN && !text.isEmpty()) {
            shown.append(shown.length() > 0 ? " " : "").append(text, 0, Math.min(text.length(), 2 * SHOWN));
        }
    }

    private void finishPart() {
        heading.forEach(one -> line.append('\t').append(oneLine(one)));
        heading.clear();
        line.append('\t').append(cut(oneLine(shown.toString())));
        shown.setLength(0);
    }

    /** Returns the line of the page without its number. */
    String line() {
        finishPart();
        return line.toString();
    }

    void each(int pageWeight, PageTerms.Sink sink) {
        terms.each(titleWords, pageWeight, sink);
    }

    static String oneLine(String text) {
        StringBuilder one = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c != '\u00A0' && c != '\u2028' && c != '\u2029') {
                one.append(c);
            } else if (one.length() > 0 && one.charAt(one.length() - 1) != ' ') {
                one.append(' ');
            }
        }
        return one.toString().strip();
    }

    /** Cuts between words, or anywhere in scripts without blanks, but not inside of a character. */
    private static String cut(String text) {
        if (text.length() <= SHOWN) {
            return text;
        }
        int blank = text.lastIndexOf(' ', SHOWN);
        int end = blank > SHOWN / 2 ? blank : SHOWN;
        while (end > 0 && (Character.isLowSurrogate(text.charAt(end)) || Character.getType(text.codePointAt(end)) == Character.NON_SPACING_MARK)) {
            end--;
        }
        return text.substring(0, end).strip() + "…";
    }
}
