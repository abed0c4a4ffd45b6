package dev.dossier.render;

import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.model.OutputFile;
import dev.dossier.model.Route;
import dev.dossier.model.Site;
import dev.dossier.model.SiteConfig;
import dev.dossier.theme.Theme;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Turns a route of a site into a file of the output, by the templates of a theme. Thread-safe once it is there. */
public final class Renderer {
    /** Room for a page of usual size, in characters. */
    private static final int CAPACITY = 16 * 1024;

    private final Theme theme;
    private final Vocabulary<Drawing> root;
    private final Map<String, Mustache> templates = new HashMap<>();
    private volatile Optional<SiteFacts> facts = Optional.empty();

    /**
     * Checks and compiles the templates of a theme. When a problem was reported, nothing is compiled, and files that a
     * template draws come out empty.
     *
     * @param theme the templates, published files and words
     * @param config the configuration, whose own fields and menus templates may name
     * @param problems is told what is wrong with the templates, each at its place and once
     */
    public Renderer(Theme theme, SiteConfig config, Consumer<Diagnostic> problems) {
        this.theme = theme;
        this.root = new Names(config, theme).root();
        Set<Diagnostic> found = new LinkedHashSet<>();
        TemplateSet parsed = new TemplateSet(theme, found::add);
        SortedMap<String, OutputKind> kinds = new TreeMap<>();
        for (String name : theme.templateNames()) {
            Theme.Template template = theme.template(name).orElseThrow();
            kindOf(template, found::add).ifPresent(kind -> {
                kinds.put(name, kind);
                Lint.check(template, parsed, root, kind, found::add);
            });
        }
        found.forEach(problems);
        if (found.isEmpty()) {
            kinds.forEach((name, kind) -> compile(name, kind, problems));
        }
    }

    /**
     * Draws or copies a file of the output.
     *
     * @param site the site whose route it is
     * @param route what is to be made
     * @return the file, with the problems of the texts that it shows
     */
    public OutputFile render(Site site, Route route) {
        if (route instanceof Route.Copied copied) {
            return new OutputFile(route, copied.source().content(), List.of());
        }
        Drawing drawing = new Drawing(factsOf(site), (Route.Rendered) route, theme.strings());
        byte[] bytes = templateOf(drawing).map(name -> draw(name, drawing)).orElse(new byte[0]);
        return new OutputFile(route, () -> new ByteArrayInputStream(bytes), drawing.problems());
    }

    private void compile(String name, OutputKind kind, Consumer<Diagnostic> problems) {
        try {
            templates.put(name, new TemplateFactory(theme, kind).compile(name));
        } catch (MustacheException e) {
            // Only the limit of includes has no cause; anything else is a mistake in Dossier.
            if (e.getCause() != null) {
                throw e;
            }
            problems.accept(Diagnostic.error(
                    DiagnosticCode.TEMPLATE_TOO_DEEP, theme.template(name).orElseThrow().location(),
                    "template '" + name + "' includes more than " + TemplateFactory.MAX_INCLUDES + " others", ""));
        }
    }

    private static Optional<OutputKind> kindOf(Theme.Template template, Consumer<Diagnostic> problems) {
        Optional<OutputKind> kind = OutputKind.of(template.name());
        if (kind.isEmpty()) {
            problems.accept(Diagnostic.error(
                    DiagnosticCode.TEMPLATE_SYNTAX, template.location(), "nobody knows what '" + template.name() + "' draws",
                    "The name of a template ends in '.xml' or '.txt', or has no dot."));
        }
        return kind;
    }

    private Optional<String> templateOf(Drawing drawing) {
        List<String> wanted = drawing.route().templates();
        Optional<String> name = wanted.stream().filter(theme.templateNames()::contains).findFirst();
        if (name.isEmpty()) {
            drawing.report(Diagnostic.error(
                    DiagnosticCode.UNKNOWN_TEMPLATE, drawing.route().origin(),
                    "the theme has no template '" + String.join("' or '", wanted) + "'",
                    "Its templates are '" + String.join("', '", theme.templateNames()) + "'."));
        }
        return name;
    }

    private byte[] draw(String name, Drawing drawing) {
        TextWriter out = new TextWriter(CAPACITY);
        try {
            Optional.ofNullable(templates.get(name))
                    .ifPresent(template -> template.execute(out, List.<Object>of(new View<>(root, drawing, drawing))));
        } catch (MustacheException e) {
            // Everything else that can go wrong has a cause: it is a mistake in Dossier.
            if (e.getCause() != null) {
                throw e;
            }
            drawing.report(Diagnostic.error(
                    DiagnosticCode.TEMPLATE_TOO_DEEP, drawing.route().origin(),
                    "template '" + name + "' includes itself without end",
                    "Inside of a list, name what belongs to its element: '{{#children}}', not '{{#page.children}}'."));
        }
        return out.bytes();
    }

    private SiteFacts factsOf(Site site) {
        Optional<SiteFacts> known = facts;
        if (known.isEmpty() || known.get().site() != site) {
            known = Optional.of(SiteFacts.of(site));
            facts = known;
        }
        return known.get();
    }
}
