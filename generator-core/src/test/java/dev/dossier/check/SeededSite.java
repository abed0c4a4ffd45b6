package dev.dossier.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A site of many pages that are in order, but for defects that are planted among them, one to a page. */
final class SeededSite {
    private static final int SECTION = 50;

    private final Map<String, String> files = new TreeMap<>();
    private final List<String> planted = new ArrayList<>();
    private final Random random = new Random(1923);
    private final int pages;

    private SeededSite(int pages) {
        this.pages = pages;
    }

    /** Returns a site; every kind of defect is in it as often as any other, or once more. */
    static SeededSite of(int pages, int defects) {
        SeededSite site = new SeededSite(pages);
        site.files.put("dossier.yml", "html: trust\nbaseUrl: https://example.org/docs/\n");
        site.files.put("content/index.md", "---\ntitle: Home\ndescription: The home page\n---\n\nWords.\n");
        site.files.put("content/draft.md", "---\ntitle: Draft\ndraft: true\n---\n\nWords.\n");
        site.files.put("content/favicon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
        for (int i = 0; i < pages; i += SECTION) {
            site.files.put(site.section(i) + "index.md", "# Section " + i / SECTION + "\n\nWords.\n");
        }
        for (int i = 0; i < pages; i++) {
            // Defects stand in every tenth page and as many more as there are of them.
            boolean hasDefect = defects > 0 && i * (long) defects / pages != (i + 1) * (long) defects / pages;
            site.page(i, hasDefect ? site.planted.size() : -1);
        }
        return site;
    }

    void write(Path folder) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /** Returns the place and the code of each defect, sorted. */
    List<String> planted() {
        return planted.stream().sorted().toList();
    }

    private String section(int page) {
        return String.format(Locale.ROOT, "content/section-%03d/", page / SECTION);
    }

    private String name(int page) {
        return String.format(Locale.ROOT, "page-%05d.md", page);
    }

    private void page(int number, int defectNumber) {
        String file = section(number) + name(number);
        Defect defect = Defect.values()[Math.max(0, defectNumber) % Defect.values().length];
        boolean planting = defectNumber >= 0;
        StringBuilder text = new StringBuilder("---\n");
        text.append("date: 2023-09-07\n".repeat(planting && defect.text(0).contains("date:") ? 0 : random.nextInt(2)));
        boolean inFrontMatter = planting && defect.isFrontMatter();
        if (!(inFrontMatter && defect.text(0).startsWith("title:"))) {
            text.append("title: Page ").append(number).append('\n');
        }
        if (inFrontMatter) {
            plant(defect, file, text, number);
        }
        text.append("---\n\n");
        int blocks = 3 + random.nextInt(8);
        int place = random.nextInt(blocks);
        for (int i = 0; i < blocks; i++) {
            text.append(i % 4 == 0 ? "## Part " + i + "\n\n" : "").append(block(number)).append("\n\n");
            if (planting && !defect.isFrontMatter() && i == place) {
                plant(defect, file, text, number);
                // What comes after it begins a part of its own, whatever level the defect has.
                text.append("\n\n## After it\n\n");
            }
        }
        files.put(file, text.toString());
    }

    private void plant(Defect defect, String file, StringBuilder text, int number) {
        String lines = defect.text(number);
        int mark = lines.indexOf('^');
        String before = text + lines.substring(0, mark);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int lineStart = before.lastIndexOf('\n') + 1;
        int column = 1 + before.codePointCount(lineStart, before.length());
        planted.add(file + ":" + line + ":" + column + " " + defect.code());
        text.append(lines, 0, mark).append(lines.substring(mark + 1)).append('\n');
    }

    private String block(int page) {
        int other = page / SECTION * SECTION + random.nextInt(Math.min(SECTION, pages - page / SECTION * SECTION));
        return switch (random.nextInt(9)) {
            case 0 -> "Words with [the home page](../index.md) and <b>bold</b> ones.";
            case 1 -> "- one\n- two\n\n  more of two\n- [section](index.md)";
            case 2 -> "| one | two |\n|-----|----:|\n| [x y](../index.md) | `2` |";
            case 3 -> "> [!NOTE]\n> Words, and ![a picture](../favicon.svg).";
            case 4 -> "<details>\n<summary>Words</summary>\n\nMore *words* \u4e2d\ud83d\ude00.\n\n</details>";
            case 5 -> "### Words\n\nMore words with [a way down](#words).";
            case 6 -> "```html\n<a href=\"nowhere.html\"><p>\n```";
            case 7 -> "<table>\n<tr><th>one<th>two\n<tr><td>1<td>2\n</table>";
            default -> "Words that lead to [page " + other + "](" + name(other) + "), and on\nto the [next line](../index.md).";
        };
    }
}
