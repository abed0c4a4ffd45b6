package dev.dossier.render;

import dev.dossier.model.Fingerprint;
import dev.dossier.theme.Theme;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds all that a template includes, however far away. */
final class Closure {
    private final Theme theme;
    private final TemplateSet parsed;
    private final Map<String, String> texts = new TreeMap<>();

    private Closure(Theme theme, TemplateSet parsed) {
        this.theme = theme;
        this.parsed = parsed;
    }

    /** Returns what is the same only for the same template with the same templates in it. */
    static Fingerprint fingerprint(String template, Theme theme, TemplateSet parsed) {
        Closure closure = new Closure(theme, parsed);
        closure.add(template);
        Fingerprint.Builder all = new Fingerprint.Builder();
        all.text(template);
        closure.texts.forEach((name, text) -> all.text(name).text(text));
        return all.build();
    }

    /** Returns the names of a template and of the templates in it. */
    static Set<String> names(String template, Theme theme, TemplateSet parsed) {
        Closure closure = new Closure(theme, parsed);
        closure.add(template);
        return closure.texts.keySet();
    }

    private void add(String name) {
        if (!texts.containsKey(name)) {
            texts.put(name, theme.template(name).map(Theme.Template::text).orElse(""));
            add(parsed.nodes(name).orElse(List.of()));
        }
    }

    private void add(List<? extends Node> nodes) {
        for (Node node : nodes) {
            if (node instanceof Node.Partial partial) {
                add(partial.name());
            } else if (node instanceof Node.Section section) {
                add(section.children());
            } else if (node instanceof Node.Block block) {
                add(block.children());
            } else if (node instanceof Node.Parent parent) {
                add(parent.name());
                add(parent.fills());
            }
        }
    }
}
