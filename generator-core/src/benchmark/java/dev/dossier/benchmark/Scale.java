package dev.dossier.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Clean builds of very many pages in a heap of a given size. */
final class Scale {
    /** From so many pages on they are small ones: what takes memory then is their number. */
    private static final int SMALL = 1_000_000;

    private static final Pattern SIZE = Pattern.compile("(\\d+):(\\d+[mg])");

    private Scale() {}

    /**
     * Builds each of several sites once and prints a row for each.
     *
     * @param sizes such as {@code 100000:512m,1000000:2g}
     */
    static void run(Path folder, DossierCommand command, String sizes) throws IOException, InterruptedException {
        Table.head("pages", "size of a page", "heap", "clean", "pages a second", "peak", "files written");
        for (String size : sizes.split(",")) {
            Matcher matcher = SIZE.matcher(size);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("'" + size + "' is not a number of pages and a size of the heap, such as 100000:512m");
            }
            int pages = Integer.parseInt(matcher.group(1));
            String heap = matcher.group(2);
            Corpus.Size length = pages < SMALL ? Corpus.Size.USUAL : Corpus.Size.SMALL;
            Contender dossier = Contender.dossier(folder.resolve(pages + "-scale"), command.with("-Xmx" + heap));
            dossier.prepare(new Corpus(pages, Corpus.SEED, length));
            MeasuredRun run = dossier.run();
            Table.row(
                    Table.count(pages), length.toString(), heap, Table.seconds(run.seconds()),
                    Table.count(Math.round(pages / run.seconds())), Table.megabytes(run.megabytes()), Table.count(run.files()));
        }
    }
}
