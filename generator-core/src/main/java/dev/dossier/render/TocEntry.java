package dev.dossier.render;

import dev.dossier.model.Heading;
import dev.dossier.model.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * An entry of a table of contents.
 *
 * @param page the page whose table it is
 * @param heading where it leads
 * @param children the entries below it
 */
record TocEntry(Page page, Heading heading, List<TocEntry> children) {
    private static final int TOP = 2;
    private static final int BELOW = 3;

    /** Turns the headings of a page into entries: those of the second level, each with those of the third below it. */
    static List<TocEntry> of(Page page, List<Heading> headings) {
        List<TocEntry> entries = new ArrayList<>();
        boolean top = false;
        for (Heading heading : headings) {
            TocEntry entry = new TocEntry(page, heading, new ArrayList<>());
            if (heading.level() == BELOW && top) {
                entries.get(entries.size() - 1).children().add(entry);
            } else if (heading.level() == TOP || heading.level() == BELOW) {
                entries.add(entry);
                top = heading.level() == TOP;
            }
        }
        return entries;
    }
}
