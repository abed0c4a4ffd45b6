package dev.dossier.check;

import static dev.dossier.check.HtmlScanner.DONE;
import static dev.dossier.check.HtmlScanner.END;
import static dev.dossier.check.HtmlScanner.START;

import dev.dossier.diagnostic.Quoted;
import dev.dossier.model.Rule;
import java.nio.charset.StandardCharsets;

/** Goes once through a rendered page and holds it against all rules. */
final class PageCheck {
    private static final long ID = Names.of("id");
    private static final long SRC = Names.of("src");
    private static final long LANG = Names.of("lang");

    private final byte[] html;
    private final HtmlScanner scanner;
    private final Findings findings;
    private final Nesting nesting;
    private final Ids ids;
    private final Links links;
    private final LinkAttributes linkAttributes;
    private final Headings headings;
    private final LinkTexts linkTexts;
    private final Tables tables;
    private boolean seenHtml;
    private boolean seenTitle;
    private int title = -1;

    PageCheck(byte[] html, Findings findings, Links links, Weight weight) {
        this.html = html;
        this.findings = findings;
        this.links = links;
        scanner = new HtmlScanner(html);
        linkAttributes = new LinkAttributes(scanner, links, weight);
        nesting = new Nesting(scanner, findings);
        ids = new Ids(html);
        headings = new Headings(scanner, findings);
        linkTexts = new LinkTexts(scanner, findings);
        tables = new Tables(scanner, findings);
    }

    void check() {
        for (int kind = scanner.next(); kind != DONE; kind = scanner.next()) {
            if (kind == START) {
                start(Elements.number(scanner.name()));
            } else if (kind == END) {
                end(Elements.number(scanner.name()));
            } else {
                text();
            }
        }
        nesting.done();
        links.anchors(ids);
        if (!seenTitle) {
            findings.report(Rule.PAGE_TITLE, 0, "the page has no title", "Write a <title> into its head.");
        }
    }

    private void start(int element) {
        nesting.start(element);
        attributes(element);
        if (scanner.isForeign()) {
            return;
        }
        if (element == Elements.IMG) {
            image();
        } else if (element == Elements.HTML && !seenHtml) {
            seenHtml = true;
            language();
        } else if (element == Elements.TITLE) {
            title = scanner.from();
        } else if (element == Elements.A) {
            linkTexts.start();
        } else if (Elements.is(element, Elements.HEADING)) {
            headings.start(element);
        } else {
            tables.start(element);
        }
    }

    private void end(int element) {
        nesting.end(element);
        if (scanner.isForeign()) {
            return;
        }
        if (element == Elements.A) {
            linkTexts.end();
        } else if (Elements.is(element, Elements.HEADING)) {
            headings.end();
        } else if (element == Elements.TITLE && title >= 0) {
            title(/* hasText= */ false);
        } else {
            tables.end(element);
        }
    }

    private void text() {
        boolean matters = nesting.isStrict() || linkTexts.isOpen() || headings.isOpen() || tables.isHeader() || title >= 0;
        if (!matters) {
            return;
        }
        nesting.text();
        linkTexts.text();
        headings.text();
        tables.text();
        if (title >= 0 && scanner.hasText(scanner.from(), scanner.to())) {
            title(/* hasText= */ true);
        }
    }

    private void title(boolean hasText) {
        seenTitle = true;
        if (!hasText) {
            findings.report(Rule.PAGE_TITLE, title, "the title of the page is empty", "Browsers show it in tabs and bookmarks.");
        }
        title = -1;
    }

    private void attributes(int element) {
        for (int i = 0; i < scanner.attributes(); i++) {
            long name = scanner.attributeName(i);
            int start = scanner.valueStart(i);
            int end = scanner.valueEnd(i);
            if (name == ID) {
                id(start, end);
            } else {
                linkAttributes.check(element, name, start, end);
            }
        }
    }

    private void id(int start, int end) {
        int before = ids.add(start, end);
        if (before >= 0) {
            boolean here = findings.whereabouts().inText(scanner.from()).isPresent();
            findings.report(
                    Rule.DUPLICATE_ID,
                    here ? scanner.from() : before,
                    "the rendered page has two elements with the id '" + text(start, end) + "'",
                    "Give one of them another id, in the page or in the template.");
        }
    }

    private void language() {
        int lang = scanner.find(LANG);
        if (lang < 0 || !scanner.hasText(lang)) {
            findings.report(
                    Rule.PAGE_LANGUAGE, scanner.from(), "the page does not say its language",
                    "Without it nothing can be read aloud well: write '<html lang=\"{{site.language}}\">'.");
        } else {
            linkTexts.language(text(scanner.valueStart(lang), scanner.valueEnd(lang)));
        }
    }

    private void image() {
        int alt = scanner.find(Names.ALT);
        if (alt < 0) {
            findings.report(
                    Rule.IMAGE_ALT, scanner.from(), "image " + source() + " has no 'alt'",
                    "Say in 'alt' what it shows; an empty one says that it only decorates.");
            return;
        }
        boolean described = scanner.hasText(alt);
        if (described) {
            linkTexts.image();
            headings.image();
        } else if (scanner.find(Names.ARIA_HIDDEN) < 0 && findings.whereabouts().isMarkdown(scanner.from())) {
            findings.report(
                    Rule.IMAGE_ALT_EMPTY, scanner.from(), "image " + source() + " has no text for those who do not see it",
                    "Write what it shows between the brackets. If it only decorates, add '{alt=\"\"}' after it.");
        }
    }

    private String source() {
        int src = scanner.find(SRC);
        return src < 0 ? "without 'src'" : Quoted.of(text(scanner.valueStart(src), scanner.valueEnd(src)));
    }

    private String text(int start, int end) {
        return new String(html, start, end - start, StandardCharsets.UTF_8);
    }
}
