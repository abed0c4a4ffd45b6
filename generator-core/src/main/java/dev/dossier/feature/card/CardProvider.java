package dev.dossier.feature.card;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.model.Route;
import dev.dossier.model.Site;
import dev.dossier.model.SocialCards;
import dev.dossier.spi.RouteProvider;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Turns the titles of pages into pictures that stand for the pages where somebody shares their addresses, for a site that asks for them
 * by {@code socialCards}. A picture is named by its full address, so there is none without a base URL.
 */
public final class CardProvider implements RouteProvider {
    @Override
    public List<Route> routes(Site site, Consumer<Diagnostic> problems) {
        Optional<SocialCards> asked = site.config().publishing().cards();
        if (asked.isEmpty()) {
            return List.of();
        }
        if (site.config().baseUrl().isEmpty()) {
            problems.accept(Diagnostic.warning(
                    DiagnosticCode.CARDS_WITHOUT_BASE_URL, asked.get().location(),
                    "social cards are asked for, but nobody knows where the site is published",
                    "Add 'baseUrl', or take out 'socialCards'."));
            return List.of();
        }
        return new Cards(site, asked.get(), problems).routes();
    }
}
