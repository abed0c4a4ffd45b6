package dev.dossier.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What the templates of a theme include, found without compiling any. For one thread. */
final class Includes {
    private final TemplateSet templates;
    private final Map<String, Set<String>> reached = new HashMap<>();

    Includes(TemplateSet templates) {
        this.templates = templates;
    }

    /** Returns whether what a template draws may depend on the blocks that the template around it fills. */
    boolean dependsOnFills(String template) {
        for (String name : reached(template)) {
            boolean[] depends = {false};
            each(templates.nodes(name).orElse(List.of()), node -> depends[0] |= node instanceof Node.Block || node instanceof Node.Parent);
            if (depends[0]) {
                return true;
            }
        }
        return false;
    }

    /** Returns a template with all that it includes, however far away. */
    Set<String> reached(String template) {
        return reached.computeIfAbsent(template, root -> {
            Set<String> all = new HashSet<>();
            Deque<String> open = new ArrayDeque<>(List.of(root));
            while (!open.isEmpty()) {
                String name = open.pop();
                if (all.add(name)) {
                    each(templates.nodes(name).orElse(List.of()), node -> included(node, open::push));
                }
            }
            return all;
        });
    }

    /** Returns how many templates are drawn for one at most, lists and what includes itself taken once. */
    long copies(String template) {
        return copies(template, new HashMap<>());
    }

    private long copies(String template, Map<String, Long> known) {
        Long before = known.get(template);
        if (before != null) {
            return before;
        }
        // What is being counted includes itself, and is taken from where it is.
        known.put(template, 0L);
        long[] all = {0};
        each(templates.nodes(template).orElse(List.of()), node -> included(node, name ->
                all[0] = Math.min(Integer.MAX_VALUE, all[0] + 1 + copies(name, known))));
        known.put(template, all[0]);
        return all[0];
    }

    private static void included(Node node, Consumer<String> names) {
        if (node instanceof Node.Partial partial) {
            names.accept(partial.name());
        } else if (node instanceof Node.Parent parent) {
            names.accept(parent.name());
        }
    }

    /** Hands on the parts of a template at every depth, those that fill a parent's blocks without the block itself. */
    static void each(List<Node> nodes, Consumer<Node> visitor) {
        for (Node node : nodes) {
            visitor.accept(node);
            if (node instanceof Node.Section section) {
                each(section.children(), visitor);
            } else if (node instanceof Node.Block block) {
                each(block.children(), visitor);
            } else if (node instanceof Node.Parent parent) {
                parent.fills().forEach(fill -> each(fill.children(), visitor));
            }
        }
    }
}
