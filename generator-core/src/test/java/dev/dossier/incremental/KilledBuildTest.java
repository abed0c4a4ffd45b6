package dev.dossier.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds that are killed at random moments; {@code -Ddossier.kills} says how many, the profile {@code proof} runs 100. */
class KilledBuildTest {
    private static final int PAGES = 300;
    private static final int USUAL_KILLS = 10;

    @Test
    void showsOnlyWholeFilesAndIsMadeGoodByTheNextBuild(@TempDir Path folder) throws Exception {
        Versions versions = new Versions(folder, PAGES);
        Workbench bench = new Workbench(folder.resolve("killed"), versions.site(0));
        assertThat(Outcome.of(bench.builder()).success()).isTrue();

        long whole = nanosOfWholeBuild(bench);
        Random random = new Random(1);
        int kills = Integer.getInteger("dossier.kills", USUAL_KILLS);
        int there = 0;
        for (int kill = 1; kill <= kills; kill++) {
            int coming = 1 - there;
            bench.files = versions.site(coming);
            bench.bring();
            try (Watcher watcher = new Watcher(bench.output, versions.wholeFiles(), coming)) {
                Process process = BuildSite.start(bench);
                BuildSite.begin(process);
                boolean midst = random.nextInt(3) > 0;
                if (midst) {
                    // Most builds spend little time on putting files into place, so waits until that has begun.
                    boolean changing = watcher.changing().await(1, TimeUnit.MINUTES);
                    assertThat(changing).as("the build is seen to change the output").isTrue();
                }
                TimeUnit.NANOSECONDS.sleep(random.nextLong(midst ? whole / 20 : whole));
                process.destroyForcibly().waitFor();

                // Whoever killed the build may have done so to take the edit back.
                there = random.nextBoolean() ? coming : there;
                bench.files = versions.site(there);
                bench.bring();
                Outcome next = Outcome.of(bench.builder());
                assertThat(next.success()).as("%s", next).isTrue();
                assertThat(watcher.problem()).as("what a reader saw during kill %s", kill).isEmpty();
            }
            assertThat(versions.difference(there, bench.output)).as("the output after kill %s", kill).isEmpty();
        }
    }

    private static long nanosOfWholeBuild(Workbench bench) throws Exception {
        Process process = BuildSite.start(bench);
        long start = System.nanoTime();
        BuildSite.begin(process);
        assertThat(process.waitFor()).isZero();
        return System.nanoTime() - start;
    }
}
