package dev.dossier.incremental;

import static dev.dossier.incremental.Words.chance;
import static dev.dossier.incremental.Words.pick;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Edits of files that are neither pages nor templates: beside pages, static, data. */
final class FileEdits {
    private FileEdits() {}

    static String addAsset(Workbench bench, Random random) {
        return put(bench, RandomSite.asset(bench.files, random), random);
    }

    static String editAsset(Workbench bench, Random random) {
        List<String> files = bench.files.filesBesidePages();
        return files.isEmpty() ? addAsset(bench, random) : put(bench, pick(files, random), random);
    }

    static String removeAsset(Workbench bench, Random random) {
        return remove(bench, bench.files.filesBesidePages(), random);
    }

    static String moveAsset(Workbench bench, Random random) {
        List<String> files = bench.files.filesBesidePages();
        if (files.isEmpty()) {
            return "";
        }
        String file = pick(files, random);
        return TreeEdits.move(bench, Map.of(file, TreeEdits.folder(bench, random) + "new " + SiteFiles.nameOf(file)), random);
    }

    static String addStatic(Workbench bench, Random random) {
        return put(bench, RandomSite.staticFile(random), random);
    }

    /** Adds a file that cannot be where it is: a page, the theme or a rule of names is in its way. */
    static String addClash(Workbench bench, Random random) {
        String path = pick(List.of("static/index.html", "static/assets/style.css", "static/aux.txt", "static/a/index.html"), random);
        return put(bench, path, random);
    }

    /** Adds a file that no build looks at. */
    static String addUnseen(Workbench bench, Random random) {
        String name = pick(List.of(".hidden.md", "page.md~", ".git/config", ".a/b.md"), random);
        return put(bench, TreeEdits.folder(bench, random) + name, random);
    }

    static String editStatic(Workbench bench, Random random) {
        List<String> files = bench.files.below("static/");
        return files.isEmpty() ? addStatic(bench, random) : put(bench, pick(files, random), random);
    }

    static String removeStatic(Workbench bench, Random random) {
        return remove(bench, bench.files.below("static/"), random);
    }

    static String putData(Workbench bench, Random random) {
        if (chance(50, random)) {
            int first = random.nextInt(3);
            bench.files.put(RandomDirectives.TABLE, "a,b\n" + first + ",x\n2,y\n" + (chance(10, random) ? "3\n" : "3,\n"));
            return "wrote rows from " + first + " on into " + RandomDirectives.TABLE;
        }
        return put(bench, "data/" + pick(List.of("more.csv", "more.yml", "list.json"), random), random);
    }

    static String removeData(Workbench bench, Random random) {
        return remove(bench, bench.files.below("data/"), random);
    }

    static String put(Workbench bench, String path, Random random) {
        String words = (bench.files.has(path) ? "changed " : "added ") + path;
        put(bench.files, path, random);
        return words;
    }

    /** Puts something into a file; into a style sheet, what refers to a file of the same tree. */
    static void put(SiteFiles files, String path, Random random) {
        if (path.endsWith(".png") || path.endsWith(".svg")) {
            files.put(path, picture(path, random));
            return;
        }
        String tree = path.startsWith("theme/") ? "theme/assets/" : "static/";
        List<String> others = files.below(tree);
        boolean refers = path.endsWith(".css") && !others.isEmpty();
        String url = refers ? Links.relative(path, pick(others, random)).replace(" ", "%20") : "";
        String css = chance(30, random) ? "@import '" + url + "';\n" : "p { background: url(" + url + ") }\n";
        files.put(path, refers ? css : "content " + Words.sentence(random) + "\n");
    }

    /** Returns a small picture; now and then one that is refused where a page shows it. */
    private static String picture(String path, Random random) {
        if (chance(3, random)) {
            return "no picture " + random.nextInt(9) + "\n";
        }
        int width = 1 + random.nextInt(40);
        return path.endsWith(".png")
                ? "png " + width + " " + (1 + random.nextInt(20))
                : "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width + " 10\"/>\n";
    }

    static String remove(Workbench bench, List<String> files, Random random) {
        if (files.isEmpty()) {
            return "";
        }
        String file = pick(files, random);
        bench.files.remove(file);
        return "removed " + file;
    }
}
