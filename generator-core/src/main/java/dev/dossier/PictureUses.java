package dev.dossier;

import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Body;
import dev.dossier.model.LinkResolver;
import dev.dossier.model.Located;
import dev.dossier.model.Page;
import dev.dossier.model.Route;
import dev.dossier.model.Site;
import dev.dossier.model.SitePath;
import dev.dossier.model.SourceFile;
import dev.dossier.model.Sources;
import dev.dossier.picture.PictureMaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Which pictures pages show.
 *
 * @param shown the pictures, in the order of their paths
 * @param linked those that a page links to, by where they are in the output
 * @param ofPages the pictures that stand for pages, each with the place where its page says so
 * @param besidePages the names of the pictures that are neither in {@code static} nor of the theme
 */
record PictureUses(List<Use> shown, Set<SitePath> linked, Map<SourceLocation, OfPage> ofPages, Set<String> besidePages) {
    /**
     * A picture that is shown.
     *
     * @param path where it is, or would be, in the output
     * @param source its file
     * @param shared whether it stands for a page, so that other sites show it
     */
    record Use(SitePath path, SourceFile source, boolean shared) {}

    /**
     * The picture of a page.
     *
     * @param path where it is in the output
     * @param written how the page names it
     */
    record OfPage(SitePath path, String written) {}

    /** Returns whether the site has any picture of its own. */
    static boolean mayHave(Sources sources) {
        return pictures(sources).findAny().isPresent();
    }

    private static Stream<SourceFile> pictures(Sources sources) {
        return Stream.concat(sources.assets().stream(), sources.statics().stream()).filter(file -> PictureMaker.isPicture(file.path()));
    }

    static PictureUses of(Site site, Sources sources) {
        Set<String> own = new HashSet<>();
        pictures(sources).forEach(file -> own.add(file.name()));
        Map<SitePath, SourceFile> candidates = new HashMap<>();
        site.outputs().forEach((path, route) -> {
            if (route instanceof Route.Copied copied && own.contains(copied.source().name())) {
                candidates.put(path, copied.source());
            }
        });
        Set<SitePath> shown = new TreeSet<>();
        Set<SitePath> linked = new HashSet<>();
        Map<SourceLocation, OfPage> ofPages = new HashMap<>();
        Set<SitePath> shared = new HashSet<>();
        for (Page page : site.pages()) {
            collect(page, site, shown, linked);
            Optional<Located<String>> image = page.frontMatter().image();
            site.place(page).image().filter(candidates::containsKey).ifPresent(path -> {
                shown.add(path);
                shared.add(path);
                image.ifPresent(said -> ofPages.put(said.location(), new OfPage(path, said.value())));
            });
        }
        shown.retainAll(candidates.keySet());
        List<Use> uses = new ArrayList<>();
        shown.forEach(path -> uses.add(new Use(path, Objects.requireNonNull(candidates.get(path)), shared.contains(path))));
        Set<String> beside = new HashSet<>();
        sources.assets().forEach(file -> beside.add(file.name()));
        return new PictureUses(uses, linked, ofPages, beside);
    }

    private static void collect(Page page, Site site, Set<SitePath> shown, Set<SitePath> linked) {
        LinkResolver links = null;
        for (Body.Reference reference : page.body().references()) {
            if (reference.isInside() && (reference.image() || mayBePicture(reference.destination()))) {
                links = links == null ? site.links().of(page, site.place(page).output()) : links;
                if (links.resolve(reference.destination(), reference.image()) instanceof LinkResolver.InSite file) {
                    (reference.image() ? shown : linked).add(file.to());
                }
            }
        }
    }

    /** Most links lead to pages. */
    private static boolean mayBePicture(String destination) {
        int dot = destination.lastIndexOf('.');
        return dot >= 0 && !destination.startsWith("md", dot + 1);
    }

    boolean isBesidePages(SourceFile source) {
        return besidePages.contains(source.name());
    }

    /** Tells of each refused picture that stands for a page where the page says so. */
    void refused(Set<SitePath> refused, BiConsumer<SourceLocation, OfPage> report) {
        ofPages.forEach((place, image) -> {
            if (refused.contains(image.path())) {
                report.accept(place, image);
            }
        });
    }
}
