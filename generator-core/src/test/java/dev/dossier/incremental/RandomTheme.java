package dev.dossier.incremental;

import static dev.dossier.incremental.SiteFiles.TEMPLATES;
import static dev.dossier.incremental.Words.chance;
import static dev.dossier.incremental.Words.pick;

import java.util.List;
import java.util.Random;

/** The theme of a random site: nothing, some parts in place of the theme's, or nearly all templates. */
final class RandomTheme {
    /** What every site's own templates may rely on. */
    static final String TREE = TEMPLATES + "partials/tree.mustache";
    static final String WORDS = "theme/i18n/en.yml";
    static final String EXTRA = "theme/assets/extra.css";
    static final String LOGO = "theme/assets/img/logo.svg";

    private static final String FRAME = TEMPLATES + "frame.mustache";
    private static final List<String> PAGES = List.of("home", "page", "section", "taxonomy", "term", "not-found", "card");
    private static final List<String> PARTS = List.of(
            "partials/head-extra", "partials/footer-note", "partials/opening", "partials/entries", "partials/neighbours",
            "partials/dates", "partials/tags", "partials/toc", "partials/breadcrumbs", "partials/header", "partials/home-hero",
            "page", "section", "home", "term", "taxonomy", "redirect", "redirect", "not-found", "not-found", "feed.xml", "feed.xml",
            "sitemap.xml", "sitemap.xml", "robots.txt", "robots.txt", "card");

    private RandomTheme() {}

    /** Gives a site what its own templates name, as far as it is not there. */
    static void prepare(SiteFiles files, Random random) {
        files.add(TREE, "<ul>{{#children}}<li>{{title}}{{>partials/tree}}</li>{{/children}}</ul>\n");
        files.add(EXTRA, "p { color: red }\n");
        files.add(LOGO, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
        if (!files.text(WORDS).contains("ownWord")) {
            files.put(WORDS, KeyLines.set(KeyLines.set(files.text(WORDS), "ownWord", "an own word"), "skipToContent", "Jump"));
        }
        for (String key : List.of("menus", "params")) {
            String yaml = files.text(SiteFiles.CONFIGURATION);
            if (!KeyLines.keys(yaml).contains(key)) {
                files.put(SiteFiles.CONFIGURATION, KeyLines.set(yaml, key, RandomConfig.value(key, files, random)));
            }
        }
    }

    static void addTo(SiteFiles files, Random random) {
        prepare(files, random);
        if (chance(40, random)) {
            RandomDirectives.addOwn(files, random);
        }
        int style = random.nextInt(10);
        if (style < 6) {
            frame(files, random);
        }
        for (int i = style < 6 ? 1 + random.nextInt(2) : 1 + random.nextInt(5); i > 0 && style < 9; i--) {
            override(files, random);
        }
    }

    private static void frame(SiteFiles files, Random random) {
        files.put(
                FRAME,
                "<!doctype html>\n<html lang=\"{{page.language}}\" dir=\"{{site.direction}}\">\n<head>\n<meta charset=\"utf-8\">\n"
                        + "<title>{{page.title}}</title>\n</head>\n<body class=\"{{page.params.colour}}\">\n"
                        + (chance(30, random) ? "{{#site.built}}{{timestamp}}{{/site.built}}" : "")
                        + Fragments.html(random) + "\n<h1 id=\"{{page.headingId}}\">{{{page.heading}}}</h1>\n"
                        + "{{$main}}{{{page.content}}}{{/main}}\n"
                        + Fragments.html(random) + "\n</body>\n</html>\n");
        for (String page : PAGES) {
            String inner = Fragments.html(random) + "\n{{{page.content}}}\n" + Fragments.html(random);
            files.put(TEMPLATES + page + ".mustache", "{{<frame}}{{$main}}\n" + inner + "\n{{/main}}{{/frame}}\n");
        }
    }

    /** Puts a template in place of one of the theme, and returns its path. */
    static String override(SiteFiles files, Random random) {
        String name = pick(PARTS, random);
        String path = TEMPLATES + name + ".mustache";
        files.put(path, template(name, random));
        return path;
    }

    private static String template(String name, Random random) {
        String piece = Fragments.of(name, random);
        String more = chance(40, random) ? Fragments.of(name, random) : "";
        if (name.equals("partials/head-extra")) {
            return "<meta name=\"own\" content=\"" + pick(List.of(
                    "{{page.title}}", "{{#page.next}}{{title}}{{/page.next}}", "{{#site.updated}}{{iso}}{{/site.updated}}",
                    "{{#page.children}}{{description}}{{/page.children}}", "{{site.params.colour}}"), random) + "\">\n";
        }
        return switch (name) {
            case "feed.xml" -> "<feed xmlns=\"http://www.w3.org/2005/Atom\">\n<title>{{page.title}}</title>\n{{#pages}}\n<entry>"
                    + "<title>{{title}}</title>" + Fragments.entry(random) + "</entry>\n{{/pages}}\n" + more + "</feed>\n";
            case "sitemap.xml" -> "<urlset>{{#pages}}\n<url><loc>{{absoluteUrl}}</loc></url>{{/pages}}\n" + more + "</urlset>\n";
            case "robots.txt" -> "User-agent: *\n{{#files}}Sitemap: {{url}}\n{{/files}}" + piece + "\n";
            case "redirect" -> "<!doctype html>\n<title>{{page.title}}</title>\n<a href=\"{{page.url}}\">{{page.title}}</a>\n"
                    + piece + "\n";
            case "page", "section", "home", "card" -> "{{<base}}{{$main}}\n" + piece + "\n{{{page.content}}}\n" + more
                    + "\n{{/main}}{{/base}}\n";
            default -> name.startsWith("partials/")
                    ? "<div>" + piece + "\n" + more + "</div>\n"
                    : "{{<base}}{{$main}}\n" + piece + "\n" + more + "\n{{/main}}{{/base}}\n";
        };
    }
}
