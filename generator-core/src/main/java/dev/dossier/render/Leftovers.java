package dev.dossier.render;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.diagnostic.Suggestion;
import dev.dossier.model.SourceFile;
import dev.dossier.theme.Theme;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Finds what a site has put into its theme and nothing uses; a theme that comes with Dossier offers more than each site needs. */
final class Leftovers {
    private final Theme theme;
    private final TemplateSet templates;
    private final Consumer<Diagnostic> problems;

    private Leftovers(Theme theme, TemplateSet templates, Consumer<Diagnostic> problems) {
        this.theme = theme;
        this.templates = templates;
        this.problems = problems;
    }

    /**
     * Reports, each at its place, files that take the place of nothing, templates that nothing includes, and blocks that nothing fills.
     *
     * @param asked the templates that files of the output ask for
     */
    static void report(Theme theme, TemplateSet templates, Set<String> asked, Consumer<Diagnostic> problems) {
        new Leftovers(theme, templates, problems).report(asked);
    }

    private void report(Set<String> asked) {
        Set<String> roots = new HashSet<>(asked);
        roots.addAll(theme.builtIn());
        roots.removeIf(name -> name.indexOf('/') >= 0);
        theme.directives().keySet().forEach(name -> roots.add(Theme.templateOf(name)));
        Includes includes = new Includes(templates);
        Set<String> reached = new HashSet<>();
        for (String root : roots) {
            if (!reached.contains(root)) {
                reached.addAll(includes.reached(root));
            }
        }
        Set<String> fills = new HashSet<>();
        for (String name : templates.names()) {
            Includes.each(templates.nodes(name).orElse(List.of()), node -> {
                if (node instanceof Node.Parent parent) {
                    parent.fills().forEach(fill -> fills.add(fill.name()));
                }
            });
        }
        Set<String> offered = new HashSet<>();
        for (Theme.Template replaced : theme.replaced()) {
            // A block of a template that was replaced is there for others to fill; the theme as it comes has no problems.
            Includes.each(TemplateParser.parse(replaced, any -> {}), node -> {
                if (node instanceof Node.Block block) {
                    offered.add(block.name());
                }
            });
        }
        for (SourceFile file : theme.overrides()) {
            Theme.templateName(file.path()).ifPresentOrElse(
                    name -> template(name, file, reached, fills, offered), () -> otherFile(file));
        }
    }

    private void template(String name, SourceFile file, Set<String> reached, Set<String> fills, Set<String> offered) {
        if (!reached.contains(name)) {
            unused(name, file);
            return;
        }
        // What a template fills of its parent is not among its parts, only what is inside.
        Includes.each(templates.nodes(name).orElse(List.of()), node -> {
            if (node instanceof Node.Block block && !fills.contains(block.name()) && !offered.contains(block.name())) {
                String best = Suggestion.didYouMean(block.name(), fills);
                problems.accept(Diagnostic.warning(
                        DiagnosticCode.UNUSED_BLOCK, block.location(), "nothing fills the block " + Quoted.of(block.name()),
                        best.isEmpty() ? "Leave out the tags around it, or fill it in a template that extends this one." : best));
            }
        });
    }

    private void unused(String name, SourceFile file) {
        boolean included = name.indexOf('/') >= 0;
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        List<String> beside = theme.builtIn().contains(name)
                ? List.of()
                : theme.builtIn().stream()
                        .filter(one -> one.startsWith(folder) && one.indexOf('/', folder.length()) < 0)
                        .map(one -> one.substring(folder.length()))
                        .toList();
        String best = Suggestion.closest(name.substring(folder.length()), beside)
                .map(one -> "did you mean '" + folder + one + "'?")
                .orElse("");
        if (included) {
            problems.accept(Diagnostic.warning(
                    DiagnosticCode.UNUSED_PARTIAL, file.location(), "no template includes " + Quoted.of(name),
                    best.isEmpty() ? "Include it with '{{>" + name + "}}', or remove the file." : best));
        } else {
            problems.accept(Diagnostic.warning(
                    DiagnosticCode.OVERRIDES_NOTHING, file.location(),
                    "the theme has no template " + Quoted.of(name) + ", and no page asks for it",
                    best.isEmpty() ? "A page asks for it with 'template: " + name + "'." : best));
        }
    }

    private void otherFile(SourceFile file) {
        String path = file.path().value();
        int slash = path.indexOf('/');
        String folder = slash < 0 ? "" : path.substring(0, slash);
        if (Theme.FOLDERS.contains(folder) && !folder.equals("templates")) {
            return;
        }
        String best = folder.equals("templates")
                ? "The name of a template ends in '.mustache'."
                : Suggestion.closest(folder, Theme.FOLDERS)
                        .map(known -> "did you mean '" + known + path.substring(Math.max(0, slash)) + "'?")
                        .orElse("A theme has the folders " + String.join(", ", Theme.FOLDERS) + ".");
        problems.accept(Diagnostic.warning(
                DiagnosticCode.OVERRIDES_NOTHING, file.location(), Quoted.of(path) + " is no part of a theme", best));
    }
}
