package dev.dossier.parse;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.AttributeType;
import dev.dossier.model.Directive;
import dev.dossier.model.DirectiveDeclaration;
import dev.dossier.model.DirectiveDeclaration.Attribute;
import dev.dossier.model.DirectiveDeclaration.Presence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Holds the directives within the lines of a page, in their order, against what is known of them. For one page. */
final class TextDirectives {
    private static final int MAX_DIRECTIVES = 1000;

    private static final Attribute DATA = attribute(AttributeType.DATA, true, List.of());
    private static final Map<String, DirectiveDeclaration> KNOWN = new TreeMap<>(Map.of(
            Directive.VALUE.substring(1), declaration(Directive.VALUE, Map.of(
                    "data", DATA,
                    "where", attribute(AttributeType.FILTER, true, List.of()),
                    "field", attribute(AttributeType.TEXT, true, List.of()),
                    "as", attribute(AttributeType.WORD, false, List.of("number", "date", "text")))),
            Directive.COUNT.substring(1), declaration(Directive.COUNT, Map.of(
                    "data", DATA, "where", attribute(AttributeType.FILTER, false, List.of())))));

    private final Places places;
    private final Ids ids;
    private final Consumer<Diagnostic> problems;
    private final Map<TextDirective, Directive> sound = new HashMap<>();
    private int count;
    private boolean failed;

    TextDirectives(Places places, Ids ids, Consumer<Diagnostic> problems) {
        this.places = places;
        this.ids = ids;
        this.problems = problems;
    }

    private static Attribute attribute(AttributeType type, boolean required, List<String> words) {
        return new Attribute(type, required, Optional.empty(), words, SourceLocation.of(""));
    }

    private static DirectiveDeclaration declaration(String name, Map<String, Attribute> attributes) {
        SortedMap<String, Attribute> sorted = new TreeMap<>(attributes);
        return new DirectiveDeclaration(
                name.substring(1), Presence.NONE, Presence.NONE, List.of(), false, sorted, SourceLocation.of(""));
    }

    /** Returns a directive that nothing is wrong with. */
    Optional<Directive> sound(TextDirective node) {
        return Optional.ofNullable(sound.get(node));
    }

    /** Reads a directive, and reports all that is wrong with it. */
    void read(TextDirective node) {
        failed = false;
        if (++count > MAX_DIRECTIVES) {
            if (count == MAX_DIRECTIVES + 1) {
                report(DiagnosticCode.DIRECTIVES_TOO_LARGE, node, 0,
                        "the page prints more than " + MAX_DIRECTIVES + " values in its text", "Split the page.");
            }
            return;
        }
        String name = node.line().name();
        DirectiveDeclaration declaration = KNOWN.get(name);
        if (declaration == null) {
            String hint = AttributeReader.suggestion(name, KNOWN.keySet());
            report(DiagnosticCode.UNKNOWN_DIRECTIVE, node, node.line().nameStart(), "unknown directive " + Quoted.of(name),
                    hint + (hint.isEmpty() ? "" : " ") + "A backslash before the colon makes it text.");
            return;
        }
        node.line().problem().ifPresent(problem ->
                report(DiagnosticCode.DIRECTIVE_SYNTAX, node, problem.at(), problem.message(), problem.hint()));
        if (!failed) {
            place(node, name);
            Map<String, Directive.Attribute> attributes =
                    new AttributeReader(declaration, at -> place(node, at), ids, this::fail).read(node.line());
            if (!failed) {
                sound.put(node, new Directive(":" + name, "", attributes, count, 0, false, place(node, 0)));
            }
        }
    }

    /** What a heading or a picture is called becomes an address, and stands where no element can. */
    private void place(TextDirective node, String name) {
        for (Node around = node.getParent(); around != null; around = around.getParent()) {
            boolean heading = around instanceof Heading;
            if (heading || around instanceof Image || around instanceof DirectiveBlock.Label) {
                String where = heading ? "a heading" : around instanceof Image ? "the text of an image" : "the label of a directive";
                report(DiagnosticCode.DIRECTIVE_MISUSED, node, 0, "directive '" + name + "' stands in " + where,
                        "Put it into a sentence.");
                return;
            }
        }
    }

    private SourceLocation place(TextDirective node, int at) {
        SourceSpan span = node.getSourceSpans().get(0);
        return places.of(span.subSpan(Math.min(at, span.getLength())), node);
    }

    private void report(DiagnosticCode code, TextDirective node, int at, String message, String hint) {
        fail(Diagnostic.error(code, place(node, at), message, hint));
    }

    private void fail(Diagnostic problem) {
        failed = true;
        problems.accept(problem);
    }
}
