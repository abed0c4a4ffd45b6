package dev.dossier.render;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.model.Directive;
import dev.dossier.model.DirectiveDeclaration;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.Page;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The directives of a theme, as they are drawn. Thread-safe.
 *
 * @param root the names that every template knows
 * @param known the directives by name
 * @param library the tables and files that they show
 */
record DirectiveSet(Vocabulary<Drawing> root, Map<String, Known> known, Library library) {
    private static final int CAPACITY = 512;

    /** What a template asks of these two is recorded under names of their own. */
    private static final String ROOT = "template";
    private static final String CALL = "directive";

    /** A directive. Few sites use all of them, so what it takes is read when it is asked for. Thread-safe. */
    static final class Known {
        private final Supplier<DirectiveDeclaration> declaration;
        private final Asked asked;
        private final Fingerprint made;
        private final Supplier<Optional<Template>> template;
        private volatile Optional<Vocabulary<Call>> names = Optional.empty();

        /**
         * Makes a directive.
         *
         * @param declaration returns what it takes
         * @param asked takes down what its template asks for
         * @param made what is the same only for the same template and declaration
         * @param template returns what draws it; nothing after a problem
         */
        Known(Supplier<DirectiveDeclaration> declaration, Asked asked, Fingerprint made, Supplier<Optional<Template>> template) {
            this.declaration = declaration;
            this.asked = asked;
            this.made = made;
            this.template = template;
        }

        /** Returns what its template knows of it. */
        Vocabulary<Call> names() {
            Optional<Vocabulary<Call>> known = names;
            if (known.isEmpty()) {
                known = Optional.of(DirectiveNames.of(declaration.get()));
                names = known;
            }
            return known.get();
        }
    }

    /** Returns whether what stands in a directive are its items. */
    boolean hasItems(String directive) {
        Known one = known.get(directive);
        return one != null && one.declaration.get().items();
    }

    /** Returns a directive as HTML, which ends in a line end unless it stands within a line. */
    String draw(Call call, Drawing drawing) {
        if (call.directive().isInText()) {
            return Printed.of(call.directive(), call.page(), drawing, drawing::report).map(Printed::html).orElse("");
        }
        Known directive = known.get(call.directive().name());
        Optional<Template> template = Optional.ofNullable(directive).flatMap(one -> one.template.get());
        if (directive == null || template.isEmpty()) {
            return "";
        }
        TextWriter out = new TextWriter(CAPACITY + call.body().length());
        try {
            View<Call> view = new View<>(directive.names(), call, drawing, directive.asked.name(CALL));
            template.get().draw(new Scopes(rootView(directive, drawing), view), new Output(OutputKind.HTML, out));
        } catch (Scopes.TooDeepException endless) {
            drawing.report(Diagnostic.error(
                    DiagnosticCode.TEMPLATE_TOO_DEEP, call.directive().location(),
                    "the template of the directive '" + call.directive().name() + "' includes itself without end", ""));
        }
        String html = out.toString().strip();
        return html.isEmpty() ? "" : html + "\n";
    }

    /** Adds what is the same only if the directives of a page's text show the same, besides their own source. */
    void add(Page page, Drawing drawing, Fingerprint.Builder values) {
        addPrinted(page, drawing, values);
        for (Directive one : page.body().directives()) {
            Known directive = known.get(one.name());
            if (directive != null) {
                values.fingerprint(directive.made);
                drawing.record(rootView(directive, drawing), values);
                Asked asked = directive.asked.name(CALL);
                drawing.record(new View<>(directive.names(), new Call(page, one, "", ""), drawing, asked), values);
            }
        }
    }

    /** Adds what is the same only if the directives within the lines of a page's text print the same. */
    static void addPrinted(Page page, Drawing drawing, Fingerprint.Builder values) {
        for (Directive one : page.body().directives()) {
            if (one.isInText()) {
                values.text(Printed.of(one, page, drawing, any -> {}).map(Printed::html).orElse(""));
            }
        }
    }

    /** Returns how many names the templates of directives have asked for so far. */
    int questions() {
        int all = 0;
        for (Known directive : known.values()) {
            all += directive.asked.questions();
        }
        return all;
    }

    private View<Drawing> rootView(Known directive, Drawing drawing) {
        return new View<>(root, drawing, drawing, directive.asked.name(ROOT));
    }
}
