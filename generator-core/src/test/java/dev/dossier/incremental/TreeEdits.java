package dev.dossier.incremental;

import static dev.dossier.incremental.Words.chance;
import static dev.dossier.incremental.Words.pick;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Edits of which pages and folders there are, and where. */
final class TreeEdits {
    private TreeEdits() {}

    static String addPage(Workbench bench, Random random) {
        String path = RandomSite.path(bench.files, random);
        String yaml = chance(50, random) ? "tags: [red]\ndate: 2025-01-0" + (1 + random.nextInt(9)) + "\n" : "";
        bench.files.put(path, KeyLines.join(yaml, "# " + Words.title(random) + "\n\n" + Blocks.any(bench.files, path, random)));
        return "added " + path;
    }

    static String addIndex(Workbench bench, Random random) {
        String folder = folder(bench, random);
        String path = folder + pick(List.of("index.md", "README.md"), random);
        bench.files.put(path, "# " + Words.title(random) + "\n");
        return "added " + path;
    }

    static String removePage(Workbench bench, Random random) {
        List<String> linked = bench.files.pages().stream()
                .filter(page -> bench.files.texts().values().stream()
                        .anyMatch(text -> isLinked("<a href=\"/" + PageEdits.rawUrl(bench.files, page), text)))
                .toList();
        String page = linked.isEmpty() ? PageEdits.page(bench, random) : pick(linked, random);
        bench.files.remove(page);
        return "removed " + page;
    }

    private static boolean isLinked(String link, String text) {
        return text.contains(link + "\"") || text.contains(link + "#");
    }

    static String removeIndex(Workbench bench, Random random) {
        List<String> indexes = bench.files.pages().stream().filter(path -> path.endsWith("index.md")).toList();
        if (indexes.isEmpty()) {
            return "";
        }
        String page = pick(indexes, random);
        bench.files.remove(page);
        return "removed " + page;
    }

    static String renamePage(Workbench bench, Random random) {
        String page = PageEdits.page(bench, random);
        return move(bench, Map.of(page, SiteFiles.folderOf(page) + Words.fresh("p", random) + ".md"), random);
    }

    static String movePage(Workbench bench, Random random) {
        String page = PageEdits.page(bench, random);
        return move(bench, Map.of(page, folder(bench, random) + SiteFiles.nameOf(page)), random);
    }

    static String changeCase(Workbench bench, Random random) {
        String page = PageEdits.page(bench, random);
        String name = SiteFiles.nameOf(page);
        String stem = name.substring(0, name.length() - ".md".length());
        String upper = stem.toUpperCase(Locale.ROOT);
        String other = stem.equals(upper) ? stem.toLowerCase(Locale.ROOT) : upper;
        return move(bench, Map.of(page, SiteFiles.folderOf(page) + other + ".md"), random);
    }

    static String indexOrReadme(Workbench bench, Random random) {
        List<String> pages = bench.files.pages().stream()
                .filter(path -> path.endsWith("/index.md") || path.endsWith("README.md"))
                .toList();
        if (pages.isEmpty()) {
            return "";
        }
        String page = pick(pages, random);
        String other = page.endsWith("index.md") ? "README.md" : "index.md";
        return move(bench, Map.of(page, SiteFiles.folderOf(page) + other), random);
    }

    static String swapPages(Workbench bench, Random random) {
        String one = PageEdits.page(bench, random);
        String other = PageEdits.page(bench, random);
        String text = bench.files.text(one);
        bench.files.put(one, bench.files.text(other));
        bench.files.put(other, text);
        return "swapped what is in " + one + " and " + other;
    }

    static String copyPage(Workbench bench, Random random) {
        String page = PageEdits.page(bench, random);
        String copy = SiteFiles.folderOf(page) + Words.fresh("copy", random) + ".md";
        bench.files.put(copy, KeyLines.removeFromPage(KeyLines.removeFromPage(bench.files.text(page), "aliases"), "slug"));
        return "copied " + page + " to " + copy;
    }

    static String addFolder(Workbench bench, Random random) {
        String folder = folder(bench, random) + Words.fresh("f", random) + "/";
        bench.files.put(folder + "a.md", "---\ndate: 2024-03-01\n---\nA page.\n");
        bench.files.put(folder + "b.md", "# " + Words.title(random) + "\n\nSee [it](a.md).\n");
        return "added the folder " + folder;
    }

    static String removeFolder(Workbench bench, Random random) {
        String folder = folder(bench, random);
        if (folder.equals(bench.files.content())) {
            return "";
        }
        bench.files.below(folder).forEach(bench.files::remove);
        return "removed the folder " + folder;
    }

    static String renameFolder(Workbench bench, Random random) {
        String folder = folder(bench, random);
        if (folder.equals(bench.files.content())) {
            return "";
        }
        String parent = SiteFiles.folderOf(folder.substring(0, folder.length() - 1));
        return moveFolder(bench, folder, parent + Words.fresh("f", random) + "/", random);
    }

    static String moveFolder(Workbench bench, Random random) {
        String folder = folder(bench, random);
        String target = folder(bench, random);
        for (int i = 0; i < 10 && !canMove(folder, target, bench); i++) {
            folder = folder(bench, random);
            target = folder(bench, random);
        }
        if (!canMove(folder, target, bench)) {
            return "";
        }
        return moveFolder(bench, folder, target + SiteFiles.nameOf(folder.substring(0, folder.length() - 1)) + "/", random);
    }

    private static boolean canMove(String folder, String target, Workbench bench) {
        boolean elsewhere = !target.equals(SiteFiles.folderOf(folder.substring(0, Math.max(0, folder.length() - 1))));
        return !folder.equals(bench.files.content()) && !target.startsWith(folder) && elsewhere;
    }

    /** Puts the pages into the folder 'content', or out of it into the site folder. */
    static String contentFolder(Workbench bench, Random random) {
        Map<String, String> renamed = new HashMap<>();
        String content = bench.files.content();
        if (RandomLanguages.isMultilingual(bench.files)) {
            return "";
        }
        List<String> files = new ArrayList<>(bench.files.pages());
        files.addAll(bench.files.filesBesidePages());
        files.forEach(path -> renamed.put(path, content.isEmpty() ? "content/" + path : path.substring(content.length())));
        return move(bench, renamed, random);
    }

    private static String moveFolder(Workbench bench, String folder, String target, Random random) {
        Map<String, String> renamed = new HashMap<>();
        bench.files.below(folder).forEach(path -> renamed.put(path, target + path.substring(folder.length())));
        return move(bench, renamed, random);
    }

    /** Moves files; mostly the links to them and in them follow. */
    static String move(Workbench bench, Map<String, String> renamed, Random random) {
        boolean follow = chance(80, random);
        if (follow) {
            Links.follow(bench.files, renamed);
        }
        Map<String, String> texts = new HashMap<>();
        renamed.forEach((from, to) -> texts.put(to, bench.files.text(from)));
        renamed.keySet().forEach(bench.files::remove);
        texts.forEach(bench.files::put);
        return "moved " + renamed + (follow ? ", and the links with it" : "");
    }

    /** Returns a folder of the content, or the content folder itself. */
    static String folder(Workbench bench, Random random) {
        List<String> folders = bench.files.folders();
        return folders.isEmpty() || chance(20, random) ? bench.files.content() : pick(folders, random);
    }
}
