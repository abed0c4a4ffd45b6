package dev.dossier.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Holds the output of Dossier against that of Hugo: the same pages with the same title, dates and links (table of contents, tags,
 * previous, next, section), the same lists, feeds with as many entries, the same addresses in the sitemap.
 *
 * <p>What only one of them has:
 * <ul>
 *   <li>Dossier: a page for unknown addresses, robots.txt, a web manifest, a style sheet, a script and an icon.
 *   <li>Hugo: a feed of the list of tags; the newest date beside each section and tag in a list. The entries of its feeds are the first
 *       of the list, with the beginning of their text; those of Dossier are the newest, with their description.
 * </ul>
 *
 * <p>The anchor of a heading that a page has twice ends in -1 with Hugo and in -2 with Dossier.
 */
final class SameInformation {
    private static final Set<String> ONLY_DOSSIER =
            Set.of("404.html", "robots.txt", "site.webmanifest", "assets/style.css", "assets/bureau.js", "assets/favicon.svg");
    private static final Set<String> ONLY_HUGO = Set.of("tags/feed.xml");
    private static final String BASE = "https://example.org/";
    private static final Pattern REPEATED = Pattern.compile("(?<=#.{1,100})-\\d+$");

    /** A style sheet is named by what is in it as well. */
    private static final Pattern CONTENT_IN_NAME = Pattern.compile("\\.[0-9a-f]{8}(?=\\.css$)");

    private static final int SHOWN = 10;

    private SameInformation() {}

    /**
     * Compares two outputs.
     *
     * @return how many files there are of each kind
     * @throws IllegalStateException when they differ, with the first differences
     */
    static Map<String, Long> check(Path dossier, Path hugo) throws IOException {
        TreeMap<String, Path> ours = files(dossier, name -> CONTENT_IN_NAME.matcher(name).replaceFirst(""));
        TreeMap<String, Path> theirs = files(hugo, name -> name.endsWith("index.xml") ? name.replace("index.xml", "feed.xml") : name);
        List<String> differences = new ArrayList<>();
        ONLY_DOSSIER.forEach(name -> remove(ours, name, "Dossier", differences));
        ONLY_HUGO.forEach(name -> remove(theirs, name, "Hugo", differences));
        Set<String> all = new TreeSet<>(ours.keySet());
        all.addAll(theirs.keySet());
        for (String name : all) {
            if (!ours.containsKey(name) || !theirs.containsKey(name)) {
                differences.add("only " + (ours.containsKey(name) ? "Dossier" : "Hugo") + " has '" + name + "'");
            } else {
                List<String> our = facts(name, ours.get(name));
                List<String> their = facts(name, theirs.get(name));
                if (!our.equals(their)) {
                    differences.add("'" + name + "' differs:\n  Dossier: " + without(our, their) + "\n  Hugo: " + without(their, our));
                }
            }
        }
        if (!differences.isEmpty()) {
            throw new IllegalStateException(
                    differences.size() + " differences\n" + differences.stream().limit(SHOWN).collect(Collectors.joining("\n")));
        }
        return all.stream()
                .collect(Collectors.groupingBy(name -> name.replaceAll("\\d+", "*"), TreeMap::new, Collectors.counting()));
    }

    private static TreeMap<String, Path> files(Path output, Function<String, String> name) throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> name.apply(output.relativize(file).toString().replace('\\', '/')),
                            Function.identity(),
                            (one, other) -> one,
                            TreeMap::new));
        }
    }

    private static void remove(Map<String, Path> files, String name, String generator, List<String> differences) {
        if (files.remove(name) == null) {
            differences.add(generator + " has no '" + name + "'");
        }
    }

    /** Returns what a file says, as far as both generators have to say it, in an order that is the same for both. */
    private static List<String> facts(String name, Path file) throws IOException {
        String text = Files.readString(file);
        if (name.endsWith("feed.xml")) {
            return List.of(Jsoup.parse(text, Parser.xmlParser()).select("entry, item").size() + " entries");
        }
        if (name.endsWith(".xml")) {
            return Jsoup.parse(text, Parser.xmlParser()).select("loc").eachText().stream().sorted().toList();
        }
        Document page = Jsoup.parse(text, BASE + name.replace("index.html", ""));
        Stream<String> texts = page.select("title, article > time").eachText().stream();
        Stream<String> links = page.select("[href]").stream()
                .map(link -> REPEATED.matcher(link.absUrl("href")).replaceFirst("") + " " + link.text());
        return Stream.concat(texts, links).sorted().toList();
    }

    private static List<String> without(List<String> facts, List<String> others) {
        List<String> rest = new ArrayList<>(facts);
        others.forEach(rest::remove);
        return rest;
    }
}
