package dev.dossier.check;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.SitePath;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What templates are to blame for: a finding that many pages have is one, with the first of them as an example. Thread-safe. */
final class TemplateFindings {
    private final Map<Diagnostic, Seen> found = new ConcurrentHashMap<>();

    private record Seen(SitePath first, int pages) {
        private Seen and(Seen other) {
            return new Seen(first.compareTo(other.first) <= 0 ? first : other.first, pages + other.pages);
        }
    }

    /** Adds what was found in a page. */
    void add(List<Diagnostic> problems, SitePath page) {
        problems.stream().distinct().forEach(problem -> found.merge(problem, new Seen(page, 1), Seen::and));
    }

    List<Diagnostic> all() {
        return found.entrySet().stream().map(one -> told(one.getKey(), one.getValue())).toList();
    }

    private static Diagnostic told(Diagnostic problem, Seen seen) {
        int others = seen.pages() - 1;
        String more = others == 0 ? "" : others == 1 ? " and another page" : " and " + others + " other pages";
        String message = problem.message() + " (in '" + seen.first() + "'" + more + ")";
        return new Diagnostic(problem.severity(), problem.code(), problem.location(), message, problem.hint());
    }
}
