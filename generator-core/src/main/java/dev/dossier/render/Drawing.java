package dev.dossier.render;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.model.Body;
import dev.dossier.model.Directive;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.Heading;
import dev.dossier.model.LinkResolver;
import dev.dossier.model.Markup;
import dev.dossier.model.Page;
import dev.dossier.model.ReadKind;
import dev.dossier.model.Route;
import dev.dossier.model.Site;
import dev.dossier.model.SiteLanguage;
import dev.dossier.model.SitePath;
import dev.dossier.model.Urls;
import dev.dossier.theme.Strings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One file of the output while it is drawn: where it is, so that addresses are relative to it. Used by one thread. */
final class Drawing {
    /** Far more than a page holds that anybody reads; directives can show a large file many times. */
    private static final long MAX_DRAWN = 8_000_000;

    private final SiteFacts facts;
    private final Set<ReadKind> unseen;
    private final Route.Rendered route;
    private final Urls urls;
    private final Site.Place own;
    private final SiteFacts.OfLanguage language;
    private final Map<Page, LinkResolver> links = new HashMap<>();
    private final Map<Page, Markup> markups = new HashMap<>();
    private final Map<Page, Fingerprint> targets = new HashMap<>();
    private final Map<Page, Body.Html> bodies = new HashMap<>();
    private final Map<Page, List<Page>> related = new HashMap<>();
    private final Map<Page, List<Site.Group>> groups = new HashMap<>();
    private final Set<Page> beingDrawn = new HashSet<>();
    private final Set<Page> beingRecorded = new HashSet<>();
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Excerpts excerpts = new Excerpts();
    private Site.Place lastPlace;
    private long drawn;
    private Optional<Call> firstMap = Optional.empty();

