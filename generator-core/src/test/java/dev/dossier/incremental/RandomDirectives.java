package dev.dossier.incremental;

import static dev.dossier.incremental.Words.chance;
import static dev.dossier.incremental.Words.pick;
import static dev.dossier.incremental.Words.sentence;
import static dev.dossier.incremental.Words.title;

import java.util.List;
import java.util.Random;

/** Directives in pages, the site's own ones, and the tables that they show; and edits of all of these. */
final class RandomDirectives {
    static final String TABLE = "data/table.csv";
    static final String DECLARATION = "theme/directives/own.yml";
    static final String TEMPLATE = "theme/directives/own.mustache";

    private RandomDirectives() {}

    /** Returns a directive as a block of Markdown; what it refers to is there. */
    static String block(SiteFiles files, String page, Random random) {
        boolean tables = files.has(TABLE) && (!files.content().isEmpty() || files.has(SiteFiles.CONFIGURATION));
        String link = Links.destination(files, page, random);
        return switch (random.nextInt(10)) {
            case 0 -> ":::details[" + title(random) + " *x*]{#" + Words.fresh("part-", random) + "}\n[go](" + link + ") "
                    + sentence(random) + "\n:::";
            case 1 -> files.images().isEmpty() ? "::toc" : figure(files, page, random);
            case 2 -> tables ? "::table[" + title(random) + "]{data=table order=" + pick(List.of("a", "-b"), random) + "}" : "::toc";
            case 3 -> tables ? drawing(random) : "::toc";
            case 4 -> "> ::toc\n\n" + Blocks.heading(random);
            case 5 -> "::children";
            case 6 -> include(files, page, random);
            case 7 -> tables ? printed(random) : "::toc";
            case 8 -> ":::quote{source=\"" + title(random) + "\" link=" + link + " }\n" + sentence(random) + "\n:::";
            default -> files.has(DECLARATION) ? own(random) : "::::tabs\n:::tab[One]\n" + sentence(random) + "\n:::\n::::";
        };
    }

    /** Returns sentences with values; where one comes first on a page it is in the description too. */
    private static String printed(Random random) {
        return sentence(random) + " :value{data=table where=\"a=2\" field=b} *"
                + ":count{data=table" + pick(List.of("", " where=\"b<5\"", " where=\"a>1 & b=" + random.nextInt(9) + "\""), random) + "}*.";
    }

    /** The first column of every table has numbers, and the second one has any texts. */
    private static String drawing(Random random) {
        return "::chart[" + title(random) + "]{data=table type=" + pick(List.of("bar", "dot"), random) + " x="
                + pick(List.of("a y=\"a=A\"", "b y=a", "\"b=B\" y=a"), random) + "}";
    }

    private static String figure(SiteFiles files, String page, Random random) {
        String image = Links.relative(page, pick(files.images(), random)).replace(" ", "%20");
        String attributes = "{alt=\"" + title(random) + "\" src=" + image + " }";
        String figure = chance(50, random)
                ? "::figure[" + title(random) + "]" + attributes
                : ":::figure" + attributes + "\n" + sentence(random) + "\n:::";
        return chance(30, random) ? ":::gallery\n" + figure + "\n:::" : figure;
    }

    private static String include(SiteFiles files, String page, Random random) {
        List<String> known = chance(50, random) && files.has(TABLE) ? List.of(TABLE) : files.filesBesidePages();
        List<String> plain = known.stream().filter(file -> file.endsWith(".svg") || file.endsWith(".csv"))
                .filter(file -> !Links.relative(page, file).contains(" "))
                .toList();
        if (!plain.isEmpty() && chance(70, random)) {
            return "::include{file=" + Links.relative(page, pick(plain, random)) + " }";
        }
        List<String> pages = files.pages().stream()
                .filter(other -> !other.equals(page) && !Links.relative(page, other).contains(" "))
                .filter(other -> !files.text(other).contains("draft: true") && !files.text(other).contains("{#"))
                .toList();
        return pages.isEmpty() ? "::children" : "::include{file=" + Links.relative(page, pick(pages, random)) + " }";
    }

    private static String own(Random random) {
        return "::own[" + title(random) + "]" + (chance(50, random) ? "{kind=loud}" : "");
    }

    /** Gives a site a directive of its own. */
    static void addOwn(SiteFiles files, Random random) {
        files.put(DECLARATION, declaration(random));
        files.put(TEMPLATE, template(random));
    }

    private static String declaration(Random random) {
        return "label: optional\nattributes:\n  kind: {type: word, words: [calm, loud], default: "
                + pick(List.of("calm", "loud"), random) + "}\n";
    }

    private static String template(Random random) {
        return "<div class=\"{{kind}}\">{{{label}}} " + Fragments.html(random) + "</div>\n";
    }

    /** Returns a table that keeps most of the schemas of {@link RandomConfig}. */
    static String table(Random random) {
        return "a,b\n" + (chance(80, random) ? 1 : 0) + "," + title(random) + "\n2,\"x, " + title(random) + "\"\n3,"
                + random.nextInt(9) + "\n";
    }

    static String addDirective(Workbench bench, Random random) {
        String page = PageEdits.page(bench, random);
        String block = block(bench.files, page, random);
        bench.files.change(page, text -> text + "\n" + block + "\n");
        return "added to " + page + ": " + block.replace("\n", "\\n");
    }

    static String spoilDirective(Workbench bench, Random random) {
        String page = PageEdits.page(bench, random);
        String wrong = pick(
                List.of(":::details", "::figur", "::toc{x=1}", "::table{data=none}", "::table{data=table columns=c}",
                        ":count{data=none}", "A :value{data=table where=\"a=9\" field=b}.", ":vale{data=table}",
                        "::chart[C]{data=table x=a y=b}", "::map[M]{data=table key=a}",
                        "::include{file=none.txt}", "::figure{src=none.svg alt=A}", ":::"),
                random);
        bench.files.change(page, text -> text + "\n" + wrong + "\n");
        return "added to " + page + ": " + wrong;
    }

    static String editTable(Workbench bench, Random random) {
        bench.files.put(TABLE, chance(8, random) ? "a,b\n1\n" : table(random));
        boolean shown = bench.files.pages().stream().anyMatch(page -> bench.files.text(page).contains("data=table"));
        if (!shown && !bench.files.content().isEmpty()) {
            bench.files.change(PageEdits.page(bench, random), text -> text + "\n::table{data=table}\n");
        }
        return "changed " + TABLE + ": " + bench.files.text(TABLE).replace("\n", "\\n");
    }

    static String editOwnTemplate(Workbench bench, Random random) {
        if (!bench.files.has(DECLARATION)) {
            RandomTheme.prepare(bench.files, random);
            addOwn(bench.files, random);
            String page = PageEdits.page(bench, random);
            bench.files.change(page, text -> text + "\n" + own(random) + "\n");
            return "added a directive of its own, and used it in " + page;
        }
        bench.files.put(TEMPLATE, template(random));
        return "changed " + TEMPLATE + ": " + bench.files.text(TEMPLATE);
    }

    static String editDeclaration(Workbench bench, Random random) {
        if (!bench.files.has(DECLARATION)) {
            return editOwnTemplate(bench, random);
        }
        bench.files.put(DECLARATION, declaration(random));
        return "changed " + DECLARATION + ": " + bench.files.text(DECLARATION).replace("\n", "\\n");
    }
}
