package dev.dossier.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Signs stand as the press of each language sets them. */
class TypographyTest {
    /** A narrow or a wide blank that does not break has to stand there (Lexique des règles typographiques, Imprimerie nationale). */
    private static final Pattern FRENCH = Pattern.compile("[^\\s\\u00a0\\u202f(«][;!?»]|[\\p{L}\\d)]:(?=\\s)|[ \\n][;:!?»]|«[^\\u00a0\\u202f]|\\p{L}'\\p{L}");
    private static final Pattern SPANISH = Pattern.compile("[¿?]");
    /** Latin signs after Arabic letters, and Arabic-Indic digits, which this site does not use. */
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}\\s*[,;?]|[\\u0660-\\u0669\\u06f0-\\u06f9]");

    static Stream<Arguments> written() {
        return MadeSite.LANGUAGES.stream()
                .flatMap(language -> MadeSite.written(language).stream().map(page -> Arguments.of(language, page)));
    }

    @ParameterizedTest
    @MethodSource("written")
    void isThatOfTheLanguage(String language, String page) throws Exception {
        Document document = Jsoup.parse(MadeSite.read(language + "/" + page));
        document.select("code, [lang]:not(html)").remove();
        List<String> wrong = new ArrayList<>();
        for (Element block : document.select("h1, h2, h3, p, li, td, th, figcaption, .description")) {
            wrong.addAll(mistakes(block.wholeText().replaceAll("https?://\\S+", ""), language));
        }
        assertThat(wrong).isEmpty();
    }

    /** Guards the test above. */
    @Test
    void isToldFromMistakes() {
        assertThat(mistakes("Qui\u202f? «\u00a0Lui\u00a0»\u00a0: l’ONU\u202f; non\u202f!", "fr")).isEmpty();
        assertThat(mistakes("Qui? « Lui » : l'ONU ; non !", "fr")).hasSize(7);
        assertThat(mistakes("¿Quién? ¿Y tú?", "es")).isEmpty();
        assertThat(mistakes("Quién?", "es")).hasSize(1);
        assertThat(mistakes("من؟ هو، وهي؛ 1956", "ar")).isEmpty();
        assertThat(mistakes("من? هو, وهي; ١٩٥٦", "ar")).hasSize(7);
    }

    private static List<String> mistakes(String text, String language) {
        if (language.equals("es")) {
            String marks = SPANISH.matcher(text).results().map(found -> found.group()).reduce("", String::concat);
            return marks.replace("¿?", "").isEmpty() ? List.of() : List.of(text);
        }
        List<String> found = new ArrayList<>();
        Matcher mistake = (language.equals("fr") ? FRENCH : ARABIC).matcher(text);
        while (mistake.find()) {
            found.add(text.substring(Math.max(0, mistake.start() - 20), Math.min(text.length(), mistake.end() + 10)));
        }
        return found;
    }
}
