package dev.dossier.resolve;

import dev.dossier.diagnostic.Suggestion;
import dev.dossier.model.Page;
import dev.dossier.model.SiteConfig.UrlStyle;
import dev.dossier.model.SitePath;
import dev.dossier.model.SourceFile;
import dev.dossier.model.Sources;
import dev.dossier.model.Urls;
import dev.dossier.model.Visibility.Hidden;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a link can name among the sources.
 *
 * @param tree the pages
 * @param outputs which file each becomes
 * @param assets the files beside pages, by the path that an author sees
 * @param hidden the pages that are left out for now, and why
 * @param unreadable the pages that are left out because something is wrong with them
 */
record LinkIndex(
        PageTree tree, Outputs outputs, Map<SitePath, SitePath> assets, Map<SitePath, Hidden> hidden, Set<SitePath> unreadable) {
    /** Ends a hint that begins with the right spelling. */
    static final String OTHER_CASE = "'? Servers tell upper case from lower case.";

    static LinkIndex of(
            PageTree tree, Outputs outputs, Map<SitePath, SitePath> assets, Sources sources, Map<SitePath, Hidden> hidden) {
        Set<SitePath> unreadable = new HashSet<>();
        for (SourceFile file : sources.pages()) {
            Optional<Page> page = tree.page(file.path());
            boolean known = page.isPresent() && page.get().location().file().equals(file.name());
            if (!known && !hidden.containsKey(file.path())) {
                unreadable.add(file.path());
            }
        }
        return new LinkIndex(tree, outputs, assets, hidden, unreadable);
    }

    /** Returns what an author may have meant: a source of the same name elsewhere, else one nearby with a similar name. */
    String hint(Page page, Optional<SitePath> source, String written) {
        String name = written.substring(written.lastIndexOf('/') + 1);
        SitePath here = page.path().parent();
        Optional<SitePath> same = source.flatMap(path -> inOtherCase(path, names(page)));
        if (same.isPresent()) {
            return "did you mean '" + relative(here, same.get()) + OTHER_CASE;
        }
        Optional<String> best = names(page).stream()
                .filter(path -> path.name().equalsIgnoreCase(name))
                .min(Comparator.comparingInt((SitePath path) -> relative(here, path).length()).thenComparing(path -> path))
                .map(path -> relative(here, path));
        SitePath folder = source.map(SitePath::parent).orElse(here);
        Optional<String> near = Suggestion.closest(
                        name, names(page).stream().filter(path -> path.parent().equals(folder)).map(SitePath::name).toList())
                .map(sibling -> relative(here, folder.resolve(sibling)));
        return best.or(() -> near)
                .map(found -> "did you mean '" + found + "'? Links are relative to the page.")
                .orElse("Links name a source relative to the page, such as '../goals/index.md'.");
    }

    /** Returns the path, or the page of the folder, that differs from a path in nothing but upper and lower case. */
    static Optional<SitePath> inOtherCase(SitePath path, Collection<SitePath> known) {
        String name = path.value();
        String index = name + "/" + PageTree.INDEX;
        return known.stream()
                .filter(other -> other.value().equalsIgnoreCase(name) || other.value().equalsIgnoreCase(index))
                .findFirst();
    }

    private List<SitePath> names(Page page) {
        List<SitePath> names = new ArrayList<>(assets.keySet());
        tree.pages().stream().filter(other -> !other.equals(page)).forEach(other -> names.add(other.path()));
        return names;
    }

    private static String relative(SitePath folder, SitePath target) {
        return new Urls(UrlStyle.FILE, Optional.empty()).relative(folder.resolve("page"), target);
    }
}
