package dev.dossier.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Anchors;
import dev.dossier.model.AttributeType;
import dev.dossier.model.Body.Reference;
import dev.dossier.model.Directive;
import dev.dossier.model.Anchor;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.Event;
import dev.dossier.model.FrontMatter;
import dev.dossier.model.Located;
import dev.dossier.model.Order;
import dev.dossier.model.Page;
import dev.dossier.model.Reads;
import dev.dossier.model.References;
import dev.dossier.model.SitePath;
import dev.dossier.model.Span;
import dev.dossier.model.Terms;
import dev.dossier.model.Stamp;
import dev.dossier.model.ThemeAsset;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryFileTest {
    private static final Fingerprint RULES = Fingerprint.of("rules");
    private static final String IGNORED = ": warning: the record of the last build cannot be read and is ignored [DOS006]\n"
            + "    hint: Files that only the last build wrote stay in the output folder; delete the folder to be rid of them.";

    @TempDir
    Path state;

    private final List<Diagnostic> problems = new ArrayList<>();

    @Test
    void givesBackWhatItWasGiven() throws IOException {
        file().write(RULES, Memory.NONE, memory());
        Memory read = file().read(RULES, problems::add);

        assertThat(problems).isEmpty();
        assertThat(read.whole()).isEqualTo(memory().whole());
        assertThat(read.sources()).isEqualTo(memory().sources());
        assertThat(read.templates()).isEqualTo(memory().templates());
        assertThat(read.outputs()).isEqualTo(memory().outputs());
        assertThat(read.parsed().rules()).isEqualTo("ESCAPE");
        Page page = read.parsed().pages().get().get("content/a.md");
        assertThat(page).usingRecursiveComparison().ignoringFields("anchors", "body").isEqualTo(page());
        assertThat(page.anchors()).containsExactlyElementsOf(page().anchors());
        assertThat(page.body().references()).containsExactlyElementsOf(page().body().references());
        assertThat(page.body().fingerprint()).isEqualTo(page().body().fingerprint());
        assertThat(page.body().directives()).isEqualTo(page().body().directives());
    }

    @Test
    void givesBackMoreFilesThanAreWrittenAtOnceInTheirOrder() throws IOException {
        Map<SitePath, Memory.Output> outputs = new LinkedHashMap<>();
        Map<String, Memory.Source> sources = new LinkedHashMap<>();
        for (int i = 0; i < 5000; i++) {
            Fingerprint content = Fingerprint.of("text " + i);
            outputs.put(SitePath.of("page-" + i + ".html"), new Memory.Output(new Stamp(i, 2, 3, 4), Set.of(content), Optional.of(content)));
            sources.put("content/page-" + i + ".md", new Memory.Source(new Stamp(i, 2, 3, 4), content));
        }
        Memory many = new Memory(Optional.empty(), sources, Memory.NONE.parsed(), Map.of(), outputs, Set.of());
        file().write(RULES, Memory.NONE, many);
        byte[] once = Files.readAllBytes(only(".state"));
        file().write(RULES, Memory.NONE, many);

        assertThat(Files.readAllBytes(only(".state"))).isEqualTo(once);
        String text = new String(once, StandardCharsets.ISO_8859_1);
        assertThat(IntStream.range(0, 50).mapToObj(i -> text.indexOf("page-" + 100 * i + ".html")).toList())
                .doesNotContain(-1)
                .isSorted();
        assertThat(file().read(RULES, problems::add).outputs()).isEqualTo(outputs);
        assertThat(file().read(RULES, problems::add).sources()).isEqualTo(sources);
        assertThat(problems).isEmpty();
    }

    @Test
    void givesBackPagesThatWereReadAndKept() throws IOException {
        file().write(RULES, Memory.NONE, memory());
        Memory read = file().read(RULES, problems::add);
        file().write(RULES, read, read);

        Page page = file().read(RULES, problems::add).parsed().pages().get().get("content/a.md");
        assertThat(page).usingRecursiveComparison().ignoringFields("anchors", "body").isEqualTo(page());
        assertThat(page.anchors()).containsExactlyElementsOf(page().anchors());
        assertThat(page.body().references()).containsExactlyElementsOf(page().body().references());
    }

    @Test
    void doesNotTakePagesForThoseThatWereReadWhenTheySayMore() throws IOException {
        file().write(RULES, Memory.NONE, memory());
        Memory read = file().read(RULES, problems::add);
        Page former = read.parsed().pages().get().get("content/a.md");
        Page now = former.withFrontMatter(FrontMatter.EMPTY);
        file().write(RULES, read, new Memory(
                read.whole(), read.sources(), new Memory.Parsed("ESCAPE", () -> Map.of("content/a.md", now)), read.templates(),
                read.outputs(), read.anchors()));

        assertThat(file().read(RULES, problems::add).parsed().pages().get().get("content/a.md").frontMatter())
                .isEqualTo(FrontMatter.EMPTY);
    }

    @Test
    void keepsTheOrderOfWhatTemplatesAskFor() throws IOException {
        file().write(RULES, Memory.NONE, memory());

        assertThat(file().read(RULES, problems::add).templates().get("page").reads().names().keySet())
                .containsExactly("zebra", "apple", "page");
    }

    @Test
    void isEmptyBeforeTheFirstBuild() {
        assertThat(file().read(RULES, problems::add)).isEqualTo(Memory.NONE);
        assertThat(problems).isEmpty();
    }

    @Test
    void believesNothingButTheFilesWrittenWhenTheRulesWereOthers() throws IOException {
        file().write(RULES, Memory.NONE, memory());
        Memory read = file().read(Fingerprint.of("other rules"), problems::add);

        assertThat(problems).isEmpty();
        assertThat(read.whole()).isEmpty();
        assertThat(read.sources()).isEmpty();
        assertThat(read.templates()).isEmpty();
        assertThat(read.parsed().pages().get()).isEmpty();
        assertThat(read.outputs().keySet()).isEqualTo(memory().outputs().keySet());
        assertThat(read.outputs().values()).allMatch(output -> output.made().isEmpty());
    }

    @Test
    void ignoresAFileInWhichAnyByteHasChanged() throws IOException {
        file().write(RULES, Memory.NONE, memory());
        Path kept = only(".state");
        byte[] whole = Files.readAllBytes(kept);
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 0x10;
            Files.write(kept, damaged);
            problems.clear();

            assertThat(file().read(RULES, problems::add)).isEqualTo(Memory.NONE);
            assertThat(problems).singleElement().hasToString(kept.getFileName() + IGNORED);
        }
    }

    @Test
    void ignoresAFileThatIsCutOff() throws IOException {
        file().write(RULES, Memory.NONE, memory());
        Path kept = only(".state");
        byte[] whole = Files.readAllBytes(kept);
        for (int length = 0; length < whole.length; length++) {
            Files.write(kept, Arrays.copyOf(whole, length));
            problems.clear();

            assertThat(file().read(RULES, problems::add)).isEqualTo(Memory.NONE);
            assertThat(problems).hasSize(1);
        }
    }

    @Test
    void ignoresAFileOfSomebodyElse() throws IOException {
        file().write(RULES, Memory.NONE, memory());
        Path kept = only(".state");
        Files.writeString(kept, "dossier ledger 1\ndossier ledger 1 end\n");

        assertThat(file().read(RULES, problems::add)).isEqualTo(Memory.NONE);
        assertThat(problems).singleElement().hasToString(kept.getFileName() + IGNORED);
    }

    @Test
    void ignoresAFileOfItsOwnThatStandsInThePlaceOfAnother() throws IOException {
        file().write(RULES, Memory.NONE, memory());
        file().prepare(Map.of(SitePath.of("a/index.html"), Fingerprint.of("new")));
        Path kept = only(".state");
        Files.move(only(".journal"), kept, StandardCopyOption.REPLACE_EXISTING);

        assertThat(file().read(RULES, problems::add)).isEqualTo(Memory.NONE);
        assertThat(problems).singleElement().hasToString(kept.getFileName() + IGNORED);
    }

    @Test
    void tellsWhichOfItsFilesAFileIsWhateverItHolds() throws IOException {
        Path path = state.resolve("file");
        new SealedFile(path, SealedFile.Kind.PICTURES).write(out -> out.values().text("the same"));

        assertThat(new SealedFile(path, SealedFile.Kind.PICTURES).read().text()).isEqualTo("the same");
        assertThatIOException().isThrownBy(() -> new SealedFile(path, SealedFile.Kind.MEMORY).read());
    }

    @Test
    void refusesMoreValuesThanThereAreBytes() {
        Encoder encoder = new Encoder();
        encoder.number(Integer.MAX_VALUE);
        encoder.number(-1);
        Decoder tooMany = new Decoder(Arrays.copyOf(encoder.array(), encoder.length()), 0);

        assertThatIllegalArgumentException().isThrownBy(() -> tooMany.all(tooMany::flag));
        assertThatIllegalArgumentException().isThrownBy(tooMany::text);
    }

    @Test
    void knowsBothBytesOfAFileThatWasAboutToMoveWhenTheBuildEnded() throws IOException {
        SitePath moving = SitePath.of("a/index.html");
        SitePath fresh = SitePath.of("new/index.html");
        file().write(RULES, Memory.NONE, memory());
        file().prepare(Map.of(moving, Fingerprint.of("new"), fresh, Fingerprint.of("fresh")));
        Memory read = file().read(RULES, problems::add);

        assertThat(read.whole()).isEmpty();
        assertThat(read.outputs().get(moving).contents()).containsExactlyInAnyOrder(Fingerprint.of("old"), Fingerprint.of("new"));
        assertThat(read.outputs().get(moving).made()).isEmpty();
        assertThat(read.outputs().get(fresh).contents()).containsExactly(Fingerprint.of("fresh"));
        assertThat(read.outputs().get(SitePath.of("style.css")).made()).isPresent();
    }

    @Test
    void forgetsWhatWasAboutToMoveOnceItHasMoved() throws IOException {
        file().prepare(Map.of(SitePath.of("a/index.html"), Fingerprint.of("new")));
        file().write(RULES, Memory.NONE, memory());

        assertThat(file().read(RULES, problems::add).outputs()).isEqualTo(memory().outputs());
    }

    @Test
    void keepsOneRecordForEachOutputFolder() throws IOException {
        file().write(RULES, Memory.NONE, memory());

        assertThat(new MemoryFile(state, Path.of("elsewhere")).read(RULES, problems::add)).isEqualTo(Memory.NONE);
    }

    private MemoryFile file() {
        return new MemoryFile(state, Path.of("out"));
    }

    private Path only(String ending) throws IOException {
        try (Stream<Path> files = Files.list(state)) {
            return files.filter(file -> file.toString().endsWith(ending)).findFirst().orElseThrow();
        }
    }

    private static Memory memory() {
        Map<String, Reads> names = new LinkedHashMap<>();
        names.put("zebra", Reads.NONE);
        names.put("apple", Reads.NONE);
        names.put("page", new Reads(Map.of("title", Reads.NONE)));
        return new Memory(
                Optional.of(new Memory.Whole(Fingerprint.of("frame"), Fingerprint.of("all"), 1,
                        new Span(Optional.of(Instant.parse("2026-01-01T00:00:00Z")), Optional.empty()), "commit",
                        List.of(new ThemeAsset(
                                SitePath.of("assets/style.css"), SitePath.of("assets/style.0123abcd.css"), new Stamp(12, 0, 0, 7),
                                List.of(SitePath.of("assets/style.css"), SitePath.of("assets/style/toc.css")))))),
                Map.of("content/a.md", new Memory.Source(new Stamp(12, 1_700_000_000_000_000_000L, 1_700_000_000_000_000_001L, 7),
                        Fingerprint.of("a"))),
                new Memory.Parsed("ESCAPE", () -> Map.of("content/a.md", page())),
                Map.of("page", new Reads.OfTemplate(Fingerprint.of("page.mustache"), new Reads(names))),
                Map.of(
                        SitePath.of("a/index.html"),
                        new Memory.Output(Stamp.NONE, Set.of(Fingerprint.of("old")), Optional.of(Fingerprint.of("from"))),
                        SitePath.of("style.css"),
                        new Memory.Output(
                                new Stamp(1, -5, 0, -1), Set.of(Fingerprint.of("x"), Fingerprint.of("y")),
                                Optional.of(Fingerprint.of("css"))),
                        SitePath.of("broken.html"),
                        new Memory.Output(Stamp.NONE, Set.of(Fingerprint.of("z")), Optional.empty())),
                Set.of(new Anchor(SitePath.of("a/index.html"), "first"), new Anchor(SitePath.of("b c.html"), "\u00fc")));
    }

    private static Page page() {
        SourceLocation file = SourceLocation.of("content/a.md");
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("text", "t\u00e9xt \ud83d\ude00");
        params.put("count", 12L);
        params.put("exact", new BigDecimal("1.50"));
        params.put("flag", true);
        params.put("empty", "");
        params.put("list", List.of("a", 1L, Map.of("deep", List.of())));
        FrontMatter frontMatter = new FrontMatter(
                Optional.of(new Located<>("Title", file.at(2, 8))),
                Optional.empty(),
                Optional.of(OffsetDateTime.parse("1923-09-07T10:11:12.000000013+05:30")),
                Optional.empty(),
                Optional.of(-3),
                Optional.of(true),
                Optional.of(new Located<>("slug", file.at(3, 7))),
                List.of(new Located<>("/old/", file.at(4, 3))),
                Optional.empty(),
                new Terms(Map.of("tags", List.of("tag", "\u0627\u0644"))),
                Optional.of(new Located<>("a.jpg", file.at(6, 8))),
                Optional.of(new Located<>("What it shows", file.at(10, 11))),
                Optional.of(new Located<>("A. Author", file.at(11, 9))),
                Optional.of(new Event(
                        OffsetDateTime.parse("2026-09-07T10:00+02:00"), Optional.of(OffsetDateTime.parse("2026-09-07T12:00+02:00")), false,
                        Optional.of(Event.Repeats.YEARLY), true, Optional.of("Lyon"), Optional.empty(), Optional.of("https://example.org/"))),
                params,
                List.of(new FrontMatter.Reference("source", new Located<>("b.md", file.at(7, 10)))),
                List.of(new FrontMatter.Missing("year", file.at(2, 1), "Write it.")),
                new FrontMatter.Stay(Optional.empty(), Optional.of(OffsetDateTime.parse("2027-01-01T00:00Z"))),
                new FrontMatter.Lists(Optional.of(Order.NEWEST), Optional.of(0), Optional.of(
                        FrontMatter.EMPTY.with(new FrontMatter.Lists(Optional.of(Order.TITLE), Optional.empty(), Optional.empty(), Optional.of(0)), params)),
                        Optional.of(150)));
        List<Reference> references = List.of(new Reference("b.md#c", false), new Reference("a b.png", true));
        Map<String, Directive.Attribute> attributes = new LinkedHashMap<>();
        attributes.put("src", new Directive.Attribute(AttributeType.IMAGE, "a b.png", file.at(9, 12)));
        attributes.put("alt", new Directive.Attribute(AttributeType.TEXT, "", file.at(9, 30)));
        List<Directive> directives = List.of(
                new Directive("figure", "t\u00e9xt", attributes, 2, 1, false, file.at(9, 3)),
                new Directive("toc", "", Map.of(), 3, 0, true, file.at(10, 3)));
        RememberedBody body = new RememberedBody(Fingerprint.of("a"), References.of(references), directives, new Decoder.Part(new byte[0], 0, 0));
        return new Page(
                SitePath.of("a.md"), file, frontMatter, "Title", "title", "About", Anchors.of(List.of("title", "fn-1")), body);
    }
}
