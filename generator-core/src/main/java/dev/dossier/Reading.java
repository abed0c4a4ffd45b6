package dev.dossier;

import dev.dossier.GenerationListener.Stage;
import dev.dossier.collect.Collector;
import dev.dossier.config.ConfigReader;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.git.History;
import dev.dossier.ledger.TranslationLedger;
import dev.dossier.model.Body;
import dev.dossier.model.Directive;
import dev.dossier.model.DirectiveDeclaration;
import dev.dossier.model.Excuses;
import dev.dossier.model.Page;
import dev.dossier.model.ReadKind;
import dev.dossier.model.Route;
import dev.dossier.model.Site;
import dev.dossier.model.SiteConfig;
import dev.dossier.model.SiteLanguage;
import dev.dossier.model.SourceFile;
import dev.dossier.model.Sources;
import dev.dossier.model.ThemeAsset;
import dev.dossier.model.Translation;
import dev.dossier.model.Visibility;
import dev.dossier.model.Visibility.Hidden;
import dev.dossier.parse.Parser;
import dev.dossier.resolve.Resolver;
import dev.dossier.scan.Scanner;
import dev.dossier.spi.RouteProvider;
import dev.dossier.theme.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** From the folder of a site to what it is: scanning, parsing, and resolving its pages. */
final class Reading {
    private static final Set<String> OF_SEARCH = Set.of("assets/search.js", "assets/search-open.js", "assets/search.css");

    private final Generator.Builder options;
    private final Problems problems;

    /** The names of the sources that had problems and are to be read again by the next build. */
    private final Set<String> unsound = ConcurrentHashMap.newKeySet();

    Reading(Generator.Builder options, Problems problems) {
        this.options = options;
        this.problems = problems;
    }

    /** Returns the names of the sources that are to be read again by the next build, since they had problems. */
    Set<String> unsound() {
        return unsound;
    }

    Sources scan() throws GenerationException {
        options.listener.progress(Stage.SCAN, 0, 0);
        List<Path> ours = Stream.of(options.output, options.state).flatMap(Optional::stream).toList();
        Sources sources = new Scanner(options.site, ours).scan(problems);
        problems.failIf(problems.found(DiagnosticCode.SITE_FOLDER_MISSING));
        if (sources.pages().isEmpty()) {
            problems.accept(Diagnostic.error(
                    DiagnosticCode.NO_PAGES,
                    SourceLocation.of("content"),
                    "the site has no page",
                    "Write one, such as 'content/index.md'."));
        }
        return sources;
    }

    SiteConfig config(Sources sources) {
        SiteConfig config = ConfigReader.config(sources.configuration(), "", problems);
        return options.baseUrl.map(config::withBaseUrl).orElse(config);
    }

    /** Reads the theme; ends the build when something is wrong with it, since every page would tell it again. */
    Theme theme(Sources sources, SiteConfig config) throws GenerationException {
        List<Diagnostic> found = new ArrayList<>();
        Theme theme = Theme.load(config, sources.theme(), found::add);
        problems.reportTheme(found);
        return theme;
    }

    /** Returns a theme that was found sound, and of which is known what some of its files have become. */
    Theme theme(Sources sources, SiteConfig config, List<ThemeAsset> made) {
        return Theme.known(config, sources.theme(), made, problems);
    }

    /**
     * Makes pages of the sources, or takes those that are known.
     *
     * @param rules by which they are parsed
     * @param keep returns a page with its text where it is to wait until somebody asks for it
     */
    List<Page> parse(Sources sources, SiteConfig config, Theme theme, String rules, Past past, UnaryOperator<Page> keep) {
        Parser parser = parser(config, theme);
        return Workers.each(options.listener, Stage.PARSE, sources.pages(), file -> {
            Optional<Page> known = past.page(file, rules);
            return known.isPresent() ? Optional.of(reread(known.get(), file, parser)) : parse(file, parser, past, keep);
        });
    }

    private static Page reread(Page page, SourceFile file, Parser parser) {
        Body body = page.body();
        return page.withBody(new RereadBody(body.fingerprint(), body.references(), body.directives(), file, parser));
    }

    static Parser parser(SiteConfig config, Theme theme) {
        return new Parser(config.html(), config.languages(), theme.texts(), config.schemas(), theme.directives());
    }

    /** Returns what is the same only where the same is made of a page, its words left out. */
    static String parsingRules(SiteConfig config, Theme theme, Set<ReadKind> unseen) {
        String schemas = unseen.contains(ReadKind.SCHEMA) ? "" : config.schemas().rules();
        List<String> languages = config.languages().all().stream().map(language -> language.folder().value()).toList();
        return config.html().name() + schemas + " " + languages + " " + DirectiveDeclaration.fingerprint(theme.directives());
    }

