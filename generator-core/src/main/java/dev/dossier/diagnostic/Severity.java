package dev.dossier.diagnostic;

import java.util.Locale;

/** How bad a problem is; the natural order puts the worst first. */
public enum Severity {
    /** The site would be wrong: something is missing, broken or unsafe. */
    ERROR,
    /** The site works, but its author probably meant something else. */
    WARNING;

    /** Returns the word that stands in a message, {@code error} or {@code warning}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
