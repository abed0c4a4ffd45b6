package dev.dossier.render;

import dev.dossier.model.ReadKind;
import java.util.Locale;

/** What a value of a template is; it decides where the value may stand. */
enum Type {
    /** A text without markup. */
    TEXT,
    /** Markup that may stand as it is. */
    HTML,
    /** Markdown that may stand in a file of Markdown as it is. */
    MARKDOWN,
    /** An address that is safe to follow. */
    URL,
    /** A number. */
    NUMBER,
    /** True or false. */
    FLAG,
    /** A view of a point in time. */
    DATE,
    /** Views, one after the other. */
    LIST,
    /** Names of their own. */
    VIEW,
    /** A field of a page's own, of which only the page knows what it is; it may stand where a text may. */
    VALUE;

    /** Returns what is recorded when a value of this type is read. */
    ReadKind recorded() {
        return switch (this) {
            case URL -> ReadKind.URL;
            case NUMBER -> ReadKind.NUMBER;
            case FLAG -> ReadKind.FLAG;
            case LIST -> ReadKind.ITEMS;
            case DATE, VIEW -> ReadKind.VIEW;
            case TEXT, HTML, MARKDOWN, VALUE -> ReadKind.TEXT;
        };
    }

    /** Returns what messages call it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
