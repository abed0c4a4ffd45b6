package dev.dossier.incremental;

import static dev.dossier.incremental.Words.pick;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Edits of pages that others know by more than their text. */
final class LinkedEdits {
    private static final Pattern RAW_LINK = Pattern.compile("<a href=\"/([^\"#]*)#[^\"]+\">raw</a>");

    private LinkedEdits() {}

    /** Makes a page the page of a folder of its own, or takes it out of a folder where it is alone: its address stays. */
    static String sectionOrPage(Workbench bench, Random random) {
        List<String> pages = bench.files.pages().stream()
                .filter(page -> !page.endsWith("README.md") && !page.equals(bench.files.content() + "index.md"))
                .filter(page -> !page.endsWith("/index.md") || bench.files.pages().stream()
                        .noneMatch(other -> !other.equals(page) && other.startsWith(SiteFiles.folderOf(page))))
                .toList();
        if (pages.isEmpty()) {
            return "";
        }
        String page = pick(pages, random);
        String other = page.endsWith("/index.md")
                ? page.substring(0, page.length() - "/index.md".length()) + ".md"
                : page.substring(0, page.length() - ".md".length()) + "/index.md";
        return bench.files.has(other) ? "" : TreeEdits.move(bench, Map.of(page, other), random);
    }

    /** Takes all anchors out of a page to which another one links by hand; where none does, one begins to. */
    static String loseAnchor(Workbench bench, Random random) {
        for (String page : bench.files.pages()) {
            for (Matcher link = RAW_LINK.matcher(bench.files.text(page)); link.find(); ) {
                for (String target : bench.files.pages()) {
                    if (!target.equals(page) && PageEdits.rawUrl(bench.files, target).equals(link.group(1))) {
                        bench.files.change(target, text -> text.replaceAll("\\{#[^}]*\\}", ""));
                        return "took the anchors out of " + target + ", to which " + page + " links";
                    }
                }
            }
        }
        List<String> targets = bench.files.pages().stream().filter(page -> !bench.files.ids(page).isEmpty()).toList();
        if (targets.isEmpty()) {
            return "";
        }
        bench.files.change(SiteFiles.CONFIGURATION, yaml ->
                KeyLines.set(KeyLines.set(yaml, "html", "trust"), "baseUrl", "https://example.org/"));
        String target = pick(targets, random);
        String page = PageEdits.page(bench, random);
        String link = PageEdits.rawLink(PageEdits.rawUrl(bench.files, target) + "#" + bench.files.ids(target).get(0));
        bench.files.change(page, text -> text + "\n" + link + "\n");
        return "linked from " + page + " to an anchor of " + target;
    }
}
