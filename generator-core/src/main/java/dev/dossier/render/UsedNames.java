package dev.dossier.render;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.AttributeType;
import dev.dossier.model.DirectiveDeclaration;
import dev.dossier.model.DirectiveDeclaration.Presence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Finds the names that a template and all that it includes begin with, to tell what of a directive would never be seen. */
final class UsedNames {
    private static final Set<AttributeType> CHOOSERS =
            Set.of(
                    AttributeType.COLUMNS, AttributeType.ORDER, AttributeType.FILTER, AttributeType.REGION, AttributeType.CHART,
                    AttributeType.POSITION, AttributeType.VALUE, AttributeType.FROM, AttributeType.UNTIL, AttributeType.BREAKS);

    private final TemplateSet templates;
    private final Set<String> visited = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    private UsedNames(TemplateSet templates) {
        this.templates = templates;
    }

    /** Reports what a directive takes and its template does not use. */
    static void check(
            DirectiveDeclaration declaration, String template, TemplateSet templates, Consumer<Diagnostic> problems) {
        UsedNames used = new UsedNames(templates);
        used.template(template);
        declaration.attributes().forEach((name, attribute) -> {
            if (!CHOOSERS.contains(attribute.type()) && !used.names.contains(name)) {
                report("attribute '" + name + "'", declaration, attribute.location(), problems);
            }
        });
        if (declaration.body() != Presence.NONE && !used.names.contains("body")) {
            report("a body", declaration, declaration.location(), problems);
        }
        if (declaration.label() != Presence.NONE && !used.names.contains("label") && !used.names.contains("labelText")) {
            report("a label", declaration, declaration.location(), problems);
        }
    }

    /** Returns the words that the names in a template and in all that it includes are made of. */
    static Set<String> words(String template, TemplateSet templates) {
        UsedNames used = new UsedNames(templates);
        used.template(template);
        return used.names;
    }

    private static void report(
            String what, DirectiveDeclaration declaration, SourceLocation place, Consumer<Diagnostic> problems) {
        problems.accept(Diagnostic.error(
                DiagnosticCode.DIRECTIVE_DECLARATION, place,
                "directive '" + declaration.name() + "' takes " + what + ", and its template does not show it",
                "Use it in the template, or do not declare it."));
    }

    private void template(String name) {
        if (visited.add(name)) {
            walk(templates.nodes(name).orElse(List.of()));
        }
    }

    private void walk(List<? extends Node> nodes) {
        for (Node node : nodes) {
            if (node instanceof Node.Value value) {
                add(value.name());
            } else if (node instanceof Node.Section section) {
                add(section.name());
                walk(section.children());
            } else if (node instanceof Node.Block block) {
                walk(block.children());
            } else if (node instanceof Node.Partial partial) {
                template(partial.name());
            } else if (node instanceof Node.Parent parent) {
                template(parent.name());
                walk(parent.fills());
            }
        }
    }

    private void add(String name) {
        int dot = name.indexOf('.');
        names.add(dot < 0 ? name : name.substring(0, dot));
    }
}
