package dev.dossier.example;

import dev.dossier.GenerationException;
import dev.dossier.Generator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A site whose author tries to run scripts, by the same means in every place that an author can write to. */
final class HostileSite {
    private final String policy;
    private final List<String> attacks;

    /**
     * Creates a site.
     *
     * @param policy what becomes of HTML in Markdown
     * @param attacks the means
     */
    HostileSite(String policy, List<String> attacks) {
        this.policy = policy;
        this.attacks = attacks;
    }

    /** Makes the site, whatever is wrong with it, and returns the folder of its pages. */
    Path make(Path folder) throws IOException, GenerationException {
        Path site = folder.resolve("site");
        write(site, "dossier.yml", configuration());
        write(site, "content/index.md", "---\ntitle: " + yaml(attacks.get(0)) + "\n---\n");
        for (int i = 0; i < attacks.size(); i++) {
            write(site, "content/page-" + i + ".md", page(attacks.get(i), i));
        }
        // Where HTML is text, none can swallow what comes after it, and several fit on a page.
        int together = policy.equals("escape") ? 5 : 1;
        for (int i = 0; i < attacks.size(); i += together) {
            List<String> some = attacks.subList(i, Math.min(attacks.size(), i + together));
            write(site, "content/raw-" + i + ".md", some.stream().map(HostileSite::raw).collect(Collectors.joining("\n")));
        }
        write(site, "theme/templates/partials/head-extra.mustache", "<meta name=\"own\" content=\"{{page.params.own}}\">\n");
        write(site, "theme/templates/partials/footer-note.mustache",
                "<p title=\"{{page.params.own}}\">{{page.params.own}}{{#page.params.list}}<i>{{value}}</i>{{/page.params.list}} {{site.author}} "
                        + "<b class='{{site.params.own}}'>{{site.params.own}}</b> {{page.description}} {{site.description}}</p>\n");
        Path output = folder.resolve("output");
        Generator.builder(site).output(output).failOn(Generator.FailOn.NEVER).build().generate();
        return output;
    }

    private String configuration() {
        String all = yaml(String.join(" ", attacks));
        String menu = IntStream.range(0, attacks.size())
                .mapToObj(i -> "    - {page: page-" + i + ".md, title: " + yaml(attacks.get(i)) + "}\n    - {url: "
                        + yaml("https://example.org/?" + attacks.get(i)) + ", title: x}\n    - {url: " + yaml(attacks.get(i)) + ", title: x}\n")
                .collect(Collectors.joining());
        return "title: " + all + "\ndescription: " + all + "\nauthor: " + all + "\nbaseUrl: https://example.org/\nhtml: " + policy
                + "\nparams: {own: " + all + "}\nmenus:\n  main:\n" + menu + "  footer:\n" + menu;
    }

    /** Returns a page that says the same in all places but one: as HTML. */
    private static String page(String attack, int number) {
        String said = yaml(attack);
        // What Markdown would take for HTML is not what these places are about.
        String text = attack.replace("<", "\\<").replace("&", "\\&");
        return "---\ntitle: " + said + "\ndescription: " + said + "\ntags: [" + said + ", tag " + number + "]\naliases: [" + said + ", old/"
                + number + "/]\nslug: " + said + "\nimage: " + said + "\ntemplate: page\nparams: {own: " + said + ", list: [" + said + "]}\n---\n\n"
                + "# " + text + "\n\n## " + text + "\n\n### Own {#" + text.replace(" ", "") + "}\n\n" + text + "\n\n"
                + "[" + text + "](https://example.org/ \"" + text.replace("\"", "\\\"") + "\")\n\n"
                + "[a](<" + text.replace(">", "\\>") + ">) [b](" + text.replace(" ", "%20") + ") [c](<#" + text + ">)\n\n"
                + "[d][ref] ![e][ref]\n\n[ref]: <" + text.replace(">", "\\>") + "> '" + text.replace("'", "\\'") + "'\n\n"
                + "![" + text + "](https://example.invalid/x.png \"" + text.replace("\"", "\\\"") + "\"){alt=\"" + text + "\" class=\"" + text
                + "\" onerror=window.__x=1 width=\"" + text + "\"}\n\n"
                + "![f](<" + text.replace(">", "\\>") + ">)\n\ncode ``` " + attack + " ```\n\n````` " + attack.replace('`', ' ') + "\n" + attack + "\n`````\n\n"
                + "~~~~~ " + attack + "\nx\n~~~~~\n\n    " + attack + "\n\n- [ ] " + text + "\n\n| " + text.replace("|", "\\|") + " |\n|---|\n| "
                + text.replace("|", "\\|") + " |\n\n> [!NOTE]\n> " + text + "\n\n> [!" + text + "]\n\nnote[^" + number + "]\n\n[^" + number + "]: "
                + text + "\n\n<https://example.org/" + text.replace(" ", "") + "> https://example.org/" + text + "\n";
    }

    private static String raw(String attack) {
        return "text " + attack + " text\n\n" + attack + "\n\n*text* " + attack + "\n\n- " + attack + "\n\n| " + attack.replace("|", "\\|")
                + " |\n|---|\n\n<div title=\"" + attack + "\">\n\n*text*\n\n</div>\n\n<div>\n" + attack + "\n</div>\n\n## " + attack + "\n";
    }

    /** Returns a text in the quotation marks of YAML. */
    private static String yaml(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static void write(Path site, String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
