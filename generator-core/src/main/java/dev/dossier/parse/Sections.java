package dev.dossier.parse;

import dev.dossier.model.Fingerprint;
import dev.dossier.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cuts the text of a page at its headings. */
final class Sections {
    /** The checksums of a fingerprint, in hexadecimal digits. */
    private static final int PRINT = 16;

    private Sections() {}

    /**
     * Returns what stands for each section.
     *
     * @param beginning what front matter says that belongs to the first section
     * @param starts where the others begin, by the ids of their headings and in their order
     */
    static List<Section> of(String beginning, String markdown, Map<String, Integer> starts) {
        List<Section> sections = new ArrayList<>();
        String id = "";
        String text = beginning + "\n";
        int start = 0;
        for (Map.Entry<String, Integer> next : starts.entrySet()) {
            sections.add(section(id, text + markdown.substring(start, next.getValue())));
            id = next.getKey();
            text = "";
            start = next.getValue();
        }
        sections.add(section(id, text + markdown.substring(start)));
        return List.copyOf(sections);
    }

    /** Blank lines around a section do not count: they come and go with what is before and after it. */
    private static Section section(String id, String text) {
        return new Section(id, Fingerprint.of(text.strip()).toString().substring(0, PRINT));
    }
}
