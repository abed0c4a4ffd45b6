package dev.dossier.feature.search;

import dev.dossier.model.Excerpt;

/** One page after the other on its way into the index: what is said about it, then its text. For one thread at a time. */
final class Draft implements HtmlText.Sink, Words.Sink {
    private final PageTerms terms = new PageTerms();
    private final Words words = new Words(this);
    private final CommonTexts tags = new CommonTexts();
    private final PlainWords plain = new PlainWords(terms);
    private final Shown shown = new Shown();
    private final HtmlText html = new HtmlText(this, shown);
    private final Utf8 line = new Utf8();
    private final OneLine said = new OneLine();
    private PageTerms.Field field = PageTerms.Field.TITLE;
    private int weight = 1;
    private int part;
    private int titleWords;
    /** The title that was read last. */
    private String title = "";
    private boolean inTitle;

    /** Begins a page with what the site says of it. */
    void begin(IndexedPage page) {
        part = 0;
        plain.begin(part);
        terms.clear();
        line.clear();
        shown.clear();
        titleWords = 0;
        title = OneLine.of(page.title());
        line.append(page.address()).append('\t').append(title).append('\t').append(page.section());
        field = PageTerms.Field.TITLE;
        words.of(page.title());
        field = PageTerms.Field.ABOUT;
        show(page.description());
        page.terms(this::tag);
        page.values().forEach(this::value);
    }

    /** Adds a part of the file of the page. */
    void read(byte[] file, Excerpt excerpt) {
        inTitle = excerpt.title();
        html.read(file, excerpt.start(), excerpt.end(), /* asWhole= */ inTitle);
        inTitle = false;
    }

    /** Ends the page. */
    void end() {
        finishPart();
        plain.flush();
    }

    @Override
    public void take(long[] keys, int count) {
        terms.add(keys, count, field, part, weight);
        titleWords += field == PageTerms.Field.TITLE ? count : 0;
    }

    @Override
    public void take(char[] chars, int start, int length, int parts) {
        terms.add(terms.terms().number(chars, start, start + length), field, part, weight);
        titleWords += field == PageTerms.Field.TITLE && parts == 0 ? 1 : 0;
    }

    private void tag(String tag) {
        long[] keys = tags.of(tag);
        if (keys.length > 0) {
            terms.add(keys.clone(), keys.length, field, part, weight);
        } else {
            words.of(tag);
        }
    }

    private void value(String value) {
        field = PageTerms.Field.BODY;
        show(value);
    }

    @Override
    public void heading(OneLine title, String id) {
        finishPart();
        line.append('\t').append(title.chars(), title.start(), title.end()).append('\t').append(OneLine.of(id));
        part++;
        plain.begin(part);
        field = PageTerms.Field.HEADING;
        words.of(title);
    }

    @Override
    public int words(byte[] file, int start, int end, int weightThere) {
        return plain.read(file, start, end, weightThere);
    }

    @Override
    public void text(OneLine text, int newWeight) {
        if (inTitle) {
            ownTitle(text);
            return;
        }
        if (newWeight > 0) {
            field = PageTerms.Field.BODY;
            weight = newWeight;
            words.of(text);
            weight = 1;
        }
    }

    /** The title that the text has may be another one than that which the author gives the page. */
    private void ownTitle(OneLine text) {
        String own = text.toString();
        if (!own.equals(title)) {
            title = own;
            field = PageTerms.Field.HEADING;
            words.of(text);
        }
    }

    /** Adds a text that readers see. */
    private void show(String text) {
        said.clear();
        said.append(text);
        words.of(said);
        shown.append(said);
    }

    private void finishPart() {
        shown.moveTo(line.append('\t'));
    }

    /** Returns the line of the page without its number. */
    Utf8 line() {
        return line;
    }

    PageTerms terms() {
        return terms;
    }

    /** Returns the postings of the page, each with the number of its term among {@link #terms}, at the beginning of an array. */
    long[] postings(int page, int pageWeight) {
        return terms.postings(page, titleWords, pageWeight);
    }
}
