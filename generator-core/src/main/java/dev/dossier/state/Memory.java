package dev.dossier.state;

import dev.dossier.model.Fingerprint;
import dev.dossier.model.Page;
import dev.dossier.model.Reads;
import dev.dossier.model.SitePath;
import dev.dossier.model.Stamp;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one build leaves to the next: what it read, what it made of it, and what it wrote.
 *
 * @param sources the sources by their names
 * @param templates what each template asked for, by its name
 * @param outputs the files of the output by their paths
 */
public record Memory(
        Map<String, Source> sources, Map<String, Reads.OfTemplate> templates, Map<SitePath, Output> outputs) {
    /** The memory before the first build. */
    public static final Memory NONE = new Memory(Map.of(), Map.of(), Map.of());

    /**
     * A file that was read.
     *
     * @param stamp what the file system said about it before it was read
     * @param content what stands for its bytes
     * @param page what was made of it, where it is a page without problems; its text is not part of it
     */
    public record Source(Stamp stamp, Fingerprint content, Optional<Page> page) {}

    /**
     * A file of the output.
     *
     * @param stamp what the file system said about it when it was written
     * @param contents what stands for its bytes; more than one while it is not known which of them the file has
     * @param made what stands for all that it was made from; nothing where it had problems and must be made again
     * @param targets the hash codes of the paths in the output that it was found to refer to, in ascending order
     */
    public record Output(Stamp stamp, Set<Fingerprint> contents, Optional<Fingerprint> made, int[] targets) {}
}
