package dev.dossier.yaml;

import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;

/** What YAML has and a site does not need: each is a way to make a small text large, or to name a class. */
enum Refusal {
    ALIAS(
            "aliases, which begin with '*', are not allowed",
            "Put a text that begins with '*' in quotes, or write the value out again."),
    ANCHOR(
            "anchors, which begin with '&', are not allowed",
            "Put a text that begins with '&' in quotes, or leave the anchor out."),
    TAG(
            "tags, which begin with '!', are not allowed",
            "Put a text that begins with '!' in quotes, or leave the tag out."),
    TOO_DEEP("values are nested more than " + Refusal.MAX_DEPTH + " deep", "");

    /** Deep enough for any menu, and far from the depth at which a small stack overflows. */
    static final int MAX_DEPTH = 20;

    private final String message;
    private final String hint;

    Refusal(String message, String hint) {
        this.message = message;
        this.hint = hint;
    }

    UnreadableException at(SourceLocation location) {
        return new UnreadableException(DiagnosticCode.YAML_LIMIT, location, message, hint);
    }
}
