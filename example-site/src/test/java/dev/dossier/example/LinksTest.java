package dev.dossier.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every link leads somewhere, from the disk and below the path of a host, and some link leads to every page. */
class LinksTest {
    /** Where the example is published below the root of its host, so that links from the root would not go unnoticed. */
    private static final URI HOST = URI.create("http://127.0.0.1/police-cooperation/");

    @Test
    void everyLinkOnTheDiskLeadsSomewhere() {
        Set<String> found = MadeSite.pages().stream().filter(page -> !isNotFound(page)).collect(Collectors.toSet());
        assertThat(crawl(MadeSite.FOLDER.toUri(), List.of("index.html"))).isEqualTo(found);
    }

    /** The page for what is not found is shown at any address, so its links only work on a host. */
    @Test
    void everyLinkOfAHostLeadsSomewhere() {
        List<String> starts = Stream.concat(Stream.of("index.html"), MadeSite.pages().stream().filter(page -> isNotFound(page))).toList();
        assertThat(crawl(HOST, starts)).isEqualTo(Set.copyOf(MadeSite.pages()));
    }

    private static boolean isNotFound(String page) {
        return page.endsWith("404.html");
    }

    /** Follows all links inside the site, checks that each leads to a file and to a place in it, and returns the pages on the way. */
    private static Set<String> crawl(URI site, List<String> starts) {
        Map<String, MadePage> pages = MadeSite.all().stream().collect(Collectors.toMap(MadePage::path, Function.identity()));
        Set<String> seen = new HashSet<>();
        Set<Link> broken = new HashSet<>();
        Map<String, Boolean> files = new HashMap<>();
        Deque<String> ahead = new ArrayDeque<>(starts);
        while (!ahead.isEmpty()) {
            String page = ahead.pop();
            if (!seen.add(page)) {
                continue;
            }
            URI address = site.resolve(URI.create(MadeSite.encoded(page)));
            for (String written : pages.get(page).addresses()) {
                URI target = address.resolve(written);
                if (target.getScheme().equals(site.getScheme())) {
                    Link link = new Link(page, site.relativize(target));
                    boolean there = files.computeIfAbsent(link.file(), any -> link.fileExists());
                    MadePage to = pages.get(link.file());
                    if (!there || !link.anchor().isEmpty() && (to == null || !to.anchors().contains(link.anchor()))) {
                        broken.add(link);
                    } else if (to != null) {
                        ahead.add(link.file());
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
        return seen;
    }

    /** A link inside the site; its target is relative to the site, unless it leads out of it. */
    private record Link(String page, URI target) {
        String file() {
            return target.getPath();
        }

        String anchor() {
            return Optional.ofNullable(target.getFragment()).orElse("");
        }

        boolean fileExists() {
            return !target.isAbsolute() && Files.isRegularFile(MadeSite.FOLDER.resolve(file()));
        }
    }
}
