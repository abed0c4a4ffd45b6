package dev.dossier.incremental;

import static dev.dossier.incremental.Words.chance;
import static dev.dossier.incremental.Words.pick;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The links of a random site: mostly sound ones, in every form that an author may write. */
final class Links {
    private static final Pattern DESTINATION = Pattern.compile("(]\\(|]: |image: |src=|link=|file=)([^)#\\s]+)");

    private Links() {}

    /** Returns something that a page may link to, as its author would write it. */
    static String destination(SiteFiles files, String page, Random random) {
        List<String> pages = files.pages().stream().filter(path -> !files.text(path).contains("draft: true")).toList();
        int kind = random.nextInt(100);
        if (kind < 12 && !files.filesBesidePages().isEmpty()) {
            return encode(relative(page, pick(files.filesBesidePages(), random)));
        }
        if (kind < 20 && !files.below("static/").isEmpty()) {
            return encode(pick(files.below("static/"), random).substring("static".length()));
        }
        if (kind < 28) {
            return pick(List.of("https://example.org/?a=1&b=ü", "mailto:someone@example.org", "//example.org/x", "#top"), random);
        }
        if (kind < 34 && !files.folders().isEmpty()) {
            return encode(relative(page, pick(files.folders(), random)));
        }
        if (pages.isEmpty()) {
            return "#";
        }
        String target = pick(pages, random);
        List<String> anchors = files.anchors(target);
        String anchor = anchors.isEmpty() || chance(50, random) ? "" : "#" + pick(anchors, random);
        if (target.equals(page) && !anchor.isEmpty()) {
            return anchor;
        }
        String path = encode(relative(page, target));
        boolean shortened = chance(15, random) && path.endsWith(".md") && !path.endsWith("README.md");
        return (shortened ? path.substring(0, path.length() - 3) + pick(List.of("", ".html"), random) : path) + anchor;
    }

    /** Lets every link, picture and menu entry follow files that get new paths. */
    static void follow(SiteFiles files, Map<String, String> renamed) {
        for (String page : files.pages()) {
            String future = renamed.getOrDefault(page, page);
            files.change(page, text -> DESTINATION.matcher(text).replaceAll(found -> {
                String target = resolve(page, found.group(2));
                String moved = renamed.getOrDefault(target, target);
                boolean known = files.has(target) && !(moved.equals(target) && future.equals(page));
                String destination = known ? encode(relative(future, moved)) : found.group(2);
                return Matcher.quoteReplacement(found.group(1) + destination);
            }));
        }
        if (files.has(SiteFiles.CONFIGURATION)) {
            renamed.forEach((from, to) -> files.change(
                    SiteFiles.CONFIGURATION, text -> text.replace(inMenu(from), inMenu(to))));
        }
    }

    /** Returns how a menu names a page: that of a folder as index.md, whatever its file is called. */
    static String inMenu(String page) {
        String path = page.replaceFirst("^content/((en|fr|ar)/)?", "");
        return Words.quoted(path.endsWith("README.md") ? path.replace("README.md", "index.md") : path);
    }

    /** Returns a path as seen from the folder of another. */
    static String relative(String from, String to) {
        String folder = SiteFiles.folderOf(from);
        StringBuilder climb = new StringBuilder();
        while (!to.startsWith(folder)) {
            folder = SiteFiles.folderOf(folder.substring(0, folder.length() - 1));
            climb.append("../");
        }
        String rest = climb + to.substring(folder.length());
        return rest.isEmpty() ? "./" : rest;
    }

    private static String resolve(String page, String destination) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (SiteFiles.folderOf(page) + destination.replace("%20", " ")).split("/")) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    private static String encode(String path) {
        return path.replace(" ", "%20");
    }
}
