package dev.dossier.feature.search;

import dev.dossier.model.Fingerprint;
import dev.dossier.model.SitePath;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Writes the files of one index, as docs/search.md says, each as soon as it is whole. For one thread, and another one for the pages. */
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
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final SitePath folder;
    private final IndexFiles files;
    private final int[] numbers;
    private final Utf8 block = new Utf8();
    private final Utf8 tail = new Utf8();
    private final Utf8 terms = new Utf8();
    private final Spellings spellings = new Spellings();
    private final Set<String> written = ConcurrentHashMap.newKeySet();
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
    String file(byte[] bytes) {
        Fingerprint content = Fingerprint.of(bytes);
        long mixed = content.checksums() * MULTIPLIER >>> 24;
        String digits = Long.toString(mixed, Character.MAX_RADIX - 4);
        String name = "0".repeat(NAME - digits.length()) + digits;
        // Words that stand together on all pages have the same tail.
        if (written.add(name)) {
            files.take(path(folder, name), bytes, content);
        }
        return name;
    }

    /** Writes the line of a term. */
    void term(String term, int pages, long[] postings, int start, int end) {
        if (block.length() == 0) {
            first = term;
        }
        int head = Math.min(end, start + HEAD);
        block.append(term).append('\t').append(Integer.toString(rarity(pages, end - start))).append('\t');
        if (head < end) {
            tail.clear();
            postings(tail, postings, head, end);
            block.append(file(tail.append('\n').toBytes()));
        }
        block.append('\t');
        postings(block, postings, start, head);
        block.append('\n');
        spellings.add(term, Postings.level(postings[start]), end - start);
        boolean ends = (term.hashCode() * (int) MULTIPLIER >>> 16) % ENDS == 0;
        if (block.units() >= LARGEST || block.units() >= SMALLEST && ends) {
            endBlock();
        }
    }

    private void endBlock() {
        if (block.length() > 0) {
            terms.append(file(block.toBytes())).append('\t').append(first).append('\n');
            block.clear();
        }
    }

    private void postings(Utf8 out, long[] postings, int start, int end) {
        int level = -1;
        int before = 0;
        for (int i = start; i < end; i++) {
            long posting = postings[i];
            if (Postings.level(posting) != level) {
                if (level >= 0) {
                    out.append('\t');
                }
                level = Postings.level(posting);
                out.append(Integer.toString(Levels.weight(level)));
                before = 0;
            }
            int number = numbers[Postings.page(posting)];
            out.append(' ').number(number - before);
            before = number;
            if (Postings.mask(posting) != 1) {
                out.append('.').number(Postings.mask(posting));
            }
        }
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
        Utf8 text = new Utf8();
        int page = 0;
        for (int one = 0; one < 1 << bits; one++) {
            text.clear();
            while (page < numbers.length && numbers[page] >>> Numbers.BITS - bits == one) {
                text.number(numbers[page]).append('\t');
                lines.copy(page, text);
                text.append('\n');
                page++;
            }
            names.append(text.length() == 0 ? NO_BLOCK : file(text.toBytes()));
        }
        return names.toString();
    }

    /** Returns the numbers of pages as a list says them. */
    byte[] list(int[] pages) {
        Utf8 list = new Utf8();
        int before = 0;
        for (int page : Arrays.stream(pages).sorted().toArray()) {
            if (list.length() > 0) {
                list.append(' ');
            }
            list.number(numbers[page] - before);
            before = numbers[page];
        }
        return list.append('\n').toBytes();
    }

    /** Ends the terms, and returns the lines of the root that name their files. */
    String terms() {
        endBlock();
        return new String(terms.toBytes(), StandardCharsets.UTF_8);
    }

    /** Writes the root, which names all other files. */
    void root(String header, String sections, String pages, String blocks) {
        byte[] words = spellings.text().getBytes(StandardCharsets.UTF_8);
        String spelling = words.length == 0 ? "" : file(words);
        String text = header + "\n" + sections + "\nspelling\t" + spelling + "\npages\t" + pages + "\nterms\n" + blocks;
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        files.take(folder.resolve(ROOT), bytes, Fingerprint.of(bytes));
    }
}
