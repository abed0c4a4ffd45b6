package dev.dossier.render;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The templates of a theme as parts. */
final class TemplateSet {
    private final Map<String, Optional<List<Node>>> templates = new TreeMap<>();

    /** Parses all templates, and reports what is wrong with each for itself. */
    TemplateSet(Theme theme, Consumer<Diagnostic> problems) {
        theme.templates().forEach((name, template) -> {
            List<Diagnostic> found = new ArrayList<>();
            List<Node> nodes = TemplateParser.parse(template, found::add);
            found.forEach(problems);
            templates.put(name, found.isEmpty() ? Optional.of(nodes) : Optional.empty());
        });
    }

    /** Returns the names of all templates. */
    Set<String> names() {
        return templates.keySet();
    }

    /** Returns the parts of a template, where there is one of this name that could be parsed. */
    Optional<List<Node>> nodes(String name) {
        return templates.getOrDefault(name, Optional.empty());
    }
}
