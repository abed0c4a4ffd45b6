package dev.dossier.config;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Located;
import dev.dossier.model.SiteConfig.Branches;
import dev.dossier.model.SiteConfig.MenuEntry;
import dev.dossier.model.SitePath;
import dev.dossier.yaml.YamlList;
import dev.dossier.yaml.YamlMapping;
import dev.dossier.yaml.YamlScalar;
import dev.dossier.yaml.YamlValue;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Turns the menus of the configuration into entries; whether the pages exist only the site can tell. */
final class MenuReader {
    /** Nobody finds anything in a menu with more levels. */
    private static final int MAX_DEPTH = 4;

    private final Consumer<Diagnostic> problems;

    /** What of the tree stands in a menu. */
    private enum From {
        SECTIONS,
        PAGES
    }

    MenuReader(Consumer<Diagnostic> problems) {
        this.problems = problems;
    }

    Map<String, List<MenuEntry>> menus(YamlMapping yaml) {
        Map<String, List<MenuEntry>> menus = new LinkedHashMap<>();
        for (Located<String> name : yaml.keys()) {
            if (!isName(name.value())) {
                invalid(
                        name.location(), Quoted.of(name.value()) + " cannot be the name of a menu",
                        "Begin with a small letter and go on with letters and digits, as in 'main'.");
            }
            // A menu that is taken from the tree as a whole needs no list.
            Optional<YamlValue> whole = yaml.value(name.value()).filter(YamlMapping.class::isInstance);
            whole.ifPresent(value -> menus.put(name.value(), entry(value).stream().toList()));
            if (whole.isEmpty()) {
                yaml.list(name.value()).ifPresent(list -> menus.put(name.value(), entries(list)));
            }
        }
        return Collections.unmodifiableMap(menus);
    }

    private List<MenuEntry> entries(YamlList list) {
        return list.values().stream().flatMap(value -> entry(value).stream()).toList();
    }

    private Optional<MenuEntry> entry(YamlValue value) {
        if (value instanceof YamlMapping mapping) {
            Optional<MenuEntry> entry = entry(mapping);
            mapping.finish();
            return entry;
        }
        if (value instanceof YamlScalar scalar) {
            Located<String> target = new Located<>(scalar.text().strip(), scalar.location());
            boolean url = target.value().indexOf(':') >= 0;
            Optional<String> checked = url ? url(target) : page(target);
            return checked.map(text -> new MenuEntry(Optional.empty(), text, target.location()));
        }
        String message = "a menu entry is " + value.kind() + ", not a text or a mapping";
        problems.accept(Diagnostic.error(DiagnosticCode.WRONG_TYPE, value.location(), message, ""));
        return Optional.empty();
    }

    private Optional<MenuEntry> entry(YamlMapping mapping) {
        Optional<Located<From>> from = mapping.choice("from", From.class);
        Optional<Located<Integer>> depth = mapping.wholeNumber("depth");
        if (mapping.has("from")) {
            int levels = depth.map(Located::value).orElse(1);
            depth.filter(one -> levels < 1 || levels > MAX_DEPTH).ifPresent(one -> invalid(
                    one.location(), Quoted.of(String.valueOf(levels)) + " is out of range for 'depth'", "Use a number from 1 to 4."));
            Branches tree = new Branches(from.filter(one -> one.value() == From.PAGES).isPresent(), Math.min(MAX_DEPTH, levels));
            return from.map(one -> new MenuEntry(Optional.empty(), "", one.location(), List.of(), Optional.of(tree)));
        }
        Optional<String> title = mapping.text("title").map(Located::value);
        boolean hasPage = mapping.has("page");
        boolean hasUrl = mapping.has("url");
        List<MenuEntry> children = mapping.list("children").map(this::entries).orElse(List.of());
        if (!hasPage && !hasUrl && title.isPresent() && !children.isEmpty()) {
            return Optional.of(new MenuEntry(title, "", mapping.location(), children, Optional.empty()));
        }
        if (hasPage == hasUrl) {
            String which = hasPage ? "both 'page' and 'url'" : "neither 'page' nor 'url'";
            String hint = hasPage ? "Keep one of them." : "Say where it leads, as in 'page: about/index.md'.";
            invalid(mapping.location(), "a menu entry has " + which, hint);
            return Optional.empty();
        }
        Optional<Located<String>> target = mapping.text(hasPage ? "page" : "url");
        return target.flatMap(text -> (hasPage ? page(text) : url(text))
                .map(checked -> new MenuEntry(title, checked, text.location(), children, Optional.empty())));
    }

    private Optional<String> page(Located<String> path) {
        Optional<String> problem = path.value().isEmpty() ? Optional.of("is empty") : SitePath.problem(path.value());
        problem.ifPresent(one -> invalid(
                path.location(), "the page " + Quoted.of(path.value()) + " " + one,
                "Write its path below the content folder, as in 'about/index.md'."));
        return problem.isPresent() ? Optional.empty() : Optional.of(path.value());
    }

    private Optional<String> url(Located<String> text) {
        Optional<URI> url = WebUrl.parse(text.value());
        if (url.isPresent() && (WebUrl.isHttp(url.get()) && WebUrl.hasHost(url.get()) || WebUrl.isMail(url.get()))) {
            return Optional.of(text.value());
        }
        invalid(
                text.location(), Quoted.of(text.value()) + " is not an http, https or mailto URL",
                "A page of the site is written as its path below the content folder.");
        return Optional.empty();
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && name.charAt(0) >= 'a' && name.charAt(0) <= 'z'
                && name.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9');
    }

    private void invalid(SourceLocation location, String message, String hint) {
        problems.accept(Diagnostic.error(DiagnosticCode.INVALID_VALUE, location, message, hint));
    }
}
