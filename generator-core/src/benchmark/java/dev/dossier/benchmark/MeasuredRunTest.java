package dev.dossier.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@EnabledOnOs(OS.LINUX)
class MeasuredRunTest {
    private final Path folder;

    MeasuredRunTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void countsOnlyTheFilesThatTheCommandWrote() throws Exception {
        Files.writeString(folder.resolve("untouched"), "before");
        Files.writeString(folder.resolve("same"), "before");
        MeasuredRun run = MeasuredRun.of(shell("cd '" + folder + "'; printf before > same; mkdir a; printf b > a/b; echo done"), folder);
        assertThat(run.files()).isEqualTo(2);
        assertThat(run.said()).isEqualTo("done");
        assertThat(run.seconds()).isPositive();
    }

    @Test
    void failsWithWhatTheCommandSaid() {
        assertThatThrownBy(() -> MeasuredRun.of(shell("echo no; exit 3"), folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("status 3")
                .hasMessageEndingWith("no");
    }

    @ParameterizedTest
    @EnumSource(names = {"TIME", "PROC"})
    void seesThePeakOfAProcess(PeakMemory method) throws Exception {
        assumeTrue(method == PeakMemory.METHOD || method == PeakMemory.PROC);
        Path file = folder.resolve("peak");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(method.around(List.of(java, "-Xms200m", "-XX:+AlwaysPreTouch", "-version"), file))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(method.of(file, method.await(process))).isBetween(200.0, 400.0);
    }

    @Test
    void takesTheMedianOfOddAndEvenNumbersOfFigures() {
        assertThat(Table.median(DoubleStream.of(9, 1, 2))).isEqualTo(2);
        assertThat(Table.median(DoubleStream.of(4, 1, 9, 2))).isEqualTo(3);
        assertThat(Table.median(DoubleStream.empty())).isNaN();
    }

    private static List<String> shell(String command) {
        return List.of("sh", "-c", command);
    }
}
