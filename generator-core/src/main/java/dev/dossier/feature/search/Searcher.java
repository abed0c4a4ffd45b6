package dev.dossier.feature.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Finds pages in an index as the module in the browser does: docs/search.md, "Queries". For one thread. */
final class Searcher {
    private static final int MOST_WORDS = 10;
    private static final int MOST_TERMS = 64;
    private static final int MOST_BLOCKS = 3;
    private static final int MOST_SPELLINGS = 4;
    private static final int SHORTEST_MISSPELT = 5;
    private static final int SHORTEST_INFLECTED = 3;
    private static final int MOST_ENDING = 2;

    private final Root root;
    private final UnaryOperator<String> files;

    /** Creates a searcher in an index whose files are known by their names. */
    Searcher(Root root, UnaryOperator<String> files) {
        this.root = root;
        this.files = files;
    }

    /** Why a term counts for a word, the best reason first. */
    private enum Row {
        WHOLE(16),
        EXACT(8),
        INFLECTED(6),
        CONTINUED(5),
        MISSPELT(4);

        private final int factor;

        Row(int factor) {
            this.factor = factor;
        }
    }

    /** A term that counts for a word. */
    private record Match(Row row, String term, String line) {}

    /** What pages have for a word: their points without its rarity. */
    private record Found(Map<Integer, Integer> points, int rarity, boolean common) {}

    /** A page with how many words it has and what they give. */
    private record Ranked(int number, int words, long points) {}

    private static final class Word {
        private final String text;
        private String whole = "";
        private boolean open;

        private Word(String text) {
            this.text = text;
        }

        private boolean isInflected() {
            return text.length() >= SHORTEST_INFLECTED && Spellings.canBeMisspelt(text);
        }
    }

    /** Returns the addresses of the first pages that a query finds. */
    List<String> search(String query, int most) {
        List<Found> found = words(query).stream().map(this::find).toList();
        Set<Integer> pages = new HashSet<>();
        found.forEach(word -> pages.addAll(word.points().keySet()));
        List<Ranked> ranked = new ArrayList<>();
        pages.forEach(page -> ranked.add(rank(page, found)));
        ranked.sort(Comparator.comparingInt(Ranked::words).thenComparingLong(Ranked::points).reversed().thenComparingInt(Ranked::number));
        boolean all = !ranked.isEmpty() && ranked.get(0).words() == found.size();
        return ranked.stream()
                .filter(one -> all ? one.words() == found.size() : 2 * one.words() >= found.size())
                .limit(most)
                .map(one -> address(one.number()))
                .toList();
    }

    private static List<Word> words(String query) {
        List<Word> words = new ArrayList<>();
        Words reader = new Words((chars, start, length, parts) -> {
            String text = new String(chars, start, length);
            if (parts == 0) {
                words.add(new Word(text));
            }
            for (int i = words.size() - parts; i < words.size(); i++) {
                words.get(i).whole = text;
            }
        });
        reader.of(query);
        List<Word> first = words.subList(0, Math.min(words.size(), MOST_WORDS));
        if (!first.isEmpty() && first.size() == words.size()) {
            first.get(first.size() - 1).open = reader.isOpen();
        }
        return first;
    }

    private Found find(Word word) {
        List<Match> matches = matches(word);
        Map<Integer, Integer> points = new HashMap<>();
        int rarity = Integer.MAX_VALUE;
        boolean common = false;
        for (Match match : matches) {
            TermLine term = TermLine.of(match.line());
            rarity = Math.min(rarity, term.rarity());
            common |= !term.tail().isEmpty();
            TermLine.postings(match.line(), term.start(), (number, weight, mask) ->
                    points.merge(number, match.row().factor * weight, Math::max));
        }
        return new Found(points, rarity, common);
    }

    private static Ranked rank(int page, List<Found> words) {
        int count = 0;
        long points = 0;
        for (Found word : words) {
            int own = word.points().getOrDefault(page, 0);
            count += own > 0 || word.common() ? 1 : 0;
            points += (long) own * (own > 0 ? word.rarity() : 0);
        }
        return new Ranked(page, count, points);
    }

