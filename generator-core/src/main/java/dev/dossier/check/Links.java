package dev.dossier.check;

import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Suggestion;
import dev.dossier.model.Route;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds what one page links to against the files of the output, and against the ids of the page. Nearly all addresses are seen to be
 * right from their bytes; the others are looked at as texts.
 */
final class Links {
    private static final byte[] TOP = "top".getBytes(StandardCharsets.US_ASCII);

    private final byte[] html;
    private final Route.Rendered page;
    private final Site site;
    private final Findings findings;
    private final byte[] folder;
    private final byte[] scratch = OutputPaths.scratch();
    private final List<OwnAnchor> written = new ArrayList<>(0);
    private int[] anchors = new int[32];
    private int anchorCount;

    /**
     * What links are held against; one for all pages of a site.
     *
     * @param paths the files of the output, for a quick look
     * @param addresses the same, for a closer one
     * @param otherAnchors what files link to in other files
     * @param breaks what the site accepts
     */
    record Site(OutputPaths paths, Addresses addresses, OtherAnchors otherAnchors, Breaks breaks) {}

    /** An anchor of the page itself to which it does not link by the anchor alone. */
    private record OwnAnchor(String link, String anchor, int place) {}

    Links(byte[] html, Route.Rendered page, Site site, Findings findings) {
        this.html = html;
        this.page = page;
        this.site = site;
        this.findings = findings;
        String parent = page.output().parent().value();
        this.folder = (parent.isEmpty() ? "" : parent + "/").getBytes(StandardCharsets.UTF_8);
    }

    /** Looks at an address that is part of the page. An anchor is looked at when all ids are known. */
    void check(int start, int end) {
        if (start < end && html[start] == '#') {
            if (anchorCount + 2 > anchors.length) {
                anchors = Arrays.copyOf(anchors, 2 * anchors.length);
            }
            anchors[anchorCount++] = start;
            anchors[anchorCount++] = end;
        } else if (!isElsewhere(start, end) && (hasAnchor(start, end) || !site.paths().leads(html, start, end, folder, scratch))) {
            check(text(start, end), start);
        }
    }

    /** Looks at an address that is meant for machines: a full one that begins as those of the site do is one of them. */
    void checkFull(int start, int end) {
        if (isElsewhere(start, end)) {
            checkFull(text(start, end), start);
        } else {
            check(start, end);
        }
    }

    /** Looks at an address as a text; {@code place} is where it stands in the page. */
    void check(String link, int place) {
        site.addresses().target(link, page.output()).ifPresent(target -> closely(link, target, place));
    }

    /** Looks at an address that is meant for machines, as a text. */
    void checkFull(String link, int place) {
        site.addresses().own(link)
                .or(() -> site.addresses().target(link, page.output()))
                .ifPresent(target -> closely(link, target, place));
    }

    /** Looks at the address where a page sends its readers on. */
    void checkRefresh(String link, int place) {
        checkFull(link, place);
        Optional<Route> to = site.addresses().own(link)
                .or(() -> site.addresses().target(link, page.output()))
                .flatMap(target -> site.addresses().route(target.path()))
                .filter(OtherAnchors::isRedirect);
        to.ifPresent(route -> {
            if (route.output().equals(page.output())) {
                findings.error(
                        DiagnosticCode.REDIRECT_LOOP, page.origin(), "'" + page.output() + "' sends its readers to itself",
                        "Only the template of aliases sends readers on; give the page another one.");
            } else {
                findings.error(
                        DiagnosticCode.REDIRECT_CHAIN, page.origin(),
                        "'" + page.output() + "' sends its readers to '" + route.output() + "', which sends them on",
                        "Send them to where they end up.");
            }
        });
    }

    private boolean hasAnchor(int start, int end) {
        for (int i = start; i < end; i++) {
            if (html[i] == '#') {
                return true;
            }
        }
        return false;
    }

    /** Returns whether an address begins with a scheme, or names a server. */
    private boolean isElsewhere(int start, int end) {
        if (end - start > 1 && html[start] == '/' && html[start + 1] == '/') {
            return true;
        }
        for (int i = start; i < end; i++) {
            byte c = html[i];
            if (c == '/' || c == '?' || c == '#' || c == ':') {
                return c == ':';
            }
        }
        return false;
    }

    /** Returns the file of the output that an address leads to, whether there is one or not; nothing for one outside of the site. */
    Optional<String> target(int start, int end) {
        return isElsewhere(start, end)
                ? Optional.empty()
                : site.addresses().target(text(start, end), page.output()).map(Addresses.Target::path);
    }

    private void closely(String link, Addresses.Target target, int place) {
        if (target.path().equals(page.output().value())) {
            written.add(new OwnAnchor(link, target.fragment(), place));
            return;
        }
        Optional<Route> to = site.addresses().route(target.path());
        if (to.isPresent()) {
            site.otherAnchors().add(page, link, target, to.get(), () -> findings.blame(place));
            return;
        }
        report(new Breaks.Break(
                DiagnosticCode.RENDERED_LINK_LEADS_NOWHERE, link, target,
                "the rendered page links to '" + link + "', which the site does not have",
                () -> hint(link, target)), place);
    }

    private String hint(String link, Addresses.Target target) {
        String hint = site.addresses().hint(link, target);
        return hint.isEmpty() ? "The link comes from a template, or from HTML in the page." : hint;
    }

    /** Looks at the anchors, now that all ids are known. */
    void anchors(Ids ids) {
        for (int i = 0; i < anchorCount; i += 2) {
            int start = anchors[i] + 1;
            int end = anchors[i + 1];
            boolean there = start == end || Arrays.equals(html, start, end, TOP, 0, TOP.length) || ids.has(html, start, end);
            if (!there) {
                String link = text(anchors[i], end);
                anchor(link, Addresses.fragment(link), anchors[i], ids);
            }
        }
        written.forEach(one -> anchor(one.link(), one.anchor(), one.place(), ids));
    }

    private void anchor(String link, String anchor, int place, Ids ids) {
        if (anchor.isEmpty() || anchor.equals("top")) {
            return;
        }
        Set<String> known = new TreeSet<>();
        for (int i = 0; i < ids.size(); i++) {
            known.add(text(ids.start(i), ids.end(i)));
        }
        if (!known.contains(anchor)) {
            report(new Breaks.Break(
                    DiagnosticCode.RENDERED_ANCHOR_MISSING, link, new Addresses.Target(page.output().value(), anchor),
                    "the rendered page links to '" + link + "', which it does not have", () -> Suggestion.didYouMean(anchor, known)), place);
        }
    }

    private void report(Breaks.Break broken, int place) {
        if (!site.breaks().accepts(broken, page)) {
            findings.error(broken.code(), place, broken.message(), broken.hint().get());
        }
    }

    /** Returns a part of the page as a text, without the escapes of HTML. */
    String text(int start, int end) {
        return unescape(new String(html, start, end - start, StandardCharsets.UTF_8));
    }

    /** Undoes the five escapes that our templates and the Markdown renderer write. */
    static String unescape(String value) {
        if (value.indexOf('&') < 0) {
            return value;
        }
        return value.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
