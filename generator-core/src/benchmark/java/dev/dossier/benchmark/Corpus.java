package dev.dossier.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Pages that are the same each time: 50 to a section, each with front matter, headings, lists, a table, code and links to others.
 *
 * @param pages how many there are, without those of the sections and the home page
 * @param seed 0 or more; another one makes other pages
 * @param size how long a page is
 */
record Corpus(int pages, int seed, Size size) {
    static final int SEED = 1923;
    static final int SECTION = 50;

    private static final List<String> WORDS = List.of((
                    "police cooperation border notice member country global goal security agenda crime network data "
                            + "resolution assembly nation partner training centre officer alert passport identity victim cyber "
                            + "finance trade wildlife maritime evidence forensic database secure channel history congress vienna "
                            + "lyon singapore bureau national regional treaty law justice peace institution community trust "
                            + "analysis support operation mandate capacity gender equality prevention response research")
            .split(" "));
    private static final List<String> EMPHASES = List.of("*%s*", "**%s**", "`%s`", "%s");

    /** How long the pages of a corpus are. */
    enum Size {
        SMALL("2.3 KB", 2),
        USUAL("4.2 KB", 4);

        private final String average;
        private final int headings;

        Size(String average, int headings) {
            this.average = average;
            this.headings = headings;
        }

        @Override
        public String toString() {
            return average;
        }
    }

    /** Returns the file of a page below the folder of a site. */
    static Path page(Path site, int number) {
        return section(site, number).resolve("page-" + number + ".md");
    }

    /**
     * Writes the pages into the folder {@code content} of a site.
     *
     * @param index the name of the page of a section, such as {@code index.md}
     */
    void write(Path site, String index) throws IOException {
        PythonRandom random = new PythonRandom(seed);
        for (int number = 0; number < pages; number++) {
            if (number % SECTION == 0) {
                Path section = Files.createDirectories(section(site, number));
                Files.writeString(section.resolve(index), index("Section " + number / SECTION, paragraph(random, 2)));
            }
            Files.writeString(page(site, number), text(random, number));
        }
        Files.writeString(site.resolve("content").resolve(index), index("Home", paragraph(random, 3)));
    }

    private static Path section(Path site, int number) {
        return site.resolve("content").resolve("section-" + number / SECTION);
    }

    private static String index(String title, String text) {
        return "---\ntitle: " + title + "\n---\n\n" + text + "\n";
    }

    private String text(PythonRandom random, int number) {
        StringBuilder page = new StringBuilder();
        String title = title(random, 4);
        List<Integer> tags = random.sample(100, 3);
        line(page, "---");
        line(page, "title: \"%s %d\"", title, number);
        line(page, "date: %04d-%02d-%02d", random.between(1923, 2025), random.between(1, 12), random.between(1, 28));
        line(page, "description: \"%s\"", sentence(random).replace("*", "").replace("`", ""));
        line(page, "weight: %d", number % SECTION + 1);
        line(page, "tags: [%s]", tags.stream().map(tag -> "tag-" + tag).collect(Collectors.joining(", ")));
        line(page, "---\n");
        for (int heading = 0; heading < size.headings; heading++) {
            line(page, "## %s\n\n%s\n", title(random, 3), paragraph(random, 5));
            int other = random.below(pages);
            line(page, "See [page %d](../../section-%d/page-%d/) and [the web](https://example.org/%d). %s\n",
                    other, other / SECTION, other, other, sentence(random));
            switch (heading) {
                case 0 -> list(page, random);
                case 1 -> table(page, random);
                case 2 -> line(page, "```java\nint %s = %d;\ncall(%d);\n```\n", random.choice(WORDS), number, other);
                default -> line(page, "> %s\n\n1. %s\n2. %s\n", sentence(random), sentence(random), sentence(random));
            }
        }
        // The lines are joined by line ends; the last one has none.
        return page.substring(0, page.length() - 1);
    }

    private static void list(StringBuilder page, PythonRandom random) {
        for (int i = 0; i < 4; i++) {
            line(page, "- %s", sentence(random));
        }
        line(page, "");
    }

    private static void table(StringBuilder page, PythonRandom random) {
        line(page, "| year | event | count |\n|---|---|--:|");
        for (int i = 0; i < 5; i++) {
            line(page, "| %d | %s | %d |", 1900 + random.below(120), random.choice(WORDS), random.below(9999));
        }
        line(page, "");
    }

    private static String title(PythonRandom random, int words) {
        return IntStream.range(0, words).mapToObj(i -> capital(random.choice(WORDS))).collect(Collectors.joining(" "));
    }

    private static String paragraph(PythonRandom random, int sentences) {
        return IntStream.range(0, sentences).mapToObj(i -> sentence(random)).collect(Collectors.joining(" "));
    }

    private static String sentence(PythonRandom random) {
        List<String> words = new ArrayList<>();
        for (int count = random.between(8, 18); count > 0; count--) {
            words.add(random.choice(WORDS));
        }
        int emphasised = random.below(words.size());
        words.set(emphasised, random.choice(EMPHASES).replace("%s", words.get(emphasised)));
        return capital(String.join(" ", words)) + ".";
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static void line(StringBuilder page, String format, Object... arguments) {
        page.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }
}
