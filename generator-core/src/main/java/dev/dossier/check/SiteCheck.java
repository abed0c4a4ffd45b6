package dev.dossier.check;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.diagnostic.Suggestion;
import dev.dossier.model.Body;
import dev.dossier.model.GrowingIndex;
import dev.dossier.model.Located;
import dev.dossier.model.Page;
import dev.dossier.model.Route;
import dev.dossier.model.Rule;
import dev.dossier.model.Site;
import dev.dossier.model.SiteLanguage;
import dev.dossier.model.SitePath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds what only all pages together show, and what is wrong with their addresses and with the colours of the theme. */
record SiteCheck(Site site, Consumer<Diagnostic> problems) {
    void check() {
        Map<SiteLanguage, GrowingIndex<Page>> titles = new HashMap<>();
        for (Site.Place place : site.places().all()) {
            if (hasSource(place.page()) && place.original().isEmpty()) {
                title(place, titles);
                description(place.page());
                address(place);
            }
        }
        logo();
        if (isOn(Rule.CONTRAST)) {
            site.outputs().values().forEach(route -> {
                if (route instanceof Route.Copied copied && Contrast.isOfTheme(copied)) {
                    new Contrast(
                            SheetText.of(copied, site.config().look()), (place, finding) -> report(Rule.CONTRAST, place, finding.message(), finding.hint()))
                            .check();
                }
            });
        }
    }

    private void logo() {
        site.config().look().logo().filter(logo -> !site.outputs().containsKey(SitePath.of(logo.value()))).ifPresent(logo -> {
            List<String> pictures = site.outputs().keySet().stream().map(SitePath::value).filter(path -> !path.endsWith(".html")).toList();
            String best = Suggestion.didYouMean(logo.value(), pictures);
            problems.accept(Diagnostic.error(
                    DiagnosticCode.LOGO_MISSING, logo.location(), "the site has no file " + Quoted.of(logo.value()),
                    best.isEmpty() ? "Put the picture into 'static'." : best));
        });
    }

    /** Pages of sections and tags that nobody wrote have the name of a folder or a tag for their title. */
    private static boolean hasSource(Page page) {
        return page.row().isPresent() || !page.body().fingerprint().equals(Body.NONE.fingerprint());
    }

    private void title(Site.Place place, Map<SiteLanguage, GrowingIndex<Page>> titles) {
        if (!isOn(Rule.TITLE_TWICE)) {
            return;
        }
        Page page = place.page();
        // A name is often the same in two languages.
        GrowingIndex<Page> same =
                titles.computeIfAbsent(place.language(), any -> new GrowingIndex<>(Page::title, site.pages().size()));
        same.add(page).ifPresent(first -> report(
                Rule.TITLE_TWICE, page.frontMatter().title().map(Located::location).orElse(page.location()),
                "the title " + Quoted.of(page.title()) + " is that of '" + first.location() + "' too",
                "In a list, a tab or a search result nobody can tell the two apart."));
    }

    private void description(Page page) {
        if (isOn(Rule.DESCRIPTION) && page.frontMatter().description().isEmpty()) {
            report(
                    Rule.DESCRIPTION, page.location(), "the page has no description",
                    "Write a sentence after 'description:' in its front matter; search engines show it.");
        }
    }

    private void address(Site.Place of) {
        String address = of.output().value();
        if (Scripts.isPlain(address)) {
            return;
        }
        Page page = of.page();
        SourceLocation place = page.frontMatter().slug().map(Located::location).orElse(page.location());
        Scripts.control(address).ifPresent(control -> report(
                Rule.URL_DIRECTION, place,
                "the address " + Quoted.of(Scripts.withoutControls(address)) + " holds the invisible character " + control,
                "It makes an address look like another one: take it out of the name."));
        Scripts.mixed(address).ifPresent(mixed -> report(
                Rule.URL_SCRIPTS, place, "the word " + Quoted.of(mixed.word()) + " of the address mixes " + mixed.scripts(),
                "Letters of different scripts can look the same. Write the word in one script."));
    }

    private boolean isOn(Rule rule) {
        return site.config().checks().level(rule) != Rule.Level.OFF;
    }

    private void report(Rule rule, SourceLocation place, String message, String hint) {
        site.config().checks().level(rule).severity()
                .ifPresent(severity -> problems.accept(new Diagnostic(severity, rule.code(), place, message, hint)));
    }
}
