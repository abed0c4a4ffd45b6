package dev.dossier.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Turns the parts of templates, as their authors wrote them, into what draws files; each template when it is asked for first. Thread-safe. */
final class Templates {
    private static final Part[] NONE = {};

    private final TemplateSet parsed;
    private final Map<String, Template> known = new HashMap<>();
    /** Those whose parts are all there. */
    private final Map<String, Template> whole = new ConcurrentHashMap<>();

    /** Creates the templates of a theme in which nothing is wrong. */
    Templates(TemplateSet parsed) {
        this.parsed = parsed;
    }

    /** Returns a template with all that it includes. */
    Template get(String name) {
        return whole.computeIfAbsent(name, this::make);
    }

    private synchronized Template make(String name) {
        Template before = known.get(name);
        if (before != null) {
            return before;
        }
        Template template = new Template();
        known.put(name, template);
        template.consistsOf(parts(parsed.nodes(name).orElseThrow()));
        return template;
    }

    private Part[] parts(List<Node> nodes) {
        List<Part> parts = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            if (!(node instanceof Node.Text text)) {
                parts.add(part(node));
            } else if (!text.drawn().isEmpty()) {
                parts.add(new Part.Literal(text.drawn(), text.drawn().getBytes(StandardCharsets.UTF_8)));
            }
        }
        return parts.toArray(NONE);
    }

    private Part part(Node node) {
        if (node instanceof Node.Value value) {
            return new Part.Printed(new Name(value.name()), value.raw());
        }
        if (node instanceof Node.Section section) {
            Name name = new Name(section.name());
            Part[] parts = parts(section.children());
            return section.inverted() ? new Part.Inverted(name, parts) : new Part.Section(name, parts);
        }
        if (node instanceof Node.Block block) {
            return new Part.Block(block.name(), parts(block.children()));
        }
        if (node instanceof Node.Parent parent) {
            Map<String, Part[]> fills = new HashMap<>();
            parent.fills().forEach(fill -> fills.put(fill.name(), parts(fill.children())));
            return new Part.Parent(make(parent.name()), fills);
        }
        String name = ((Node.Partial) node).name();
        return new Part.Include(make(name), OutputKind.isJson(name));
    }
}
