package dev.dossier.resolve;

import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.diagnostic.Suggestion;
import dev.dossier.model.Excuses;
import dev.dossier.model.Languages;
import dev.dossier.model.LinkResolver;
import dev.dossier.model.Page;
import dev.dossier.model.Route;
import dev.dossier.model.SiteConfig;
import dev.dossier.model.SitePath;
import dev.dossier.model.Urls;
import dev.dossier.model.Visibility.Hidden;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Resolves what one page links to. A link names a source, relative to the page's own source; an address of the output, relative
 * to the page's own, is understood as well, so that text that was written for another generator keeps its links.
 */
final class Links implements LinkResolver {
    /** What a link may start and what no reader's machine executes. */
    private static final Set<String> SAFE_LINKS = Set.of("http", "https", "mailto", "tel");

    private static final Set<String> SAFE_IMAGES = Set.of("http", "https");

    private final Page page;
    private final SitePath output;
    private final LinkIndex index;
    private final Map<SitePath, Route> outputs;
    private final Urls urls;
    private final Excuses excuses;

    Links(Page page, SitePath output, LinkIndex index, Map<SitePath, Route> outputs, Urls urls, Excuses excuses) {
        this.excuses = excuses;
        this.page = page;
        this.output = output;
        this.index = index;
        this.outputs = outputs;
        this.urls = urls;
    }

    @Override
    public Target resolve(String text, boolean image) {
        Destination destination = Destination.of(text);
        Subject what = new Subject(text, image);
        if (!destination.isLocal()) {
            return external(destination, text, image, what);
        }
        if (destination.path().isEmpty() && destination.query().isEmpty()) {
            return image
                    ? new Broken(DiagnosticCode.LINK_LEADS_NOWHERE, what + " leads nowhere", "Name a file, relative to the page.")
                    : toPage(page, destination, what);
        }
        Optional<SitePath> source = source(destination);
        Optional<Page> target = source.isPresent() ? page(source.get()) : Optional.empty();
        if (target.isPresent()) {
            return image ? imageIsPage(what) : toPage(target.get(), destination, what);
        }
        Optional<Hidden> hidden = source.isPresent() && !index.hidden().isEmpty() ? hidden(source.get()) : Optional.empty();
        if (hidden.isPresent()) {
            return toHidden(hidden.get(), what);
        }
        if (source.isPresent() && index.unreadable().contains(source.get())) {
            return new Address("#");
        }
        Optional<SitePath> file = asset(source, destination);
        if (file.isPresent()) {
            return toFile(file.get(), destination, image, what);
        }
        return broken(destination, source, what);
    }

    private Optional<Hidden> hidden(SitePath source) {
        Optional<Hidden> exact = Optional.ofNullable(index.hidden().get(source));
        return exact.isPresent() ? exact : inDefaultLanguage(source).map(index.hidden()::get);
    }

    private static Broken toHidden(Hidden why, Subject what) {
        return switch (why) {
            case DRAFT -> new Broken(
                    DiagnosticCode.LINK_TO_DRAFT, what + " leads to a draft", "Publish that page, or build with drafts.");
            case FUTURE -> new Broken(
                    DiagnosticCode.LINK_TO_FUTURE, what + " leads to a page that is not published yet",
                    "Link to it when its day has come, or build with future pages.");
            case EXPIRED -> new Broken(
                    DiagnosticCode.LINK_TO_EXPIRED, what + " leads to a page that has expired",
                    "Link to what has taken its place, or build with expired pages.");
        };
    }

    /** Takes what is broken for right where the site accepts it: it is written as it is, from the page that shows it. */
    private Target unlessAccepted(Broken broken, Destination destination, Optional<SitePath> source) {
        List<String> links = new ArrayList<>(List.of(destination.written()));
        source.ifPresent(path -> links.add("/" + path + destination.ending()));
        List<String> sources = List.of(page.path().value(), page.location().file());
        if (!excuses.accept(new Excuses.Finding(Set.of(broken.code()), sources, links), output)) {
            return broken;
        }
        // Whether it is a page, with an address of the site's style, nobody knows.
        Urls files = new Urls(SiteConfig.UrlStyle.FILE, urls.baseUrl(), urls.anywhere());
        return new Address(source.filter(path -> !path.isRoot())
                .map(path -> files.relative(output, path) + Urls.encodeAddress(destination.ending()))
                .orElseGet(() -> Urls.encodeAddress(destination.written())));
    }

