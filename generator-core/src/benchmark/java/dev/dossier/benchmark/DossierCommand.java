package dev.dossier.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The command that runs Dossier as a process of its own.
 *
 * @param options what the JVM is given before the class path
 * @param classPath the jars of Dossier and of what it needs; a JVM keeps no classes of folders
 */
record DossierCommand(List<String> options, String classPath) {
    /** What suits a JVM that lives for seconds; the one place that says so. Only Linux knows the pages, so others have to overlook them. */
    private static final List<String> USUAL = List.of(
            "-XX:+UseParallelGC", "-XX:TieredStopAtLevel=1", "-XX:CompileThresholdScaling=0.3", "-XX:C1MaxInlineSize=20", "-Xmx512m",
            "-Xmn64m", "-XX:MaxTenuringThreshold=0", "-XX:+IgnoreUnrecognizedVMOptions", "-XX:+UseTransparentHugePages");

    /** The first JDK whose JVM makes a cache of its classes in one run (JEP 514). */
    private static final int CACHE_IN_ONE_RUN = 25;

    /**
     * Returns a command whose JVM takes its classes, already read and checked, from a file. Two runs on 100 pages make that file, as an
     * installation would: what is watched is a site that is made again where it changed, and one that is made from nothing.
     *
     * @param options of the JVM; the usual ones where it is blank
     * @param folder where the file goes
     */
    static DossierCommand trained(String options, String classPath, Path folder) throws IOException, InterruptedException {
        List<String> chosen = options.isBlank() ? USUAL : List.of(options.strip().split("\\s+"));
        boolean cache = Runtime.version().feature() >= CACHE_IN_ONE_RUN;
        Path file = folder.resolve(cache ? "dossier.aot" : "dossier.jsa");
        DossierCommand plain = new DossierCommand(chosen, classPath);
        Contender training = Contender.dossier(folder.resolve("training"), plain);
        training.prepare(new Corpus(100, Corpus.SEED, Corpus.Size.USUAL));
        training.run();
        // So that what is watched reads the state, a page and templates, and writes.
        Change.TITLE.make(training, 0);
        Change.TEMPLATE.make(training, 0);
        Files.deleteIfExists(file);
        Contender watched =
                Contender.dossier(training.folder(), plain.with((cache ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + file));
        Path clean = training.folder().resolve("clean");
        List<String> both = new ArrayList<>(watched.command());
        both.addAll(List.of(watched.site().toString(), clean.resolve("output").toString(), clean.resolve("state").toString()));
        MeasuredRun.of(both, watched.output());
        return plain.with((cache ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + file);
    }

    /** Returns the same command with one more option of the JVM, which wins over those before it. */
    DossierCommand with(String option) {
        return new DossierCommand(Stream.concat(options.stream(), Stream.of(option)).toList(), classPath);
    }

    List<String> build(Path site, Path output, Path state) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, BuildSite.class.getName()));
        command.addAll(List.of(site.toString(), output.toString(), state.toString()));
        return List.copyOf(command);
    }
}
