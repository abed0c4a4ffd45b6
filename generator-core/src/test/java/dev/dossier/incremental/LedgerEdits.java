package dev.dossier.incremental;

import static dev.dossier.incremental.Words.chance;
import static dev.dossier.incremental.Words.pick;

import dev.dossier.GenerationException;
import dev.dossier.Generator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Edits of the ledger of published addresses, and what has to do with it. */
final class LedgerEdits {
    private static final List<String> LOCKS = List.of(SiteFiles.LEDGER, SiteFiles.TRANSLATIONS);
    private static final String ORIGINALS = "content/en/";

    private LedgerEdits() {}

    /** Writes the ledger, as its author does before the site is published. */
    static String record(Workbench bench, Random random) throws IOException {
        try {
            Generator.builder(bench.site).build().recordUrls();
        } catch (GenerationException failing) {
            return "";
        }
        bench.files.put(SiteFiles.LEDGER, Files.readString(bench.site.resolve(SiteFiles.LEDGER)));
        return "wrote " + SiteFiles.LEDGER;
    }

    static String remove(Workbench bench, Random random) {
        return FileEdits.remove(bench, bench.files.below(pick(LOCKS, random)), random);
    }

    /** Writes a ledger that knows an address, or an anchor of a page, that is not there. */
    static String lose(Workbench bench, Random random) {
        String page = PageEdits.page(bench, random);
        String line = chance(50, random)
                ? "/lost/ from=content/lost.md title=" + pick(bench.files.pages(), random).replaceAll("[^a-z]", "")
                : "/" + PageEdits.rawUrl(bench.files, page).replace(" ", "-") + " from=" + page.replace(" ", "%20") + " #lost";
        bench.files.put(SiteFiles.LEDGER, "urls.lock version 1\n" + line + "\n");
        return "wrote '" + line + "' into " + SiteFiles.LEDGER;
    }

    /** Translates a page, in a site that gets a second language for it, and takes down from which state of the original. */
    static String translate(Workbench bench, Random random) throws IOException {
        if (bench.files.content().isEmpty() || !bench.files.has(SiteFiles.CONFIGURATION)) {
            return "";
        }
        if (bench.files.below(ORIGINALS).isEmpty()) {
            for (String path : bench.files.below("content/")) {
                bench.files.put(ORIGINALS + path.substring("content/".length()), bench.files.text(path));
                bench.files.remove(path);
            }
            String languages = "{en: {name: English}, fr: {name: Fran\u00e7ais}}";
            bench.files.change(SiteFiles.CONFIGURATION, yaml -> KeyLines.set(KeyLines.remove(yaml, "language"), "languages", languages));
        }
        List<String> originals = bench.files.below(ORIGINALS).stream().filter(path -> path.endsWith(".md")).toList();
        if (originals.isEmpty()) {
            return "";
        }
        String page = pick(originals, random);
        String translation = "fr/" + page.substring(ORIGINALS.length());
        bench.files.put("content/" + translation, KeyLines.removeFromPage(KeyLines.removeFromPage(bench.files.text(page), "aliases"), "slug"));
        bench.bring();
        try {
            Generator.builder(bench.site).build().recordTranslations(chance(50, random) ? Optional.empty() : Optional.of(translation));
        } catch (GenerationException failing) {
            return "translated " + page;
        }
        Path lock = bench.site.resolve(SiteFiles.TRANSLATIONS);
        if (Files.exists(lock)) {
            bench.files.put(SiteFiles.TRANSLATIONS, Files.readString(lock));
        }
        return "translated " + page + " and took that down";
    }

    /** Writes the ledger, renames a page, and mostly lets its former address lead there. */
    static String rename(Workbench bench, Random random) throws IOException {
        String page = PageEdits.page(bench, random);
        if (record(bench, random).isEmpty()) {
            return "";
        }
        String renamed = SiteFiles.folderOf(page) + Words.fresh("p", random) + ".md";
        String moved = TreeEdits.move(bench, Map.of(page, renamed), random);
        if (chance(25, random)) {
            return "wrote " + SiteFiles.LEDGER + " and " + moved;
        }
        bench.bring();
        try {
            Generator.builder(bench.site).build().addAliases();
        } catch (GenerationException failing) {
            return "wrote " + SiteFiles.LEDGER + " and " + moved;
        }
        for (String path : bench.files.pages()) {
            Path file = bench.site.resolve(path);
            if (bench.files.text(path).indexOf(SiteFiles.BAD_BYTE) < 0) {
                bench.files.put(path, Files.readString(file));
            }
        }
        return "wrote " + SiteFiles.LEDGER + ", " + moved + ", and added aliases";
    }
}
