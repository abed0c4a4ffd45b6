package dev.dossier.render;

import java.util.Optional;

/** What the file that a template draws is; it decides how values are escaped and which markup is looked out for. */
enum OutputKind {
    /** A page. */
    HTML,
    /** A feed or a sitemap. */
    XML,
    /** Events for calendars, as content lines (RFC 5545). */
    CALENDAR,
    /** A feed, a manifest, or data in a page. */
    JSON,
    /** A page as Markdown, or a list of pages. */
    MARKDOWN,
    /** Text without any markup. */
    TEXT;


    /** Returns the kind that the name of a template says: {@code page}, {@code feed.xml}, {@code robots.txt}. */
    static Optional<OutputKind> of(String template) {
        int dot = template.lastIndexOf('.');
        String extension = dot < 0 ? "html" : template.substring(dot + 1);
        return switch (extension) {
            case "html" -> Optional.of(HTML);
            case "xml" -> Optional.of(XML);
            case "ics" -> Optional.of(CALENDAR);
            case "json", "webmanifest" -> Optional.of(JSON);
            case "md" -> Optional.of(MARKDOWN);
            case "txt" -> Optional.of(TEXT);
            default -> Optional.empty();
        };
    }

    /** Returns whether the name of a template says that it draws JSON. */
    static boolean isJson(String template) {
        return template.endsWith(".json") || template.endsWith(".webmanifest");
    }

    /** Returns whether it depends on the place what may stand there. */
    boolean isMarkup() {
        return this == HTML || this == XML || this == JSON;
    }
}
