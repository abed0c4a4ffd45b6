package dev.dossier.example;

import java.util.Map;

/** How somebody looks at a page. */
enum View {
    DESK(1280, 800, 1, Map.of(), false),
    DARK(1280, 800, 1, Map.of("prefers-color-scheme", "dark"), false),
    /** A scheme of the system in place of all colours of the page. */
    FORCED(1280, 800, 1, Map.of("forced-colors", "active"), false),
    CONTRAST(1280, 800, 1, Map.of("prefers-contrast", "more"), false),
    STILL(1280, 800, 1, Map.of("prefers-reduced-motion", "reduce"), false),
    /** The width at which nothing may have to be scrolled sideways (WCAG 2.2, 1.4.10). */
    PHONE(320, 640, 1, Map.of(), false),
    /** A window of 1,280 by 1,024 pixels at 400 % (WCAG 2.2, 1.4.4 and 1.4.10): there is little room between things that stick. */
    ZOOMED(320, 256, 4, Map.of("prefers-reduced-motion", "reduce"), false),
    /** Lines, words and letters as far apart as somebody may need them (WCAG 2.2, 1.4.12). */
    SPACED(1280, 800, 1, Map.of(), true),
    SPACED_PHONE(320, 640, 1, Map.of(), true);

    final int width;
    final int height;
    final int scale;
    final Map<String, String> media;
    final boolean spaced;

    View(int width, int height, int scale, Map<String, String> media, boolean spaced) {
        this.width = width;
        this.height = height;
        this.scale = scale;
        this.media = media;
        this.spaced = spaced;
    }
}
