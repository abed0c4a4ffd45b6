package dev.dossier.incremental;

import dev.dossier.Generator;
import dev.dossier.model.Visibility;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a build is told beside the site folder.
 *
 * @param time the build time
 * @param visibility which pages are part of the site, by a moment of its own or by the build time
 * @param failOn which problems make the build fail
 * @param baseUrl where the site will be published, in place of what the configuration says
 */
record Options(Optional<Instant> time, Visibility visibility, Generator.FailOn failOn, Optional<URI> baseUrl) {
    private static final Instant START = Instant.parse("2026-11-23T12:00:00Z");

    private static final Visibility PUBLISHED = new Visibility(false, false, false, Optional.empty());

    static final Options USUAL = new Options(Optional.of(START), PUBLISHED, Generator.FailOn.ERROR, Optional.empty());

    Options after(Duration duration) {
        return new Options(Optional.of(time.orElse(START).plus(duration)), visibility, failOn, baseUrl);
    }

    Options withoutTime() {
        return new Options(Optional.empty(), visibility, failOn, baseUrl);
    }

    Options with(Visibility newVisibility) {
        return new Options(time, newVisibility, failOn, baseUrl);
    }

    /** Decides which pages are part of the site some days after the usual time of builds. */
    Options asOf(int days) {
        return with(new Visibility(
                visibility.drafts(), visibility.future(), visibility.expired(), Optional.of(START.plus(Duration.ofDays(days)))));
    }

    Options with(Generator.FailOn newFailOn) {
        return new Options(time, visibility, newFailOn, baseUrl);
    }

    Options with(Optional<URI> newBaseUrl) {
        return new Options(time, visibility, failOn, newBaseUrl);
    }

    void applyTo(Generator.Builder builder) {
        time.ifPresent(builder::buildTime);
        baseUrl.ifPresent(builder::baseUrl);
        visibility.moment().ifPresent(builder::asOf);
        builder.drafts(visibility.drafts()).future(visibility.future()).expired(visibility.expired()).failOn(failOn);
    }
}
