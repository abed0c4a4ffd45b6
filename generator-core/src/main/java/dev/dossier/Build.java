package dev.dossier;

import dev.dossier.GenerationListener.Stage;
import dev.dossier.check.Checker;
import dev.dossier.config.ConfigReader;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.OutputFile;
import dev.dossier.model.Page;
import dev.dossier.model.Route;
import dev.dossier.model.Site;
import dev.dossier.model.SiteConfig;
import dev.dossier.model.SourceFile;
import dev.dossier.model.Sources;
import dev.dossier.parse.Parser;
import dev.dossier.render.Renderer;
import dev.dossier.resolve.Resolver;
import dev.dossier.scan.Scanner;
import dev.dossier.spi.RouteProvider;
import dev.dossier.state.Ledger;
import dev.dossier.state.LedgerFile;
import dev.dossier.theme.Theme;
import dev.dossier.write.Writer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One run of the pipeline. */
final class Build {
    private final Generator.Builder options;
    private final Problems problems;

    Build(Generator.Builder options) {
        this.options = options;
        this.problems = new Problems(options.failOn);
    }

    /** Runs every stage; the last one, writing, only into an output folder and only while nothing has failed. */
    GenerationResult run(Optional<Path> output) throws GenerationException {
        Sources sources = scan(output);
        SiteConfig config = config(sources);
        List<Diagnostic> broken = new ArrayList<>();
        Theme theme = Theme.load(config, sources.theme(), broken::add);
        Renderer renderer = new Renderer(theme, config, broken::add);
        broken.forEach(problems);
        problems.failIf(!broken.isEmpty());

        List<Page> pages = parse(sources, new Parser(config.html(), theme.strings().texts()));
        Site site = resolve(pages, sources, theme, config);
        return output.isPresent() && !problems.failing()
                ? write(site, sources, renderer, output.get())
                : result(site, sources, check(site, renderer, file -> {}), new Writer.Result(0, 0, 0));
    }

    private Sources scan(Optional<Path> output) throws GenerationException {
        options.listener.progress(Stage.SCAN, 0, 0);
        List<Path> ours = Stream.of(output, options.output, options.state).flatMap(Optional::stream).toList();
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

    private SiteConfig config(Sources sources) {
        SiteConfig config = ConfigReader.config(sources.configuration(), "", problems);
        return options.baseUrl.map(config::withBaseUrl).orElse(config);
    }

    private List<Page> parse(Sources sources, Parser parser) {
        return each(Stage.PARSE, sources.pages(), file -> parser.parse(file, problems));
    }

    private Site resolve(List<Page> pages, Sources sources, Theme theme, SiteConfig config) {
        options.listener.progress(Stage.RESOLVE, 0, 0);
        SiteConfig titled = config.title().isEmpty() ? config.withTitle(title(pages)) : config;
        List<RouteProvider> providers = ServiceLoader.load(RouteProvider.class, Build.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        return new Resolver(titled, theme.strings().texts(), theme.templateNames(), providers, options.drafts, options.buildTime)
                .resolve(pages, sources, theme.assets(), problems);
    }

    private GenerationResult write(Site site, Sources sources, Renderer renderer, Path output) throws GenerationException {
        Optional<LedgerFile> ledgerFile = options.state.map(folder -> new LedgerFile(folder, output));
        Ledger before = ledgerFile.map(file -> file.read(problems)).orElse(Ledger.EMPTY);
        Optional<Writer> opened = Writer.open(output, options.site, before, problems);
        problems.failIf(opened.isEmpty());
        try (Writer writer = opened.orElseThrow()) {
            List<Route> routes = check(site, renderer, file -> writer.write(file, problems));
            problems.failIf(problems.failing());
            keep(ledgerFile, writer.during());
            problems.failIf(problems.failing());
            Writer.Result written = writer.commit(problems);
            keep(ledgerFile, problems.failing() ? writer.during() : writer.after());
            return result(site, sources, routes, written);
        }
    }

    /** Renders and checks every file, and hands those that are whole on. */
    private List<Route> check(Site site, Renderer renderer, Consumer<OutputFile> ready) {
        Checker checker = new Checker(site);
        // Links to a page that lost its place to another look broken, but the collision is what is wrong.
        boolean complete = !problems.found(DiagnosticCode.OUTPUT_COLLISION);
        return each(Stage.RENDER, site.outputs().values(), route -> {
            OutputFile file = renderer.render(site, route);
            file.problems().forEach(problems);
            if (complete) {
                checker.check(file).forEach(problems);
            }
            if (!problems.failing()) {
                ready.accept(file);
            }
            return Optional.of(route);
        });
    }

    private GenerationResult result(Site site, Sources sources, List<Route> routes, Writer.Result written)
            throws GenerationException {
        problems.failIf(problems.failing());
        Set<String> files = sources.pages().stream().map(SourceFile::name).collect(Collectors.toSet());
        long pages = site.pages().stream().filter(page -> files.contains(page.location().file())).count();
        return new GenerationResult(
                (int) pages, routes.size(), written.written(), written.unchanged(), written.removed(), problems.sorted());
    }

    private void keep(Optional<LedgerFile> file, Ledger ledger) {
        if (file.isPresent()) {
            try {
                file.get().write(ledger);
            } catch (IOException problem) {
                problems.accept(Diagnostic.error(
                        DiagnosticCode.STATE_NOT_WRITABLE,
                        SourceLocation.of(options.state.map(Path::toString).orElse("")),
                        "the record of this build cannot be kept: " + problem.getClass().getSimpleName(),
                        "Check the permissions of the state folder and the space on its disk."));
            }
        }
    }

    /** Returns the title of a site that has none: that of its home page, else the name of its folder. */
    private String title(List<Page> pages) {
        Path folder = options.site.toAbsolutePath().normalize().getFileName();
        return pages.stream()
                .filter(page -> page.path().value().equals("index.md"))
                .map(Page::title)
                .findFirst()
                .orElse(folder == null ? "Home" : folder.toString());
    }

    /** Does a stage's work on all items, on all processors, and returns the results in the order of the items. */
    private <T, R> List<R> each(Stage stage, Collection<T> items, Function<T, Optional<R>> work) {
        AtomicInteger done = new AtomicInteger();
        return List.copyOf(items).parallelStream()
                .flatMap(item -> {
                    Optional<R> result = work.apply(item);
                    options.listener.progress(stage, done.incrementAndGet(), items.size());
                    return result.stream();
                })
                .toList();
    }
}
