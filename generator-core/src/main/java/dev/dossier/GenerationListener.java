package dev.dossier;

import dev.dossier.model.Translation;
import java.util.List;

/**
 * Is told how far a build is; the core itself never logs. Calls may come from several threads at a time, and a slow listener
 * slows the build.
 */
@FunctionalInterface
public interface GenerationListener {
    /** Hears nothing. */
    GenerationListener SILENT = (stage, done, total) -> {};

    /** The stages of a build, in their order. */
    enum Stage {
        /** Folders are read. */
        SCAN,
        /** Sources become pages. */
        PARSE,
        /** Pages become a site. */
        RESOLVE,
        /** Pages become files, are checked and written. */
        RENDER
    }

    /**
     * A stage began or went on.
     *
     * @param stage the stage
     * @param done how many of its items are done
     * @param total how many items it has; 0 where that is not known
     */
    void progress(Stage stage, int done, int total);

    /**
     * The pages of a site with several languages were held against their originals.
     *
     * @param translations all translations that there are or could be, in the order of the originals and of the languages
     */
    default void translations(List<Translation> translations) {}
}
