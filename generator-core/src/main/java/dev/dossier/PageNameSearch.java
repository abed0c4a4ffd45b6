package dev.dossier;

import dev.dossier.model.Page;
import dev.dossier.model.SiteConfig;
import dev.dossier.model.SitePath;
import dev.dossier.model.Urls;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out which page somebody means by its source, its file of the output or its address, from wherever these are counted. */
final class PageNameSearch {
    private static final String INDEX = "index.html";

    private final String name;

    /** Creates the search for a name; of a full address only what follows the address of the site counts. */
    PageNameSearch(String asked, SiteConfig config) {
        String base = config.baseUrl().map(Object::toString).orElse("\n");
        String path = asked.startsWith(base) ? asked.substring(base.length()) : asked;
        String plain = path.replace('\\', '/').replaceFirst("[?#].*", "").replaceFirst("^(\\./|/)+", "");
        this.name = plain;
    }

    String name() {
        return name;
    }

    boolean isPage(Page page, SitePath output) {
        return isSource(page.path(), page.location().file()) || addresses(output).anyMatch(name::equals);
    }

    /** Returns whether it is meant by its path below the content folder, below the site or below any folder above. */
    boolean isSource(SitePath path, String file) {
        return name.equals(path.value()) || name.equals(file) || name.endsWith("/" + file);
    }

    /** Returns the file, and the folder that a server shows it for, with and without the slash at its end. */
    private static Stream<String> addresses(SitePath output) {
        String file = output.value();
        boolean index = file.equals(INDEX) || file.endsWith("/" + INDEX);
        String folder = index ? file.substring(0, file.length() - INDEX.length()) : file;
        String bare = folder.endsWith("/") ? folder.substring(0, folder.length() - 1) : folder;
        return Stream.of(List.of(file, folder, bare), List.of(Urls.encode(folder), Urls.encode(bare))).flatMap(List::stream);
    }

    /** Returns the path below the content folder that is meant, as far as that can be a path at all. */
    Optional<SitePath> path() {
        String below = name.startsWith("content/") ? name.substring("content/".length()) : name;
        return SitePath.problem(below).isPresent() ? Optional.empty() : Optional.of(SitePath.of(below));
    }
}
