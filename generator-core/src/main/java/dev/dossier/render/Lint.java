package dev.dossier.render;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.diagnostic.Suggestion;
import dev.dossier.theme.Phrase;
import dev.dossier.theme.Theme;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Walks one template with everything that it includes, as it would be drawn, and reports what would go wrong for some page: names
 * that do not exist, values at places where they are not safe, markup that depends on which sections are drawn.
 *
 * <p>A section, block or included template has to end in the markup where it began. So what follows does not depend on it, and
 * each is looked at once for each scope and place.
 */
final class Lint {
    private final TemplateSet templates;
    private final Consumer<Diagnostic> problems;
    private final Set<Visit> visited;
    private final Includes includesOf;
    private final Deque<Include> includes = new ArrayDeque<>();
    private OutputKind kind;
    private Context context;
    private int depth;
    private int lists;
    private int reported;

    /** A template that was or is looked at, with all that what it says depends on. */
    private record Visit(String template, OutputKind kind, Scope scope, String place, Optional<Fills> fills) {
        // The same as a record has by itself, without what a JVM takes to make that when it is asked for first.
        @Override
        public boolean equals(Object other) {
            return other instanceof Visit that
                    && that.template.equals(template) && that.kind == kind && that.scope.equals(scope) && that.place.equals(place)
                    && that.fills.equals(fills);
        }

        @Override
        public int hashCode() {
            return Objects.hash(template, kind, scope, place, fills);
        }
    }

    /** What is looked at together: most templates include the same ones, which are looked at once for all of them. */
    static final class Shared {
        private final TemplateSet templates;
        private final Includes includes;
        private final Set<Visit> visited = new HashSet<>();

        Shared(TemplateSet templates) {
            this.templates = templates;
            this.includes = new Includes(templates);
        }
    }

    /**
     * A template that is being looked at.
     *
     * @param template its name
     * @param lists how many lists were around it
     */
    private record Include(String template, int lists) {}

    private Lint(Shared shared, OutputKind kind, Consumer<Diagnostic> problems) {
        this.templates = shared.templates;
        this.includesOf = shared.includes;
        this.visited = shared.visited;
        this.kind = kind;
        this.problems = problems;
        this.context = kind == OutputKind.JSON ? new JsonContext() : new HtmlContext(kind);
    }

    /** Reports the problems of a template that draws a file; the same one may be reported more than once. */
    static void check(
            Theme.Template template, Shared shared, Vocabulary<?> root, OutputKind kind, Consumer<Diagnostic> problems) {
        check(template, shared, new Scope(List.of(root)), kind, problems);
    }

    /** Reports the problems of a template that draws a part of a file. */
    static void check(
            Theme.Template template, Shared shared, Scope scope, OutputKind kind, Consumer<Diagnostic> problems) {
        String what = "template '" + template.name() + "'";
        new Lint(shared, kind, problems).include(template.name(), what, template.location(), scope, Optional.empty());
    }

    private void walk(List<Node> nodes, Scope scope, Optional<Fills> fills) {
        for (Node node : nodes) {
            if (node instanceof Node.Text text) {
                text(text);
                continue;
            }
            context.atTag();
            if (node instanceof Node.Value value) {
                value(value, scope);
            } else if (node instanceof Node.Section section) {
                section(section, scope, fills);
            } else if (node instanceof Node.Block block) {
                block(block, scope, fills);
            } else if (node instanceof Node.Partial partial) {
                partial(partial, scope, fills);
            } else if (node instanceof Node.Parent parent) {
                parent(parent, scope, fills);
            }
        }
    }

    private void text(Node.Text text) {
        if (!kind.isMarkup()) {
            return;
        }
        for (int i = 0; i < text.text().length(); i++) {
            if (!context.accept(text.text().charAt(i))) {
                boolean json = kind == OutputKind.JSON;
                report(
                        json ? DiagnosticCode.TEMPLATE_SYNTAX : DiagnosticCode.UNBALANCED_SECTION,
                        json ? text.at(i) : text.location(), context.refusal().message(), context.refusal().hint());
            }
        }
    }

    private void value(Node.Value value, Scope scope) {
        Optional<Resolved.Known> known = find(value.name(), value, scope);
        known.ifPresent(found -> arguments(found, value, scope));
        known.flatMap(found -> Placement.check(found, value.raw(), kind, context))
                .ifPresent(problem -> report(problem.code(), value.location(), problem.message(), problem.hint()));
        context.afterPrinted();
    }

    /** A text with places for values is whole only where their names are in reach. */
    private void arguments(Resolved.Known text, Node.Value value, Scope scope) {
        for (String name : text.arguments()) {
            Optional<Type> type = scope.find(name) instanceof Resolved.Known known ? Optional.of(known.type()) : Optional.empty();
            boolean counts = name.equals(Phrase.COUNT);
            boolean fits = type.filter(one -> one == Type.NUMBER || !counts && (one == Type.TEXT || one == Type.VALUE)).isPresent();
            if (!fits) {
                report(
                        DiagnosticCode.UNKNOWN_NAME, value.location(),
                        "'" + text.name() + "' takes '" + name + "', which is no " + (counts ? "number" : "text or number") + " here",
                        "Print it where '{{" + name + "}}' can be printed, or say it without '{" + name + "}'.");
            }
        }
    }

    private void section(Node.Section section, Scope scope, Optional<Fills> fills) {
        Optional<Resolved.Known> known = find(section.name(), section, scope);
        if (known.isEmpty()) {
            // What is inside may depend on the name; nothing said about it now would help.
            return;
        }
        Type type = known.get().type();
        boolean repeats = !section.inverted() && (type == Type.LIST || type == Type.VALUE);
        Scope inner = section.inverted() ? scope : known.get().names().map(scope::with).orElse(scope);
        lists += repeats ? 1 : 0;
        nested("section '" + section.name() + "'", section.location(), () -> walk(section.children(), inner, fills));
        lists -= repeats ? 1 : 0;
    }

