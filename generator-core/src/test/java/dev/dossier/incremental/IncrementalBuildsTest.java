package dev.dossier.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Generator;
import dev.dossier.Unseen;
import dev.dossier.model.ReadKind;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Builds that go on from the last one come to the same as clean ones, whatever was edited in between: random sites, random scripts
 * of edits. {@code -Ddossier.scripts} says how many scripts, {@code -Ddossier.seed} the first one; the profile {@code proof} runs
 * 10,000.
 */
class IncrementalBuildsTest {
    private static final int USUAL_SCRIPTS = 300;
    private static final int ENOUGH_TRIES = 15;
    /** A stamp that is younger than two seconds does not tell whether a file has changed; in milliseconds. */
    private static final long UNTIL_STAMPS_COUNT = 2_100;
    private static final Map<ReadKind, List<Edit.Kind>> LIKELY = Map.ofEntries(
            Map.entry(ReadKind.FLAG, List.of(
                    Edit.Kind.SECTION_OR_PAGE, Edit.Kind.MENUS, Edit.Kind.SITE_PAGINATE, Edit.Kind.UNTRANSLATE, Edit.Kind.EVENT)),
            Map.entry(ReadKind.VIEW, List.of(Edit.Kind.DATE, Edit.Kind.UPDATED, Edit.Kind.REMOVE_KEY, Edit.Kind.ADD_PAGE, Edit.Kind.WEIGHT)),
            Map.entry(ReadKind.ITEMS, List.of(Edit.Kind.ADD_PAGE, Edit.Kind.TAGS, Edit.Kind.REMOVE_KEY, Edit.Kind.MENUS)),
            Map.entry(ReadKind.NAMES, List.of(Edit.Kind.SITE_PARAMS, Edit.Kind.EDIT_TEMPLATE)),
            Map.entry(ReadKind.ANCHOR, List.of(Edit.Kind.LOSE_ANCHOR, Edit.Kind.HEADING_ID)),
            Map.entry(ReadKind.TARGETS, List.of(Edit.Kind.RENAME_PAGE, Edit.Kind.SLUG, Edit.Kind.SECTION_OR_PAGE, Edit.Kind.MOVE_PAGE)),
            Map.entry(ReadKind.GONE, List.of(Edit.Kind.REMOVE_STATIC, Edit.Kind.REMOVE_ASSET, Edit.Kind.MOVE_ASSET, Edit.Kind.REMOVE_PAGE)),
            Map.entry(ReadKind.BASE_URL, List.of(Edit.Kind.BASE_URL, Edit.Kind.BASE_URL_OPTION)),
            Map.entry(ReadKind.SCHEMA, List.of(Edit.Kind.SCHEMAS, Edit.Kind.PARAMS)),
            Map.entry(ReadKind.SEARCH, List.of(Edit.Kind.CASCADE)),
            Map.entry(ReadKind.CHECKS, List.of(Edit.Kind.RULES, Edit.Kind.BUDGETS, Edit.Kind.EDIT_ASSET)));
    private static final Path TABLE = Path.of("target", "proof", "edits.txt");

    @Test
    void comeToTheSameAsCleanOnes(@TempDir(factory = FastFolder.class) Path folder) throws Exception {
        int scripts = Integer.getInteger("dossier.scripts", USUAL_SCRIPTS);
        Proof proof = new Proof(folder, builder -> {});
        assertThat(proof.run(Long.getLong("dossier.seed", 1), scripts).orElse("")).isEmpty();
        Files.createDirectories(TABLE.getParent());
        Files.writeString(TABLE, proof.tally().toString());
        // An edit that was tried a few times may have met nothing but sites that do not show what it changed.
        List<Edit.Kind> tried = Stream.of(Edit.Kind.values()).filter(kind -> proof.tally().tries(kind) >= ENOUGH_TRIES).toList();
        assertThat(tried).allMatch(
                kind -> kind.effect != Edit.Effect.WORK || proof.tally().effects(kind) > 0, "gives a build something to do");
        assertThat(tried).allMatch(
                kind -> kind.effect != Edit.Effect.FAILURE || proof.tally().failures(kind) > 0, "makes a build fail");
    }

    static Stream<Named<Consumer<Generator.Builder>>> differences() {
        return Stream.of(
                Named.of("another time", builder -> builder.buildTime(Instant.EPOCH)),
                Named.of("drafts", builder -> builder.drafts(true)),
                Named.of("another base URL", builder -> builder.baseUrl(URI.create("https://example.invalid/"))),
                Named.of("problems let pass", builder -> builder.failOn(Generator.FailOn.NEVER)),
                Named.of("another output folder", builder -> builder.output(Path.of("target", "proof", "elsewhere"))));
    }

    @ParameterizedTest
    @MethodSource("differences")
    void areFoundOutWhenTheyDoNot(Consumer<Generator.Builder> difference, @TempDir(factory = FastFolder.class) Path folder) throws Exception {
        assertThat(new Proof(folder, difference).run(1, 60).orElse(""))
                .contains("an incremental build differs from a clean one", "-Ddossier.seed=");
    }

    @Test
    void areToldWithWhatDifferedWhenTheyDoNotOnlyOnce(@TempDir(factory = FastFolder.class) Path folder) throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        Proof proof = new Proof(folder, builder -> {
            if (done.compareAndSet(false, true)) {
                builder.baseUrl(URI.create("https://example.invalid/"));
            }
        });
        assertThat(proof.run(1, 1).orElse("")).contains("once and not again with -Ddossier.seed=1\n", "    incremental: <link rel=\"alternate\" ", " href=\"/feed.xml\">");
    }

    /** Time alone changes a site only where nothing is wrong with it at all, as with few random ones, and where its files are not new. */
    @Test
    void areFoundOutWhenTimeIsNotRecorded(@TempDir(factory = FastFolder.class) Path folder) throws Exception {
        Path site = Files.createDirectories(folder.resolve("site/content"));
        Files.writeString(site.resolve("index.md"), "# Home\n");
        Files.writeString(site.resolve("soon.md"), "---\npublish: 2026-12-01\n---\n# Soon\n");
        Thread.sleep(UNTIL_STAMPS_COUNT);
        Path soon = folder.resolve("output/soon/index.html");
        Generator.Builder builder = Generator.builder(folder.resolve("site")).output(folder.resolve("output")).state(folder.resolve("state"));
        builder.asOf(Instant.parse("2026-11-30T00:00:00Z")).build().generate();
        builder.asOf(Instant.parse("2026-12-02T00:00:00Z"));

        Unseen.leaveOut(ReadKind.TIME, builder);
        builder.build().generate();
        assertThat(soon).doesNotExist();

        Generator.builder(folder.resolve("site")).output(folder.resolve("output")).state(folder.resolve("state"))
                .asOf(Instant.parse("2026-12-02T00:00:00Z")).build().generate();
        assertThat(soon).exists();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TIME")
    void areFoundOutWhenOneKindOfReadsIsNotRecorded(ReadKind kind, @TempDir(factory = FastFolder.class) Path folder) throws Exception {
        // Some kinds are rare among random edits: they are found out sooner by edits that have to do with them.
        Proof proof = new Proof(folder, builder -> Unseen.leaveOut(kind, builder), LIKELY.getOrDefault(kind, List.of()));
        assertThat(proof.find(1, USUAL_SCRIPTS)).isPresent();
    }
}
