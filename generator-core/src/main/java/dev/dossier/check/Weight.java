package dev.dossier.check;

import java.util.Map;
import java.util.TreeMap;

/** Adds up what one page makes a reader load from the site; every file counts once. */
final class Weight {
    private static final long REL = Names.of("rel");
    private static final long STYLESHEET = Names.of("stylesheet");

    private final Map<String, Long> sizes;
    private final Links links;
    private final Map<String, Long> css = new TreeMap<>();
    private final Map<String, Long> images = new TreeMap<>();
    private final Map<String, Long> others = new TreeMap<>();

    /** Creates one for a page; {@code sizes} are those of the files of the site in bytes, none where nobody asks. */
    Weight(Map<String, Long> sizes, Links links) {
        this.sizes = sizes;
        this.links = links;
    }

    /** Looks at an address that an element names. */
    void add(int element, HtmlScanner scanner, int start, int end) {
        if (sizes.isEmpty()) {
            return;
        }
        boolean sheet = element == Elements.LINK && isStyleSheet(scanner);
        boolean image = element == Elements.IMG;
        boolean other = element == Elements.SCRIPT || element == Elements.SOURCE || element == Elements.VIDEO || element == Elements.AUDIO;
        if (sheet || image || other) {
            links.target(start, end)
                    .ifPresent(path -> (sheet ? css : image ? images : others).put(path, sizes.getOrDefault(path, 0L)));
        }
    }

    private static boolean isStyleSheet(HtmlScanner scanner) {
        int rel = scanner.find(REL);
        return rel >= 0 && Names.of(scanner.html(), scanner.valueStart(rel), scanner.valueEnd(rel)) == STYLESHEET;
    }

    long css() {
        return sum(css);
    }

    long images() {
        return sum(images);
    }

    long others() {
        return sum(others);
    }

    private static long sum(Map<String, Long> files) {
        return files.values().stream().mapToLong(Long::longValue).sum();
    }
}
