package dev.dossier.render;

import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Excerpt;
import dev.dossier.model.Origin;
import java.util.ArrayList;
import java.util.List;

/** Finds out where in a file the texts of pages are, by the objects that are written. */
final class Excerpts {
    private final List<Text> expected = new ArrayList<>(2);
    private final List<Excerpt> found = new ArrayList<>(2);

    private record Text(String text, SourceLocation page, List<Origin> origins, boolean title) {}

    /** Says that a text may be written, which is that of a page. */
    void expect(String text, SourceLocation page, List<Origin> origins) {
        expected.add(new Text(text, page, origins, false));
    }

    /** Says that the title of a text may be written. */
    void expectTitle(String title, SourceLocation page, List<Origin> origins) {
        expected.add(new Text(title, page, origins, true));
    }

    /** Says that a text was written, and from where to where. */
    // The same characters may come from a template as well; only the very object comes from the page.
    @SuppressWarnings("ReferenceEquality")
    void wrote(String text, int start, int end) {
        for (int i = 0; i < expected.size(); i++) {
            Text one = expected.get(i);
            if (one.text() == text) {
                found.add(new Excerpt(start, end, one.page(), one.origins(), one.title()));
            }
        }
    }

    /** Returns what was found so far. */
    List<Excerpt> all() {
        return found;
    }
}
