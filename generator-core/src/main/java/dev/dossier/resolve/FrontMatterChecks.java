package dev.dossier.resolve;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.diagnostic.Suggestion;
import dev.dossier.model.Excuses;
import dev.dossier.model.LinkResolver;
import dev.dossier.model.Located;
import dev.dossier.model.Page;
import dev.dossier.model.Route;
import dev.dossier.model.SitePath;
import dev.dossier.model.Urls;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** What front matter names in the rest of the site, and whether it is there. */
final class FrontMatterChecks {
    private final Set<String> templates;
    private final Consumer<Diagnostic> problems;

    /** What a section says for all pages below it is told once. */
    private final Set<SourceLocation> told = new HashSet<>();

    FrontMatterChecks(Set<String> templates, Consumer<Diagnostic> problems) {
        this.templates = templates;
        this.problems = problems;
    }

    void template(Page page) {
        Optional<Located<String>> template = page.frontMatter().template();
        if (template.isPresent() && !templates.contains(template.get().value()) && told.add(template.get().location())) {
            String name = template.get().value();
            String suggestion = Suggestion.didYouMean(name, templates);
            problems.accept(Diagnostic.error(
                    DiagnosticCode.UNKNOWN_TEMPLATE,
                    template.get().location(),
                    "the template '" + name + "' does not exist",
                    suggestion.isEmpty() ? "There are: " + String.join(", ", new TreeSet<>(templates)) + "." : suggestion));
        }
    }

    /** Returns the file of the output that is the picture of a page, for each page that has one in the site. */
    Map<Page, SitePath> images(LinkIndex index, Map<SitePath, Route> outputs, Urls urls) {
        Map<Page, SitePath> images = new HashMap<>();
        for (Page page : index.tree().pages()) {
            page.frontMatter().image().ifPresent(image -> {
                Links links = new Links(page, index.outputs().of(page), index, outputs, urls, Excuses.NONE);
                Optional<SitePath> file = links.file(image.value());
                file.ifPresent(path -> images.put(page, path));
                if (file.isEmpty() && told.add(image.location())) {
                    String hint = links.resolve(image.value(), true) instanceof LinkResolver.Broken broken
                            ? broken.hint()
                            : "The picture of a page is a file of the site.";
                    problems.accept(Diagnostic.error(
                            DiagnosticCode.IMAGE_MISSING,
                            image.location(),
                            "the image '" + image.value() + "' is not a file of the site",
                            hint));
                }
            });
        }
        return images;
    }
}
