package dev.dossier.maven.external;

import java.time.Instant;

/**
 * What became of a link to another site.
 *
 * @param kind how it went
 * @param status the last status of HTTP; 0 where nobody answered
 * @param detail the new address of what has moved, or why nobody answered; may be empty
 * @param asked when
 */
record Answer(Kind kind, int status, String detail, Instant asked) {
    /** How it went. */
    enum Kind {
        /** The page is there. */
        FOUND,
        /** The page is there, and wants to be linked to at another address. */
        MOVED,
        /** The page is not there. */
        BROKEN,
        /** The address is that of a machine that is not public; nobody was asked. */
        PRIVATE
    }

    /** Returns in a few words why a link is broken. */
    String reason() {
        return status == 0 ? detail : "the server answers " + status;
    }
}
