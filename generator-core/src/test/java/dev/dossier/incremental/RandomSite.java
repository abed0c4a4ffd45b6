package dev.dossier.incremental;

import static dev.dossier.incremental.Words.chance;
import static dev.dossier.incremental.Words.pick;
import static dev.dossier.incremental.Words.quoted;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** A small site of random content that makes use of everything that Dossier has. */
final class RandomSite {
    static final List<String> PAGE_KEYS = List.of(
            "title", "description", "date", "updated", "weight", "draft", "slug", "aliases", "template", "tags", "image", "imageAlt", "author", "event",
            "params");

    private static final List<String> FOLDERS = List.of("goals/", "history/", "x-y/", "Notes here/", "tags/");
    private static final List<String> NAMES = List.of(
            "a", "b", "alpha", "beta", "guide", "start", "C D", "one.two", "\u00dcberblick", "news", "index", "README", "404");
    private static final List<String> ASSETS = List.of("photo.svg", "dot.png", "x y.svg", "report.pdf", "numbers.csv");
    private static final List<String> STATICS =
            List.of("static.txt", "CNAME.txt", "down/load.txt", "robots.txt", "pic.svg", "feed.xml", "look.css", "calendar.ics");

    private final SiteFiles files = new SiteFiles();
    private final Random random;
    private final String content;

    private final boolean themed;

    private RandomSite(boolean themed, Random random) {
        this.themed = themed;
        this.random = random;
        this.content = chance(85, random) ? "content/" : "";
    }

    /** Returns the site of a seed; the same each time. */
    static SiteFiles of(Random random) {
        return new RandomSite(/* themed= */ true, random).make();
    }

    /** Returns a site that leaves the theme as it is, so that its output is all Dossier's. */
    static SiteFiles withoutTheme(Random random) {
        return new RandomSite(/* themed= */ false, random).make();
    }

    private SiteFiles make() {
        files.put(content + (content.isEmpty() ? "README.md" : "index.md"), page(false));
        int pages = 5 + random.nextInt(chance(15, random) ? 20 : 5);
        for (int i = 1; i < pages; i++) {
            files.put(path(files, random), page(true));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            FileEdits.put(files, asset(files, random), random);
        }
        for (int i = random.nextInt(3); i > 0 && !content.isEmpty(); i--) {
            FileEdits.put(files, staticFile(random), random);
        }
        if (chance(80, random)) {
            files.put(SiteFiles.CONFIGURATION, RandomConfig.of(files, random));
            if (themed) {
                RandomTheme.addTo(files, random);
            }
        } else if (chance(50, random)) {
            files.put(SiteFiles.CONFIGURATION, RandomConfig.of(files, random));
        }
        if (chance(25, random) && files.has(SiteFiles.CONFIGURATION) && !content.isEmpty()) {
            RandomLanguages.addTo(files, random);
        }
        files.put(RandomDirectives.TABLE, RandomDirectives.table(random));
        if (chance(35, random) && files.has(SiteFiles.CONFIGURATION)) {
            RandomCollections.addTo(files, random);
        }
        files.pages().forEach(this::complete);
        if (chance(25, random) && files.has(SiteFiles.CONFIGURATION)) {
            linkByHand();
        }
        return files;
    }

    /** Adds links that are HTML, of which only the check of the rendered page knows. */
    private void linkByHand() {
        String yaml = KeyLines.set(files.text(SiteFiles.CONFIGURATION), "html", "trust");
        files.put(SiteFiles.CONFIGURATION, KeyLines.set(yaml, "baseUrl", "https://example.org/"));
        List<String> plain = files.pages().stream()
                .filter(page -> page.matches("[a-z/-]+\\.md"))
                .filter(page -> !files.text(page).contains("slug:") && !files.text(page).contains("draft: true"))
                .toList();
        for (int i = 0; i < 2 && !plain.isEmpty(); i++) {
            String page = pick(plain, random);
            files.put(page, files.text(page) + "\n" + PageEdits.rawLink(PageEdits.rawUrl(files, pick(plain, random), random)) + "\n");
        }
    }

    /** Returns a page that links to nothing yet. */
    private String page(boolean mayBeDraft) {
        String yaml = "";
        for (String key : PAGE_KEYS) {
            boolean reference = key.equals("image") || key.equals("template");
            boolean rare = key.equals("author") || key.equals("draft") || key.equals("slug") || key.equals("aliases") || key.equals("event");
            if (!reference && chance(rare ? 8 : 35, random) && (mayBeDraft || !key.equals("draft"))) {
                yaml = KeyLines.set(yaml, key, value(key, files, "", random));
            }
        }
        StringBuilder body = new StringBuilder(chance(60, random) ? "# " + Words.title(random) + " *soft*\n\n" : "");
        for (int i = random.nextInt(3); i > 0; i--) {
            body.append(Blocks.heading(random)).append("\n\n").append(Words.sentence(random)).append("\n\n");
        }
        return KeyLines.join(yaml, body.toString());
    }

