package dev.dossier.render;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.Body;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.Heading;
import dev.dossier.model.LinkResolver;
import dev.dossier.model.Markup;
import dev.dossier.model.Page;
import dev.dossier.model.ReadKind;
import dev.dossier.model.Route;
import dev.dossier.model.Site;
import dev.dossier.model.SitePath;
import dev.dossier.model.Urls;
import dev.dossier.theme.Strings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One file of the output while it is drawn: where it is, so that addresses are relative to it. Used by one thread. */
final class Drawing {
    private final SiteFacts facts;
    private final Set<ReadKind> unseen;
    private final Route.Rendered route;
    private final Urls urls;
    private final Strings strings;
    private final Map<Page, Markup> markups = new HashMap<>();
    private final Map<Page, Fingerprint> targets = new HashMap<>();
    private final Map<Page, Body.Html> bodies = new HashMap<>();
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Excerpts excerpts = new Excerpts();

    Drawing(SiteFacts facts, Route.Rendered route, Strings strings) {
        this(facts, route, strings, Set.of());
    }

    /** Creates a drawing of which some kinds of reads are not recorded. */
    Drawing(SiteFacts facts, Route.Rendered route, Strings strings, Set<ReadKind> unseen) {
        this.unseen = unseen;
        this.facts = facts;
        this.route = route;
        this.urls = Urls.of(facts.site().config());
        this.strings = strings;
    }

    SiteFacts facts() {
        return facts;
    }

    /** Returns whether a kind of reads is recorded. */
    boolean sees(ReadKind kind) {
        return !unseen.contains(kind);
    }

    Site site() {
        return facts.site();
    }

    Route.Rendered route() {
        return route;
    }

    Strings strings() {
        return strings;
    }

    /** Returns what was found so far. */
    List<Diagnostic> problems() {
        return List.copyOf(problems);
    }

    /** Returns what finds the texts of pages in the file. */
    Excerpts excerpts() {
        return excerpts;
    }

    void report(Diagnostic problem) {
        problems.add(problem);
    }

    Site.Place place(Page page) {
        return site().place(page);
    }

    boolean isShown(Page page) {
        return page.equals(route.page());
    }

    /** Returns the address of a file of the output, from the file that is drawn. */
    String url(SitePath target) {
        return urls.relative(route.output(), target);
    }

    /** Returns the full address of a file of the output; an empty text where nobody knows it. */
    String absoluteUrl(SitePath target) {
        return urls.absolute(target).orElse("");
    }

    String url(Page page) {
        return url(place(page).output());
    }

    /** Returns the text of a page as HTML, which is made when it is asked for first. */
    Body.Html body(Page page) {
        return bodies.computeIfAbsent(page, this::renderBody);
    }

    /** Returns the headings of a page's text. */
    List<Heading> headings(Page page) {
        return markup(page).headings();
    }

    /** Returns what is the same only if all links of a page's text lead to the same as seen from this file. */
    Fingerprint targets(Page page) {
        return targets.computeIfAbsent(page, any -> {
            LinkResolver links = links(page);
            Fingerprint.Builder values = new Fingerprint.Builder();
            for (Body.Reference reference : page.body().references()) {
                LinkResolver.Target target = links.resolve(reference.destination(), reference.image());
                if (target instanceof LinkResolver.InSite file) {
                    values.text(file.to().value()).text(file.suffix());
                } else {
                    values.text(target instanceof LinkResolver.Address address ? address.url() : target.toString());
                }
            }
            return values.build();
        });
    }

    private LinkResolver links(Page page) {
        return site().links().of(page, route.output());
    }

    private Body.Html renderBody(Page page) {
        Body.Html html = markup(page).render(links(page));
        problems.addAll(html.problems());
        excerpts.expect(html.html(), page.location(), html.origins());
        html.title().ifPresent(title -> excerpts.expect(title, page.location(), html.titleOrigins()));
        return html;
    }

    private Markup markup(Page page) {
        return markups.computeIfAbsent(page, any -> page.body().markup());
    }
}
