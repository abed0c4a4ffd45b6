package dev.dossier.resolve;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.Excuses;
import dev.dossier.model.Index;
import dev.dossier.model.Page;
import dev.dossier.model.Pictures;
import dev.dossier.model.Route;
import dev.dossier.model.Routes;
import dev.dossier.model.Site;
import dev.dossier.model.Site.MenuItem;
import dev.dossier.model.Site.Place;
import dev.dossier.model.SiteConfig;
import dev.dossier.model.SitePath;
import dev.dossier.model.Sources;
import dev.dossier.model.Urls;
import dev.dossier.model.Visibility;
import dev.dossier.spi.RouteProvider;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Turns all pages into the site: who is whose section, neighbour and tag, which file each becomes, and what links mean.
 *
 * @param config what {@code dossier.yml} says
 * @param words the words of the theme in each language, by its tag; {@code tags} and {@code notFoundTitle} name pages without a source
 * @param templates the names of the templates that a page may ask for
 * @param providers gives what adds further files, when the files of the pages are known
 * @param visibility which pages are part of the site
 * @param built when the build takes place
 * @param excuses what the site accepts
 */
public record Resolver(
        SiteConfig config,
        Map<String, Map<String, String>> words,
        Set<String> templates,
        Supplier<List<RouteProvider>> providers,
        Visibility visibility,
        Optional<Instant> built,
        Excuses excuses) {
    /**
     * Resolves a site.
     *
     * @param pages the pages that could be read, in any order
     * @param sources the files of the site
     * @param assets the files of the theme that are published
     * @param problems is told what does not fit together
     */
    public Site resolve(List<Page> pages, Sources sources, List<Route.Copied> assets, Consumer<Diagnostic> problems) {
        PageSet set = PageSet.of(pages, config.languages(), visibility, problems);
        PageTree tree = PageTree.of(set, config, words);
        Outputs outputs = Outputs.of(tree, config, problems);

        // Who wants which file is one thing, who stands where another: each goes through all pages, on a processor of its own.
        FrontMatterChecks checks = new FrontMatterChecks(templates, problems);
        Map<SitePath, SitePath> beside = outputs.ofAssets(sources.assets());
        CompletableFuture<Claims> claimed =
                CompletableFuture.supplyAsync(() -> claims(tree, outputs, beside, sources, assets, checks, problems));
        TermGroups groups = new TermGroups(tree);
        Relations relations = new Relations(tree, outputs, groups);
        LinkIndex index = LinkIndex.of(tree, outputs, beside, sources, set.hidden());
        Claims claims = claimed.join();
        Index<Place> places = relations.places(checks.images(index, claims.routes(), Urls.of(config)));
        Map<String, Map<String, List<MenuItem>>> menus = new Menus(tree, places, problems).menus(config.menus());
        ListParts parts = new ListParts(config);
        places.all().forEach(place -> parts.split(place, () -> Templates.route(place.page(), tree, place.output())).forEach(claims::add));
        Routes written = claims.routes();
        Site authored = new Site(
                config, tree.home(config.languages().main()), tree.pages(), places, menus, written, links(index, written), Set.of(), built,
                parts.parts(), groups::of, new RelatedPages(tree)::of, new Site.Hiding(set.hidden(), set.span()), Site.Changes.NONE, Pictures.NONE);

        providers.get().parallelStream().map(provider -> provider.routes(authored, problems)).toList().forEach(added -> added.forEach(claims::add));
        Routes all = claims.routes();
        return authored.withOutputs(all, links(index, all));
    }

    /** Collects the files that the sources become. */
    private Claims claims(
            PageTree tree, Outputs outputs, Map<SitePath, SitePath> beside, Sources sources, List<Route.Copied> assets,
            FrontMatterChecks checks, Consumer<Diagnostic> problems) {
        Claims claims = new Claims(problems, tree.pages().size());
        List<Page> pages = tree.pages();
        for (int i = 0; i < pages.size(); i++) {
            checks.template(pages.get(i));
            claims.add(Templates.route(pages.get(i), tree, outputs.ofPage(i)));
        }
        sources.assets().forEach(file -> claims.add(new Route.Copied(Objects.requireNonNull(beside.get(file.path())), file)));
        sources.statics().forEach(file -> claims.add(new Route.Copied(file.path(), file)));
        assets.forEach(claims::add);
        return claims;
    }

    private Site.PageLinks links(LinkIndex index, Routes outputs) {
        Urls urls = Urls.of(config);
        return (page, output) -> new Links(page, output, index, outputs, urls, excuses);
    }
}
