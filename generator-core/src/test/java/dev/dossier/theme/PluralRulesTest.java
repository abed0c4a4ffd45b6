package dev.dossier.theme;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PluralRulesTest {
    static Stream<String> languages() {
        return PluralRules.languages().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void chooseWhatTheCommonLocaleDataRepositoryDoes(String language) {
        com.ibm.icu.text.PluralRules expected = com.ibm.icu.text.PluralRules.forLocale(ULocale.forLanguageTag(language));
        PluralRules rules = PluralRules.of(language);

        IntStream.concat(IntStream.rangeClosed(0, 2200), IntStream.of(10_000, 1_000_000, 1_000_001, 2_000_000)).forEach(number ->
                assertThat(rules.form(number).name().toLowerCase(Locale.ROOT)).as(language + " " + number).isEqualTo(expected.select(number)));
    }

    @Test
    void knowOneFormOfALanguageThatHasNoOthers() {
        assertThat(PluralRules.of("ja-JP").forms()).containsExactly(PluralForm.OTHER);
        assertThat(PluralRules.of("ja-JP").form(1)).isEqualTo(PluralForm.OTHER);
        assertThat(PluralRules.of("EN-gb").form(1)).isEqualTo(PluralForm.ONE);
    }
}
