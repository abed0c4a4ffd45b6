package dev.dossier.parse;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.model.Directive;
import dev.dossier.model.DirectiveDeclaration;
import dev.dossier.model.DirectiveDeclaration.Presence;
import dev.dossier.model.SiteConfig.HtmlPolicy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Holds the directives of a page, in their order, against their declarations. For one page. */
final class DirectiveReader {
    /** Each may show a whole table or file. */
    private static final int MAX_DIRECTIVES = 1000;

    private final Map<String, DirectiveDeclaration> known;
    private final Places places;
    private final HtmlPolicy html;
    private final Ids ids;
    private final Consumer<Diagnostic> problems;
    private final Map<DirectiveBlock, Directive> sound = new HashMap<>();
    private final Map<DirectiveBlock, Integer> numbers = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();
    private int reported;

    DirectiveReader(
            Map<String, DirectiveDeclaration> known, Places places, HtmlPolicy html, Ids ids, Consumer<Diagnostic> problems) {
        this.known = known;
        this.places = places;
        this.html = html;
        this.ids = ids;
        this.problems = problems;
    }

    /** Returns a directive that nothing is wrong with. */
    Optional<Directive> sound(DirectiveBlock block) {
        return Optional.ofNullable(sound.get(block));
    }

    /** Returns whether what stands in a directive are its items. */
    boolean hasItems(Directive directive) {
        DirectiveDeclaration declaration = known.get(directive.name());
        return declaration != null && declaration.items();
    }

    /** Reads a directive, and reports all that is wrong with it. */
    void read(DirectiveBlock block) {
        numbers.put(block, numbers.size() + 1);
        if (numbers.size() > MAX_DIRECTIVES) {
            if (numbers.size() == MAX_DIRECTIVES + 1) {
                report(
                        DiagnosticCode.DIRECTIVES_TOO_LARGE, block, block.line().nameStart(),
                        "the page has more than " + MAX_DIRECTIVES + " directives", "Split the page.");
            }
            return;
        }
        for (DirectiveLine.Problem problem : block.problems()) {
            report(DiagnosticCode.DIRECTIVE_SYNTAX, block, problem.at(), problem.message(), problem.hint());
        }
        if (!block.problems().isEmpty()) {
            return;
        }
        String name = block.line().name();
        int nameStart = block.line().nameStart();
        if (!block.isClosed()) {
            String fence = ":".repeat(block.line().colons());
            report(
                    DiagnosticCode.DIRECTIVE_NOT_CLOSED, block, nameStart - fence.length(), "directive '" + name + "' is not closed",
                    "End it with '" + fence + "' on a line of its own.");
        }
        DirectiveDeclaration declaration = known.get(name);
        if (declaration == null) {
            report(
                    DiagnosticCode.UNKNOWN_DIRECTIVE, block, nameStart, "unknown directive " + Quoted.of(name),
                    AttributeReader.suggestion(name, known.keySet()));
            return;
        }
        int before = reported;
        Map<String, Directive.Attribute> attributes = new AttributeReader(
                declaration, at -> places.of(block.span(at)), ids, problem -> {
                    reported++;
                    problems.accept(problem);
                }).read(block.line());
        place(block, declaration);
        String label = block.label().map(text -> PlainText.of(text, html)).orElse("");
        int outer = DirectiveBlock.around(block).map(one -> numbers.getOrDefault(one, 0)).orElse(0);
        Directive directive =
                new Directive(name, label, attributes, numbers.size(), outer, begun.add(outer), places.of(block.span(nameStart)));
        if (reported == before) {
            sound.put(block, directive);
        }
    }

    private void place(DirectiveBlock block, DirectiveDeclaration declaration) {
        String name = declaration.name();
        int place = block.line().nameStart();
        boolean empty = block.getLastChild() == null || block.getLastChild() instanceof DirectiveBlock.Label;
        if (block.hasBody() && declaration.body() == Presence.NONE) {
            misused(block, place, "directive '" + name + "' takes no body", "Begin it with two colons: '::" + name + "'.");
        } else if (declaration.body() == Presence.REQUIRED && empty) {
            misused(
                    block, place, "directive '" + name + "' has no body",
                    "Write ':::" + name + "', then the body, then ':::' on a line of its own.");
        }
        Optional<DirectiveLine.Label> label = block.line().label().filter(one -> !one.text().isBlank());
        if (label.isPresent() && declaration.label() == Presence.NONE) {
            misused(block, label.get().start(), "directive '" + name + "' takes no label", "");
        } else if (label.isEmpty() && declaration.label() == Presence.REQUIRED) {
            misused(block, place, "directive '" + name + "' has no label", "Write it in brackets: '" + name + "[label]'.");
        }
        List<String> inside = declaration.inside();
        boolean allowed = inside.isEmpty()
                || block.getParent() instanceof DirectiveBlock outer && inside.contains(outer.line().name());
        if (!allowed) {
            misused(
                    block, place, "directive '" + name + "' stands outside of '" + String.join("' and '", inside) + "'",
                    "Put it right into one of these.");
        }
    }

    private void misused(DirectiveBlock block, int at, String message, String hint) {
        report(DiagnosticCode.DIRECTIVE_MISUSED, block, at, message, hint);
    }

    private void report(DiagnosticCode code, DirectiveBlock block, int at, String message, String hint) {
        reported++;
        problems.accept(Diagnostic.error(code, places.of(block.span(at)), message, hint));
    }
}
