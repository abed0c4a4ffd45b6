package dev.dossier;

import dev.dossier.GenerationListener.Stage;
import dev.dossier.check.Checker;
import dev.dossier.config.ConfigReader;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.DirectiveDeclaration;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.OutputFile;
import dev.dossier.model.Page;
import dev.dossier.model.ReadKind;
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
import dev.dossier.state.MarkupStore;
import dev.dossier.state.Memory;
import dev.dossier.state.MemoryFile;
import dev.dossier.theme.Theme;
import dev.dossier.write.Writer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** One run of the pipeline. */
final class Build {
    private final Generator.Builder options;
    private final Problems problems;

    /** The names of the sources that had problems and are to be read again by the next build. */
    private final Set<String> unsound = ConcurrentHashMap.newKeySet();

    Build(Generator.Builder options) {
        this.options = options;
        this.problems = new Problems(options.failOn);
    }

    /** Where a file goes that was made; returns what stands for its bytes, if it stays. */
    @FunctionalInterface
    private interface Sink {
        Optional<Fingerprint> take(OutputFile file, Consumer<Diagnostic> problems);
    }

    /** Runs every stage; the last one, writing, only while nothing has failed. */
    GenerationResult generate(Path output) throws GenerationException {
        Optional<Writer> opened = Writer.open(output, options.site, problems);
        problems.failIf(opened.isEmpty());
        try (Writer writer = opened.orElseThrow()) {
            GenerationResult result = run(opened, memoryFile(), writer::write);
            if (options.verified) {
                new Build(options).compare(output);
            }
            return result;
        } catch (GenerationException failed) {
            // A record that cannot be read is told once; it would be told by every build that fails for it.
            if (problems.found(DiagnosticCode.STATE_IGNORED)) {
                keep(memoryFile(), MemoryFile::forget);
            }
            throw failed;
        }
    }

    /** Runs every stage but writing. */
    GenerationResult check() throws GenerationException {
        return run(Optional.empty(), memoryFile(), (file, any) -> Optional.empty());
    }

    /** Makes every file without looking at what was made before, and fails where it is not what the output folder holds. */
    private void compare(Path output) throws GenerationException {
        Comparison comparison = new Comparison(output);
        Queue<Diagnostic> differences = new ConcurrentLinkedQueue<>();
        run(Optional.empty(), Optional.empty(), (file, any) -> comparison.compare(file, differences::add));
        differences.forEach(problems);
        problems.failIf(!differences.isEmpty());
    }

    private Optional<MemoryFile> memoryFile() {
        return options.output.flatMap(output -> options.state.map(state -> new MemoryFile(state, output)));
    }

    private GenerationResult run(Optional<Writer> writer, Optional<MemoryFile> memory, Sink sink) throws GenerationException {
        Fingerprint rules = Rules.fingerprint();
        // What is remembered is read while folders are, and templates are read while pages are.
        CompletableFuture<Memory> remembered = CompletableFuture.supplyAsync(() -> memory.map(file -> file.read(rules, problems))
                .orElse(Memory.NONE));
        remembered.thenAccept(memoryOfPages -> memoryOfPages.parsed().pages().get());
        Sources sources = scan();
        Inputs inputs = new Inputs(options, rules, sources);
        Past past = new Past(remembered.join(), writer.flatMap(any -> options.output), options.unseen);
        Optional<Memory.Whole> whole = problems.sorted().isEmpty() ? past.whole(inputs) : Optional.empty();
        if (whole.isPresent()) {
            return new GenerationResult(whole.get().pages(), past.size(), 0, past.size(), 0, 0, List.of());
        }
        SiteConfig config = config(sources);
        List<Diagnostic> broken = new ArrayList<>();
        Theme theme = Theme.load(config, sources.theme(), broken::add);
        failIfBroken(broken);
        CompletableFuture<Renderer> templates = CompletableFuture.supplyAsync(
                () -> new Renderer(theme, config, sources, past.templates(), options.unseen, broken::add));

        try (MarkupStore texts = new MarkupStore()) {
            List<Page> pages = parse(sources, config, theme, past, texts);
            Site site = resolve(pages, sources, theme, config);
            Renderer renderer = templates.join();
            failIfBroken(broken);
            Ingredients ingredients = new Ingredients(site, renderer, past, options.unseen);
            List<Made> made = make(ingredients, sink);
            problems.failIf(problems.failing());
            Legacy legacy = new Legacy(sources, pages, made, ingredients, inputs, parsingRules(config, theme), unsound);
            Writer.Result written =
                    writer.isPresent() ? write(writer.get(), memory, rules, legacy) : new Writer.Result(0, 0);
            return result(legacy, written);
        } catch (IOException | UncheckedIOException full) {
            problems.accept(Diagnostic.error(
                    DiagnosticCode.STATE_NOT_WRITABLE,
                    SourceLocation.of(System.getProperty("java.io.tmpdir", ".")),
                    "the texts of the pages cannot be kept: " + full.getClass().getSimpleName(),
                    "Check the permissions of the folder for temporary files and the space on its disk."));
            throw new GenerationException(problems.sorted(), full);
        }
    }

