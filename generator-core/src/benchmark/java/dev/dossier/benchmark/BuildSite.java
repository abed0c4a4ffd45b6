package dev.dossier.benchmark;

import dev.dossier.GenerationException;
import dev.dossier.GenerationResult;
import dev.dossier.Generator;
import java.nio.file.Path;

/** Makes a site in a process of its own and prints what became of it in one line. */
final class BuildSite {
    private BuildSite() {}

    /**
     * Makes a site.
     *
     * @param arguments the folders of the site, of the output and of the state
     */
    public static void main(String[] arguments) {
        try {
            GenerationResult result = Generator.builder(Path.of(arguments[0]))
                    .output(Path.of(arguments[1]))
                    .state(Path.of(arguments[2]))
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
