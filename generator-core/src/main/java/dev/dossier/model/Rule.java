package dev.dossier.model;

import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Severity;
import java.util.Locale;
import java.util.Optional;

/**
 * A rule on what readers get, which a site can make stricter, milder or switch off under its name in {@code dossier.yml}.
 *
 * <p>What makes a page invalid, or leaves some readers without a thing that others get, is an error; what may be meant is a warning.
 * A rule that finds much in sites that are in order is off.
 */
public enum Rule {
    DUPLICATE_ID(DiagnosticCode.DUPLICATE_ID, Level.ERROR),
    NESTING(DiagnosticCode.NESTING, Level.ERROR),
    TAGS(DiagnosticCode.TAG_UNMATCHED, Level.ERROR),
    HEADING_ORDER(DiagnosticCode.HEADING_SKIPPED, Level.WARNING),
    HEADING_ONE(DiagnosticCode.SECOND_TITLE, Level.WARNING),
    HEADING_EMPTY(DiagnosticCode.HEADING_EMPTY, Level.ERROR),
    IMAGE_ALT(DiagnosticCode.ALT_MISSING, Level.ERROR),
    IMAGE_ALT_EMPTY(DiagnosticCode.ALT_EMPTY, Level.WARNING),
    LINK_EMPTY(DiagnosticCode.LINK_EMPTY, Level.ERROR),
    LINK_TEXT(DiagnosticCode.LINK_TEXT_VAGUE, Level.WARNING),
    TABLE_HEADERS(DiagnosticCode.TABLE_WITHOUT_HEADERS, Level.WARNING),
    PAGE_LANGUAGE(DiagnosticCode.LANGUAGE_MISSING, Level.ERROR),
    PAGE_TITLE(DiagnosticCode.TITLE_EMPTY, Level.ERROR),
    TITLE_TWICE(DiagnosticCode.TITLE_TWICE, Level.WARNING),
    /** A page without a description shows the beginning of its text in its place, so most sites need none. */
    DESCRIPTION(DiagnosticCode.DESCRIPTION_MISSING, Level.OFF),
    BUDGET(DiagnosticCode.OVER_BUDGET, Level.WARNING),
    URL_SCRIPTS(DiagnosticCode.MIXED_SCRIPTS, Level.WARNING),
    URL_DIRECTION(DiagnosticCode.DIRECTION_CONTROL, Level.ERROR),
    CONTRAST(DiagnosticCode.LOW_CONTRAST, Level.ERROR);

    private final DiagnosticCode code;
    private final Level level;

    Rule(DiagnosticCode code, Level level) {
        this.code = code;
        this.level = level;
    }

    /** What becomes of a finding. */
    public enum Level {
        ERROR,
        WARNING,
        OFF;

        /** Returns how bad a finding is; nothing where it is none. */
        public Optional<Severity> severity() {
            return this == OFF ? Optional.empty() : Optional.of(this == ERROR ? Severity.ERROR : Severity.WARNING);
        }
    }

    /** Returns the kind of problem that it finds. */
    public DiagnosticCode code() {
        return code;
    }

    /** Returns what becomes of a finding where the site says nothing. */
    public Level level() {
        return level;
    }

    /** Returns the name in {@code dossier.yml}, such as {@code heading-order}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
