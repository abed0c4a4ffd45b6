package dev.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a/b.md", "é/ü.md", "العربية/صفحة.md", ".hidden", "a b/c d.txt", "...a", "console/auxiliary.md"})
    void acceptsWhatWorksEverywhere(String value) {
        assertThat(SitePath.of(value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "/a | has an empty part",
                "a/ | has an empty part",
                "a//b | has an empty part",
                "../a | has a part '..'",
                "a/../../b | has a part '..'",
                "./a | has a part '.'",
                "a\\b | has a '\\'",
                "C:/x | has a ':'",
                "what?.md | has a '?'",
                "a*b | has a '*'",
                "a<b | has a '<'",
                "a. | has a part that ends in a dot",
                "\"a /b\" | has a part that ends in a blank",
                "con | has a part 'con', which Windows keeps for a device",
                "a/NUL.txt | has a part 'NUL.txt', which Windows keeps for a device",
                "Com1.md | has a part 'Com1.md', which Windows keeps for a device"
            })
    void refusesWhatDoesNot(String value, String problem) {
        assertThat(SitePath.problem(value)).contains(problem);
        assertThatThrownBy(() -> SitePath.of(value)).hasMessage("'" + value + "' " + problem);
    }

    @Test
    void refusesControlCharactersAndVeryLongParts() {
        assertThat(SitePath.problem("a\u0000b")).contains("has a control character");
        assertThat(SitePath.problem("a\nb")).contains("has a control character");
        assertThat(SitePath.problem("x".repeat(200))).isEmpty();
        assertThat(SitePath.problem("x".repeat(201))).contains("has a part of more than 200 bytes");
        assertThat(SitePath.problem("é".repeat(101))).contains("has a part of more than 200 bytes");
    }

    @Test
    void takesComposedAndDecomposedLettersForTheSame() {
        assertThat(SitePath.of("caf\u0065\u0301.md")).isEqualTo(SitePath.of("caf\u00e9.md"));
    }

    @ParameterizedTest
    @CsvSource({"A.md,a.md", "Straße,STRASSE", "İ,i̇", "Σ,ς", "É,é"})
    void foldsCaseAsFileSystemsDo(String one, String other) {
        assertThat(SitePath.of(one).caseFolded()).isEqualTo(SitePath.of(other).caseFolded());
    }

    @Test
    void knowsTheFolderThatItIsIn() {
        assertThat(SitePath.of("a/b/c.md").isIn(SitePath.of("a/b"))).isTrue();
        assertThat(SitePath.of("a/b/c.md").isIn(SitePath.of("a"))).isFalse();
        assertThat(SitePath.of("a/bb/c.md").isIn(SitePath.of("a/b"))).isFalse();
        assertThat(SitePath.of("x/b/c.md").isIn(SitePath.of("a/b"))).isFalse();
        assertThat(SitePath.of("c.md").isIn(SitePath.ROOT)).isTrue();
        assertThat(SitePath.of("a/c.md").isIn(SitePath.ROOT)).isFalse();
        assertThat(SitePath.of("c.md").isIn(SitePath.of("c"))).isFalse();
    }

    @Test
    void knowsItsParts() {
        SitePath path = SitePath.of("a/b/photo.JPG");
        assertThat(path.name()).isEqualTo("photo.JPG");
        assertThat(path.extension()).isEqualTo("jpg");
        assertThat(path.parent()).isEqualTo(SitePath.of("a/b"));
        assertThat(SitePath.of("a").parent()).isEqualTo(SitePath.ROOT);
        assertThat(SitePath.ROOT.parent()).isEqualTo(SitePath.ROOT);
        assertThat(SitePath.ROOT.resolve("x")).isEqualTo(SitePath.of("x"));
        assertThat(SitePath.of(".htaccess").extension()).isEmpty();
    }
}
