package dev.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hello World | hello-world",
                "  What's   new?  | whats-new",
                "I-24/7 | i-24-7",
                "Café à la crème | café-à-la-crème",
                "C++ and C# | c-and-c",
                "snake_case | snake_case",
                "القمة الأولى | القمة-الأولى",
                "国际刑警组织 | 国际刑警组织",
                "ประเทศไทย | ประเทศไทย",
                "हिन्दी भाषा | हिन्दी-भाषा",
                "Ⅷ 2 | 2",
                "🚓 | ''",
                "!!! | ''",
                "TITLE İ | title-i̇"
            })
    void keepsLettersMarksAndDigitsOfAnyScript(String text, String slug) {
        assertThat(Slug.of(text)).isEqualTo(slug);
    }
}
