package dev.dossier.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.openjdk.jmh.Main;

/**
 * Runs what the system properties {@code benchmark.*} ask for; the README explains them. Every run but those of JMH is a process of its
 * own, started as a user would start it.
 */
final class Benchmark {
    private static final String USUAL_SIZES = "100,1000,10000";
    private static final String USUAL_PAIRS = "5";

    private Benchmark() {}

    /**
     * Measures and prints.
     *
     * @param arguments the folder to work in, and the class path of Dossier
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        String pages = property("pages");
        String scale = property("scale");
        String model = property("model");
        String search = property("search");
        String stages = property("jmh");
        if (!stages.isEmpty()) {
            Main.main(stages.split(" "));
        }
        boolean compare = !pages.isEmpty() || scale.isEmpty() && model.isEmpty() && search.isEmpty() && stages.isEmpty();
        if (compare || !scale.isEmpty() || !model.isEmpty() || !search.isEmpty()) {
            DossierCommand command = DossierCommand.trained(property("options"), arguments[1], folder);
            describe(command);
            if (compare) {
                compare(folder, command, numbers(pages.isEmpty() ? USUAL_SIZES : pages));
            }
            if (!scale.isEmpty()) {
                Scale.run(folder, command, scale);
            }
            if (!model.isEmpty()) {
                ModelCosts.run(folder, command, Integer.parseInt(model), pairs());
            }
            if (!search.isEmpty()) {
                SearchComparison.run(folder, command, numbers(search));
            }
        }
    }

    private static void compare(Path folder, DossierCommand command, int[] sizes) throws IOException, InterruptedException {
        for (int size : sizes) {
            Contender dossier = Contender.dossier(folder.resolve(size + "-dossier"), command);
            Optional<Contender> hugo = Contender.hugo(folder.resolve(size + "-hugo"));
            new Comparison(dossier, hugo, size, pairs()).run();
        }
    }

    private static int pairs() {
        String pairs = property("pairs");
        return Integer.parseInt(pairs.isEmpty() ? USUAL_PAIRS : pairs);
    }

    private static void describe(DossierCommand command) {
        System.out.println("JDK " + Runtime.version() + ", " + String.join(" ", command.options()));
        System.out.println(System.getProperty("os.name") + ", " + Runtime.getRuntime().availableProcessors() + " processors");
        System.out.println("Peak memory: " + PeakMemory.METHOD);
    }

    private static int[] numbers(String list) {
        return Stream.of(list.split(",")).mapToInt(Integer::parseInt).toArray();
    }

    private static String property(String name) {
        return System.getProperty("benchmark." + name, "").strip();
    }
}
