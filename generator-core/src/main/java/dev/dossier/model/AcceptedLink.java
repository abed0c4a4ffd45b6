package dev.dossier.model;

import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Links that look broken and are known not to be, as {@code exceptions} in {@code dossier.yml} says.
 *
 * @param link what such a link says; {@code *} stands for any characters
 * @param code the only problem that is accepted; without it every problem of a link is
 * @param page the only pages or files that may have it; {@code *} stands for any characters
 * @param until the last day on which it is accepted
 * @param location where the link is written in the configuration
 * @param untilLocation where the day is written
 */
public record AcceptedLink(
        String link,
        Optional<DiagnosticCode> code,
        Optional<String> page,
        LocalDate until,
        SourceLocation location,
        SourceLocation untilLocation) {
    /** Returns whether it is about a link with a problem. */
    public boolean accepts(Excuses.Finding finding) {
        return code.map(finding.codes()::contains).orElse(true)
                && page.map(pattern -> finding.sources().stream().anyMatch(source -> fits(pattern, source))).orElse(true)
                && finding.links().stream().anyMatch(text -> fits(link, text));
    }

    /** Returns whether it is about links to other sites, which a build does not follow. */
    public boolean isExternal() {
        return link.startsWith("http://") || link.startsWith("https://");
    }

    /** Returns whether a pattern stands for a text; goes back to the last {@code *} only, so it takes at most their product. */
    private static boolean fits(String pattern, String text) {
        int at = 0;
        int star = -1;
        int retry = 0;
        int i = 0;
        while (i < text.length()) {
            if (at < pattern.length() && pattern.charAt(at) == '*') {
                star = at++;
                retry = i;
            } else if (at < pattern.length() && pattern.charAt(at) == text.charAt(i)) {
                at++;
                i++;
            } else if (star >= 0) {
                at = star + 1;
                i = ++retry;
            } else {
                return false;
            }
        }
        while (at < pattern.length() && pattern.charAt(at) == '*') {
            at++;
        }
        return at == pattern.length();
    }
}
