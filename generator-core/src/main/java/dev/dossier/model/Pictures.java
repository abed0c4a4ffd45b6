package dev.dossier.model;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The pictures that pages show.
 *
 * @param shown each picture by where its source is or would be in the output
 * @param sources what stands for the bytes that each was made from, by the name of the source
 */
public record Pictures(Map<SitePath, Picture> shown, Map<String, Fingerprint> sources) {
    /** A site without pictures, or one that publishes them as they are. */
    public static final Pictures NONE = new Pictures(Map.of(), Map.of());

    /** Copies the maps. */
    public Pictures {
        shown = Collections.unmodifiableMap(new LinkedHashMap<>(shown));
        sources = Map.copyOf(sources);
    }

    /** Returns the picture whose source is at a place of the output, where it is known. */
    public Optional<Picture> at(SitePath source) {
        return Optional.ofNullable(shown.get(source));
    }

    /** Returns the file that other sites show for a picture: one made for that, where there is one. */
    public SitePath shared(SitePath source) {
        return at(source).flatMap(Picture::shared).map(Picture.File::path).orElse(source);
    }

    /** Returns the files that were made for pictures, by their places in the output. */
    public Set<SitePath> files() {
        Set<SitePath> files = new HashSet<>();
        shown.forEach((source, picture) -> {
            picture.files().stream().map(Picture.File::path).filter(path -> !path.equals(source)).forEach(files::add);
            picture.shared().ifPresent(file -> files.add(file.path()));
        });
        return files;
    }
}
