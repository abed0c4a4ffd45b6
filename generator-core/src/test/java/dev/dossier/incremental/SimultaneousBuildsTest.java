package dev.dossier.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two builds into one folder at once: each works or says in one message why not, and the folder holds a whole site. */
class SimultaneousBuildsTest {
    private static final int PAGES = 60;

    @Test
    void ofTwoThreadsLeaveWholeSite(@TempDir Path folder) throws Exception {
        Versions versions = new Versions(folder, PAGES);
        Workbench bench = new Workbench(folder.resolve("shared"), versions.site(0));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 20; round++) {
                bench.files = versions.site(round % 2);
                bench.bring();
                CyclicBarrier start = new CyclicBarrier(2);
                List<Future<Outcome>> builds = new ArrayList<>();
                for (int i = 0; i < 2; i++) {
                    builds.add(threads.submit(() -> {
                        start.await();
                        return Outcome.of(bench.builder());
                    }));
                }
                List<List<String>> problems = new ArrayList<>();
                for (Future<Outcome> build : builds) {
                    assertThat(build.get().crashed()).as("%s", build.get()).isFalse();
                    problems.add(build.get().success() ? List.of() : build.get().diagnostics());
                }
                assertWhole(problems, versions, round, bench);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void ofTwoProcessesLeaveWholeSite(@TempDir Path folder) throws Exception {
        Versions versions = new Versions(folder, PAGES);
        Workbench bench = new Workbench(folder.resolve("shared"), versions.site(0));
        for (int round = 0; round < 5; round++) {
            bench.files = versions.site(round % 2);
            bench.bring();
            List<Process> builds = List.of(BuildSite.start(bench), BuildSite.start(bench));
            for (Process build : builds) {
                BuildSite.begin(build);
            }
            List<List<String>> problems = new ArrayList<>();
            for (Process build : builds) {
                problems.add(BuildSite.lines(build));
                assertThat(build.waitFor()).isIn(0, BuildSite.FAILED);
            }
            assertWhole(problems, versions, round, bench);
        }
    }

    private static void assertWhole(List<List<String>> problems, Versions versions, int round, Workbench bench) throws Exception {
        assertThat(problems).as("round %s: one build works", round).anyMatch(List::isEmpty);
        assertThat(problems).as("round %s: the other says at most one thing", round).allMatch(one -> one.size() <= 1);
        assertThat(versions.difference(round % 2, bench.output)).as("the output of round %s", round).isEmpty();
        Outcome next = Outcome.of(bench.builder());
        assertThat(next.success()).as("%s", next).isTrue();
        assertThat(next.written() + next.removed()).as("what a build after round %s has to do", round).isZero();
    }
}
