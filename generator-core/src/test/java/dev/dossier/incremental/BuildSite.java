package dev.dossier.incremental;

import dev.dossier.GenerationException;
import dev.dossier.Generator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A build in a process of its own, which begins when it is told to. */
final class BuildSite {
    static final int FAILED = 3;

    private static final String READY = "ready";

    private BuildSite() {}

    public static void main(String[] arguments) throws IOException {
        Generator generator = Generator.builder(Path.of(arguments[0]))
                .output(Path.of(arguments[1]))
                .state(Path.of(arguments[2]))
                .buildTime(Options.USUAL.time().orElseThrow())
                .build();
        System.out.println(READY);
        System.in.read();
        try {
            generator.generate();
        } catch (GenerationException problem) {
            // One line each, so that they can be counted.
            problem.diagnostics().forEach(one -> System.out.println(one.toString().replace('\n', ' ')));
            System.exit(FAILED);
        }
    }

    /** Starts a process and returns when it is ready to begin. */
    static Process start(Workbench bench) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java, "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), BuildSite.class.getName(),
                        bench.site.toString(), bench.output.toString(), bench.state.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        StringBuilder line = new StringBuilder();
        // Byte by byte: a reader with a buffer would take what comes after the line.
        for (int c = process.getInputStream().read(); c >= 0 && c != '\n'; c = process.getInputStream().read()) {
            line.append((char) c);
        }
        if (!line.toString().strip().equals(READY)) {
            throw new IllegalStateException("the process does not begin: " + line);
        }
        return process;
    }

    static void begin(Process process) throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    /** Returns what a process has printed since it began; waits for its end. */
    static List<String> lines(Process process) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                Stream<String> lines = reader.lines()) {
            return lines.toList();
        }
    }
}