    /** Creates a drawing of which some kinds of reads are not recorded. */
    Drawing(SiteFacts facts, Route.Rendered route, Set<ReadKind> unseen) {
        this.unseen = unseen;
        this.facts = facts;
        this.route = route;
        this.urls = facts.urls();
        this.own = facts.site().place(route.page());
        this.lastPlace = own;
        this.language = facts.of(own.language());
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

    /** Returns what the pages in the language of the file may show. */
    SiteFacts.OfLanguage ofLanguage() {
        return language;
    }

    /** Returns the language of the file. */
    SiteLanguage language() {
        return own.language();
    }

    /** Returns the words of the theme in the language of the file. */
    Strings strings() {
        return language.strings();
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

    /** Returns where a page stands. A template asks much of one page before it goes on to the next. */
    Site.Place place(Page page) {
        if (page == own.page()) {
            return own;
        }
        if (page != lastPlace.page()) {
            lastPlace = site().place(page);
        }
        return lastPlace;
    }

    /** Returns whether the file shows a page, and not a later part of its list. */
    boolean isShown(Page page) {
        return page.equals(route.page()) && own.output().equals(route.output());
    }

    /** Returns the pages that are about the same as a page. */
    List<Page> related(Page page) {
        return related.computeIfAbsent(page, site().related());
    }

    /** Returns the terms of a page, which are asked for when it is drawn and again when it is recorded. */
    List<Site.Group> groups(Page page) {
        List<Site.Group> known = groups.get(page);
        if (known == null) {
            known = site().groups().apply(page);
            groups.put(page, known);
        }
        return known;
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
        Body.Html known = bodies.get(page);
        if (known != null) {
            return known;
        }
        if (!beingDrawn.add(page)) {
            report(Diagnostic.error(
                    DiagnosticCode.DIRECTIVE_WITHOUT_END, page.location(), "the text of the page contains itself",
                    "The template of a directive must not show the text that the directive stands in."));
            return new Body.Html(Optional.empty(), "", List.of(), List.of(), List.of());
        }
        Body.Html html = renderBody(page);
        beingDrawn.remove(page);
        bodies.put(page, html);
        return html;
    }

    /** Returns whether the text of a page is being made at this moment. */
    boolean isBeingDrawn(Page page) {
        return beingDrawn.contains(page);
    }

    /** Adds what is the same only if the directives of a page's text show the same; of a text in itself nothing. */
    void recordDirectives(Page page, Fingerprint.Builder values) {
        if (!page.body().directives().isEmpty() && sees(ReadKind.DIRECTIVES) && beingRecorded.add(page)) {
            facts.directives().add(page, this, values);
            beingRecorded.remove(page);
        }
    }

    /** The same, for what shows of directives only those within lines of text. */
    void recordPrinted(Page page, Fingerprint.Builder values) {
        if (sees(ReadKind.DIRECTIVES)) {
            DirectiveSet.addPrinted(page, this, values);
        }
    }

    /** Adds what a view answers to all that it was asked. */
    void record(View<?> view, Fingerprint.Builder values) {
        new Values(values, unseen).add(view, view.asked());
    }

    /** Returns whether a directive is the first of the file to draw a map: the others refer to its shapes. */
    boolean isFirstMap(Call call) {
        firstMap = firstMap.or(() -> Optional.of(call));
        return firstMap.filter(call::equals).isPresent();
    }

    static Diagnostic noPage(Directive.Attribute value) {
        return Diagnostic.error(
                DiagnosticCode.LINK_LEADS_NOWHERE, value.location(), Quoted.of(value.value()) + " is not a page of the site",
                "Name a page relative to this one, such as '../goals/index.md'.");
    }

    /** Returns the headings of a page's text. */
    List<Heading> headings(Page page) {
        return markup(page).headings();
    }

    /** Returns what is the same only if all links of a page's text lead to the same as seen from this file. */
    Fingerprint targets(Page page) {
        Fingerprint known = targets.get(page);
        if (known == null) {
            known = targetsAnew(page);
            targets.put(page, known);
        }
        return known;
    }

    private Fingerprint targetsAnew(Page page) {
        LinkResolver links = links(page);
        Fingerprint.Builder values = new Fingerprint.Builder();
        for (Body.Reference reference : page.body().references()) {
            LinkResolver.Target target = links.resolve(reference.destination(), reference.image());
            if (target instanceof LinkResolver.Shown shown) {
                values.text(shown.picture().toString()).text(shown.source().suffix());
            } else if (target instanceof LinkResolver.InSite file) {
                values.text(file.to().value()).text(file.suffix());
            } else {
                values.text(target instanceof LinkResolver.Address address ? address.url() : target.toString());
            }
        }
        return values.build();
    }

    /** Returns what resolves the links of a page's text. */
    LinkResolver links(Page page) {
        LinkResolver known = links.get(page);
        if (known == null) {
            known = new ResolvedOnce(site().links().of(page, route.output()));
            links.put(page, known);
        }
        return known;
    }

    private Body.Html renderBody(Page page) {
        Body.Html html = markup(page)
                .render(links(page), (directive, label, body) -> draw(new Call(page, directive, label, body.strip())));
        problems.addAll(html.problems());
        excerpts.expect(html.html(), page.location(), html.origins());
        html.title().ifPresent(title -> excerpts.expectTitle(title, page.location(), html.titleOrigins()));
        return html;
    }

    private String draw(Call call) {
        if (drawn > MAX_DRAWN) {
            report(Diagnostic.error(
                    DiagnosticCode.DIRECTIVES_TOO_LARGE, call.page().location(),
                    "the directives of the page become more than " + MAX_DRAWN + " characters",
                    "Show smaller tables or files, or split the page."));
            return "";
        }
        String html = facts.directives().draw(call, this);
        drawn += html.length();
        return html;
    }

    private Markup markup(Page page) {
        Markup known = markups.get(page);
        if (known == null) {
            known = page.body().markup();
            markups.put(page, known);
        }
        return known;
    }
}
