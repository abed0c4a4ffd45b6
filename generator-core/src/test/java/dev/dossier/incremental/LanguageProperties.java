package dev.dossier.incremental;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What holds for pages in several languages. */
final class LanguageProperties {
    private static final String DEFAULT = "x-default";

    private LanguageProperties() {}

    /** https://developers.google.com/search/docs/specialty/international/localized-versions: each page names all, itself included. */
    static Optional<String> wrongAlternate(GeneratedSite site) {
        for (String path : site.pathsEnding(".html")) {
            Document page = site.html(path);
            Map<String, String> alternates = alternates(page);
            Optional<String> problem = alternates.isEmpty() ? Optional.empty() : problem(site, path, page, alternates);
            if (problem.isPresent()) {
                return problem.map(text -> "'" + path + "' " + text);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> problem(GeneratedSite site, String path, Document page, Map<String, String> alternates) {
        if (!alternates.containsKey(DEFAULT)) {
            return Optional.of("has no " + DEFAULT);
        }
        String language = page.selectFirst("html").attr("lang");
        if (!GeneratedSite.file(alternates.getOrDefault(language, "")).equals(Optional.of(path))) {
            return Optional.of("does not name itself as '" + language + "' in " + alternates);
        }
        for (String address : alternates.values()) {
            Optional<String> target = GeneratedSite.file(address).filter(file -> site.output().containsKey(file));
            if (target.isEmpty()) {
                return Optional.of("names '" + address + "', which is not there");
            }
            if (!site.isForReaders(target.get())) {
                return Optional.of("names '" + target.get() + "', which is redirected or not to be found");
            }
            if (!alternates(site.html(target.get())).equals(alternates)) {
                return Optional.of("names '" + target.get() + "', which names others");
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> alternates(Document page) {
        Map<String, String> alternates = new TreeMap<>();
        for (Element link : page.select("head link[rel=alternate][hreflang]")) {
            if (alternates.put(link.attr("hreflang"), link.attr("abs:href")) != null) {
                throw new AssertionError("a page has two alternates in one language");
            }
        }
        return alternates;
    }

    /** The address that a page gives as its own is that of a page which says the same. */
    static Optional<String> wrongCanonical(GeneratedSite site) {
        return site.pathsEnding(".html").stream()
                .filter(site::isForReaders)
                .flatMap(path -> site.html(path).select("head link[rel=canonical]").stream())
                .map(link -> link.attr("abs:href"))
                .filter(address -> GeneratedSite.file(address).filter(site::isForReaders).isEmpty())
                .map(address -> "the canonical address '" + address + "' is no page")
                .findFirst();
    }
}