    /** Adds what leads to other files, now that all are there. */
    private void complete(String page) {
        if (chance(25, random) && !files.images().isEmpty()) {
            files.put(page, KeyLines.setInPage(files.text(page), "image", value("image", files, page, random)));
        }
        if (chance(10, random) && files.has(SiteFiles.TEMPLATES + "card.mustache")) {
            files.put(page, KeyLines.setInPage(files.text(page), "template", value("template", files, page, random)));
        }
        for (String key : SectionEdits.KEYS) {
            boolean section = page.endsWith("index.md") && !key.equals("publish") && !key.equals("expires");
            boolean declared = !key.equals("topics") || files.text(SiteFiles.CONFIGURATION).contains("topics:");
            if (declared && chance(section || key.equals("topics") ? 25 : 3, random)) {
                files.put(page, KeyLines.setInPage(files.text(page), key, SectionEdits.value(key, random)));
            }
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            files.put(page, files.text(page) + Blocks.any(files, page, random));
        }
    }

    /** Returns a value for a key of front matter. */
    static String value(String key, SiteFiles files, String page, Random random) {
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(60) * 37L);
        return switch (key) {
            case "title", "description", "imageAlt", "author" -> quoted(Words.title(random));
            case "date", "updated" -> chance(70, random) ? day.toString() : day + "T23:30:00+02:00";
            case "weight" -> Integer.toString(1 + random.nextInt(9));
            case "draft" -> Boolean.toString(chance(80, random));
            case "slug" -> Words.fresh("slug ", random);
            case "aliases" -> "[/old/" + random.nextInt(100) + "/, old/" + random.nextInt(100) + ".html]";
            case "template" -> files.has(SiteFiles.TEMPLATES + "card.mustache") ? "card" : pick(List.of("section", "long", "timeline", "gallery"), random);
            case "tags" -> pick(
                    List.of("[red]", "[Red, green]", "[blue sky, red]", "green", "[green, red, \u0623\u062d\u0645\u0631]"), random);
            case "image" -> files.images().isEmpty()
                    ? "none.svg"
                    : Links.relative(page, pick(files.images(), random)).replace(" ", "%20");
            case "event" -> event(day, random);
            case "search" -> search(random);
            default -> "{colour: " + quoted(Words.title(random)) + ", list: [a, " + random.nextInt(9) + "], nested: {number: "
                    + random.nextInt(9) + "}, flag: " + random.nextBoolean()
                    + (chance(30, random) ? ", row: " + (1 + random.nextInt(3)) : "") + "}";
        };
    }

    /** Returns how much a page counts in search. */
    static String search(Random random) {
        return pick(List.of("false", "true", "{weight: 2}", "{weight: 0.5}"), random);
    }

    private static String event(LocalDate day, Random random) {
        boolean wholeDays = chance(60, random);
        String start = wholeDays ? day.toString() : day + "T10:00+0" + random.nextInt(3) + ":00";
        String end = wholeDays ? day.plusDays(random.nextInt(3)).toString() : day.plusDays(1) + "T12:30:00Z";
        return "{start: " + start + (chance(40, random) ? ", end: " + end : "") + (chance(40, random) ? ", repeats: yearly" : "")
                + (chance(20, random) ? ", cancelled: true" : "") + (chance(40, random) ? ", location: " + quoted(Words.title(random)) : "")
                + (chance(20, random) ? ", organiser: " + quoted(Words.title(random)) : "")
                + (chance(20, random) ? ", url: \"https://example.com/?a=1,2;b\"" : "") + "}";
    }

    /** Returns the path of a page, at most three folders deep, often beside others; it may be one that is there. */
    static String path(SiteFiles files, Random random) {
        List<String> folders = files.folders();
        boolean beside = chance(65, random) && !folders.isEmpty();
        StringBuilder path = new StringBuilder(beside ? pick(folders, random) : files.content());
        for (int depth = random.nextInt(4); depth > 0 && !beside; depth--) {
            path.append(pick(FOLDERS, random));
        }
        // The same name in decomposed letters is the same page to Dossier.
        String name = chance(2, random) ? "U\u0308berblick" : pick(NAMES, random);
        return path.append(name).append(".md").toString();
    }

    static String asset(SiteFiles files, Random random) {
        String folder = files.folders().isEmpty() || chance(30, random) ? files.content() : pick(files.folders(), random);
        return folder + pick(ASSETS, random);
    }

    static String staticFile(Random random) {
        return "static/" + pick(STATICS, random);
    }
}
