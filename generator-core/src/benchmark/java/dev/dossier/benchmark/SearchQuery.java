package dev.dossier.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A question to a search whose answers are known from how the pages of a corpus were made.
 *
 * @param text what a reader types
 * @param pages the addresses that answer it, from the root of the site, such as {@code section-0/page-7/}
 */
record SearchQuery(String text, Set<String> pages) {
    private static final int OF_A_KIND = 15;
    static final int KINDS = 4;

    /**
     * Makes sixty questions: by two words of a title and its number, by a title without its number, by a word of a heading and the
     * number, and by two words of a title that are mistyped, with its number.
     *
     * @param site the folder of the corpus
     */
    static List<SearchQuery> of(Path site, int pages) throws IOException {
        List<String> titles = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        Map<String, Set<String>> answers = new HashMap<>();
        for (int number = 0; number < pages; number++) {
            List<String> lines = Files.readAllLines(Corpus.page(site, number));
            String title = words(lines.get(1).substring("title:".length()));
            titles.add(title);
            headings.add(words(lines.stream().filter(line -> line.startsWith("## ")).findFirst().orElseThrow()));
            answers.computeIfAbsent(sorted(title.substring(0, title.lastIndexOf(' '))), any -> new TreeSet<>()).add(address(number));
        }
        List<SearchQuery> queries = new ArrayList<>();
        for (int i = 0; i < OF_A_KIND * KINDS; i++) {
            int number = (int) ((long) i * pages / (OF_A_KIND * KINDS));
            String[] title = titles.get(number).split(" ");
            String last = title[title.length - 1];
            String all = String.join(" ", Arrays.copyOf(title, title.length - 1));
            queries.add(switch (i % KINDS) {
                case 0 -> new SearchQuery(title[0] + " " + title[2] + " " + last, Set.of(address(number)));
                case 1 -> new SearchQuery(all, Objects.requireNonNull(answers.get(sorted(all))));
                case 2 -> new SearchQuery(headings.get(number).split(" ")[0] + " " + last, Set.of(address(number)));
                default -> new SearchQuery(mistyped(title[0]) + " " + mistyped(title[1]) + " " + last, Set.of(address(number)));
            });
        }
        return List.copyOf(queries);
    }

    /**
     * Returns how good an answer is: 1 where its first page is one that was asked for, ½ where its second is the first such one, and so
     * on; 0 where none is.
     */
    double reciprocalRank(List<String> found) {
        for (int i = 0; i < found.size(); i++) {
            if (pages.contains(found.get(i))) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }

    private static String address(int number) {
        return "section-" + number / Corpus.SECTION + "/page-" + number + "/";
    }

    /** Doubles the third letter of a word that is long enough to be recognised. */
    private static String mistyped(String word) {
        return word.length() < 5 ? word : word.substring(0, 3) + word.charAt(2) + word.substring(3);
    }

    private static String words(String line) {
        return Arrays.stream(line.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String sorted(String words) {
        return Arrays.stream(words.split(" ")).sorted().collect(Collectors.joining(" "));
    }
}
