package dev.dossier.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColoursTest {
    @Test
    void areThereForAPersonAtATerminal() {
        assertThat(at(Map.of(), Map.of(), true, true)).isEqualTo(Colours.ON);
    }

    @Test
    void areNotThereInBatchModeOrInAPipe() {
        assertThat(at(Map.of(), Map.of(), false, true)).isEqualTo(Colours.OFF);
        assertThat(at(Map.of(), Map.of(), true, false)).isEqualTo(Colours.OFF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO_COLOR=1", "TERM=dumb", "MAVEN_CMD_LINE_ARGS= -l log.txt verify", "MAVEN_CMD_LINE_ARGS=--log-file=x site"})
    void areNotThereWhereTheEnvironmentIsAgainstThem(String variable) {
        int equals = variable.indexOf('=');

        assertThat(at(Map.of(), Map.of(variable.substring(0, equals), variable.substring(equals + 1)), true, true))
                .isEqualTo(Colours.OFF);
    }

    @Test
    void areThereWhereNoColorIsEmpty() {
        assertThat(at(Map.of(), Map.of("NO_COLOR", ""), true, true)).isEqualTo(Colours.ON);
    }

    @ParameterizedTest
    @CsvSource({"style.color,always,ON", "maven.style.color,always,ON", "style.color,never,OFF", "style.color,auto,OFF"})
    void areWhatAPropertySays(String name, String value, Colours expected) {
        assertThat(at(Map.of(name, value), Map.of("NO_COLOR", "1"), false, false)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({" --color=always site,ON", " --color always site,ON", "-B --color=never,OFF", "site --color,OFF"})
    void areWhatAnOptionSaysBeforeWhatAPropertyDoes(String arguments, Colours expected) {
        assertThat(at(Map.of("style.color", expected == Colours.ON ? "never" : "auto"), Map.of("MAVEN_CMD_LINE_ARGS", arguments), false, true))
                .isEqualTo(expected);
    }

    private static Colours at(Map<String, String> properties, Map<String, String> environment, boolean interactive, boolean terminal) {
        Properties said = new Properties();
        said.putAll(properties);
        return Colours.of(said, environment, interactive, terminal);
    }
}
