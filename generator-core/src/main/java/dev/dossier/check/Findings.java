package dev.dossier.check;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Severity;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Checks;
import dev.dossier.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was found in one page, each at the place in a source that it comes from, as far as that is known. */
final class Findings {
    /** A page with more than this has told enough, and each finding has to look for its place. */
    private static final int MOST = 1_000;

    private final Checks checks;
    private final Whereabouts whereabouts;
    private final List<Diagnostic> ofPages = new ArrayList<>(0);
    private final List<Diagnostic> ofTemplates = new ArrayList<>(0);

    Findings(Checks checks, Whereabouts whereabouts) {
        this.checks = checks;
        this.whereabouts = whereabouts;
    }

    /** Reports what a rule found, unless it is off. */
    void report(Rule rule, int place, String message, String hint) {
        checks.level(rule).severity().ifPresent(severity -> report(severity, rule.code(), place, message, hint));
    }

    /** Reports what is wrong in every site. */
    void error(DiagnosticCode code, int place, String message, String hint) {
        report(Severity.ERROR, code, place, message, hint);
    }

    /** Reports at a known place what is wrong in every site. */
    void error(DiagnosticCode code, SourceLocation location, String message, String hint) {
        ofPages.add(Diagnostic.error(code, location, message, hint));
    }

    /**
     * What is to blame for a finding.
     *
     * @param location the place
     * @param page whether it is in a page; else it is in a template, and many pages may have the same
     */
    record Blame(SourceLocation location, boolean page) {}

    /** Returns whether what is at a place is written there by an author, or in a template, and is no value that a template shows. */
    boolean isWritten(int place) {
        return whereabouts.inText(place).isPresent() || whereabouts.inTemplate(place).line() > 0;
    }

    /** Returns what is to blame for what is at a place. */
    Blame blame(int place) {
        Optional<SourceLocation> inText = whereabouts.inText(place);
        return new Blame(inText.orElseGet(() -> whereabouts.inTemplate(place)), inText.isPresent());
    }

    private void report(Severity severity, DiagnosticCode code, int place, String message, String hint) {
        if (ofPages.size() + ofTemplates.size() >= MOST) {
            return;
        }
        Blame blame = blame(place);
        (blame.page() ? ofPages : ofTemplates).add(new Diagnostic(severity, code, blame.location(), message, hint));
    }

    Whereabouts whereabouts() {
        return whereabouts;
    }

    /** Reports what a rule found about the page as a whole, unless it is off. */
    void ofPage(Rule rule, SourceLocation location, String message, String hint) {
        checks.level(rule).severity()
                .ifPresent(severity -> ofPages.add(new Diagnostic(severity, rule.code(), location, message, hint)));
    }

    /** Returns what the texts of pages are to blame for. */
    List<Diagnostic> ofPages() {
        return ofPages;
    }

    /** Returns what templates are to blame for; other pages may have the same. */
    List<Diagnostic> ofTemplates() {
        return ofTemplates;
    }
}