    /** Ends the build when something is wrong with the theme: every page would tell it again. */
    private void failIfBroken(List<Diagnostic> theme) throws GenerationException {
        theme.forEach(problems);
        problems.failIf(!theme.isEmpty());
    }

    private Sources scan() throws GenerationException {
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

    private SiteConfig config(Sources sources) {
        SiteConfig config = ConfigReader.config(sources.configuration(), "", problems);
        return options.baseUrl.map(config::withBaseUrl).orElse(config);
    }

    private List<Page> parse(Sources sources, SiteConfig config, Theme theme, Past past, MarkupStore texts) {
        Parser parser = new Parser(config.html(), theme.strings().texts(), theme.directives());
        String rules = parsingRules(config, theme);
        return each(Stage.PARSE, sources.pages(), file -> {
            Optional<Page> known = past.page(file, rules);
            return known.isPresent()
                    ? known.map(page -> page.withBody(
                            new RereadBody(
                                    page.body().fingerprint(), page.body().references(), page.body().directives(), file, parser)))
                    : parse(file, parser, texts);
        });
    }

    /** Returns what is the same only where the same is made of a page, its words left out. */
    private static String parsingRules(SiteConfig config, Theme theme) {
        return config.html().name() + " " + DirectiveDeclaration.fingerprint(theme.directives());
    }

    private Optional<Page> parse(SourceFile file, Parser parser, MarkupStore texts) {
        List<Diagnostic> found = new ArrayList<>();
        Optional<Page> page = parser.parse(file, found::add);
        found.forEach(problems);
        boolean sound = found.isEmpty() && page.isPresent() && page.get().body().markup().problems().isEmpty();
        if (!sound) {
            unsound.add(file.name());
            return page;
        }
        return page.map(one -> one.withBody(texts.keep(one.body(), one.location())));
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

    /** Renders and checks every file that has to be made, and hands those that are whole on. */
    private List<Made> make(Ingredients ingredients, Sink sink) {
        Site site = ingredients.site();
        Past past = ingredients.past();
        // Links to a page that lost its place to another look broken, but the collision is what is wrong.
        boolean complete = !problems.found(DiagnosticCode.OUTPUT_COLLISION);
        Checker checker = new Checker(site);
        // A file that was left may refer to one that is gone, and is looked at again, if it can be.
        boolean more = past.hasMore(site.outputs().keySet());
        boolean readable = past.folder().isPresent();
        return each(Stage.RENDER, site.outputs().values(), route -> {
            Optional<Memory.Output> left = past.knows(route.output()) && (readable || !more)
                    ? ingredients.of(route).flatMap(made -> past.output(route, made))
                    : Optional.empty();
            if (left.isEmpty()) {
                return Optional.of(make(route, ingredients, complete ? Optional.of(checker) : Optional.empty(), sink));
            }
            if (more && complete && !options.unseen.contains(ReadKind.GONE)) {
                checker.check(new OutputFile(route, past.content(route.output()), List.of())).forEach(problems);
            }
            return left.map(output -> Made.left(route, output));
        });
    }

    private Made make(Route route, Ingredients ingredients, Optional<Checker> checker, Sink sink) {
        OutputFile file = ingredients.renderer().render(ingredients.site(), route);
        List<Diagnostic> found = new ArrayList<>(file.problems());
        checker.ifPresent(one -> found.addAll(one.check(file)));
        found.forEach(problems);
        Optional<Fingerprint> content = problems.failing() ? Optional.empty() : sink.take(file, problems);
        return new Made(route, Optional.empty(), content, found.isEmpty());
    }

    private Writer.Result write(Writer writer, Optional<MemoryFile> memory, Fingerprint rules, Legacy legacy)
            throws GenerationException {
        keep(memory, file -> file.prepare(writer.coming()));
        problems.failIf(problems.failing());
        Writer.Result written = writer.commit(legacy.former(), legacy.wanted(), problems);
        // After a failure the record of the last build and the journal together tell what may be in the output folder.
        problems.failIf(problems.failing());
        if (legacy.differs()) {
            keep(memory, file -> file.write(rules, legacy.memory(options.output.orElseThrow(), writer.opened(), problems.sorted().isEmpty())));
        }
        return written;
    }

    private GenerationResult result(Legacy legacy, Writer.Result written) throws GenerationException {
        problems.failIf(problems.failing());
        List<Made> made = legacy.made();
        int left = (int) made.stream().filter(one -> one.left().isPresent()).count();
        return new GenerationResult(
                legacy.pageCount(), made.size(), made.size() - left, left, written.written(), written.removed(),
                problems.sorted());
    }

    /** Something that is done with the record of a build. */
    @FunctionalInterface
    private interface Keeping {
        void with(MemoryFile file) throws IOException;
    }

    private void keep(Optional<MemoryFile> memory, Keeping keeping) {
        try {
            if (memory.isPresent()) {
                keeping.with(memory.get());
            }
        } catch (IOException problem) {
            problems.accept(Diagnostic.error(
                    DiagnosticCode.STATE_NOT_WRITABLE,
                    SourceLocation.of(options.state.map(Path::toString).orElse("")),
                    "the record of this build cannot be kept: " + problem.getClass().getSimpleName(),
                    "Check the permissions of the state folder and the space on its disk."));
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
