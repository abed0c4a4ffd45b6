package dev.dossier.model;

import dev.dossier.model.SiteConfig.MenuEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One language of a site.
 *
 * @param tag its BCP 47 tag, such as {@code fr}
 * @param name what its readers call it, such as {@code Français}
 * @param title the name of the site in it; may be empty, as in {@link SiteConfig#title}
 * @param description what the site is about; may be empty
 * @param author who is responsible for the content
 * @param menus the menus that it has instead of those of the site, by name
 * @param folder where its pages are, below the content folder; the root where a site declares no languages
 * @param prefix where it is published, below the output; the root for the default language
 */
public record SiteLanguage(
        String tag,
        String name,
        String title,
        String description,
        Optional<String> author,
        Map<String, List<MenuEntry>> menus,
        SitePath folder,
        SitePath prefix) {
    /** A site has one language of each tag. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SiteLanguage that && that.tag.equals(tag);
    }

    @Override
    public int hashCode() {
        return tag.hashCode();
    }

    /** Returns the only language of a site that declares none. */
    public static SiteLanguage only(String tag, String title, String description, Optional<String> author) {
        return new SiteLanguage(tag, tag, title, description, author, Map.of(), SitePath.ROOT, SitePath.ROOT);
    }

    /** Returns the path of a page below the folder of this language. */
    public SitePath relative(SitePath page) {
        return folder.isRoot() ? page : SitePath.of(page.value().substring(folder.value().length() + 1));
    }

    /** Returns whether a path below the content folder is in the folder of this language. */
    public boolean has(SitePath page) {
        String own = folder.value();
        return own.isEmpty() || page.value().startsWith(own) && page.value().startsWith("/", own.length());
    }

    SiteLanguage withTitle(String newTitle) {
        return new SiteLanguage(tag, name, newTitle, description, author, menus, folder, prefix);
    }
}
