package dev.dossier.benchmark;

import dev.dossier.GenerationException;
import dev.dossier.GenerationResult;
import dev.dossier.Generator;
import java.nio.file.Path;

/** Makes sites in a process of its own and prints what became of each in one line. */
final class BuildSite {
    private static final int FOLDERS = 3;

    private BuildSite() {}

    /**
     * Makes sites one after the other.
     *
     * @param arguments for each the folders of the site, of the output and of the state
     */
    public static void main(String[] arguments) {
        for (int first = 0; first < arguments.length; first += FOLDERS) {
            make(Path.of(arguments[first]), Path.of(arguments[first + 1]), Path.of(arguments[first + 2]));
        }
    }

    private static void make(Path site, Path output, Path state) {
        try {
            GenerationResult result = Generator.builder(site)
                    .output(output)
                    .state(state)
                    .build()
                    .generate();
            System.out.println(result.pages() + " pages, " + result.outputs() + " files: " + result.written() + " written, "
                    + result.unchanged() + " unchanged, " + result.removed() + " removed");
            result.diagnostics().forEach(System.err::println);
        } catch (GenerationException problem) {
            problem.diagnostics().forEach(System.err::println);
            System.exit(1);
        }
    }
}
