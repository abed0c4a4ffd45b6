package dev.dossier.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The languages of a site; there is at least one.
 *
 * @param all the languages in the order in which they are declared; the first is the default
 * @param fallback what a language has where a page is not translated
 */
public record Languages(List<SiteLanguage> all, Fallback fallback) {
    /** What a language has in the place of a page that is not translated. */
    public enum Fallback {
        /** The page in the default language, with a notice. */
        ORIGINAL,
        /** Nothing; links lead to the page in the default language. */
        NONE
    }

    /** Copies the list. */
    public Languages {
        all = List.copyOf(all);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("a site has a language");
        }
    }

    /** Returns the languages of a site that declares none but that of its pages. */
    public static Languages only(SiteLanguage language) {
        return new Languages(List.of(language), Fallback.ORIGINAL);
    }

    /** Returns the default language. */
    public SiteLanguage main() {
        return all.get(0);
    }

    /** Returns whether each language has a folder of its own. */
    public boolean areDeclared() {
        return !main().folder().isRoot();
    }

    /** Returns the language of a page by its path below the content folder; nothing where that is in the folder of none. */
    public Optional<SiteLanguage> of(SitePath page) {
        if (!areDeclared()) {
            return Optional.of(main());
        }
        for (SiteLanguage language : all) {
            if (language.has(page)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** Returns the path of a page below the folder of its language: that by which translations find each other. */
    public SitePath relative(SitePath page) {
        return areDeclared() ? of(page).map(language -> language.relative(page)).orElse(page) : page;
    }

    Languages map(Function<SiteLanguage, SiteLanguage> change) {
        return new Languages(all.stream().map(change).toList(), fallback);
    }
}
