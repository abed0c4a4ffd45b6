package dev.dossier.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafePatternTest {
    @Test
    void matchesAValueAsAWhole() {
        assertThat(SafePattern.of("[A-Z]{3}|x").matches("FRA")).isTrue();
        assertThat(SafePattern.of("[A-Z]{3}|x").matches("FRAN")).isFalse();
        assertThat(SafePattern.of("a").matches("ba")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+$", "(a|a)*b", "(.*)*\\d", "([a-z]+)*[0-9]"})
    void answersAttacksOnBacktrackingAtOnce(String attack) {
        assertThat(SafePattern.problem(attack)).isEmpty();
        assertThat(SafePattern.of(attack).matches("a".repeat(50_000) + "!")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a{1000}){1000}", "((a{100}){100}){2}", "(((a{2,30}){30}){30}){30}", "(a{1000,}){1000}", "a{99999999999999999999}"})
    void refusesRepetitionsOfRepetitions(String pattern) {
        assertThat(SafePattern.problem(pattern)).hasValueSatisfying(problem -> assertThat(problem).contains("repeats too often"));
    }

    @Test
    void allowsRepetitionsThatPeopleWrite() {
        assertThat(SafePattern.problem("[A-Z]{2}-[0-9]{4}-[a-z]{1,10}[{,]")).isEmpty();
    }

    @Test
    void refusesLongPatterns() {
        assertThat(SafePattern.problem("a".repeat(501))).hasValue("the pattern has more than 500 characters");
    }
}
