package dev.dossier.check;

import dev.dossier.model.Rule;

/** Follows the headings of one page: readers find their way by them, as by a table of contents. */
final class Headings {
    private final HtmlScanner scanner;
    private final Findings findings;
    private int level;
    private int open = -1;
    private boolean empty;
    private boolean seenFirst;

    Headings(HtmlScanner scanner, Findings findings) {
        this.scanner = scanner;
        this.findings = findings;
    }

    void start(int element) {
        int next = element - Elements.H1 + 1;
        if (level > 0 && next > level + 1) {
            findings.report(
                    Rule.HEADING_ORDER, scanner.from(), "heading of level " + next + " comes after one of level " + level,
                    "Make it one of level " + (level + 1) + ", or write the heading that is missing between them.");
        }
        if (next == 1 && seenFirst) {
            findings.report(
                    Rule.HEADING_ONE, scanner.from(), "the page has a second heading of level 1",
                    "The first one is the title of the page; begin its parts with headings of level 2.");
        }
        seenFirst |= next == 1;
        level = next;
        open = scanner.from();
        empty = scanner.find(Names.HIDDEN) < 0 && scanner.find(Names.ARIA_LABEL) < 0;
    }

    boolean isOpen() {
        return open >= 0;
    }

    void text() {
        if (empty && open >= 0 && scanner.hasText(scanner.from(), scanner.to())) {
            empty = false;
        }
    }

    /** Says that an image has a text. */
    void image() {
        empty = false;
    }

    void end() {
        if (open >= 0 && empty) {
            findings.report(Rule.HEADING_EMPTY, open, "the heading has no text", "Write one, or take the heading out.");
        }
        open = -1;
    }
}
