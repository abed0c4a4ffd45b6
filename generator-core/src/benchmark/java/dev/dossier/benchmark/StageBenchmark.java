package dev.dossier.benchmark;

import dev.dossier.check.Checker;
import dev.dossier.config.ConfigReader;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.Excuses;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.OutputFile;
import dev.dossier.model.Page;
import dev.dossier.model.Route;
import dev.dossier.model.Site;
import dev.dossier.model.SiteConfig;
import dev.dossier.model.SourceFile;
import dev.dossier.model.Sources;
import dev.dossier.model.Visibility;
import dev.dossier.parse.Parser;
import dev.dossier.render.Renderer;
import dev.dossier.resolve.Resolver;
import dev.dossier.scan.Scanner;
import dev.dossier.spi.RouteProvider;
import dev.dossier.theme.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a stage takes for one page of the corpus, on one thread of a warm JVM, without the disk: a method for each stage. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class StageBenchmark {
    private static final Path FOLDER = Path.of("target/benchmark/stages");
    private static final Consumer<Diagnostic> NO_PROBLEMS = problem -> {
        throw new IllegalStateException(problem.toString());
    };

    private final List<SourceFile> files = new ArrayList<>();
    private final List<Route> routes;
    private final List<OutputFile> rendered;
    private final Checker checker;
    private final Parser parser;
    private final Renderer renderer;
    private final Site site;
    private int next;

    /** Makes a site of 500 pages, whose texts are in memory. */
    public StageBenchmark() {
        Contender dossier = Contender.dossier(FOLDER, new DossierCommand(List.of(), ""));
        Sources sources;
        try {
            dossier.prepare(new Corpus(500, Corpus.SEED, Corpus.Size.USUAL));
            sources = new Scanner(dossier.site(), List.of()).scan(NO_PROBLEMS);
            for (SourceFile file : sources.pages()) {
                byte[] bytes = file.content().read(Integer.MAX_VALUE);
                files.add(new SourceFile(file.path(), file.name(), SourceFile.content(bytes)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SiteConfig config = ConfigReader.config(sources.configuration(), "", NO_PROBLEMS);
        Theme theme = Theme.load(config, sources.theme(), NO_PROBLEMS);
        parser = new Parser(config.html(), config.languages(), theme.texts(), config.schemas(), theme.directives());
        renderer = new Renderer(theme, config, sources, Map.of(), false, Set.of(), NO_PROBLEMS);
        List<Page> pages = files.stream().flatMap(file -> parser.parse(file, NO_PROBLEMS).stream()).toList();
        List<RouteProvider> providers =
                ServiceLoader.load(RouteProvider.class).stream().map(ServiceLoader.Provider::get).toList();
        Visibility visibility = new Visibility(false, false, false, Optional.empty());
        site = new Resolver(config, theme.texts(), theme.templateNames(), () -> providers, visibility, Optional.empty(), Excuses.NONE)
                .resolve(pages, sources, theme.assets(), NO_PROBLEMS);
        routes = site.outputs().values().stream()
                .filter(route -> route.output().value().contains("/page-"))
                .toList();
        // What a template asks for is known once it has drawn every page.
        rendered = routes.stream().map(route -> renderer.render(site, route)).toList();
        checker = new Checker(site, Excuses.NONE);
    }

    /** Turns a file into a page. */
    @Benchmark
    public Optional<Page> parse() {
        return parser.parse(files.get(next(files.size())), NO_PROBLEMS);
    }

    /** Turns a page, its text included, into a file of the output. */
    @Benchmark
    public OutputFile render() {
        return renderer.render(site, routes.get(next(routes.size())));
    }

    /** Holds a file of the output against all rules. */
    @Benchmark
    public Checker.Checked rules() {
        return checker.check(rendered.get(next(rendered.size())));
    }

    /** Finds out whether anything that a page was made from has changed. */
    @Benchmark
    public Optional<Fingerprint> check() {
        return renderer.fingerprint(site, (Route.Rendered) routes.get(next(routes.size())));
    }

    private int next(int size) {
        next = (next + 1) % size;
        return next;
    }
}
