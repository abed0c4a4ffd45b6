package dev.dossier.render;

/** A template as it is drawn: its parts one after the other, in order. Thread-safe once its parts are there. */
final class Template {
    private Part[] parts = {};

    /** Says what it is made of; a template that includes itself is there before its parts are. */
    void consistsOf(Part[] all) {
        parts = all;
    }

    /** Draws all parts. */
    void draw(Scopes scopes, Output out) {
        Part.draw(parts, scopes, out);
    }
}
