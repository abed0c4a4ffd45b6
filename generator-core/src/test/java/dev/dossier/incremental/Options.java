package dev.dossier.incremental;

import dev.dossier.Generator;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a build is told beside the site folder.
 *
 * @param time the build time
 * @param drafts whether drafts are part of the site
 * @param failOn which problems make the build fail
 * @param baseUrl where the site will be published, in place of what the configuration says
 */
record Options(Optional<Instant> time, boolean drafts, Generator.FailOn failOn, Optional<URI> baseUrl) {
    private static final Instant START = Instant.parse("2026-11-23T12:00:00Z");

    static final Options USUAL = new Options(Optional.of(START), false, Generator.FailOn.ERROR, Optional.empty());

    Options after(Duration duration) {
        return new Options(Optional.of(time.orElse(START).plus(duration)), drafts, failOn, baseUrl);
    }

    Options withoutTime() {
        return new Options(Optional.empty(), drafts, failOn, baseUrl);
    }

    Options with(boolean newDrafts) {
        return new Options(time, newDrafts, failOn, baseUrl);
    }

    Options with(Generator.FailOn newFailOn) {
        return new Options(time, drafts, newFailOn, baseUrl);
    }

    Options with(Optional<URI> newBaseUrl) {
        return new Options(time, drafts, failOn, newBaseUrl);
    }

    void applyTo(Generator.Builder builder) {
        time.ifPresent(builder::buildTime);
        baseUrl.ifPresent(builder::baseUrl);
        builder.drafts(drafts).failOn(failOn);
    }
}
