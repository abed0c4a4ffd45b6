package dev.dossier.feature.search;

import dev.dossier.model.SitePath;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The index of the pages in one language while it is made. Pages may come from several threads. */
final class LanguageIndex {
    /** About what a block of pages has at most, in bytes; results are in as many blocks as they are pages. */
    private static final int BLOCK = 12 * 1024;

    /** So many postings are sorted at a time, and of a large index fewer, for which there is less room. */
    private static final int BATCH = 2 * 1024 * 1024;

    private static final int SMALL_BATCH = BATCH / 2;

    private final String tag;
    private final SitePath folder;
    private final IndexFiles files;
    private final List<Section> sections;
    private final int[] numbers;
    private final Map<String, Integer> pages = new HashMap<>();
    private final Optional<FormerIndex> former;
    /** The pages that are as they were. */
    private final Map<String, Integer> kept = new HashMap<>();

    private final Terms terms = new Terms(1024);
    private int[] counts = new int[1024];
    private final Postings postings;
    private final Lines lines;
    /** What pages are read with that no thread uses now. */
    private final Queue<Draft> idle = new ConcurrentLinkedQueue<>();

    /** A section that can be chosen, with the addresses of its pages. */
    record Section(String address, String title, List<String> pages) {}

    /**
     * Begins an index.
     *
     * @param addresses the addresses of its pages
     */
    LanguageIndex(String tag, SitePath folder, List<String> addresses, List<Section> sections, IndexFiles files) {
        this.tag = tag;
        this.folder = folder;
        this.files = files;
        this.sections = sections;
        Numbers numbered = Numbers.of(addresses);
        this.numbers = numbered.numbers();
        for (int i = 0; i < numbers.length; i++) {
            pages.put(numbered.addresses().get(i), i);
        }
        this.former = FormerIndex.of(folder, files);
        Overflow overflow = files.overflow();
        this.postings = new Postings(overflow);
        this.lines = new Lines(overflow, numbers.length);
    }

    /** Returns whether what the last build knew of a page is at hand. */
    boolean knows(String address) {
        return former.filter(one -> one.addresses().contains(address)).isPresent();
    }

    /** Says that a page is as it was. */
    synchronized void keep(String address) {
        kept.put(address, page(address));
    }

    /** Returns what to read a page with. */
    Draft draft() {
        Draft draft = idle.poll();
        return draft == null ? new Draft() : draft;
    }

    /** Takes a page, and what it was read with back. */
    void add(IndexedPage page, Draft draft) {
        int number = page(page.address());
        PageTerms own = draft.terms();
        long[] found = draft.postings(number, page.weight());
        synchronized (this) {
            lines.put(number, draft.line().bytes(), draft.line().length());
            own.rename(found, terms);
            room();
            for (int i = 0; i < own.count(); i++) {
                counts[Postings.term(found[i])]++;
            }
            postings.add(found, own.count());
        }
        idle.add(draft);
    }

    private int page(String address) {
        Integer page = pages.get(address);
        if (page == null) {
            throw new IllegalArgumentException("not a page of the index: " + address);
        }
        return page;
    }

    private void room() {
        if (terms.size() > counts.length) {
            counts = Arrays.copyOf(counts, 2 * terms.size());
        }
    }

    /**
     * Says that no more pages come. The terms are written in another thread, while whoever calls this may do something else; where nothing has
     * changed, all files are left.
     *
     * @return writes all else, and waits for the terms
     */
    Runnable end() {
        String header = "dossier-search\t1\t" + tag + "\t" + numbers.length;
        if (former.isPresent() && isSame(former.get(), header)) {
            return () -> files.keepAll(folder);
        }
        IndexWriter writer = new IndexWriter(folder, files, numbers);
        CompletableFuture<String> blocks = CompletableFuture.supplyAsync(() -> writeTerms(writer));
        return () -> {
            former.ifPresent(one -> one.lines(kept, (page, line) -> lines.put(page, line, line.length)));
            int bits = bits(lines.size());
            String pageBlocks = writer.pages(lines, bits);
            writer.root(header + "\t" + bits, sections(writer), pageBlocks, blocks.join());
        };
    }

    private boolean isSame(FormerIndex last, String header) {
        List<String> said = last.root().sections();
        boolean same = kept.size() == numbers.length && last.root().header().startsWith(header + "\t") && said.size() == 3 * sections.size();
        for (int i = 0; same && i < sections.size(); i++) {
            same = said.get(3 * i).equals(sections.get(i).address()) && said.get(3 * i + 1).equals(sections.get(i).title());
        }
        return same;
    }

    private static int bits(long size) {
        int bits = 0;
        while (size >> bits > BLOCK && bits < Numbers.BITS) {
            bits++;
        }
        return bits;
    }

    private String sections(IndexWriter writer) {
        StringBuilder line = new StringBuilder("sections");
        for (Section section : sections) {
            int[] members = section.pages().stream().mapToInt(this::page).toArray();
            line.append('\t').append(section.address()).append('\t').append(section.title()).append('\t').append(writer.file(writer.list(members)));
        }
        return line.toString();
    }

    /** Sorts the postings by the terms, a batch of terms after the other, so that few are in memory at a time. */
    private synchronized String writeTerms(IndexWriter writer) {
        former.ifPresent(one -> one.postings(kept, terms, (term, level, page, mask) -> {
            room();
            counts[term]++;
            postings.add(Postings.of(term, level, page, mask));
        }));
        boolean large = postings.end();
        String[] sorted = new String[terms.size()];
        Arrays.setAll(sorted, terms::text);
        Arrays.sort(sorted);
        int[] ranks = new int[sorted.length];
        for (int rank = 0; rank < ranks.length; rank++) {
            ranks[terms.number(sorted[rank].toCharArray(), 0, sorted[rank].length())] = rank;
        }
        int[] sizes = new int[ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            sizes[ranks[i]] = counts[i];
        }
        int most = large ? SMALL_BATCH : BATCH;
        int from = 0;
        while (from < sizes.length) {
            int to = from;
            int size = 0;
            while (to < sizes.length && (to == from || size + sizes[to] <= most)) {
                size += sizes[to++];
            }
            writeBatch(writer, sorted, ranks, from, to, new long[size]);
            from = to;
        }
        return writer.terms();
    }

    private void writeBatch(IndexWriter writer, String[] terms, int[] ranks, int from, int to, long[] batch) {
        int[] filled = new int[1];
        postings.each((some, count) -> {
            int at = filled[0];
            for (int i = 0; i < count; i++) {
                int rank = ranks[Postings.term(some[i])];
                if (rank >= from && rank < to) {
                    batch[at++] = Postings.withTerm(some[i], rank);
                }
            }
            filled[0] = at;
        });
        long[] sorted = Postings.sorted(batch, numbers.length, from, to - from);
        int start = 0;
        for (int end = 1; end <= sorted.length; end++) {
            if (end == sorted.length || Postings.term(sorted[end]) != Postings.term(sorted[start])) {
                writer.term(terms[Postings.term(sorted[start])], numbers.length, sorted, start, end);
                start = end;
            }
        }
    }
}
