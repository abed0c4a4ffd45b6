package dev.dossier.model;

import dev.dossier.diagnostic.SourceLocation;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What {@code dossier.yml} says, with the defaults filled in.
 *
 * @param title the name of the site
 * @param description what the site is about; may be empty
 * @param baseUrl where the site will be published, ending in {@code /}; without it nothing in the output needs an absolute URL
 * @param languages the languages of the pages
 * @param author who is responsible for the content
 * @param menus the menus by name, as far as they are configured
 * @param theme the name of the theme
 * @param look what the site says of its looks
 * @param params the site's own fields: texts, numbers, flags, lists and mappings of them
 * @param urls what the URL of a page looks like
 * @param html what becomes of HTML in Markdown
 * @param exceptions the links that look broken and are accepted
 * @param checks how the pages are checked
 * @param schemas what is declared about front matter and tables, the taxonomies included
 * @param gone what was published and has ended, in the order of the file
 * @param collections the pages that are made from tables
 * @param publishing what is published besides the pages
 * @param lists how pages are listed, and where they are
 */
public record SiteConfig(
        String title,
        String description,
        Optional<URI> baseUrl,
        Languages languages,
        Optional<String> author,
        Map<String, List<MenuEntry>> menus,
        Located<String> theme,
        Look look,
        Map<String, Object> params,
        UrlStyle urls,
        HtmlPolicy html,
        List<AcceptedLink> exceptions,
        Checks checks,
        Schemas schemas,
        List<Gone> gone,
        List<DataCollection> collections,
        Publishing publishing,
        Lists lists) {
    /** What the URL of {@code a/b.md} looks like. */
    public enum UrlStyle {
        /** {@code a/b/}, a folder with an {@code index.html}. */
        FOLDER,
        /** {@code a/b.html}; links name the file, so that the site works from a disk without a server. */
        FILE
    }

    /** What becomes of HTML in Markdown. */
    public enum HtmlPolicy {
        /** It is shown as text; comments are left out. */
        ESCAPE,
        /** What is harmless of it is passed through, the rest is left out. */
        SANITISE,
        /** It is passed through as it is. */
        TRUST
    }

    /**
     * An entry of a menu.
     *
     * @param title what it says; without it the title of the page
     * @param target a page by the path of its source, or a URL; empty where it only holds others together, or stands for pages
     * @param location where the target is written
     * @param children the entries below it
     * @param tree the pages that it stands for, if it is no entry of its own
     */
    public record MenuEntry(
            Optional<String> title, String target, SourceLocation location, List<MenuEntry> children, Optional<Branches> tree) {
        /** Makes an entry without others below it. */
        public MenuEntry(Optional<String> title, String target, SourceLocation location) {
            this(title, target, location, List.of(), Optional.empty());
        }
    }

    /**
     * Pages below the home page, in the order of their sections, that stand in a menu.
     *
     * @param pages whether other pages do, beside sections
     * @param depth how many levels of them do
     */
    public record Branches(boolean pages, int depth) {}

    /**
     * How pages are listed, and where they are.
     *
     * @param paginate how many entries of a list stand on one page, where its section says nothing; nothing or 0 for all
     * @param permalinks what addresses look like in some sections
     */
    public record Lists(Optional<Integer> paginate, List<Permalink> permalinks) {
        /** All pages of a list on one page, and all addresses those of the sources. */
        public static final Lists DEFAULTS = new Lists(Optional.empty(), List.of());
    }

    /**
     * An address of the site, or a part of a page, that was published and has ended.
     *
     * @param path the path from the root of the site, without percent-encoding, such as {@code /old/} or {@code /old.html}
     * @param anchor the id of the part of the page; empty where the whole address has ended
     * @param reason why
     * @param location where that is said
     */
    public record Gone(String path, String anchor, String reason, SourceLocation location) {}

    /**
     * Returns the same configuration with titles where it has none.
     *
     * @param titles turns a language into the title of the site in it
     */
    public SiteConfig withTitles(Function<SiteLanguage, String> titles) {
        Languages titled = languages.map(one -> one.title().isEmpty() ? one.withTitle(titles.apply(one)) : one);
        String main = titled.main().title();
        return new SiteConfig(
                main, description, baseUrl, titled, author, menus, theme, look, params, urls, html, exceptions, checks,
                schemas, gone, collections, publishing, lists);
    }

    /** Returns the same configuration for a site that is published elsewhere. */
    public SiteConfig withBaseUrl(URI url) {
        return new SiteConfig(
                title, description, Optional.of(url), languages, author, menus, theme, look, params, urls, html, exceptions, checks,
                schemas, gone, collections, publishing, lists);
    }
}