    private void block(Node.Block block, Scope scope, Optional<Fills> fills) {
        Optional<Fills.Filling> filling = fills.flatMap(all -> all.of(block.name()));
        Node.Block drawn = filling.map(Fills.Filling::block).orElse(block);
        Optional<Fills> inner = filling.isPresent() ? filling.get().outer() : fills;
        nested("block '" + block.name() + "'", drawn.location(), () -> walk(drawn.children(), scope, inner));
    }

    private void partial(Node.Partial partial, Scope scope, Optional<Fills> fills) {
        if (kind != OutputKind.JSON && OutputKind.isJson(partial.name())) {
            dataBlock(partial, scope);
            return;
        }
        include(partial.name(), "partial '" + partial.name() + "'", partial.location(), scope, fills);
    }

    /** Looks at JSON in a page, which has the rules of JSON; it may stand nowhere but in a script that no browser runs, and alone. */
    private void dataBlock(Node.Partial partial, Scope scope) {
        String what = "partial '" + partial.name() + "'";
        if (!(context instanceof HtmlContext html) || html.state() != HtmlContext.State.DATA || !html.atValueBegin()) {
            report(
                    DiagnosticCode.UNSAFE_CONTEXT, partial.location(), what + " cannot stand in " + context.describe(),
                    "JSON stands alone in '<script type=\"application/ld+json\">' or in other JSON.");
            return;
        }
        OutputKind outer = kind;
        kind = OutputKind.JSON;
        context = new JsonContext();
        include(partial.name(), what, partial.location(), scope, Optional.empty());
        kind = outer;
        context = html;
        context.afterPrinted();
    }

    private void parent(Node.Parent parent, Scope scope, Optional<Fills> outer) {
        Fills fills = new Fills(parent, outer);
        int before = reported;
        include(parent.name(), "parent '" + parent.name() + "'", parent.location(), scope, Optional.of(fills));
        // Only a parent that was looked at to its end has told all its blocks.
        boolean complete = reported == before;
        for (Node.Block fill : parent.fills()) {
            if (complete && !fills.isUsed(fill.name())) {
                String best = Suggestion.didYouMean(fill.name(), fills.seen());
                report(
                        DiagnosticCode.UNKNOWN_BLOCK, fill.location(),
                        "'" + parent.name() + "' has no block " + Quoted.of(fill.name()),
                        best.isEmpty() ? known(fills.seen()) : best);
            }
        }
    }

    /** Looks at another template here. */
    private void include(String name, String what, SourceLocation place, Scope scope, Optional<Fills> fills) {
        Optional<List<Node>> nodes = templates.nodes(name);
        if (nodes.isEmpty()) {
            if (!templates.names().contains(name)) {
                String best = Suggestion.didYouMean(name, templates.names());
                report(
                        DiagnosticCode.UNKNOWN_PARTIAL, place, "unknown partial " + Quoted.of(name),
                        best.isEmpty() ? known(templates.names()) : best);
            }
            return;
        }
        Optional<Include> same = includes.stream().filter(include -> include.template().equals(name)).findFirst();
        if (same.isPresent() && same.get().lists() == lists) {
            report(
                    DiagnosticCode.TEMPLATE_TOO_DEEP, place, Quoted.of(name) + " includes itself without end",
                    "A template may include itself in a section over a list.");
            return;
        }
        Optional<Fills> counting = fills.filter(any -> includesOf.dependsOnFills(name));
        if (visited.add(new Visit(name, kind, scope, context.key(), counting))) {
            includes.push(new Include(name, lists));
            if (context instanceof JsonContext json && json.isBegin()) {
                walk(nodes.get(), scope, fills);
                complete(what, place);
            } else {
                nested(what, place, () -> walk(nodes.get(), scope, fills));
            }
            includes.pop();
        }
    }

    private void complete(String what, SourceLocation place) {
        if (context instanceof JsonContext json && !json.isComplete()) {
            report(DiagnosticCode.TEMPLATE_SYNTAX, place, what + " is not complete as JSON", "It ends in " + json.describe() + ".");
        }
    }

    /** Looks at something that has to end in the markup where it began. */
    private void nested(String what, SourceLocation place, Runnable walk) {
        if (depth == TemplateParser.MAX_DEPTH) {
            report(
                    DiagnosticCode.TEMPLATE_TOO_DEEP, place,
                    what + " is nested more than " + TemplateParser.MAX_DEPTH + " deep", "");
            return;
        }
        Context begin = context.copy();
        depth++;
        walk.run();
        depth--;
        context.atTag();
        if (!context.isLike(begin)) {
            report(
                    DiagnosticCode.UNBALANCED_SECTION, place,
                    what + " begins in " + begin.describe() + " and ends in " + context.describe(),
                    "It has to end in the same markup as it began.");
        }
        begin.rejoin(context);
        context = begin;
    }

    private Optional<Resolved.Known> find(String name, Node node, Scope scope) {
        Resolved found = scope.find(name);
        if (found instanceof Resolved.Unknown unknown) {
            report(DiagnosticCode.UNKNOWN_NAME, node.location(), unknown.message(), unknown.hint());
        }
        return found instanceof Resolved.Known known ? Optional.of(known) : Optional.empty();
    }

    private static String known(Set<String> names) {
        return names.isEmpty() ? "" : "Known here: '" + String.join("', '", names) + "'.";
    }

    private void report(DiagnosticCode code, SourceLocation place, String message, String hint) {
        reported++;
        problems.accept(Diagnostic.error(code, place, message, hint));
    }
}
