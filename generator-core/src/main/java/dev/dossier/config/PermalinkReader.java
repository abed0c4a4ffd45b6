package dev.dossier.config;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.diagnostic.Suggestion;
import dev.dossier.model.Located;
import dev.dossier.model.Permalink;
import dev.dossier.model.SitePath;
import dev.dossier.yaml.YamlMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Turns {@code permalinks} of the configuration into patterns; whether the sections exist only the site can tell. */
final class PermalinkReader {
    private static final String EXAMPLE = "Write a path such as '/:year/:month/:slug/'.";

    private final Consumer<Diagnostic> problems;

    PermalinkReader(Consumer<Diagnostic> problems) {
        this.problems = problems;
    }

    List<Permalink> permalinks(YamlMapping yaml) {
        List<Permalink> permalinks = new ArrayList<>();
        for (Located<String> section : yaml.keys()) {
            yaml.text(section.value()).filter(this::isPattern).ifPresent(pattern -> {
                if (section.value().isEmpty() || SitePath.problem(section.value()).isPresent()) {
                    report(section, Quoted.of(section.value()) + " cannot be a section", "Name a folder of pages, as in 'news'.");
                } else {
                    permalinks.add(new Permalink(section, pattern.value()));
                }
            });
        }
        return List.copyOf(permalinks);
    }

    private boolean isPattern(Located<String> pattern) {
        String text = pattern.value();
        for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
            String name = text.substring(colon + 1, Permalink.endOfName(text, colon));
            if (!Permalink.NAMES.contains(name)) {
                String best = Suggestion.closest(name, Permalink.NAMES).map(near -> "did you mean ':" + near + "'?").orElse("");
                report(
                        pattern, Quoted.of(":" + name) + " stands for nothing",
                        best.isEmpty() ? "known here: :" + String.join(", :", Permalink.NAMES) + "." : best);
                return false;
            }
        }
        Optional<String> problem = SitePath.problem(new Permalink(pattern, text).path(name -> "a"));
        problem.ifPresent(one -> report(pattern, "the permalink " + Quoted.of(text) + " " + one, EXAMPLE));
        boolean varies = text.contains(":slug") || text.contains(":title");
        if (problem.isEmpty() && !varies) {
            report(pattern, "the permalink " + Quoted.of(text) + " is the same for several pages", "Put ':slug' or ':title' into it.");
        }
        return problem.isEmpty() && varies;
    }

    private void report(Located<String> place, String message, String hint) {
        problems.accept(Diagnostic.error(DiagnosticCode.PERMALINK_INVALID, place.location(), message, hint));
    }
}
