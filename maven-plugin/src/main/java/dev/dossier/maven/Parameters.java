package dev.dossier.maven;

import dev.dossier.Generator;
import dev.dossier.Generator.FailOn;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns the text of a parameter into its value; a text that has none is an {@link IllegalArgumentException} that says what to do. */
final class Parameters {
    /** What Maven 4 says for a project that has no time of its own. */
    private static final Instant MAVEN_4_DEFAULT = Instant.parse("1980-02-01T00:00:00Z");

    private Parameters() {}

    /** Returns which problems fail the build. */
    static FailOn failOn(String text) {
        for (FailOn one : FailOn.values()) {
            if (one.name().toLowerCase(Locale.ROOT).equals(text)) {
                return one;
            }
        }
        throw new IllegalArgumentException("dossier.failOn is '" + text + "'; use error, warning or never");
    }

    /** Returns whether a switch of the two values {@code auto} and {@code off} is on. */
    static boolean isAuto(String text) {
        return switch (text) {
            case "auto" -> true;
            case "off" -> false;
            default -> throw new IllegalArgumentException("dossier.ci is '" + text + "'; use auto or off");
        };
    }

    /** Tells a builder where the site will be published, where that is said. */
    static void baseUrl(@Nullable String text, Generator.Builder builder) {
        if (text == null || text.isBlank()) {
            return;
        }
        try {
            builder.baseUrl(new URI(text));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "dossier.baseUrl is '" + text + "'; use an address such as https://example.org/docs/", e);
        }
    }

    /**
     * Returns the time of the build, or nothing where none is said. The forms, and that a single character stands for no time, are
     * those of {@code project.build.outputTimestamp} (Maven guide "Configuring for Reproducible Builds"); {@code SOURCE_DATE_EPOCH}
     * is that of reproducible-builds.org.
     */
    static Optional<Instant> buildTime(@Nullable String outputTimestamp, @Nullable String sourceDateEpoch) {
        return instant("dossier.buildTime", outputTimestamp)
                .filter(instant -> !instant.equals(MAVEN_4_DEFAULT))
                .or(() -> instant("SOURCE_DATE_EPOCH", sourceDateEpoch));
    }

    private static Optional<Instant> instant(String name, @Nullable String text) {
        if (text == null || text.isBlank() || text.length() == 1 && !isNumber(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    isNumber(text)
                            ? Instant.ofEpochSecond(Long.parseLong(text))
                            : OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException(
                    name + " is '" + text + "'; use a time such as 2026-09-07T00:00:00Z or seconds since 1970", e);
        }
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
