package dev.dossier.render;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The templates of a theme as parts, each parsed when it is asked for first. Thread-safe. */
final class TemplateSet {
    private final Theme theme;
    private final Consumer<Diagnostic> problems;
    private final Map<String, Optional<List<Node>>> templates = new ConcurrentHashMap<>();

    /**
     * Takes the templates of a theme.
     *
     * @param problems is told what is wrong with a template for itself, when it is parsed
     */
    TemplateSet(Theme theme, Consumer<Diagnostic> problems) {
        this.theme = theme;
        this.problems = problems;
    }

    /** Returns the names of all templates. */
    Set<String> names() {
        return theme.names();
    }

    /** Returns the parts of a template, where there is one of this name that could be parsed. */
    Optional<List<Node>> nodes(String name) {
        Optional<List<Node>> known = templates.get(name);
        return known != null ? known : templates.computeIfAbsent(name, this::parse);
    }

    private Optional<List<Node>> parse(String name) {
        Optional<Theme.Template> template = theme.template(name);
        if (template.isEmpty()) {
            return Optional.empty();
        }
        List<Diagnostic> found = new ArrayList<>();
        List<Node> nodes = TemplateParser.parse(template.get(), found::add);
        found.forEach(problems);
        return found.isEmpty() ? Optional.of(nodes) : Optional.empty();
    }
}