    private List<Match> matches(Word word) {
        List<Match> matches = new ArrayList<>();
        for (int block : blocks(word)) {
            for (String line : files.apply(root.terms().get(block).name()).split("\n")) {
                String term = line.substring(0, line.indexOf('\t'));
                row(word, term).ifPresent(row -> matches.add(new Match(row, term, line)));
            }
        }
        matches.sort(Comparator.comparing(Match::row).thenComparing(Match::term));
        return matches.isEmpty() ? spelt(word.text) : matches.subList(0, Math.min(matches.size(), MOST_TERMS));
    }

    private static Optional<Row> row(Word word, String term) {
        if (term.equals(word.whole)) {
            return Optional.of(Row.WHOLE);
        }
        if (term.equals(word.text)) {
            return Optional.of(Row.EXACT);
        }
        boolean continues = term.startsWith(word.text);
        int more = term.length() - word.text.length();
        boolean inflected = word.isInflected() && Math.abs(more) <= MOST_ENDING && term.length() >= SHORTEST_INFLECTED
                && (continues || word.text.startsWith(term));
        return inflected ? Optional.of(Row.INFLECTED) : continues && word.open ? Optional.of(Row.CONTINUED) : Optional.empty();
    }

    /** Returns the blocks that may have terms for a word, in their order. */
    private SortedSet<Integer> blocks(Word word) {
        SortedSet<Integer> blocks = new TreeSet<>();
        int own = block(word.text);
        int most = word.open ? MOST_BLOCKS : word.isInflected() ? 2 : 1;
        for (int i = own; i < root.terms().size() && i < own + most && (i <= own || root.terms().get(i).first().startsWith(word.text)); i++) {
            blocks.add(i);
        }
        for (int shorter = 1; word.isInflected() && shorter <= MOST_ENDING && word.text.length() - shorter >= SHORTEST_INFLECTED; shorter++) {
            blocks.add(block(word.text.substring(0, word.text.length() - shorter)));
        }
        if (!word.whole.isEmpty()) {
            blocks.add(block(word.whole));
        }
        blocks.remove(-1);
        return blocks;
    }

    /** Returns the last block whose first term is not after a term; -1 where there is none. */
    private int block(String term) {
        int block = -1;
        while (block + 1 < root.terms().size() && root.terms().get(block + 1).first().compareTo(term) <= 0) {
            block++;
        }
        return block;
    }

    private List<Match> spelt(String word) {
        if (word.length() < SHORTEST_MISSPELT || !Spellings.canBeMisspelt(word) || root.spelling().isEmpty()) {
            return List.of();
        }
        Set<String> near = new LinkedHashSet<>();
        for (String term : files.apply(root.spelling()).split("\n")) {
            if (near.size() < MOST_SPELLINGS && isNear(word, term)) {
                near.add(term);
            }
        }
        List<Match> matches = new ArrayList<>();
        for (String term : near) {
            for (String line : files.apply(root.terms().get(block(term)).name()).split("\n")) {
                if (line.startsWith(term + "\t")) {
                    matches.add(new Match(Row.MISSPELT, term, line));
                }
            }
        }
        return matches;
    }

    /** Returns whether one letter more, less or other, or two neighbours that change places, make one word of another. */
    static boolean isNear(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int start = 0;
        while (start < one.length() && start < other.length() && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int oneEnd = one.length();
        int otherEnd = other.length();
        while (oneEnd > start && otherEnd > start && one.charAt(oneEnd - 1) == other.charAt(otherEnd - 1)) {
            oneEnd--;
            otherEnd--;
        }
        boolean swapped = oneEnd - start == 2 && otherEnd - start == 2
                && one.charAt(start) == other.charAt(start + 1) && one.charAt(start + 1) == other.charAt(start);
        return swapped || oneEnd - start <= 1 && otherEnd - start <= 1;
    }

    private String address(int number) {
        String key = Integer.toString(number, Character.MAX_RADIX) + "\t";
        for (String line : files.apply(root.byNumber().get(number >>> Numbers.BITS - root.bits())).split("\n")) {
            if (line.startsWith(key)) {
                return line.substring(key.length(), line.indexOf('\t', key.length()));
            }
        }
        throw new IllegalStateException("no line of page " + number);
    }
}
