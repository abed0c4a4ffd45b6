package dev.dossier.check;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Adds up what one page makes a reader load from the site; every file counts once. */
final class Weight {
    private static final long REL = Names.of("rel");
    private static final long STYLESHEET = Names.of("stylesheet");
    private static final long MODULEPRELOAD = Names.of("modulepreload");

    private final Sizes sizes;
    private final Links links;
    private final Set<String> css = new HashSet<>();
    private final Set<String> scripts = new HashSet<>();
    private final Set<String> images = new HashSet<>();
    private final Set<String> others = new HashSet<>();

    /** Creates one for a page; {@code sizes} are those of the files of the site, none where nobody asks. */
    Weight(Sizes sizes, Links links) {
        this.sizes = sizes;
        this.links = links;
    }

    /** Looks at an address that an element names. */
    void add(int element, HtmlScanner scanner, int start, int end) {
        if (sizes.plain().isEmpty()) {
            return;
        }
        long rel = element == Elements.LINK ? relation(scanner) : 0;
        if (rel == STYLESHEET) {
            add(css, start, end);
        } else if (rel == MODULEPRELOAD || element == Elements.SCRIPT) {
            add(scripts, start, end);
        } else if (element == Elements.IMG) {
            add(images, start, end);
        } else if (element == Elements.SOURCE || element == Elements.VIDEO || element == Elements.AUDIO) {
            add(others, start, end);
        }
    }

    private void add(Set<String> files, int start, int end) {
        links.target(start, end).ifPresent(files::add);
    }

    private static long relation(HtmlScanner scanner) {
        int rel = scanner.find(REL);
        return rel < 0 ? 0 : Names.of(scanner.html(), scanner.valueStart(rel), scanner.valueEnd(rel));
    }

    long css() {
        return sum(css, sizes.plain());
    }

    long images() {
        return sum(images, sizes.plain());
    }

    /** Returns the bytes of everything else, scripts among it. */
    long others() {
        return sum(scripts, sizes.plain()) + sum(others, sizes.plain());
    }

    long packedCss() {
        return sum(css, sizes.packed());
    }

    long packedScripts() {
        return sum(scripts, sizes.packed());
    }

    private static long sum(Set<String> files, Map<String, Long> sizes) {
        return files.stream().mapToLong(file -> sizes.getOrDefault(file, 0L)).sum();
    }
}
