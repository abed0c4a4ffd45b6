package dev.dossier.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * The search of Dossier beside <a href="https://pagefind.app">Pagefind</a>, which npm brings: both make an index of the same pages and
 * answer the same questions in the same browser, each time as if a reader had never been on the site.
 */
final class SearchComparison {
    private static final String VERSION = "1.6.0";

    /** How many results are shown at once. */
    private static final int SHOWN = 10;

    /** Below this, changes to words or to their order have made the search worse. */
    private static final double FLOOR = 0.9;

    /** For every so many questions the first result is measured by itself, over a slow network. */
    private static final int SLOW = 5;

    private SearchComparison() {}

    /** Compares sites of several sizes and prints a table for each. */
    static void run(Path folder, DossierCommand command, int[] sizes) throws IOException, InterruptedException {
        Optional<Path> pagefind = pagefind(folder);
        try (SearchBrowser browser = new SearchBrowser()) {
            for (int size : sizes) {
                Corpus corpus = new Corpus(size, Corpus.SEED, Corpus.Size.USUAL);
                Contender without = Contender.dossier(folder.resolve(size + "-plain"), command);
                Contender with = Contender.dossier(folder.resolve(size + "-search"), command);
                double plain = clean(without, corpus, "");
                double indexed = clean(with, corpus, "search: true\n");
                List<Searcher> searchers = new ArrayList<>(List.of(Searcher.dossier(with.output(), indexed - plain)));
                if (pagefind.isPresent()) {
                    List<String> index = List.of(pagefind.get().toString(), "--site", without.output().toString());
                    searchers.add(Searcher.pagefind(without.output(), MeasuredRun.of(index, without.output()).seconds()));
                }
                System.out.println("\n" + Table.count(size) + " pages; clean without search " + Table.seconds(plain) + ", with "
                        + Table.seconds(indexed) + (pagefind.isEmpty() ? "\nPAGEFIND IS LEFT OUT: npm did not bring it" : ""));
                compare(browser, searchers, SearchQuery.of(with.site(), size));
            }
        }
    }

    /** Returns the time of a clean build, after one to warm the disk's cache up. */
    private static double clean(Contender dossier, Corpus corpus, String setting) throws IOException, InterruptedException {
        dossier.prepare(corpus);
        Files.writeString(dossier.site().resolve("dossier.yml"), setting, StandardOpenOption.APPEND);
        dossier.run();
        dossier.clean();
        return dossier.run().seconds();
    }

    private static void compare(SearchBrowser browser, List<Searcher> searchers, List<SearchQuery> queries) throws IOException {
        Table.head("", "index takes", "files", "size", "first result: requests", "KB", "most KB", "slow network",
                "ten results: requests", "KB", "most KB", "mean reciprocal rank", "titles with number", "titles", "headings with number",
                "mistyped titles with number");
        for (Searcher searcher : searchers) {
            long bytes = 0;
            for (Path file : searcher.files()) {
                bytes += Files.size(file);
            }
            List<SearchBrowser.Answer> first = new ArrayList<>();
            List<SearchBrowser.Answer> shown = new ArrayList<>();
            List<Double> ranks = new ArrayList<>();
            try (CountingHost host = new CountingHost(searcher.output())) {
                for (SearchQuery query : queries) {
                    SearchBrowser.Answer answer = browser.ask(host, searcher, query.text(), SHOWN, false);
                    shown.add(answer);
                    ranks.add(query.reciprocalRank(answer.pages()));
                    if (ranks.size() % SLOW == 1) {
                        first.add(browser.ask(host, searcher, query.text(), 1, true));
                    }
                }
            }
            Table.row(searcher.name(), Table.seconds(searcher.seconds()), Table.count(searcher.files().size()), Table.megabytes(bytes / 1e6),
                    median(first, SearchBrowser.Answer::requests), median(first, SearchBrowser.Answer::kilobytes),
                    most(first, SearchBrowser.Answer::kilobytes), median(first, SearchBrowser.Answer::milliseconds) + " ms",
                    median(shown, SearchBrowser.Answer::requests), median(shown, SearchBrowser.Answer::kilobytes),
                    most(shown, SearchBrowser.Answer::kilobytes),
                    mean(ranks, 0, 1), mean(ranks, 0, SearchQuery.KINDS), mean(ranks, 1, SearchQuery.KINDS), mean(ranks, 2, SearchQuery.KINDS),
                    mean(ranks, 3, SearchQuery.KINDS));
            if (searcher.name().equals("Dossier") && ranks.stream().mapToDouble(Double::doubleValue).sum() < FLOOR * ranks.size()) {
                throw new IOException("the mean reciprocal rank of the search is below " + FLOOR);
            }
        }
    }

    private static String median(List<SearchBrowser.Answer> answers, ToDoubleFunction<SearchBrowser.Answer> figure) {
        return Table.count(Math.round(Table.median(answers.stream().mapToDouble(figure))));
    }

    private static String most(List<SearchBrowser.Answer> answers, ToDoubleFunction<SearchBrowser.Answer> figure) {
        return Table.count(Math.round(answers.stream().mapToDouble(figure).max().orElse(Double.NaN)));
    }

    /** Returns the mean of every so many ranks from one on. */
    private static String mean(List<Double> ranks, int from, int step) {
        double sum = 0;
        int count = 0;
        for (int i = from; i < ranks.size(); i += step) {
            sum += ranks.get(i);
            count++;
        }
        return Table.ratio(sum / count);
    }

    private static Optional<Path> pagefind(Path folder) throws IOException, InterruptedException {
        Path home = Files.createDirectories(folder.resolve("pagefind"));
        Path program = home.resolve("node_modules/.bin/pagefind");
        boolean npm = Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "npm")));
        if (!Files.isExecutable(program) && npm) {
            MeasuredRun.of(List.of("npm", "install", "--silent", "--prefix", home.toString(), "pagefind@" + VERSION), home);
        }
        return Optional.of(program).filter(Files::isExecutable);
    }
}
