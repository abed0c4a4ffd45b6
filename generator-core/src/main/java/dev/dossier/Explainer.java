package dev.dossier;

import dev.dossier.Explanation.Found;
import dev.dossier.Explanation.Lookup;
import dev.dossier.check.Checker;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.OutputFile;
import dev.dossier.model.Page;
import dev.dossier.model.Route;
import dev.dossier.model.Site;
import dev.dossier.model.SiteConfig;
import dev.dossier.model.SitePath;
import dev.dossier.model.SourceFile;
import dev.dossier.model.Sources;
import dev.dossier.model.Urls;
import dev.dossier.model.Visibility.Hidden;
import dev.dossier.state.Memory;
import dev.dossier.theme.Theme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells all that is known of one page.
 *
 * @param options how the site is built
 * @param sources the files of the site
 * @param theme the files of the theme
 * @param ingredients the site, and what its files are made from
 * @param memory what the last build left
 * @param found what is wrong with the site, before anything is made
 */
record Explainer(
        Generator.Builder options, Sources sources, Theme theme, Ingredients ingredients, Memory memory, List<Diagnostic> found) {
    /**
     * Explains a page.
     *
     * @param asked its source, its file of the output or its address
     * @param pages the pages that could be read, drafts included
     * @throws GenerationException when there is no such page
     */
    Explanation explain(String asked, List<Page> pages) throws GenerationException {
        Site site = ingredients.site();
        PageNameSearch search = new PageNameSearch(asked, site.config());
        // What shows the text of a page in another language has its source as well.
        Optional<Page> published = site.pages().stream()
                .filter(page -> search.isPage(page, site.place(page).output()))
                .min(Comparator.comparing(page -> site.place(page).original().isPresent()));
        if (published.isPresent()) {
            return explain(published.get());
        }
        Optional<SourceFile> source = sources.pages().stream().filter(file -> search.isSource(file.path(), file.name())).findFirst();
        if (source.isEmpty()) {
            return new LeftOut(options.site, sources).explain(search, site.pages().stream().map(page -> page.path().value()).toList());
        }
        SourceFile file = source.get();
        Optional<Page> page = pages.stream().filter(one -> one.location().equals(file.location())).findFirst();
        List<Diagnostic> problems = problems(file.name(), Stream.of());
        List<Explanation.Value> values = new ExplainedValues(site, options).of(page, Optional.of(file), sources);
        String reason = reason(page, values);
        return new Explanation(
                file.name(), Optional.of(reason), Optional.empty(), Optional.empty(), List.of(), values, List.of(), List.of(), problems);
    }

    private String reason(Optional<Page> page, List<Explanation.Value> values) {
        Optional<Hidden> hidden = page.map(one -> ingredients.site().hiding().pages().get(one.path()));
        if (hidden.isPresent()) {
            return switch (hidden.get()) {
                case DRAFT -> reason(List.of("draft"), values, "It is a draft", "and drafts are not part of this build.");
                case FUTURE -> reason(List.of("publish", "date"), values, "It is not published yet", "and this build has no future pages.");
                case EXPIRED -> reason(List.of("expires"), values, "It has expired", "and this build has no expired pages.");
            };
        }
        return page.isPresent()
                ? "Another file is the same page, but for how its letters are composed."
                : "It cannot be read; the problems say why.";
    }

    private static String reason(List<String> keys, List<Explanation.Value> values, String what, String rest) {
        return keys.stream()
                .flatMap(key -> values.stream().filter(value -> value.name().equals(key)))
                .map(value -> what + ", as " + value.location() + " says, " + rest)
                .findFirst()
                .orElse(what + ".");
    }

    private Explanation explain(Page page) {
        Site site = ingredients.site();
        SitePath output = site.place(page).output();
        Optional<Route.Rendered> route = Optional.ofNullable(site.outputs().get(output))
                .filter(Route.Rendered.class::isInstance)
                .map(Route.Rendered.class::cast)
                .filter(one -> one.page().equals(page));
        Optional<SourceFile> file = sources.page(page.location());
        Optional<String> missing = route.isPresent()
                ? Optional.empty()
                : Optional.of("Its file '" + output + "' is taken by "
                        + Optional.ofNullable(site.outputs().get(output)).map(other -> "'" + other.origin() + "'.").orElse("another file."));
        return new Explanation(
                page.location().toString(),
                missing,
                Optional.of(url(output, site.config())),
                Optional.of(output.value()),
                route.map(one -> templates(one, site.config())).orElse(List.of()),
                Stream.concat(
                                new ExplainedRow(sources.data()).of(page).stream(),
                                new ExplainedValues(site, options).of(Optional.of(page), file, sources).stream())
                        .toList(),
                new Backlinks(site, page).places(),
                route.map(one -> new ExplainedState(options, theme, ingredients, memory).of(one, file)).orElse(List.of()),
                problems(page.location().file(), route.stream().flatMap(this::made)));
    }

    private Stream<Diagnostic> made(Route.Rendered route) {
        OutputFile file = ingredients.renderer().render(ingredients.site(), route);
        Site site = ingredients.site();
        Checker.Checked checked = new Checker(site, new Exceptions(site.config().exceptions(), options.buildTime)).check(file);
        return Stream.of(file.problems(), checked.problems(), checked.ofTemplates()).flatMap(List::stream);
    }

    private List<Diagnostic> problems(String file, Stream<Diagnostic> more) {
        return Stream.concat(found.stream().filter(one -> one.location().file().equals(file)), more).distinct().sorted().toList();
    }

    private static String url(SitePath output, SiteConfig config) {
        String relative = Urls.of(config).relative(SitePath.of("index.html"), output);
        return Urls.of(config).absolute(output).orElse("/" + (relative.startsWith("./") ? relative.substring(2) : relative));
    }

    /** Each template of the page may be one of the site's own or a built-in one. */
    private List<Lookup> templates(Route.Rendered route, SiteConfig config) {
        Theme builtIn = Theme.load(config, List.of(), ignored -> {});
        List<Lookup> lookups = new ArrayList<>();
        for (String name : route.templates()) {
            String own = "theme/templates/" + name + ".mustache";
            add(own, sources.theme().stream().anyMatch(file -> file.name().equals(own)), lookups);
            add(config.theme().value() + "/templates/" + name + ".mustache", builtIn.hasTemplate(name), lookups);
        }
        return lookups;
    }

    private static void add(String file, boolean there, List<Lookup> lookups) {
        boolean used = lookups.stream().anyMatch(one -> one.found() == Found.USED);
        lookups.add(new Lookup(file, !there ? Found.ABSENT : used ? Found.SHADOWED : Found.USED));
    }
}
