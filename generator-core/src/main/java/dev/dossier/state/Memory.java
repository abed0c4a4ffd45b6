package dev.dossier.state;

import dev.dossier.model.Anchor;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.Page;
import dev.dossier.model.Reads;
import dev.dossier.model.SitePath;
import dev.dossier.model.Span;
import dev.dossier.model.Stamp;
import dev.dossier.model.ThemeAsset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What one build leaves to the next: what it read, what it made of it, and what it wrote.
 *
 * @param whole the build as a whole; nothing when there were problems, which have to be told again
 * @param sources the sources by their names
 * @param parsed what was made of those sources that are pages
 * @param templates what each template asked for, by its name
 * @param outputs the files of the output by their paths
 * @param anchors the anchors that files link to in others
 */
public record Memory(
        Optional<Whole> whole,
        Map<String, Source> sources,
        Parsed parsed,
        Map<String, Reads.OfTemplate> templates,
        Map<SitePath, Output> outputs,
        Set<Anchor> anchors) {
    /** The memory before the first build. */
    public static final Memory NONE =
            new Memory(Optional.empty(), Map.of(), new Parsed("", Map::of), Map.of(), Map.of(), Set.of());

    /**
     * A build as a whole.
     *
     * @param frame what stands for everything that went into it but what the pages say
     * @param inputs what stands for everything that went into it
     * @param pages how many pages came from a Markdown file
     * @param span the time in which the same pages appear
     * @param commit the state of the git history that it shows; empty where it shows none
     * @param theme what became of those files of the theme that are published otherwise than they are
     */
    public record Whole(Fingerprint frame, Fingerprint inputs, int pages, Span span, String commit, List<ThemeAsset> theme) {}

    /**
     * A file that was read.
     *
     * @param stamp what the file system said about it before it was read
     * @param content what stands for its bytes
     */
    public record Source(Stamp stamp, Fingerprint content) {}

    /**
     * Pages without their texts.
     *
     * @param rules by which rules they were parsed
     * @param pages the pages without problems by the names of their sources; read when they are asked for
     */
    public record Parsed(String rules, Supplier<Map<String, Page>> pages) {}

    /**
     * A file of the output.
     *
     * @param stamp what the file system said about it when it was written
     * @param contents what stands for its bytes; more than one while it is not known which of them the file has
     * @param made what stands for all that it was made from; nothing where it had problems and must be made again
     */
    public record Output(Stamp stamp, Set<Fingerprint> contents, Optional<Fingerprint> made) {}
}
