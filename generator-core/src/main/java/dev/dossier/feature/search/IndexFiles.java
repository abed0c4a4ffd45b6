package dev.dossier.feature.search;

import dev.dossier.model.Fingerprint;
import dev.dossier.model.SitePath;
import java.util.Optional;

/** The files of indexes: those that the last build left, and those that are made. */
public interface IndexFiles {
    /** Returns whether all files that the last build left below a folder are as it left them, and there are any. */
    boolean areWhole(SitePath folder);

    /** Returns what a file of the last build holds; nothing where it is gone. */
    Optional<byte[]> former(SitePath file);

    /** Says that a file of the last build stays as it is, and returns what it holds. */
    void keepAll(SitePath folder);

    /** Takes a file with what stands for its bytes. Files may come from several threads. */
    void take(SitePath file, byte[] bytes, Fingerprint content);

    /** Opens what keeps bytes outside of memory for as long as the build lasts. */
    Overflow overflow();
}
