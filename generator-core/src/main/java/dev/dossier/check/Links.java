package dev.dossier.check;

import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Suggestion;
import dev.dossier.model.SitePath;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Holds what one page links to against the files of the output, and against the ids of the page. */
final class Links {
    private static final byte[] TOP = "top".getBytes(StandardCharsets.US_ASCII);

    private final byte[] html;
    private final SitePath page;
    private final OutputPaths outputs;
    private final String base;
    private final Findings findings;
    private final byte[] folder;
    private final byte[] scratch = OutputPaths.scratch();
    private int[] anchors = new int[32];
    private int anchorCount;

    Links(byte[] html, SitePath page, OutputPaths outputs, String base, Findings findings) {
        this.html = html;
        this.page = page;
        this.outputs = outputs;
        this.base = base;
        this.findings = findings;
        String parent = page.parent().value();
        this.folder = (parent.isEmpty() ? "" : parent + "/").getBytes(StandardCharsets.UTF_8);
    }

    /** Looks at an address; {@code place} is the tag that has it. An anchor is looked at when all ids are known. */
    void check(int start, int end, int place) {
        if (start < end && html[start] == '#') {
            if (anchorCount + 3 > anchors.length) {
                anchors = Arrays.copyOf(anchors, 2 * anchors.length);
            }
            anchors[anchorCount++] = start;
            anchors[anchorCount++] = end;
            anchors[anchorCount++] = place;
        } else if (!isElsewhere(start, end) && !outputs.leads(html, start, end, folder, scratch)) {
            closely(text(start, end), place);
        }
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
        return isElsewhere(start, end) ? Optional.empty() : target(text(start, end));
    }

    private void closely(String link, int place) {
        Optional<String> target = target(link);
        if (target.isPresent() && !outputs.has(target.get())) {
            findings.error(
                    DiagnosticCode.RENDERED_LINK_LEADS_NOWHERE, place,
                    "the rendered page links to '" + link + "', which the site does not have",
                    "The link comes from a template, or from HTML in the page.");
        }
    }

    /** Looks at the anchors, now that all ids are known. */
    void anchors(Ids ids) {
        for (int i = 0; i < anchorCount; i += 3) {
            int start = anchors[i] + 1;
            int end = anchors[i + 1];
            boolean there = start == end || Arrays.equals(html, start, end, TOP, 0, TOP.length) || ids.has(html, start, end);
            if (!there) {
                anchor(text(anchors[i], end), anchors[i + 2], ids);
            }
        }
    }

    private void anchor(String link, int place, Ids ids) {
        String anchor = decode(link.substring(1));
        Set<String> known = new TreeSet<>();
        for (int i = 0; i < ids.size(); i++) {
            known.add(text(ids.start(i), ids.end(i)));
        }
        if (!known.contains(anchor) && !anchor.isEmpty() && !anchor.equals("top")) {
            findings.error(
                    DiagnosticCode.RENDERED_ANCHOR_MISSING, place,
                    "the rendered page links to '" + link + "', which it does not have",
                    Suggestion.didYouMean(anchor, known));
        }
    }

    /** Returns the path in the output that a link inside the site leads to; nothing for any other link. */
    private Optional<String> target(String link) {
        int end = 0;
        while (end < link.length() && "?#:".indexOf(link.charAt(end)) < 0) {
            end++;
        }
        String target = link.substring(0, end);
        if (target.isEmpty()) {
            return Optional.of(page.value());
        }
        if (target.startsWith("/")) {
            return target.startsWith(base) ? Optional.of(file("", decode(target.substring(base.length())))) : Optional.empty();
        }
        return Optional.of(file(page.parent().value(), decode(target)));
    }

    /** Returns the file that a server shows for a path, seen from a folder; one that climbs out of the site stays as it is. */
    private static String file(String folder, String path) {
        Optional<String> way = SitePath.follow(folder, path);
        if (way.isEmpty()) {
            return path;
        }
        String last = path.substring(path.lastIndexOf('/') + 1);
        boolean isFolder = last.isEmpty() || last.equals(".") || last.equals("..");
        return isFolder ? way.get() + (way.get().isEmpty() ? "" : "/") + "index.html" : way.get();
    }

    private static String decode(String text) {
        try {
            return text.indexOf('%') < 0 ? text : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    private String text(int start, int end) {
        return unescape(new String(html, start, end - start, StandardCharsets.UTF_8));
    }

    /** Undoes the five escapes that our templates and the Markdown renderer write. */
    private static String unescape(String value) {
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
