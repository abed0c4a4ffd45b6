package dev.dossier;

import dev.dossier.check.Checker;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.feature.search.FoundPages;
import dev.dossier.ledger.UrlLedger;
import dev.dossier.model.ExternalLink;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.OutputFile;
import dev.dossier.model.Page;
import dev.dossier.model.Site;
import dev.dossier.model.SiteConfig;
import dev.dossier.model.Sources;
import dev.dossier.parse.Parser;
import dev.dossier.render.Renderer;
import dev.dossier.scan.Scanner;
import dev.dossier.schema.JsonSchemas;
import dev.dossier.schema.SchemaChecks;
import dev.dossier.state.MarkupStore;
import dev.dossier.state.Memory;
import dev.dossier.state.MemoryFile;
import dev.dossier.state.SpillFile;
import dev.dossier.theme.Theme;
import dev.dossier.write.Writer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;

/** One run of the pipeline. */
final class Build {
    private final Generator.Builder options;
    private final Problems problems;
    private final Reading reading;

    /** Looks at the links to other sites, where somebody wants that. */
    private final Optional<Function<List<ExternalLink>, List<Diagnostic>>> external;

    Build(Generator.Builder options) {
        this(options, Optional.empty());
    }

    Build(Generator.Builder options, Optional<Function<List<ExternalLink>, List<Diagnostic>>> external) {
        this.options = options;
        this.external = external;
        this.problems = new Problems(options.failOn);
        this.reading = new Reading(options, problems);
    }

    /** Where a file goes that was made; returns what stands for its bytes, if it stays. */
    @FunctionalInterface
    interface Sink {
        Optional<Fingerprint> take(OutputFile file, Optional<Fingerprint> there, Consumer<Diagnostic> problems);
    }

