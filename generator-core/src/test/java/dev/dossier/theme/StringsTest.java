package dev.dossier.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.Look;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StringsTest {
    private static final LocalDate DAY = LocalDate.of(2023, 9, 7);

    private final List<Diagnostic> problems = new ArrayList<>();

    @Test
    void writesADateInEnglishUnlessTheThemeSaysOtherwise() {
        assertThat(read("en", Map.of()).display(DAY)).isEqualTo("7 September 2023");
    }

    @Test
    void writesADateAsTheLanguageDoes() {
        Strings strings = read("de", Map.of("i18n/de.yml", """
                months: [Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember]
                dateFormat: "{day}. {month} {year}"
                """));

        assertThat(strings.display(LocalDate.of(2023, 3, 7))).isEqualTo("7. März 2023");
        assertThat(problems).isEmpty();
    }

    @Test
    void takesEachTextFromTheClosestLanguageThatHasIt() {
        Strings strings = read("pt-BR", Map.of(
                "i18n/en.yml", "home: Home\nnext: Next\nprevious: Previous",
                "i18n/pt.yml", "home: Início\nnext: Seguinte",
                "i18n/pt-BR.yml", "next: Próximo",
                "i18n/fr.yml", "previous: Précédent"));

        assertThat(strings.texts()).isEqualTo(Map.of("home", "Início", "next", "Próximo", "previous", "Previous"));
    }

    @Test
    void replacesOnlyTheTextsThatTheSiteHas() {
        Theme theme = Theme.of(
                List.of(ThemeFixture.file("bureau", "i18n/en.yml", "home: Home\nnext: Next")),
                List.of(ThemeFixture.file("theme", "i18n/en.yml", "next: Onwards")), List.of("en"), Look.PLAIN, problems::add);

        assertThat(theme.strings("en").texts()).isEqualTo(Map.of("home", "Home", "next", "Onwards"));
    }

    @Test
    void fillsInTheFormThatGoesWithANumber() {
        Strings strings = read("ar", Map.of("i18n/ar.yml", """
                pages: {zero: none, one: single, two: pair, few: "{count} few", many: "{count} many", other: "{count} other"}
                groupSeparator: "٬"
                """));
        Phrase pages = strings.phrases().get("pages");

        assertThat(problems).isEmpty();
        assertThat(Stream.of(0, 1, 2, 3, 11, 100, 1103, 4000).map(count -> strings.fill(pages, name -> count)))
                .containsExactly("none", "single", "pair", "3 few", "11 many", "100 other", "1٬103 few", "4٬000 other");
    }

    @Test
    void takesEachValueByItsName() {
        Strings strings = read("es", Map.of("i18n/es.yml", "place: \"{title}: {page.count} de {$}\"\ngroupSeparator: .\ngroupFrom: 5\n"));
        Phrase place = strings.phrases().get("place");

        assertThat(place.arguments()).containsExactly("page.count", "title");
        assertThat(strings.fill(place, name -> name.equals("title") ? "A $1 \\" : 1234)).isEqualTo("A $1 \\: 1234 de {$}");
        assertThat(strings.fill(place, name -> -12345)).isEqualTo("-12.345: -12.345 de {$}");
    }

    @Test
    void reportsFormsThatALanguageDoesNotHave() {
        read("fr", Map.of("i18n/fr.yml", """
                pages: {two: deux, other: autres}
                things: {one: une}
                note: {one: une, other: autres}
                tip: "Voir {count}"
                """));

        assertThat(problems).map(Diagnostic::toString).containsExactly(
                "theme/i18n/fr.yml:1:9: error: unknown key 'two' [DOS203]\n    hint: known here: one, many, other.",
                "theme/i18n/fr.yml:2:9: error: there is no form 'other' [DOS205]\n    hint: It stands for all numbers that have no other form.",
                "theme/i18n/fr.yml:3:1: error: 'note' stands where there are no values [DOS205]\n"
                        + "    hint: Write it without '{…}' and in one form.",
                "theme/i18n/fr.yml:4:1: error: 'tip' stands where there are no values [DOS205]\n"
                        + "    hint: Write it without '{…}' and in one form.");
    }

    @Test
    void reportsWordsThatALanguageOfTheSiteDoesNotHave() {
        Theme.of(List.of(), ThemeFixture.files(Map.of("i18n/en.yml", "home: Home\nnext: Next", "i18n/fr.yml", "home: Accueil\nmotto: Devise")),
                List.of("en", "fr", "de"), Look.PLAIN, problems::add);

        assertThat(problems).map(Diagnostic::toString).containsExactly(
                "theme/i18n/en.yml: warning: a text is not said in 'en' [DOS561]\n    hint: Write there: motto.",
                "theme/i18n/fr.yml: warning: a text is not said in 'fr' [DOS561]\n    hint: Write there: next.",
                "theme/i18n/de.yml: warning: 3 texts are not said in 'de' [DOS561]\n    hint: Write there: home, motto, next.");
    }

    @Test
    void reportsWhatIsNotAText() {
        read("en", Map.of("i18n/en.yml", """
                months: [January, February]
                dateFormat: "{day} {mnth}"
                skip-to: a
                note: [a, b]
                """));

        assertThat(problems).map(Diagnostic::toString).containsExactly(
                "theme/i18n/en.yml:1:1: error: 'months' has 2 names, not 12 [DOS205]",
                "theme/i18n/en.yml:2:13: error: '{day} {mnth}' is not a date format [DOS205]\n"
                        + "    hint: It may have {day}, {month} and {year}.",
                "theme/i18n/en.yml:3:1: error: 'skip-to' cannot be the name of a text [DOS205]\n"
                        + "    hint: Begin with a letter and go on with letters and digits.",
                "theme/i18n/en.yml:4:7: error: 'note' is a list, not a text [DOS204]");
    }

    @Test
    void reportsAFileThatIsNoMapping() {
        read("en", Map.of("i18n/en.yml", "- a\n"));

        assertThat(problems).map(Diagnostic::toString).containsExactly(
                "theme/i18n/en.yml:1:1: error: the file is a list, not a mapping [DOS204]\n"
                        + "    hint: Write each line as 'key: value', with a blank after the colon.");
    }

    private Strings read(String language, Map<String, String> files) {
        return ThemeFixture.of(files, language, problems::add).strings(language);
    }
}
