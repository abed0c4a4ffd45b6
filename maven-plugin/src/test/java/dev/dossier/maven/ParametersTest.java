package dev.dossier.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.dossier.Generator;
import dev.dossier.Generator.FailOn;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {
    @ParameterizedTest
    @CsvSource({"error, ERROR", "warning, WARNING", "never, NEVER"})
    void readsWhichProblemsFailTheBuild(String text, FailOn expected) {
        assertThat(Parameters.failOn(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"errors", "ERROR", ""})
    void saysWhatFailOnMayBe(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameters.failOn(text))
                .withMessage("dossier.failOn is '" + text + "'; use error, warning or never");
    }

    @ParameterizedTest
    @ValueSource(strings = {"on", "OFF", ""})
    void saysWhatCiMayBe(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameters.isAuto(text))
                .withMessage("dossier.ci is '" + text + "'; use auto or off");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "https://example.org", "http://localhost:8080/docs/", "https://example.org/a%20b/"})
    void takesABaseUrlOrNone(String text) {
        assertThatCode(() -> Parameters.baseUrl(text, builder())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org",
                "/docs/",
                "ftp://example.org/",
                "https:///docs",
                "https://example.org/?q=1",
                "https://example.org/#a",
                "https://a b"
            })
    void saysWhatABaseUrlIs(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameters.baseUrl(text, builder()))
                .withMessage(
                        "dossier.baseUrl is '" + text + "'; use an address such as https://example.org/docs/");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-07T00:00:00Z, 2026-09-07T00:00:00Z",
        "2026-09-07T02:00:00+02:00, 2026-09-07T00:00:00Z",
        "1788739200, 2026-09-07T00:00:00Z",
        "0, 1970-01-01T00:00:00Z"
    })
    void readsTheBuildTime(String text, Instant expected) {
        assertThat(Parameters.buildTime(text, null)).contains(expected);
    }

    @Test
    void prefersTheTimeOfTheProjectToThatOfTheEnvironment() {
        assertThat(Parameters.buildTime("1", "2")).contains(Instant.ofEpochSecond(1));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"x", "-", "1980-02-01T00:00:00Z"})
    void asksTheEnvironmentWhereTheProjectHasNoTime(String text) {
        assertThat(Parameters.buildTime(text, "1788739200")).contains(Instant.parse("2026-09-07T00:00:00Z"));
        assertThat(Parameters.buildTime(text, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-09-07", "yesterday", "99999999999999999999", "-1"})
    void saysWhatABuildTimeIs(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameters.buildTime(text, null))
                .withMessage("dossier.buildTime is '" + text
                        + "'; use a time such as 2026-09-07T00:00:00Z or seconds since 1970");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameters.buildTime(null, text))
                .withMessageStartingWith("SOURCE_DATE_EPOCH is '" + text + "'");
    }

    private static Generator.Builder builder() {
        return Generator.builder(Path.of("site"));
    }
}
