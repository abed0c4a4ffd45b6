package dev.dossier.example;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * As few pages as have all mark-up that the site has, from left to right and from right to left, and each type of page in each
 * language. What is right on these is right on a thousand more that come from the same templates.
 */
final class Sample {
    private static final List<MadePage> PAGES = choose(MadeSite.all());

    /** Made of what other pages have, but seen at any address. */
    private static final String NOT_FOUND = "404.html";

    /** How many pages are looked at where that takes long. */
    private static final int RICHEST = 10;

    private Sample() {}

    /** Returns the paths of the pages; those come first that have the most of what the ones before them lack. */
    static List<String> pages() {
        return Stream.concat(PAGES.stream().map(MadePage::path), Stream.of(NOT_FOUND)).distinct().toList();
    }

    /** Returns the pages with the most mark-up, a few of each direction. */
    static List<String> richest() {
        List<String> pages = new ArrayList<>(PAGES.stream().filter(page -> !page.language().equals("ar")).limit(RICHEST).map(MadePage::path).toList());
        PAGES.stream().filter(page -> page.language().equals("ar")).limit(RICHEST / 3).map(MadePage::path).forEach(pages::add);
        pages.add(NOT_FOUND);
        return pages.stream().distinct().toList();
    }

    static List<MadePage> choose(List<MadePage> all) {
        Map<Set<String>, MadePage> different = new LinkedHashMap<>();
        all.forEach(page -> different.putIfAbsent(page.markUp(), page));
        Set<String> missing = new HashSet<>();
        different.keySet().forEach(missing::addAll);
        List<MadePage> chosen = new ArrayList<>();
        while (!missing.isEmpty()) {
            MadePage best = different.values().stream().max(Comparator.comparingLong(page -> count(page, missing))).orElseThrow();
            missing.removeAll(best.markUp());
            chosen.add(best);
        }
        return List.copyOf(chosen);
    }

    private static long count(MadePage page, Set<String> missing) {
        return page.markUp().stream().filter(missing::contains).count();
    }
}
