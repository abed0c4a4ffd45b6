package dev.dossier.check;

import dev.dossier.diagnostic.Quoted;
import dev.dossier.model.Rule;
import java.nio.charset.StandardCharsets;

/** Reads what the links of one page show. */
final class LinkTexts {
    private static final long HREF = Names.of("href");

    private final HtmlScanner scanner;
    private final Findings findings;
    private final byte[] text = new byte[VagueTexts.MAX_BYTES];
    private String language = "";
    private int open = -1;
    private int textStart = -1;
    private int length;
    private boolean named;
    private boolean seen;

    LinkTexts(HtmlScanner scanner, Findings findings) {
        this.scanner = scanner;
        this.findings = findings;
    }

    /** Says in which language the page is. */
    void language(String tag) {
        language = tag;
    }

    void start() {
        if (scanner.find(HREF) < 0) {
            return;
        }
        open = scanner.from();
        length = 0;
        textStart = -1;
        seen = false;
        named = isNamed();
    }

    /** Returns whether an attribute says what the link is, or that nobody is told of it. */
    private boolean isNamed() {
        int label = scanner.find(Names.ARIA_LABEL);
        return label >= 0 && scanner.hasText(label)
                || scanner.find(Names.ARIA_LABELLEDBY) >= 0
                || scanner.find(Names.ARIA_HIDDEN) >= 0
                || scanner.find(Names.HIDDEN) >= 0;
    }

    boolean isOpen() {
        return open >= 0;
    }

    void text() {
        if (open < 0) {
            return;
        }
        int start = scanner.from();
        int end = scanner.to();
        seen |= scanner.hasText(start, end);
        textStart = textStart < 0 ? scanner.textStart(start, end) : textStart;
        int size = end - start;
        if (length + size <= text.length) {
            System.arraycopy(scanner.html(), start, text, length, size);
            length += size;
        } else {
            named = true;
        }
    }

    /** Says that an image has a text. */
    void image() {
        seen = true;
        named = true;
    }

    void end() {
        if (open >= 0 && !named) {
            if (!seen) {
                findings.report(Rule.LINK_EMPTY, open, "the link has no text", "Say where it leads.");
            } else if (VagueTexts.mayBe(text, 0, length)) {
                vague(new String(text, 0, length, StandardCharsets.UTF_8).strip());
            }
        }
        open = -1;
    }

    /** What links of a template show is mostly the title of a page or of a heading, which says enough there. */
    private void vague(String shown) {
        // The title of a page or a heading may be any word, and a list of them has to say it.
        if (VagueTexts.contain(shown, language) && findings.isWritten(textStart)) {
            findings.report(
                    Rule.LINK_TEXT, open, "the link text " + Quoted.of(shown) + " does not say where it leads",
                    "Let the link be the words that name its target.");
        }
    }
}
