package dev.dossier.check;

import dev.dossier.model.Rule;
import java.util.Arrays;

/** Finds the tables of one page whose cells nothing explains: no header cell says a word. */
final class Tables {
    private final HtmlScanner scanner;
    private final Findings findings;
    private int[] places = new int[4];
    private boolean[] explained = new boolean[4];
    private int depth;
    private boolean inHeader;

    Tables(HtmlScanner scanner, Findings findings) {
        this.scanner = scanner;
        this.findings = findings;
    }

    void start(int element) {
        if (element == Elements.TABLE) {
            if (depth == places.length) {
                places = Arrays.copyOf(places, 2 * depth);
                explained = Arrays.copyOf(explained, 2 * depth);
            }
            places[depth] = scanner.from();
            explained[depth++] = scanner.find(Names.ROLE) >= 0;
            inHeader = false;
        } else if (element == Elements.TH) {
            inHeader = true;
        } else if (element == Elements.TD || element == Elements.TR) {
            inHeader = false;
        }
    }

    boolean isHeader() {
        return inHeader;
    }

    void text() {
        if (inHeader && depth > 0 && !explained[depth - 1] && scanner.hasText(scanner.from(), scanner.to())) {
            explained[depth - 1] = true;
        }
    }

    void end(int element) {
        if (element == Elements.TH) {
            inHeader = false;
        } else if (element == Elements.TABLE && depth > 0 && !explained[--depth]) {
            findings.report(
                    Rule.TABLE_HEADERS, places[depth], "the table has no headers",
                    "Say in a first row, or in the first cell of each row, what the cells hold.");
        }
    }
}
