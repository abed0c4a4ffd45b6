package dev.dossier.incremental;

import static dev.dossier.incremental.Words.chance;
import static dev.dossier.incremental.Words.pick;
import static dev.dossier.incremental.Words.sentence;
import static dev.dossier.incremental.Words.title;

import java.util.List;
import java.util.Random;

/** Random blocks of Markdown, each ended by an empty line. */
final class Blocks {
    private Blocks() {}

    /** Returns a block of any kind; links in it lead to what the site has now. */
    static String any(SiteFiles files, String page, Random random) {
        int number = random.nextInt(1000);
        String text = switch (random.nextInt(18)) {
            case 0 -> heading(random);
            case 1 -> "Text with a note[^n" + number + "].\n\n[^n" + number + "]: The note: " + sentence(random);
            case 2 -> "| goal | number |\n|:-----|-------:|\n| " + title(random) + " | " + number + " |";
            case 3 -> "> [!" + pick(List.of("NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"), random) + "]\n> " + sentence(random);
            case 4 -> chance(25, random) ? "> [!NOTICE]\n> " + sentence(random) : "> " + sentence(random);
            case 5 -> (chance(90, random) ? "See [the text][ref" + number + "]." : "Nobody asks.") + "\n\n[ref" + number + "]: " + Links.destination(files, page, random);
            case 6 -> rawHtml(random);
            case 7 -> picture(files, page, random);
            case 8 -> "- [x] done " + number + "\n- [ ] to do";
            case 9 -> "```java\nMap<String, List<T>> x" + number + ";\n```";
            case 10 -> sentence(random);
            case 11, 12, 13 -> RandomDirectives.block(files, page, random);
            default -> "Go [" + title(random) + "](" + Links.destination(files, page, random) + ") and " + sentence(random);
        };
        return text + "\n\n";
    }

    /** Returns a heading below the title, often with an id of its own that others can link to. */
    static String heading(Random random) {
        String level = pick(List.of("##", "##", "##", "##", "##", "##", "###", "####"), random);
        String id = chance(60, random) ? " {#" + Words.fresh("id-", random) + "}" : "";
        return level + " " + title(random) + id;
    }

    static String picture(SiteFiles files, String page, Random random) {
        List<String> images = files.images();
        if (images.isEmpty()) {
            return sentence(random);
        }
        String size = chance(40, random) ? "{width=" + (1 + random.nextInt(400)) + " height=10}" : "";
        String path = Links.relative(page, pick(images, random)).replace(" ", "%20");
        return "![" + (chance(10, random) ? "" : title(random)) + "](" + path + ")" + size;
    }

    static String rawHtml(Random random) {
        int number = random.nextInt(10_000);
        return pick(
                List.of(
                        "<div class=\"box\" id=\"raw-" + number + "\">raw " + number + "</div>",
                        "Some <b>unclosed <span id=\"open-" + number + "\">text</span>.",
                        "Some <b>bold</b> <span id=\"span-" + number + "\">text</span>.",
                        "<!-- a comment " + number + " -->"),
                random);
    }
}
