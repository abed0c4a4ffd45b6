package dev.dossier.model;

import dev.dossier.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.Set;

/** Knows which problems of links are accepted. Implementations are thread-safe. */
@FunctionalInterface
public interface Excuses {
    /** Accepts nothing. */
    Excuses NONE = (finding, output) -> false;

    /** The problems that can be accepted: all say that a link does not lead where it should, and none that it is dangerous. */
    Set<DiagnosticCode> CODES = Set.of(
            DiagnosticCode.LINK_LEADS_NOWHERE,
            DiagnosticCode.ANCHOR_MISSING,
            DiagnosticCode.LINK_LEAVES_SITE,
            DiagnosticCode.STYLE_SHEET_LEADS_NOWHERE,
            DiagnosticCode.OWN_ADDRESS_LEADS_NOWHERE,
            DiagnosticCode.EXTERNAL_LINK_BROKEN,
            DiagnosticCode.RENDERED_LINK_LEADS_NOWHERE,
            DiagnosticCode.RENDERED_ANCHOR_MISSING,
            DiagnosticCode.OTHER_ANCHOR_MISSING);

    /**
     * A problem of a link.
     *
     * @param codes what kind of problem it is; more than one where a rendered page shows what its source says
     * @param sources the page, by its path below the content folder, or the file that has the link
     * @param links what the link says, in all spellings that an author may know it by
     */
    record Finding(Set<DiagnosticCode> codes, List<String> sources, List<String> links) {}

    /**
     * Returns whether a problem is accepted, and remembers that it was.
     *
     * @param finding the problem
     * @param output the file of the output that has it
     */
    boolean accept(Finding finding, SitePath output);
}
