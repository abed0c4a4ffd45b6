package dev.dossier.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Dossier beside Hugo on sites of one size: after one run of each to warm the disk's cache up, pairs of runs in turn, one and the other
 * first, for each change.
 *
 * @param hugo empty where it is not installed
 * @param pages the size of the sites
 * @param pairs how many runs of each there are for each change
 */
record Comparison(Contender dossier, Optional<Contender> hugo, int pages, int pairs) {
    void run() throws IOException, InterruptedException {
        Corpus corpus = new Corpus(pages, Corpus.SEED, Corpus.Size.USUAL);
        for (Contender contender : contenders()) {
            contender.prepare(corpus);
            contender.run();
        }
        System.out.println("\n" + Table.count(pages) + " pages, pairs of runs: " + pairs + ", load of the machine: "
                + Math.round(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()) + "\n" + information());
        Table.head(
                "change", "Dossier", "Hugo", "ratio", "Dossier's peak", "Hugo's peak", "ratio", "Dossier's files written",
                "Hugo's files written");
        for (Change change : Change.values()) {
            measure(change);
        }
    }

    private String information() throws IOException, InterruptedException {
        if (hugo.isEmpty()) {
            return "HUGO IS LEFT OUT: there is no 'hugo' on the path";
        }
        Path output = hugo.get().output();
        return MeasuredRun.of(List.of("hugo", "version"), output).said() + "\nBoth outputs have, with the same information: "
                + SameInformation.check(dossier.output(), output).entrySet().stream()
                        .map(kind -> kind.getValue() + " " + kind.getKey())
                        .collect(Collectors.joining(", "));
    }

    private void measure(Change change) throws IOException, InterruptedException {
        List<MeasuredRun> ours = new ArrayList<>();
        List<MeasuredRun> theirs = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            List<Contender> order = new ArrayList<>(contenders());
            if (pair % 2 == 1) {
                Collections.reverse(order);
            }
            for (Contender contender : order) {
                (contender.equals(dossier) ? ours : theirs).add(measure(change, contender));
            }
        }
        Table.row(
                change.toString(),
                seconds(ours), seconds(theirs), ratio(ours, theirs, MeasuredRun::seconds),
                megabytes(ours), megabytes(theirs), ratio(ours, theirs, MeasuredRun::megabytes),
                files(ours), files(theirs));
    }

    private MeasuredRun measure(Change change, Contender contender) throws IOException, InterruptedException {
        MeasuredRun run;
        // The page in the middle has neighbours on both sides.
        Change.Undo undo = change.make(contender, Math.min(pages / 2 + 25, pages - 1));
        try {
            run = contender.run();
        } finally {
            undo.run();
        }
        // Hugo makes everything in each run; what Dossier does depends on what it has seen, which must not be the edit.
        if (change.edits() && contender.equals(dossier)) {
            contender.run();
        }
        return run;
    }

    private List<Contender> contenders() {
        return Stream.concat(Stream.of(dossier), hugo.stream()).toList();
    }

    private static String seconds(List<MeasuredRun> runs) {
        return Table.seconds(Table.median(runs.stream().mapToDouble(MeasuredRun::seconds)));
    }

    private static String megabytes(List<MeasuredRun> runs) {
        return Table.megabytes(Table.median(runs.stream().mapToDouble(MeasuredRun::megabytes)));
    }

    /** Returns the median of the ratios of the pairs; each pair ran at the same time of the machine's day. */
    private static String ratio(List<MeasuredRun> ours, List<MeasuredRun> theirs, ToDoubleFunction<MeasuredRun> figure) {
        return Table.ratio(Table.median(IntStream.range(0, theirs.size())
                .mapToDouble(i -> figure.applyAsDouble(ours.get(i)) / figure.applyAsDouble(theirs.get(i)))));
    }

    /** Returns how many files each run wrote, in order of size where they differ. */
    private static String files(List<MeasuredRun> runs) {
        return runs.stream().map(MeasuredRun::files).distinct().sorted().map(Table::count).collect(Collectors.joining(" or "));
    }
}