    /** Nobody wants the files. */
    private static final Sink NOWHERE = (file, there, any) -> Optional.empty();

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
        return run(Optional.empty(), memoryFile(), NOWHERE);
    }

    /** Reads the configuration, and returns the schemas of the site as JSON. */
    Map<String, String> schemas() throws GenerationException {
        Sources sources = new Scanner(options.site, List.of()).scan(problem -> {});
        SiteConfig config = reading.config(sources);
        problems.failIf(problems.failing());
        return JsonSchemas.files(config.schemas());
    }

    /** Runs the stages up to the site; the texts of its pages cannot be asked for any more, but their anchors can. */
    Resolved resolved() throws GenerationException {
        Sources sources = reading.scan();
        SiteConfig config = reading.config(sources);
        Theme theme = reading.theme(sources, config);
        try (MarkupStore texts = MarkupStore.of(sources.pages().size())) {
            List<Page> parsed = reading.parse(
                    sources, config, theme, Reading.parsingRules(config, theme, options.unseen), new Past(Memory.NONE, Optional.empty(), Set.of()),
                    texts::keepMarkup);
            List<Page> pages = reading.collect(parsed, sources, config);
            Site site = reading.resolve(pages, sources, theme, config, new Exceptions(config.exceptions(), options.buildTime));
            problems.failIf(problems.failing());
            Parser parser = Reading.parser(config, theme);
            return new Resolved(
                    site, sources, parsed, () -> reading.unexpired(site, pages, sources, theme, config), parser,
                    Translations.ledger(site, sources, parser));
        } catch (IOException | UncheckedIOException full) {
            throw notKept(full);
        }
    }

    /** Runs the stages up to the site, and tells what is known of one of its pages. */
    Explanation explain(String page) throws GenerationException {
        Memory memory = memoryFile().map(file -> file.read(Rules.fingerprint(), problems)).orElse(Memory.NONE);
        Past past = new Past(memory, options.output, options.unseen);
        Sources sources = reading.scan();
        SiteConfig config = reading.config(sources);
        Theme theme = reading.theme(sources, config);
        List<Diagnostic> broken = new ArrayList<>();
        Renderer renderer = new Renderer(theme, config, sources, past.templates(), false, options.unseen, broken::add);
        problems.reportTheme(broken);
        try (MarkupStore texts = MarkupStore.of(sources.pages().size())) {
            List<Page> pages = reading.collect(reading.parse(
                    sources, config, theme, Reading.parsingRules(config, theme, options.unseen), past, texts::keep), sources, config);
            Exceptions exceptions = new Exceptions(config.exceptions(), options.buildTime);
            Site resolved = reading.withPast(reading.resolve(pages, sources, theme, config, exceptions), sources, Reading.parser(config, theme), past);
            Site site = new ShownPictures(options, problems, past, options.state.isPresent() && options.output.isPresent(), false).in(resolved, sources);
            Ingredients ingredients = Ingredients.of(site, renderer, past, FoundPages.of(site), options.unseen);
            return new Explainer(options, sources, theme, ingredients, memory, problems.sorted()).explain(page, pages);
        } catch (IOException | UncheckedIOException full) {
            throw notKept(full);
        }
    }

    /** Makes every file without looking at what was made before, and fails where it is not what the output folder holds. */
    private void compare(Path output) throws GenerationException {
        Comparison comparison = new Comparison(output);
        Queue<Diagnostic> differences = new ConcurrentLinkedQueue<>();
        run(Optional.empty(), Optional.empty(), (file, there, any) -> comparison.compare(file, differences::add));
        differences.forEach(problems);
        problems.failIf(!differences.isEmpty());
    }

    private Optional<MemoryFile> memoryFile() {
        return options.output.flatMap(output -> options.state.map(state -> new MemoryFile(state, output)));
    }

    private GenerationResult run(Optional<Writer> writer, Optional<MemoryFile> memory, Sink sink) throws GenerationException {
        // What is remembered is read while folders are, and templates are read while pages are.
        CompletableFuture<Memory> remembered = CompletableFuture.supplyAsync(
                () -> memory.map(file -> file.read(Rules.fingerprint(), problems)).orElse(Memory.NONE));
        remembered.thenAccept(memoryOfPages -> memoryOfPages.parsed().pages().get());
        Sources sources = reading.scan();
        Inputs inputs = new Inputs(options, Rules.fingerprint(), sources);
        Past past = new Past(remembered.join(), writer.flatMap(any -> options.output), options.unseen);
        Optional<Memory.Whole> whole = problems.sorted().isEmpty() && external.isEmpty() ? past.whole(inputs) : Optional.empty();
        if (whole.isPresent()) {
            Optional<Memory> restamped = writer.flatMap(open -> past.restamped(open.opened()));
            if (restamped.isPresent()) {
                keep(memory, file -> file.write(Rules.fingerprint(), past.memory(), restamped.get()));
                problems.failIf(problems.failing());
            }
            return new GenerationResult(whole.get().pages(), past.size(), 0, past.size(), 0, 0, List.of());
        }
        SiteConfig config = reading.config(sources);
        // Of a theme that was found sound and has not changed since only that is read which this build needs.
        Optional<Memory.Whole> sound = past.framed();
        Theme theme = sound.isPresent() ? reading.theme(sources, config, sound.get().theme()) : reading.theme(sources, config);
        List<Diagnostic> broken = new ArrayList<>();
        CompletableFuture<Renderer> templates = CompletableFuture.supplyAsync(() -> new Renderer(
                theme, config, sources, past.templates(), sound.isPresent(), options.unseen, sound.isPresent() ? problems : broken::add));
        String parsing = sound.isPresent() ? past.memory().parsed().rules() : Reading.parsingRules(config, theme, options.unseen);

        try (MarkupStore texts = MarkupStore.of(sources.pages().size()); SpillFile spill = new SpillFile()) {
            List<Page> parsed = reading.parse(sources, config, theme, parsing, past, texts::keep);
            List<Page> pages = reading.collect(parsed, sources, config);
            Exceptions exceptions = new Exceptions(config.exceptions(), options.buildTime);
            Site resolved = reading.withPast(reading.resolve(pages, sources, theme, config, exceptions), sources, Reading.parser(config, theme), past);
            ShownPictures pictures = new ShownPictures(options, problems, past, memory.isPresent(), writer.isPresent());
            Site site = pictures.in(resolved, sources);
            Sink unfailed = (file, there, found) -> problems.failing() ? Optional.empty() : sink.take(file, there, found);
            CompletableFuture<Searching> indexes = CompletableFuture.supplyAsync(() -> Searching.of(
                    site, new SearchFiles(past, file -> unfailed.take(file, past.there(file.path()), problems), spill)));
            SchemaChecks.check(site, sources.data(), problems);
            // A page that lost its place to another looks gone, but the collision is what is wrong.
            if (!problems.found(DiagnosticCode.OUTPUT_COLLISION)) {
                UrlLedger.check(
                        site, sources, parsed, () -> reading.unexpired(site, pages, sources, theme, config), problems);
            }
            Renderer renderer = templates.join();
            problems.reportTheme(broken);
            if (past.framed().isEmpty()) {
                renderer.unused(site, problems);
            }
            Checker checker = new Checker(site, exceptions);
            Searching searching = indexes.join();
            Ingredients ingredients = Ingredients.of(site, renderer, past, searching.found(), options.unseen);
            LinkedAnchors.Result made =
                    new Making(options, problems, ingredients, checker, exceptions, unfailed, memory.isPresent(), searching).make();
            external.ifPresent(ask -> ask.apply(new ExternalLinks(site, exceptions).all()).forEach(problems));
            problems.failIf(problems.failing());
            Legacy legacy = new Legacy(sources, parsed, pages, theme, made, ingredients, inputs, parsing, reading.unsound());
            Writer.Result written =
                    writer.isPresent() ? write(writer.get(), memory, legacy) : new Writer.Result(0, 0);
            pictures.forgetOthers();
            return result(legacy, written);
        } catch (IOException | UncheckedIOException full) {
            throw notKept(full);
        }
    }

    private GenerationException notKept(Exception full) {
        problems.accept(Diagnostic.error(
                DiagnosticCode.STATE_NOT_WRITABLE,
                SourceLocation.of(System.getProperty("java.io.tmpdir", ".")),
                "the texts of the pages cannot be kept: " + full.getClass().getSimpleName(),
                "Check the permissions of the folder for temporary files and the space on its disk."));
        return new GenerationException(problems.sorted(), full);
    }

    private Writer.Result write(Writer writer, Optional<MemoryFile> memory, Legacy legacy)
            throws GenerationException {
        keep(memory, file -> file.prepare(writer.coming()));
        problems.failIf(problems.failing());
        Writer.Result written = writer.commit(legacy.former(), legacy.wanted(), problems);
        // After a failure the record of the last build and the journal together tell what may be in the output folder.
        problems.failIf(problems.failing());
        if (legacy.differs()) {
            Memory former = legacy.ingredients().past().memory();
            Memory now = legacy.memory(options.output.orElseThrow(), writer.opened(), problems.sorted().isEmpty());
            keep(memory, file -> file.write(Rules.fingerprint(), former, now));
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
}
