package dev.dossier.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of YAML 1.2.2, section 10.3.2, and its neighbours. */
class ScalarTypeTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "~", "null", "Null", "NULL"})
    void knowsNothing(String text) {
        assertThat(ScalarType.of(text)).isEqualTo(ScalarType.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "True", "TRUE", "false", "False", "FALSE"})
    void knowsFlags(String text) {
        assertThat(ScalarType.of(text)).isEqualTo(ScalarType.FLAG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "+12", "012", "0o7", "0o14", "0x3A", "0xff", "99999999999999999999"})
    void knowsWholeNumbers(String text) {
        assertThat(ScalarType.of(text)).isEqualTo(ScalarType.WHOLE_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.", "-0.0", ".5", "+.5", "12e03", "+12e03", "-2E+05", "1.5e-3", "3.14", "1e999999999999"})
    void knowsDecimalNumbers(String text) {
        assertThat(ScalarType.of(text)).isEqualTo(ScalarType.DECIMAL_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {".inf", "-.Inf", "+.INF", ".nan", ".NaN", ".NAN"})
    void knowsNumbersWithoutAValue(String text) {
        assertThat(ScalarType.of(text)).isEqualTo(ScalarType.SPECIAL_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "no", "yes", "on", "tRUE", "nULL", "1:30", "2023-09-07", "1_000", "0b1", "0o", "0o8", "0x", "0xg", "-0x1", "+", "-", ".",
        "-.", "e5", ".e5", "1e", "1e+", "1.2.3", "12a", "1 ", "-.nan", ".iNF", "\u0663", "1.\u0663"
    })
    void takesEverythingElseForAText(String text) {
        assertThat(ScalarType.of(text)).isEqualTo(ScalarType.TEXT);
    }
}
