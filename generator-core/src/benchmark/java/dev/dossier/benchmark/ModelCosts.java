package dev.dossier.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Clean builds of a site in four languages with three taxonomies beside those of a plain one with as many pages, in turn. */
final class ModelCosts {
    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar");

    private ModelCosts() {}

    /** Builds both sites some times and prints a row for each. */
    static void run(Path folder, DossierCommand command, int pages, int pairs) throws IOException, InterruptedException {
        Contender plain = Contender.dossier(folder.resolve(pages + "-plain"), command);
        Contender model = Contender.dossier(folder.resolve(pages + "-model"), command);
        plain.prepare(new Corpus(pages, Corpus.SEED, Corpus.Size.USUAL));
        model.prepare(new Corpus(pages / LANGUAGES.size(), Corpus.SEED, Corpus.Size.USUAL));
        translate(model.site());
        List<MeasuredRun> plains = new ArrayList<>();
        List<MeasuredRun> models = new ArrayList<>();
        for (int pair = 0; pair <= pairs; pair++) {
            for (Contender contender : pair % 2 == 0 ? List.of(plain, model) : List.of(model, plain)) {
                contender.clean();
                MeasuredRun run = contender.run();
                // The first pair warms the disk's cache up.
                if (pair > 0) {
                    (contender.equals(plain) ? plains : models).add(run);
                }
            }
        }
        Table.head("site of " + Table.count(pages) + " pages", "clean", "peak", "files written");
        row("plain", plains);
        row(LANGUAGES.size() + " languages, 3 taxonomies", models);
    }

    private static void row(String name, List<MeasuredRun> runs) {
        Table.row(
                name, Table.seconds(Table.median(runs.stream().mapToDouble(MeasuredRun::seconds))),
                Table.megabytes(Table.median(runs.stream().mapToDouble(MeasuredRun::megabytes))), Table.count(runs.get(0).files()));
    }

    /** Makes a site of one language one of several, each with all its pages, and gives them more terms. */
    private static void translate(Path site) throws IOException {
        Path content = site.resolve("content");
        List<Path> pages;
        try (Stream<Path> files = Files.walk(content)) {
            pages = files.filter(Files::isRegularFile).map(content::relativize).sorted().toList();
        }
        for (int number = 0; number < pages.size(); number++) {
            String terms = "\ntopics: [topic-" + number % 40 + ", topic-" + number * 7 % 40 + "]\nregions: [region-" + number % 10 + "]\ntags: [";
            String text = Files.readString(content.resolve(pages.get(number))).replaceFirst("\ntags: \\[", terms);
            for (String language : LANGUAGES) {
                Path page = content.resolve(language).resolve(pages.get(number));
                Files.createDirectories(page.getParent());
                Files.writeString(page, text);
            }
            Files.delete(content.resolve(pages.get(number)));
        }
        StringBuilder configuration = new StringBuilder("taxonomies:\n  tags: {}\n  topics: {}\n  regions: {}\nlanguages:\n");
        LANGUAGES.forEach(language -> configuration.append("  ").append(language).append(": {name: ").append(language).append("}\n"));
        Path file = site.resolve("dossier.yml");
        Files.writeString(file, Files.readString(file) + configuration);
        Path template = site.resolve("theme/templates/page.mustache");
        Files.writeString(template, Files.readString(template).replace(
                "{{#page.tags}}",
                "{{#page.translations}}<li><a href=\"{{url}}\" hreflang=\"{{language}}\">{{languageName}}</a></li>{{/page.translations}}"
                        + "{{#page.taxonomies}}{{#terms}}<li><a href=\"{{url}}\">{{title}}</a></li>{{/terms}}{{/page.taxonomies}}"
                        + "{{#page.tags}}"));
    }
}
