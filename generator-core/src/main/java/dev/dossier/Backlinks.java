package dev.dossier;

import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.LinkResolver;
import dev.dossier.model.Markup;
import dev.dossier.model.Page;
import dev.dossier.model.Site;
import dev.dossier.model.SiteConfig.MenuEntry;
import dev.dossier.model.SiteLanguage;
import dev.dossier.model.SitePath;
import dev.dossier.model.Urls;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds what leads to a page: links and images of other pages, and entries of menus.
 *
 * @param site the site
 * @param target the page
 */
record Backlinks(Site site, Page target) {
    /** Returns the places in the order of their files. */
    List<SourceLocation> places() {
        SiteLanguage language = site.place(target).language();
        Stream<SourceLocation> menus = Stream.of(site.config().menus(), language.menus())
                .flatMap(all -> all.values().stream())
                .flatMap(List::stream)
                .flatMap(Backlinks::withChildren)
                .filter(entry -> entry.target().equals(language.relative(target.path()).value()))
                .map(entry -> entry.location());
        return Stream.concat(menus, site.pages().stream().filter(page -> !page.equals(target)).flatMap(this::links))
                .sorted()
                .toList();
    }

    private static Stream<MenuEntry> withChildren(MenuEntry entry) {
        return Stream.concat(Stream.of(entry), entry.children().stream().flatMap(Backlinks::withChildren));
    }

    /** The text of a page is made again only where one of its links leads here. */
    private Stream<SourceLocation> links(Page page) {
        SitePath output = site.place(page).output();
        LinkResolver resolver = site.links().of(page, output);
        boolean any = page.body().references().stream().anyMatch(one -> leadsHere(resolver, output, one.destination(), one.image()));
        return any
                ? page.body().markup().links().stream()
                        .filter(one -> leadsHere(resolver, output, one.reference().destination(), one.reference().image()))
                        .map(Markup.Link::location)
                : Stream.of();
    }

    private boolean leadsHere(LinkResolver resolver, SitePath from, String destination, boolean image) {
        String here = Urls.of(site.config()).relative(from, site.place(target).output());
        return resolver.resolve(destination, image) instanceof LinkResolver.Found found
                && found.url().replaceFirst("[?#].*", "").equals(here);
    }
}
