package dev.dossier.incremental;

import static dev.dossier.incremental.Words.chance;
import static dev.dossier.incremental.Words.pick;
import static dev.dossier.incremental.Words.quoted;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Edits of what a page says, in its front matter and in its text. */
final class PageEdits {
    private PageEdits() {}

    /** Returns an edit that gives a key of front matter another value. */
    static Edit.Operation set(String key) {
        return (bench, random) -> set(key, page(bench, random), bench, random);
    }

    private static String set(String key, String page, Workbench bench, Random random) {
        String value = RandomSite.value(key, bench.files, page, random);
        bench.files.change(page, text -> KeyLines.setInPage(text, key, value));
        return "set '" + key + "' of " + page + " to " + value;
    }

    /** Says what a picture shows: that of a page that has one, if there is any. */
    static String imageAlt(Workbench bench, Random random) {
        List<String> pictured = bench.files.pages().stream()
                .filter(path -> KeyLines.keys(KeyLines.yamlOf(bench.files.text(path))).contains("image"))
                .toList();
        return set("imageAlt", pictured.isEmpty() ? page(bench, random) : pick(pictured, random), bench, random);
    }

    /** Gives a page a picture, which is made where the site has none. */
    static String image(Workbench bench, Random random) throws IOException {
        if (bench.files.images().isEmpty()) {
            bench.files.put(bench.files.content() + "made.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        }
        return set("image").apply(bench, random);
    }

    static String removeKey(Workbench bench, Random random) {
        List<String> pages = bench.files.pages().stream()
                .filter(path -> !KeyLines.yamlOf(bench.files.text(path)).isEmpty())
                .toList();
        if (pages.isEmpty()) {
            return "";
        }
        String page = pick(pages, random);
        String key = pick(KeyLines.keys(KeyLines.yamlOf(bench.files.text(page))), random);
        bench.files.change(page, text -> KeyLines.removeFromPage(text, key));
        return "removed '" + key + "' from " + page;
    }

    static String spoilFrontMatter(Workbench bench, Random random) {
        String wrong = pick(
                List.of("titel: x", "weight: heavy", "title: [", "date: yesterday", "slug: a/b", "tags: [\"!\"]", "image: none.svg", "event: {end: 2026-09-07}"),
                random);
        return change(bench, random, "wrote '" + wrong + "' into the front matter of",
                text -> KeyLines.join(KeyLines.yamlOf(text) + wrong + "\n", KeyLines.bodyOf(text)));
    }

    static String title(Workbench bench, Random random) {
        String title = Words.title(random);
        if (chance(50, random)) {
            return change(
                    bench, random, "set the title to '" + title + "' of", text -> KeyLines.setInPage(text, "title", quoted(title)));
        }
        return change(bench, random, "set the first heading to '" + title + "' of", text -> {
            String body = KeyLines.bodyOf(text);
            String rest = body.startsWith("# ") ? body.substring(body.indexOf('\n') + 1) : "\n" + body;
            return KeyLines.join(KeyLines.remove(KeyLines.yamlOf(text), "title"), "# " + title + " `x`\n" + rest);
        });
    }

    static String append(Workbench bench, Random random) {
        String page = page(bench, random);
        String block = Blocks.any(bench.files, page, random);
        bench.files.change(page, text -> text + "\n" + block);
        return "added to " + page + ": " + block.strip().replace("\n", "\\n");
    }

    static String sentence(Workbench bench, Random random) {
        String sentence = Words.sentence(random);
        return change(bench, random, "changed the first sentence of", text -> {
            int at = text.indexOf("\nText ");
            int end = at < 0 ? -1 : text.indexOf('\n', at + 1);
            return end < 0 ? text + "\n" + sentence + "\n" : text.substring(0, at + 1) + sentence + text.substring(end);
        });
    }

    static String removeBlock(Workbench bench, Random random) {
        return change(bench, random, "removed a block of", text -> {
            String[] blocks = KeyLines.bodyOf(text).split("\n\n");
            blocks[random.nextInt(blocks.length)] = "";
            return KeyLines.join(KeyLines.yamlOf(text), String.join("\n\n", blocks) + "\n");
        });
    }

    static String empty(Workbench bench, Random random) {
        return change(bench, random, "emptied", text -> "");
    }

    static String addHeading(Workbench bench, Random random) {
        String heading = Blocks.heading(random);
        return change(bench, random, "added '" + heading + "' to", text -> text + "\n" + heading + "\n\nMore.\n");
    }

    /** Changes or removes an id that others may link to. */
    static String headingId(Workbench bench, Random random) {
        List<String> pages = bench.files.pages().stream().filter(page -> !bench.files.ids(page).isEmpty()).toList();
        if (pages.isEmpty()) {
            return addHeading(bench, random);
        }
        String page = pick(pages, random);
        String id = pick(bench.files.ids(page), random);
        String fresh = Words.fresh("id-", random);
        if (chance(25, random)) {
            bench.files.change(page, text -> text.replace(" {#" + id + "}", ""));
            return "removed the id '" + id + "' from " + page;
        }
        bench.files.change(page, text -> text.replace("{#" + id + "}", "{#" + fresh + "}"));
        if (chance(60, random)) {
            bench.files.pages().forEach(
                    other -> bench.files.change(other, text -> text.replace("#" + id + ")", "#" + fresh + ")")));
            return "renamed the id '" + id + "' of " + page + " to '" + fresh + "', and the links to it";
        }
        return "renamed the id '" + id + "' of " + page + " to '" + fresh + "'";
    }

    static String deadLink(Workbench bench, Random random) {
        String link = pick(List.of("none.md", "#none", "../../../../out.md", "javascript:x", "none/", "index.md#none"), random);
        return change(bench, random, "added a link to '" + link + "' to", text -> text + "\n[dead](" + link + ")\n");
    }

    /** Adds a link that leads nowhere, and an exception for it, which may have expired. */
    static String acceptedLink(Workbench bench, Random random) {
        String exceptions = "[{link: 'nowhere/*', reason: known, until: " + RandomConfig.until(random) + "}]";
        bench.files.change(SiteFiles.CONFIGURATION, text -> KeyLines.set(text, "exceptions", exceptions));
        String link = "nowhere/" + random.nextInt(100);
        return change(bench, random, "accepted " + exceptions + " and added a link to '" + link + "' to",
                text -> text + "\n[known](" + link + ")\n");
    }

    static String rawHtml(Workbench bench, Random random) {
        String html = chance(50, random) ? Blocks.rawHtml(random) : rawLink(bench, random);
        return change(bench, random, "added '" + html + "' to", text -> text + "\n" + html + "\n");
    }

    /** Returns a link that only the check of the rendered page can follow, in a site that trusts its authors. */
    private static String rawLink(Workbench bench, Random random) {
        // What leads into the site depends on the path of its base URL.
        String path = chance(50, random) ? "docs/" : "";
        bench.files.change(SiteFiles.CONFIGURATION, yaml -> KeyLines.set(
                KeyLines.set(yaml, "html", "trust"), "baseUrl", "https://example.org/" + path));
        return rawLink(path.isEmpty() ? rawUrl(bench.files, page(bench, random), random) : path);
    }

    static String rawLink(String url) {
        return "<p><a href=\"/" + url + "\">raw</a></p>";
    }

    /** Returns the address of a page that has no slug, from the root of a site without a path in its base URL. */
    static String rawUrl(SiteFiles files, String page) {
        String content = page.startsWith(files.content()) ? files.content() : "content/";
        String path = page.substring(content.length()).replaceFirst("\\.md$", "");
        boolean index = path.equals("index") || path.endsWith("/index");
        boolean file = files.text(SiteFiles.CONFIGURATION).contains("urls: file");
        return index ? path.substring(0, path.length() - "index".length()) : path + (file ? ".html" : "/");
    }

    /** Returns the same, often with an anchor of the page. */
    static String rawUrl(SiteFiles files, String page, Random random) {
        List<String> anchors = files.ids(page);
        return rawUrl(files, page) + (anchors.isEmpty() || chance(30, random) ? "" : "#" + pick(anchors, random));
    }

    static String badBytes(Workbench bench, Random random) {
        return change(bench, random, "put a byte that is not UTF-8 into", text -> text + SiteFiles.BAD_BYTE + "\n");
    }

    static String page(Workbench bench, Random random) {
        List<String> pages = bench.files.pages();
        return pages.isEmpty() ? bench.files.content() + "index.md" : pick(pages, random);
    }

    private static String change(Workbench bench, Random random, String words, UnaryOperator<String> change) {
        String page = page(bench, random);
        bench.files.change(page, change);
        return words + " " + page;
    }
}