    @Override
    public Optional<Page> page(String text) {
        Destination destination = Destination.of(text);
        return destination.isLocal() && !destination.path().isEmpty()
                ? source(destination).flatMap(this::page)
                : Optional.empty();
    }

    /** Returns the file of the output that a destination leads to, unless that is a page. */
    Optional<SitePath> file(String text) {
        Destination destination = Destination.of(text);
        if (!destination.isLocal() || destination.path().isEmpty()) {
            return Optional.empty();
        }
        return asset(source(destination), destination)
                .filter(path -> outputs.get(path) instanceof Route.Copied);
    }

    private Target external(Destination destination, String text, boolean image, Subject what) {
        boolean safe = destination.scheme().isEmpty() || (image ? SAFE_IMAGES : SAFE_LINKS).contains(destination.scheme());
        return safe
                ? new Address(Urls.encodeAddress(text.strip()))
                : new Broken(
                        DiagnosticCode.UNSAFE_URL,
                        what + " uses the scheme '" + destination.scheme() + ":'",
                        "Allowed are " + (image ? "http: and https:." : "http:, https:, mailto: and tel:."));
    }

    /** Finds a page by its source; where its language does not have it, in the default language. */
    private Optional<Page> page(SitePath source) {
        Optional<Page> exact = exactly(source);
        return exact.isPresent() || !index.tree().languages().areDeclared()
                ? exact
                : inDefaultLanguage(source).flatMap(this::exactly);
    }

    /** Returns the path in the default language of what is in the folder of another one. */
    private Optional<SitePath> inDefaultLanguage(SitePath source) {
        Languages languages = index.tree().languages();
        return languages.of(source).map(language -> languages.main().folder().resolve(language.relative(source).value()));
    }

    /** Returns the path that is linked to; one that begins with a slash begins at the folder of the page's language, unless it names one. */
    private Optional<SitePath> source(Destination destination) {
        Languages languages = index.tree().languages();
        Optional<SitePath> source = destination.from(page.path().parent());
        return destination.path().startsWith("/") && languages.areDeclared()
                ? source.map(path -> path.isRoot() || languages.of(path.resolve("x")).isPresent()
                        ? path
                        : index.tree().language(page).folder().resolve(path.value()))
                : source;
    }

    /** Finds a page by its source, also where the author left out {@code .md}, or wrote the {@code .html} that it becomes. */
    private Optional<Page> exactly(SitePath source) {
        PageTree tree = index.tree();
        String path = source.value();
        if (path.endsWith(".md")) {
            Optional<Page> page = tree.page(source);
            return page.isEmpty() && source.name().equals("README.md") ? tree.page(source.parent().resolve(PageTree.INDEX)) : page;
        }
        if (path.endsWith(".html")) {
            return tree.page(SitePath.of(path.substring(0, path.length() - "html".length()) + "md"));
        }
        Optional<Page> folder = tree.page(source.resolve(PageTree.INDEX));
        return folder.isPresent() || source.isRoot() ? folder : tree.page(SitePath.of(path + ".md"));
    }

    private Optional<SitePath> asset(Optional<SitePath> source, Destination destination) {
        Optional<SitePath> beside = source.isPresent() ? Optional.ofNullable(index.assets().get(source.get())) : source;
        if (beside.isEmpty() && index.tree().languages().areDeclared()) {
            beside = source.flatMap(this::inDefaultLanguage).map(index.assets()::get);
        }
        if (beside.isPresent()) {
            return beside;
        }
        Optional<SitePath> there = destination.from(index.outputs().of(page).parent());
        return there.isPresent() ? output(there.get(), destination.path().endsWith("/")) : there;
    }