    private Optional<Page> parse(SourceFile file, Parser parser, Past past, UnaryOperator<Page> keep) {
        List<Diagnostic> found = new ArrayList<>();
        Optional<Page> page = parser.parse(file, found::add);
        found.forEach(problems);
        boolean sound = found.isEmpty() && page.isPresent() && page.get().body().markup().problems().isEmpty();
        past.parsed(file, sound ? page : Optional.empty());
        if (!sound) {
            unsound.add(file.name());
            return page;
        }
        return Optional.of(keep.apply(page.get()));
    }

    List<Page> collect(List<Page> parsed, Sources sources, SiteConfig config) {
        return new Collector(config, sources.data()).collect(parsed, problems);
    }

    Site resolve(List<Page> pages, Sources sources, Theme theme, SiteConfig config, Exceptions exceptions) {
        options.listener.progress(Stage.RESOLVE, 0, 0);
        return resolve(pages, sources, theme, config, options.visibility(), exceptions, problems);
    }

    /** Returns a site as it would be if none of its pages had expired; nothing where none has. */
    Optional<Site> unexpired(Site site, List<Page> pages, Sources sources, Theme theme, SiteConfig config) {
        if (!site.hiding().pages().containsValue(Hidden.EXPIRED)) {
            return Optional.empty();
        }
        Visibility now = options.visibility();
        Visibility before = new Visibility(now.drafts(), now.future(), true, now.moment());
        return Optional.of(resolve(pages, sources, theme, config, before, Excuses.NONE, problem -> {}));
    }

    private Site resolve(
            List<Page> pages, Sources sources, Theme theme, SiteConfig config, Visibility visibility, Excuses excuses,
            Consumer<Diagnostic> found) {
        CompletableFuture<List<RouteProvider>> providers = CompletableFuture.supplyAsync(Reading::providers);
        SiteConfig titled = config.withTitles(language -> title(pages, language, config));
        return new Resolver(
                        titled, theme.texts(), theme.templateNames(), providers::join, visibility, options.buildTime, excuses)
                .resolve(pages, sources, published(pages, sources, theme, config, found), found);
    }

    private static List<RouteProvider> providers() {
        return ServiceLoader.load(RouteProvider.class, Generator.class.getClassLoader()).stream().map(ServiceLoader.Provider::get).toList();
    }

    /** What only some sites need of a theme, such as search, is published only with those. */
    private static List<Route.Copied> published(
            List<Page> pages, Sources sources, Theme theme, SiteConfig config, Consumer<Diagnostic> found) {
        Set<String> used = directives(pages);
        boolean search = config.publishing().search().isPresent();
        if (search) {
            // There is a directive of that name, which few pages use.
            used.add("search");
        }
        Stream<Route.Copied> assets =
                theme.assets(used).stream().filter(file -> search || !OF_SEARCH.contains(file.source().path().value()));
        return Stream.concat(assets, PublishedData.routes(sources, config, found).stream()).toList();
    }

    /** Returns the names of the directives that pages use. */
    private static Set<String> directives(List<Page> pages) {
        Set<String> names = new HashSet<>();
        for (Page page : pages) {
            for (Directive directive : page.body().directives()) {
                names.add(directive.name());
            }
        }
        return names;
    }

    /** Returns the title of a site that has none: that of its home page, else the name of its folder. */
    private String title(List<Page> pages, SiteLanguage language, SiteConfig config) {
        Path folder = options.site.toAbsolutePath().normalize().getFileName();
        return Stream.of(language, config.languages().main())
                .flatMap(one -> pages.stream().filter(page -> page.path().equals(one.folder().resolve("index.md"))))
                .filter(page -> options.visibility().of(page.frontMatter()).isEmpty())
                .map(Page::title)
                .findFirst()
                .orElse(folder == null ? "Home" : folder.toString());
    }

    /** Finds out which translations are outdated, and when pages were last changed. */
    Site withPast(Site site, Sources sources, Parser parser, Past past) {
        List<Translation> all = Translations.ledger(site, sources, parser).check(problems);
        options.listener.translations(all);
        if (sources.lock(TranslationLedger.FILE).isPresent()) {
            past.look(Translations.originals(site)::contains);
        }
        return withChanges(site.withOutdated(Translations.outdated(all, site)), sources);
    }

    private Site withChanges(Site site, Sources sources) {
        return site.config()
                .publishing()
                .git()
                .map(asked -> site.withChanges(History.changes(
                        options.site, sources.pages().stream().map(SourceFile::name).toList(), asked, problems)))
                .orElse(site);
    }
}
