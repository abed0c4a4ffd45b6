package dev.dossier;

import dev.dossier.model.Fingerprint;
import dev.dossier.model.SourceFile;
import dev.dossier.model.Sources;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Everything that goes into a build.
 *
 * @param options what was asked for
 * @param rules what else decides what is made of a site
 * @param sources the files of the site
 */
record Inputs(Generator.Builder options, Fingerprint rules, Sources sources) {
    /**
     * What stands for the inputs.
     *
     * @param frame for all but what the pages say
     * @param all for all of them
     */
    record Prints(Fingerprint frame, Fingerprint all) {}

    /**
     * Returns what stands for the inputs; nothing where one of them cannot be read.
     *
     * @param content returns what stands for the bytes of a file
     */
    Optional<Prints> fingerprints(Function<SourceFile, Optional<Fingerprint>> content) {
        Path folder = options.site.toAbsolutePath().normalize().getFileName();
        Fingerprint.Builder frame = new Fingerprint.Builder()
                .fingerprint(rules)
                .text(folder == null ? "" : folder.toString())
                .text(options.baseUrl.map(URI::toString).orElse(""))
                .text(options.buildTime.map(Instant::toString).orElse(""))
                .text(options.visibility().rules());
        Fingerprint.Builder pages = new Fingerprint.Builder();
        for (List<SourceFile> files : List.of(sources.pages(), sources.assets(), sources.statics(), others())) {
            frame.number(files.size());
            for (SourceFile file : files) {
                Optional<Fingerprint> bytes = content.apply(file);
                if (bytes.isEmpty()) {
                    return Optional.empty();
                }
                frame.text(file.name()).text(file.path().value());
                (files == sources.pages() ? pages : frame).fingerprint(bytes.get());
            }
        }
        Fingerprint rest = frame.build();
        return Optional.of(new Prints(rest, pages.fingerprint(rest).build()));
    }

    /** Returns the files that are read but are neither pages nor copied as they are, unless a theme's are. */
    List<SourceFile> others() {
        return Stream.of(sources.configuration().stream(), sources.data().stream(), sources.theme().stream(), sources.locks().stream())
                .flatMap(Function.identity())
                .toList();
    }
}
