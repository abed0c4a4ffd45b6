package dev.dossier.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the tests ask of a page that was made, from reading it once.
 *
 * @param path where it is in the site
 * @param language what it is written in
 * @param markUp the kinds of elements that it has, each by its tag, classes and role, with its parent and the direction of the page
 * @param shape what is the same only for the same tags and attributes in the same order, whatever the texts, names and addresses
 * @param anchors its ids
 * @param addresses what its links and pictures say
 * @param scripts its scripts, those that run
 * @param ownStyle whatever has a style or a script of its own in the HTML
 */
record MadePage(
        String path, String language, Set<String> markUp, String shape, Set<String> anchors, List<String> addresses,
        List<String> scripts, List<String> ownStyle) {
    /** Attributes whose values differ from page to page, and that a checker of HTML takes as they come. */
    private static final Set<String> FREE = Set.of("href", "src", "srcset", "alt", "title", "content", "id", "for", "aria-label",
            "aria-labelledby", "aria-describedby", "aria-controls", "value");

    static MadePage read(String path) {
        try {
            return of(path, Jsoup.parse(MadeSite.read(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MadePage of(String path, Document document) {
        Set<String> markUp = new TreeSet<>();
        Set<String> anchors = new HashSet<>();
        List<String> addresses = new ArrayList<>();
        List<String> scripts = new ArrayList<>();
        List<String> ownStyle = new ArrayList<>();
        StringBuilder shape = new StringBuilder();
        String language = document.child(0).attr("lang");
        for (Element element : document.getAllElements()) {
            if (element.parent() == null) {
                continue;
            }
            String kind = document.child(0).attr("dir") + ": " + label(element.parent()) + " > " + label(element);
            markUp.add(kind);
            // Whatever stands at the top of the page makes the type of the page.
            if (element.parent().normalName().equals("main") || element.normalName().equals("body")) {
                markUp.add(language + ": " + kind);
            }
            if (element.hasAttr("id")) {
                anchors.add(element.id());
            }
            if (element.hasAttr("href") || element.hasAttr("src")) {
                addresses.add(element.attr(element.hasAttr("href") ? "href" : "src"));
            }
            boolean runs = element.normalName().equals("script") && !element.attr("type").equals("application/ld+json");
            if (runs) {
                scripts.add(element.attr("src"));
            }
            if (runs && !element.hasAttr("src") || element.normalName().equals("style")
                    || element.attributes().asList().stream().map(Attribute::getKey).anyMatch(name -> name.equals("style") || name.startsWith("on"))) {
                ownStyle.add(element.shallowClone().outerHtml());
            }
            shape.append(element.parents().size()).append(element.normalName()).append(element.hasText());
            element.attributes().forEach(one -> shape.append(' ').append(one.getKey()).append(FREE.contains(one.getKey()) ? "" : one.getValue()));
        }
        return new MadePage(path, language, markUp, digest(shape.toString()), anchors, addresses, scripts, ownStyle);
    }

    private static String digest(String shape) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(shape.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String label(Element element) {
        List<String> classes = element.classNames().stream().sorted().toList();
        return element.normalName() + (classes.isEmpty() ? "" : "." + String.join(".", classes))
                + (element.hasAttr("role") ? "[" + element.attr("role") + "]" : "");
    }
}
