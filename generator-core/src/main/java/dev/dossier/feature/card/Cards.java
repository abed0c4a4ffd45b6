package dev.dossier.feature.card;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Direction;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.Located;
import dev.dossier.model.Page;
import dev.dossier.model.PageKind;
import dev.dossier.model.Route;
import dev.dossier.model.Site;
import dev.dossier.model.SiteLanguage;
import dev.dossier.model.SitePath;
import dev.dossier.model.SocialCards;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds out which page has which card. Pages whose cards would look the same share one, as those in several languages may. */
final class Cards {
    private static final SitePath FOLDER = SitePath.of("assets/cards");
    private static final int NAME_LENGTH = 16;

    private final Site site;
    private final SocialCards asked;
    private final Consumer<Diagnostic> problems;
    private final List<Typeface> typefaces;
    private final Optional<byte[]> logo;
    private final Map<String, Lettering> names = new HashMap<>();

    Cards(Site site, SocialCards asked, Consumer<Diagnostic> problems) {
        this.site = site;
        this.asked = asked;
        this.problems = problems;
        SiteFiles files = new SiteFiles(site, problems);
        this.typefaces = Typefaces.of(asked, files);
        this.logo = asked.logo().flatMap(files::read);
    }

    List<Route> routes() {
        for (SiteLanguage language : site.config().languages().all()) {
            names.computeIfAbsent(language.title(), title -> lettering(title, asked.location()));
        }
        Map<Page, Lettering> titles = new HashMap<>();
        List<Page> pages = site.pages().stream().filter(this::hasCard).toList();
        pages.stream().filter(page -> site.place(page).original().isEmpty()).forEach(page -> titles.put(page, title(page)));

        Press press = new Press(typefaces, logo, asked, site.config().look());
        Fingerprint style = press.fingerprint();
        Map<Fingerprint, Card> cards = new LinkedHashMap<>();
        Map<Fingerprint, List<Page>> users = new HashMap<>();
        for (Page page : pages) {
            Card card = card(site.place(page).original().orElse(page), titles);
            if (!card.title().text().isEmpty()) {
                Fingerprint content = card.fingerprint(style);
                cards.putIfAbsent(content, card);
                users.computeIfAbsent(content, any -> new ArrayList<>()).add(page);
            }
        }
        List<Route> routes = new ArrayList<>();
        cards.forEach((content, card) -> routes.add(new Route.Computed(
                FOLDER.resolve(content.toString().substring(0, NAME_LENGTH) + ".png"), asked.location(), content,
                users.getOrDefault(content, List.of()), found -> press.print(card, found))));
        return routes;
    }

    private boolean hasCard(Page page) {
        Site.Place place = site.place(page);
        return place.kind() != PageKind.NOT_FOUND && place.image().isEmpty();
    }

    private Card card(Page page, Map<Page, Lettering> titles) {
        Site.Place place = site.place(page);
        Lettering title = titles.computeIfAbsent(page, this::title);
        Lettering section = place.parent()
                .filter(parent -> site.place(parent).kind() != PageKind.HOME)
                .map(parent -> titles.computeIfAbsent(parent, this::title))
                .orElse(Lettering.NONE);
        Lettering name = names.getOrDefault(place.language().title(), Lettering.NONE);
        return new Card(
                title, section, title.text().equals(name.text()) ? Lettering.NONE : name,
                Direction.of(place.language().tag()).equals(Direction.RIGHT_TO_LEFT));
    }

    private Lettering title(Page page) {
        return lettering(page.title(), page.frontMatter().title().map(Located::location).orElse(page.location()));
    }

    private Lettering lettering(String text, SourceLocation place) {
        Lettering lettering = Lettering.of(text, typefaces);
        lettering.missing().ifPresent(character -> problems.accept(Diagnostic.warning(
                DiagnosticCode.CARD_CHARACTER, place,
                "no font of the social cards has " + Quoted.of(Character.toString(character)) + " ("
                        + String.format(Locale.ROOT, "U+%04X", character) + ")",
                "Cards leave it out. Name a file of the site with a font that has it under 'font' of 'socialCards'.")));
        return lettering;
    }
}
