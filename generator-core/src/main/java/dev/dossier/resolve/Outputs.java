package dev.dossier.resolve;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.model.Located;
import dev.dossier.model.Page;
import dev.dossier.model.PageKind;
import dev.dossier.model.SiteConfig;
import dev.dossier.model.SiteConfig.UrlStyle;
import dev.dossier.model.SitePath;
import dev.dossier.model.SourceFile;
import dev.dossier.model.Urls;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Which file of the output each source becomes. */
final class Outputs {
    private final PageTree tree;
    private final UrlStyle style;
    private final Permalinks permalinks;
    private final Consumer<Diagnostic> problems;
    private final Map<SitePath, SitePath> folders = new HashMap<>();

    /** The files of the pages, by their numbers. */
    private final SitePath[] pages;

    private Outputs(PageTree tree, SiteConfig config, Consumer<Diagnostic> problems) {
        this.tree = tree;
        this.style = config.urls();
        this.permalinks = new Permalinks(tree, config.lists().permalinks(), problems);
        this.problems = problems;
        this.pages = new SitePath[tree.pages().size()];
        folders.put(SitePath.ROOT, SitePath.ROOT);
        tree.languages().all().forEach(language -> folders.put(language.folder(), language.prefix()));
    }

    static Outputs of(PageTree tree, SiteConfig config, Consumer<Diagnostic> problems) {
        Outputs outputs = new Outputs(tree, config, problems);
        outputs.permalinks.check();
        for (int i = 0; i < outputs.pages.length; i++) {
            outputs.pages[i] = outputs.output(tree.pages().get(i));
        }
        return outputs;
    }

    SitePath of(Page page) {
        int number = tree.number(page);
        if (number < 0) {
            throw new IllegalArgumentException("not a page of this site: " + page.path());
        }
        return pages[number];
    }

    /** Returns the file of the page with a number. */
    SitePath ofPage(int number) {
        return pages[number];
    }

    /** Returns where files beside pages go, by their paths: into the folder of the output that their own folder becomes. */
    Map<SitePath, SitePath> ofAssets(List<SourceFile> assets) {
        Map<SitePath, SitePath> all = new HashMap<>();
        assets.forEach(file -> all.put(file.path(), folder(file.path().parent()).resolve(file.path().name())));
        return all;
    }

    private SitePath output(Page page) {
        if (tree.kind(page) == PageKind.NOT_FOUND) {
            return tree.language(page).prefix().resolve(Urls.NOT_FOUND.value());
        }
        if (PageTree.isIndex(page)) {
            return folder(page.path().parent()).resolve("index.html");
        }
        String fileName = page.path().name();
        Optional<String> slug = slug(page);
        String name = slug.isPresent() ? slug.get() : urlName(fileName.substring(0, fileName.length() - ".md".length()));
        SitePath folder = folder(page.path().parent());
        Optional<SitePath> own = permalinks.path(page, folder, name);
        String ending = style == UrlStyle.FILE ? ".html" : "/index.html";
        return own.isPresent() ? SitePath.of(own.get().value() + ending) : folder.resolve(name + ending);
    }

    /** Returns the folder of the output for one of the content; a section's slug renames it for all that is below. */
    private SitePath folder(SitePath folder) {
        SitePath known = folders.get(folder);
        if (known != null) {
            return known;
        }
        String name = tree.page(folder.resolve(PageTree.INDEX)).flatMap(this::slug).orElseGet(() -> urlName(folder.name()));
        SitePath output = folder(folder.parent()).resolve(name);
        folders.put(folder, output);
        return output;
    }

    private Optional<String> slug(Page page) {
        Optional<Located<String>> slug = page.frontMatter().slug();
        if (slug.isEmpty()) {
            return Optional.empty();
        }
        String value = slug.get().value();
        Optional<String> problem =
                value.isEmpty() ? Optional.of("is empty") : value.indexOf('/') >= 0 ? Optional.of("has a '/'") : SitePath.problem(value);
        problem.ifPresent(text -> problems.accept(Diagnostic.error(
                DiagnosticCode.INVALID_SLUG,
                slug.get().location(),
                "the slug '" + value + "' " + text,
                "A slug is one part of a URL, such as 'global-goals'.")));
        return problem.isPresent() ? Optional.empty() : Optional.of(urlName(value));
    }

    /** Joins words with hyphens; a blank in a URL would become {@code %20}. */
    private static String urlName(String name) {
        return name.strip().replace(' ', '-');
    }
}
