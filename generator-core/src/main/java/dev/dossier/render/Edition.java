package dev.dossier.render;

import dev.dossier.model.Direction;
import dev.dossier.model.Languages;
import dev.dossier.model.Page;
import dev.dossier.model.Site;
import dev.dossier.model.SiteLanguage;
import java.util.List;
import java.util.Optional;

/**
 * A language of the site as a page offers it to its readers.
 *
 * @param language the language
 * @param page where it leads: to the same page, translated or not, else to the home page
 * @param translated whether that page is the same one, in that language
 * @param current whether it is the language that is shown
 */
record Edition(SiteLanguage language, Page page, boolean translated, boolean current) {
    static final Vocabulary<Edition> NAMES = Vocabulary.<Edition>of("language")
            .text("tag", "the language as a BCP 47 tag", (edition, drawing) -> edition.language().tag())
            .text("name", "what its readers call it", (edition, drawing) -> edition.language().name())
            .text("direction", "'ltr' or 'rtl', as it is written", (edition, drawing) -> Direction.of(edition.language().tag()))
            .file("url", "the address of the page in it; of its home page where it does not have the page",
                    (edition, drawing) -> Optional.of(drawing.place(edition.page()).output()))
            .flag("translated", "whether the page is translated into it", (edition, drawing) -> edition.translated())
            .flag("current", "whether it is the language of the page", (edition, drawing) -> edition.current())
            .build();

    /** Returns the languages in which a page can be read, in the order of the site; none where there is only one. */
    static List<Edition> of(Page page, Drawing drawing) {
        Languages languages = drawing.site().config().languages();
        return languages.all().size() > 1
                ? languages.all().stream().map(language -> of(page, language, drawing)).toList()
                : List.of();
    }

    private static Edition of(Page page, SiteLanguage language, Drawing drawing) {
        Site.Place place = drawing.place(page);
        boolean current = place.language().equals(language);
        Optional<Page> edition = current
                ? Optional.of(page)
                : place.editions().stream().filter(one -> drawing.place(one).language().equals(language)).findFirst();
        boolean translated = edition.filter(one -> drawing.place(one).original().isEmpty()).isPresent();
        return new Edition(language, edition.orElseGet(() -> drawing.facts().of(language).home()), translated, current);
    }
}
