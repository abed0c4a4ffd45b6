package dev.dossier.model;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * All pages of a site and how they relate: the one thing that templates and features ask. Immutable and thread-safe.
 *
 * @param config what {@code dossier.yml} says
 * @param home the home page in the default language
 * @param pages every page, those without a source included, in the order of their paths
 * @param places where each page stands
 * @param menus the menus of each language by its tag, and by name; {@code main} is always there
 * @param outputs every file of the output
 * @param links turns what an author links to, on a page, into what the output says
 * @param outdated the translations whose originals have changed since they were made, as far as anybody has said when that was
 * @param built when the build takes place; without it nothing in the output is dated by the build
 * @param lists the parts of lists that stand on several pages, by the files that show them
 * @param groups finds the terms of a page, in the order in which taxonomies are declared
 * @param related finds the pages that are about the same as one
 * @param hiding the pages that are left out for now
 * @param changes when the sources of pages were last changed, where the site asks for that
 * @param pictures the pictures that pages show
 */
public record Site(
        SiteConfig config,
        Page home,
        List<Page> pages,
        Index<Place> places,
        Map<String, Map<String, List<MenuItem>>> menus,
        Routes outputs,
        PageLinks links,
        Set<Page> outdated,
        Optional<Instant> built,
        Map<SitePath, Part> lists,
        Function<Page, List<Group>> groups,
        Function<Page, List<Page>> related,
        Hiding hiding,
        Changes changes,
        Pictures pictures) {
    /**
     * Where a page stands in the site.
     *
     * @param page the page
     * @param role what it is there
     * @param output the file it becomes
     * @param parent the page of the section it is in; none for the home page
     * @param previous the sibling before it
     * @param next the sibling after it
     */
    public record Place(
            Page page, Role role, SitePath output, Optional<Page> parent, Optional<Page> previous, Optional<Page> next) {
        /** Returns what the page is. */
        public PageKind kind() {
            return role.kind;
        }

        /** Returns the language of the part of the site that it is in. */
        public SiteLanguage language() {
            return role.language;
        }

        /** Returns the pages of its section, or those with its term, or all terms; in their order. */
        public List<Page> children() {
            return role.children;
        }

        /** Returns the file of the output that is its picture. */
        public Optional<SitePath> image() {
            return role.image;
        }

        /** Returns the page in the default language that it shows, because it is not translated. */
        public Optional<Page> original() {
            return role.original;
        }

        /** Returns the same page in all languages, as {@link Role} has them. */
        public List<Page> editions() {
            return role.editions;
        }
    }

    /**
     * What a page is in the site; nearly all pages are the same.
     *
     * @param kind what it is
     * @param language the language of the part of the site that it is in
     * @param children the pages of its section, or those with its term, or all terms; in their order
     * @param image the file of the output that is its picture
     * @param original the page in the default language that it shows, because it is not translated
     * @param editions the same page in all languages, itself included, in the order of the languages: translated or shown in its
     *     original; empty where no other language has it, and for the page for unknown URLs
     */
    public record Role(
            PageKind kind,
            SiteLanguage language,
            List<Page> children,
            Optional<SitePath> image,
            Optional<Page> original,
            List<Page> editions) {
        /** Makes the role of a page of which nothing else is known. */
        public Role(PageKind kind, SiteLanguage language) {
            this(kind, language, List.of(), Optional.empty(), Optional.empty(), List.of());
        }
    }

    /**
     * What is left out for now.
     *
     * @param pages why each of the pages is
     * @param span the time in which the same pages are
     */
    public record Hiding(Map<SitePath, Visibility.Hidden> pages, Span span) {
        /** Nothing is left out at any time. */
        public static final Hiding NONE = new Hiding(Map.of(), Span.ALWAYS);
    }

    /**
     * Terms of one taxonomy.
     *
     * @param name the name of the taxonomy
     * @param page the page that lists all its terms
     * @param terms the pages of the terms
     */
    public record Group(String name, Page page, List<Page> terms) {}

    /**
     * A part of a list that stands on several pages.
     *
     * @param number which part it is, from 1
     * @param items the pages that it lists
     * @param files the files that show the parts, in their order
     */
    public record Part(int number, List<Page> items, List<SitePath> files) {}

    /**
     * An entry of a menu.
     *
     * @param title what it says
     * @param page the page it leads to, if it is one
     * @param url the address, if it is no page; empty where it only holds others together
     * @param children the entries below it
     */
    public record MenuItem(String title, Optional<Page> page, String url, List<MenuItem> children) {
        /** Makes an entry without others below it. */
        public MenuItem(String title, Optional<Page> page, String url) {
            this(title, page, url, List.of());
        }
    }

    /** Makes the resolver for the links of one page. */
    @FunctionalInterface
    public interface PageLinks {
        /** Returns what resolves the links of a page, for the file of the output that shows them. */
        LinkResolver of(Page page, SitePath output);
    }

    /**
     * When files were last changed.
     *
     * @param commit the state of the history that was read; empty where nobody asked for it
     * @param dates the time of the last commit that changed a file, in UTC, by the name of its source
     */
    public record Changes(String commit, Map<String, OffsetDateTime> dates) {
        /** Nobody asked. */
        public static final Changes NONE = new Changes("", Map.of());
    }

    /** Returns the same site with what is known of the last changes of its sources. */
    public Site withChanges(Changes found) {
        return new Site(config, home, pages, places, menus, outputs, links, outdated, built, lists, groups, related, hiding, found, pictures);
    }

    /** Returns when the source of a page was last changed, in UTC; nothing where that is not known or not asked for. */
    public Optional<OffsetDateTime> changed(Page page) {
        return Optional.ofNullable(changes.dates().get(page.location().file()));
    }

    /** Returns the same site with some of its translations known to be outdated. */
    public Site withOutdated(Set<Page> translations) {
        return new Site(config, home, pages, places, menus, outputs, links, translations, built, lists, groups, related, hiding, changes, pictures);
    }

    /** Returns the same site with other files. */
    public Site withOutputs(Routes files, PageLinks resolvers) {
        return new Site(
                config, home, pages, places, menus, files, resolvers, outdated, built, lists, groups, related, hiding, changes, pictures);
    }

    /** Returns the same site with its pictures in the files that were made of them. */
    public Site withPictures(Routes files, PageLinks resolvers, Pictures shown) {
        return new Site(config, home, pages, places, menus, files, resolvers, outdated, built, lists, groups, related, hiding, changes, shown);
    }

    /** Returns a page in all languages that it is translated into, itself included, in the order of the languages; empty without others. */
    public List<Page> translations(Page page) {
        List<Page> editions = place(page).editions();
        if (editions.isEmpty()) {
            return editions;
        }
        List<Page> translations = editions.stream().filter(one -> place(one).original().isEmpty()).toList();
        return translations.size() > 1 ? translations : List.of();
    }

    /** Returns the menus of a language by name. */
    public Map<String, List<MenuItem>> menus(SiteLanguage language) {
        return menus.getOrDefault(language.tag(), Map.of());
    }

    /** Returns where a page of this site stands. */
    public Place place(Page page) {
        // A lambda would be made each time, of which there are many.
        Optional<Place> place = places.get(page.path().value());
        if (place.isEmpty()) {
            throw new IllegalArgumentException("not a page of this site: " + page.path());
        }
        return place.get();
    }

    /** Returns whether a page is one of this site. */
    public boolean has(Page page) {
        return places.has(page.path().value());
    }

    /** Returns the sections above a page, the home page first; empty for the home page itself. */
    public List<Page> ancestors(Page page) {
        Deque<Page> ancestors = new ArrayDeque<>();
        for (Optional<Page> up = place(page).parent(); up.isPresent(); up = place(up.get()).parent()) {
            ancestors.addFirst(up.get());
        }
        return List.copyOf(ancestors);
    }
}
