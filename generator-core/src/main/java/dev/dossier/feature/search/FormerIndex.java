package dev.dossier.feature.search;

import dev.dossier.model.SitePath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The index that the last build left, from which the postings of pages that are as they were are taken. */
final class FormerIndex {
    private final SitePath folder;
    private final IndexFiles files;
    private final Root root;
    private final Map<String, Integer> numbers = new HashMap<>();

    private FormerIndex(SitePath folder, IndexFiles files, Root root) {
        this.folder = folder;
        this.files = files;
        this.root = root;
    }

    /** Takes the lines of pages. */
    @FunctionalInterface
    interface LineSink {
        void take(int page, byte[] line);
    }

    /** Takes postings. */
    @FunctionalInterface
    interface PostingSink {
        void take(int term, int level, int page, int mask);
    }

    /** Returns the index below a folder; nothing where the last build left none, or not all of it is there. */
    static Optional<FormerIndex> of(SitePath folder, IndexFiles files) {
        if (!files.areWhole(folder)) {
            return Optional.empty();
        }
        return files.former(folder.resolve(IndexWriter.ROOT))
                .map(bytes -> new FormerIndex(folder, files, Root.of(new String(bytes, StandardCharsets.UTF_8))))
                .map(FormerIndex::withNumbers);
    }

    private FormerIndex withNumbers() {
        for (String name : root.pages()) {
            for (String line : lines(name)) {
                int number = line.indexOf('\t');
                int address = line.indexOf('\t', number + 1);
                numbers.put(line.substring(number + 1, address), Integer.parseInt(line.substring(0, number), Character.MAX_RADIX));
            }
        }
        return this;
    }

    Root root() {
        return root;
    }

    /** Returns the addresses of its pages. */
    Set<String> addresses() {
        return numbers.keySet();
    }

    private List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        String text = files.former(IndexWriter.path(folder, name)).map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse("");
        // A text may hold a character that counts as the end of a line elsewhere.
        for (int start = 0, end = text.indexOf('\n'); end >= 0; start = end + 1, end = text.indexOf('\n', start)) {
            lines.add(text.substring(start, end));
        }
        return lines;
    }

    /** Gives the lines of pages away, each without its number. */
    void lines(Map<String, Integer> pages, LineSink sink) {
        for (String name : root.pages()) {
            for (String line : lines(name)) {
                int number = line.indexOf('\t');
                Integer page = pages.get(line.substring(number + 1, line.indexOf('\t', number + 1)));
                if (page != null) {
                    sink.take(page, line.substring(number + 1).getBytes(StandardCharsets.UTF_8));
                }
            }
        }
    }

    /**
     * Gives all postings of pages away.
     *
     * @param terms gives terms their numbers
     */
    void postings(Map<String, Integer> pages, Terms terms, PostingSink sink) {
        Map<Integer, Integer> byNumber = new HashMap<>();
        pages.forEach((address, page) -> Optional.ofNullable(numbers.get(address)).ifPresent(number -> byNumber.put(number, page)));
        for (Root.Block block : root.terms()) {
            for (String line : lines(block.name())) {
                TermLine term = TermLine.of(line);
                int known = terms.number(term.term().toCharArray(), 0, term.term().length());
                TermLine.Sink each = (number, weight, mask) -> Optional.ofNullable(byNumber.get(number))
                        .ifPresent(page -> sink.take(known, Levels.of(weight), page, mask));
                TermLine.postings(line, term.start(), each);
                if (!term.tail().isEmpty()) {
                    lines(term.tail()).forEach(tail -> TermLine.postings(tail, 0, each));
                }
            }
        }
    }
}