    /** Finds a file, or the page of a folder; an address that ends in a slash is nearly always that of a folder. */
    private Optional<SitePath> output(SitePath path, boolean folder) {
        SitePath page = path.resolve("index.html");
        SitePath likely = folder ? page : path;
        if (outputs.containsKey(likely)) {
            return Optional.of(likely);
        }
        SitePath other = folder ? path : page;
        return outputs.containsKey(other) ? Optional.of(other) : Optional.empty();
    }

    private Target toPage(Page translated, Destination destination, Subject what) {
        String fragment = destination.fragment().orElse("");
        Page target = hasAnchor(translated, fragment) ? translated : untranslated(translated, fragment);
        if (!hasAnchor(target, fragment)) {
            String where = target.equals(page) ? "the page has" : "'" + target.path() + "' has";
            Broken broken = new Broken(
                    DiagnosticCode.ANCHOR_MISSING,
                    what + ": " + where + " no anchor '" + fragment + "'",
                    Suggestion.didYouMean(fragment, target.anchors()));
            if (unlessAccepted(broken, destination, Optional.of(target.path())) instanceof Broken) {
                return broken;
            }
        }
        String anchor = fragment.isEmpty() ? "" : "#" + Urls.encode(fragment);
        SitePath file = index.outputs().of(target);
        if (file.equals(output) && destination.query().isEmpty() && !anchor.isEmpty()) {
            return new Address(anchor);
        }
        return new InSite(urls, output, file, Urls.encodeAddress(destination.query()) + anchor);
    }

    /** What leads there, as problems name it. */
    private record Subject(String text, boolean image) {
        @Override
        public String toString() {
            return (image ? "image" : "link to") + " " + Quoted.of(text);
        }
    }

    private static boolean hasAnchor(Page target, String fragment) {
        return fragment.isEmpty() || fragment.equals("top") || target.anchors().contains(fragment);
    }

    /** A text that is not translated names anchors of pages in its own language, which translations may call otherwise. */
    private Page untranslated(Page target, String fragment) {
        PageTree tree = index.tree();
        return tree.original(page)
                .flatMap(any -> tree.in(tree.languages().main(), target))
                .filter(original -> hasAnchor(original, fragment))
                .orElse(target);
    }

    private Target toFile(SitePath file, Destination destination, boolean image, Subject what) {
        if (outputs.get(file) instanceof Route.Rendered rendered && file.extension().equals("html")) {
            // A later part of a list, which has none of the anchors of its page, is the only one that lists pages.
            if (image || rendered.pages().isEmpty()) {
                return image ? imageIsPage(what) : toPage(rendered.page(), destination, what);
            }
        }
        String anchor = destination.fragment().map(fragment -> "#" + Urls.encode(fragment)).orElse("");
        return new InSite(urls, output, file, Urls.encodeAddress(destination.query()) + anchor);
    }

    private String hint(Destination destination, Optional<SitePath> source) {
        boolean atRoot = destination.path().startsWith("/");
        Optional<SitePath> published = atRoot ? source.flatMap(path -> LinkIndex.inOtherCase(path, outputs.keySet())) : Optional.empty();
        return published.filter(path -> outputs.get(path) instanceof Route.Copied)
                .map(path -> "did you mean '/" + path + LinkIndex.OTHER_CASE)
                .orElseGet(() -> index.hint(page, source, destination.path()));
    }

    private static Target imageIsPage(Subject what) {
        return new Broken(DiagnosticCode.IMAGE_IS_A_PAGE, what + " is a page", "Name a picture, or use a link.");
    }

    private Target broken(Destination destination, Optional<SitePath> source, Subject what) {
        boolean climbs = source.isEmpty() && destination.path().contains("..");
        Broken broken = climbs
                ? new Broken(
                        DiagnosticCode.LINK_LEAVES_SITE,
                        what + " climbs out of the site",
                        "Links are relative to the page '" + page.path() + "'.")
                : new Broken(
                        DiagnosticCode.LINK_LEADS_NOWHERE, what + " leads nowhere", hint(destination, source));
        return unlessAccepted(broken, destination, source);
    }
}
