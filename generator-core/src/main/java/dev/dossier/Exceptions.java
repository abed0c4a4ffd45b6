package dev.dossier;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.model.AcceptedLink;
import dev.dossier.model.Excuses;
import dev.dossier.model.SitePath;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * What {@code dossier.yml} accepts, and what of it a build came upon. What has expired accepts nothing; without a build time
 * nobody knows which day it is, and nothing expires. Thread-safe.
 */
final class Exceptions implements Excuses {
    private final List<AcceptedLink> valid;
    private final List<AcceptedLink> expired;
    private final Set<AcceptedLink> used = ConcurrentHashMap.newKeySet();
    private final Set<SitePath> outputs = ConcurrentHashMap.newKeySet();

    Exceptions(List<AcceptedLink> accepted, Optional<Instant> built) {
        Optional<LocalDate> today = built.map(time -> LocalDate.ofInstant(time, ZoneOffset.UTC));
        this.expired = accepted.stream().filter(one -> today.filter(one.until()::isBefore).isPresent()).toList();
        this.valid = accepted.stream().filter(one -> !expired.contains(one)).toList();
    }

    @Override
    public boolean accept(Finding finding, SitePath output) {
        List<AcceptedLink> fitting = valid.stream().filter(one -> one.accepts(finding)).toList();
        used.addAll(fitting);
        if (!fitting.isEmpty()) {
            outputs.add(output);
        }
        return !fitting.isEmpty();
    }

    /** Returns whether a link to another site is accepted. */
    boolean acceptsExternal(Set<DiagnosticCode> codes, List<String> sources, String url) {
        Finding finding = new Finding(codes, sources, List.of(url));
        return valid.stream().anyMatch(one -> one.accepts(finding));
    }

    /** Returns whether a file of the output has a link that was accepted; the next build has to come upon it again. */
    boolean has(SitePath output) {
        return outputs.contains(output);
    }

    /** Reports what has expired and what nothing needs; whether a link to another site needs it, a build does not know. */
    void report(Consumer<Diagnostic> problems) {
        for (AcceptedLink one : expired) {
            problems.accept(Diagnostic.warning(
                    DiagnosticCode.EXCEPTION_EXPIRED, one.untilLocation(),
                    "the exception for " + Quoted.of(one.link()) + " has expired on " + one.until(),
                    "Mend the links that it was for, or give it another day."));
        }
        for (AcceptedLink one : valid) {
            if (!used.contains(one) && !one.isExternal()) {
                problems.accept(Diagnostic.warning(
                        DiagnosticCode.EXCEPTION_UNUSED, one.location(),
                        "no link with a problem fits the exception for " + Quoted.of(one.link()), "Remove it."));
            }
        }
    }
}
