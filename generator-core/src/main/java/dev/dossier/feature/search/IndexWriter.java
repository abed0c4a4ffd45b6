package dev.dossier.feature.search;

import dev.dossier.model.Fingerprint;
import dev.dossier.model.SitePath;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Writes the files of one index, as docs/search.md says, each as soon as it is whole. For one thread. */
final class IndexWriter {
    static final String ROOT = "root.txt";
    static final int NAME = 8;
    static final String NO_BLOCK = "-".repeat(NAME);

    /** The best postings of a term are in its line; the others are in a file of their own. */
    static final int HEAD = 1024;

    /** A block of terms ends at a term whose hash says so, once it has the smallest size, or at the largest: see docs/search.md. */
    private static final int SMALLEST = 8 * 1024;

    private static final int LARGEST = 24 * 1024;
    private static final int ENDS = 16;
    private static final int RADIX = 36;
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final SitePath folder;
    private final IndexFiles files;
    private final int[] numbers;
    private final StringBuilder block = new StringBuilder();
    private final StringBuilder terms = new StringBuilder();
    private final Spellings spellings = new Spellings();
    private final Set<String> written = new HashSet<>();
    private String first = "";

    /** Creates a writer of files below a folder, for pages with certain numbers. */
    IndexWriter(SitePath folder, IndexFiles files, int[] numbers) {
        this.folder = folder;
        this.files = files;
        this.numbers = numbers;
    }

    static SitePath path(SitePath folder, String name) {
        return folder.resolve(name + ".txt");
    }

    /** Writes a file that is named by what it holds, and returns its name. */
    String file(CharSequence text) {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        long mixed = Fingerprint.of(bytes).checksums() * MULTIPLIER >>> 24;
        String digits = Long.toString(mixed, Character.MAX_RADIX - 4);
        String name = "0".repeat(NAME - digits.length()) + digits;
        // Words that stand together on all pages have the same tail.
        if (written.add(name)) {
            files.take(path(folder, name), bytes);
        }
        return name;
    }

    /** Writes the line of a term. */
    void term(String term, int pages, long[] postings, int start, int end) {
        if (block.length() == 0) {
            first = term;
        }
        int head = Math.min(end, start + HEAD);
        block.append(term).append('\t').append(rarity(pages, end - start)).append('\t');
        if (head < end) {
            block.append(file(postings(new StringBuilder(), postings, head, end).append('\n')));
        }
        block.append('\t');
        postings(block, postings, start, head).append('\n');
        spellings.add(term, Postings.level(postings[start]), end - start);
        boolean full = block.length() >= LARGEST || block.length() >= SMALLEST && (term.hashCode() * (int) MULTIPLIER >>> 16) % ENDS == 0;
        if (full) {
            endBlock();
        }
    }

    private void endBlock() {
        if (block.length() > 0) {
            terms.append(file(block)).append('\t').append(first).append('\n');
            block.setLength(0);
        }
    }

    private StringBuilder postings(StringBuilder out, long[] postings, int start, int end) {
        int level = -1;
        int before = 0;
        for (int i = start; i < end; i++) {
            if (Postings.level(postings[i]) != level) {
                out.append(level < 0 ? "" : "\t");
                level = Postings.level(postings[i]);
                out.append(Levels.weight(level));
                before = 0;
            }
            int number = numbers[Postings.page(postings[i])];
            out.append(' ').append(Integer.toString(number - before, RADIX));
            before = number;
            if (Postings.mask(postings[i]) != 1) {
                out.append('.').append(Integer.toString(Postings.mask(postings[i]), RADIX));
            }
        }
        return out;
    }

    /** The logarithm is the information that a term gives (Sparck Jones 1972), in eighths of a bit; the number of pages counts by its power of two. */
    static int rarity(int pages, int having) {
        double all = 1L << Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(pages - 1, 0));
        long eighths = Math.round(8 * StrictMath.log(1 + all / having) / StrictMath.log(2));
        return (int) Math.min(255, Math.max(1, eighths));
    }

    /** Writes the blocks of pages, and returns their names in one text. */
    String pages(Lines lines, int bits) {
        StringBuilder names = new StringBuilder();
        int page = 0;
        for (int one = 0; one < 1 << bits; one++) {
            StringBuilder text = new StringBuilder();
            while (page < numbers.length && numbers[page] >>> Numbers.BITS - bits == one) {
                text.append(Integer.toString(numbers[page], RADIX)).append('\t').append(lines.get(page)).append('\n');
                page++;
            }
            names.append(text.length() == 0 ? NO_BLOCK : file(text));
        }
        return names.toString();
    }

    /** Returns the numbers of pages as a list says them. */
    String list(int[] pages) {
        StringBuilder list = new StringBuilder();
        int before = 0;
        for (int page : Arrays.stream(pages).sorted().toArray()) {
            list.append(list.length() == 0 ? "" : " ").append(Integer.toString(numbers[page] - before, RADIX));
            before = numbers[page];
        }
        return list.append('\n').toString();
    }

    /** Writes the root, which names all other files. */
    void root(String header, String sections, String pages) {
        endBlock();
        String words = spellings.text();
        String spelling = words.isEmpty() ? "" : file(words);
        String text = header + "\n" + sections + "\nspelling\t" + spelling + "\npages\t" + pages + "\nterms\n" + terms;
        files.take(folder.resolve(ROOT), text.getBytes(StandardCharsets.UTF_8));
    }
}
