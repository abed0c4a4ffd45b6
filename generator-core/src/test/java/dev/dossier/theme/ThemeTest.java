package dev.dossier.theme;

import static dev.dossier.theme.ThemeFixture.file;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Located;
import dev.dossier.model.Look;
import dev.dossier.model.Route;
import dev.dossier.model.SitePath;
import dev.dossier.model.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ThemeTest {
    private final List<Diagnostic> problems = new ArrayList<>();

    @Test
    void readsTheFilesThatTheIndexOfABuiltInThemeNames() throws Exception {
        List<SourceFile> files = BuiltIn.files("specimen");

        assertThat(files).extracting(SourceFile::name)
                .containsExactly("specimen/assets/style.css", "specimen/i18n/en.yml", "specimen/templates/page.mustache");
        assertThat(new String(files.get(0).content().read(1000), java.nio.charset.StandardCharsets.UTF_8)).isEqualTo("p { color: navy }\n");
    }

    @Test
    void reportsAThemeThatDoesNotExist() {
        assertThat(BuiltIn.files(theme("burau"), problems::add)).isEmpty();
        assertThat(BuiltIn.files(theme("../../etc"), problems::add)).isEmpty();

        assertThat(problems).map(Diagnostic::toString).containsExactly(
                "dossier.yml:3:8: error: unknown theme 'burau' [DOS410]\n    hint: did you mean 'bureau'?",
                "dossier.yml:3:8: error: unknown theme '../../etc' [DOS410]\n    hint: Known here: 'bureau'.");
    }

    @Test
    void replacesASingleFileByTheOneOfTheSite() {
        List<SourceFile> builtIn = List.of(
                file("bureau", "templates/home.mustache", "home"), file("bureau", "templates/page.mustache", "page"));
        Theme theme = Theme.of(builtIn, List.of(file("theme", "templates/page.mustache", "own")), List.of("en"), Look.PLAIN, problems::add);

        assertThat(theme.templates().values()).containsExactly(
                new Theme.Template("home", SourceLocation.of("bureau/templates/home.mustache"), "home"),
                new Theme.Template("page", SourceLocation.of("theme/templates/page.mustache"), "own"));
    }

    @Test
    void namesTheTemplatesThatDrawAFileAndKeepsTheOthersApart() {
        Theme theme = of(Map.of("templates/page.mustache", "", "templates/feed.xml.mustache", "", "templates/partials/menu.mustache", ""));

        assertThat(theme.templateNames()).containsExactly("feed.xml", "page");
        assertThat(theme.templates().keySet()).containsExactly("feed.xml", "page", "partials/menu");
    }

    @Test
    void readsTemplatesWithoutByteOrderMarkAndCarriageReturns() {
        Theme theme = of(Map.of("templates/page.mustache", "\uFEFFa\r\nb\rc\n"));

        assertThat(theme.template("page").orElseThrow().text()).isEqualTo("a\nb\nc\n");
    }

    @Test
    void publishesAssetsUnderTheirPathsAndNamesThemForTemplates() {
        Theme theme = of(new TreeMap<>(Map.of("assets/style.css", "", "assets/fonts/a b.woff2", "", "i18n/en.yml", "")));

        assertThat(theme.assets()).extracting(asset -> asset.output().value())
                .containsExactly("assets/style.00000000.css", "assets/fonts/a b.woff2");
        assertThat(theme.assetPaths()).isEqualTo(Map.of(
                "style-css", SitePath.of("assets/style.00000000.css"), "fonts-a-b-woff2", SitePath.of("assets/fonts/a b.woff2")));
    }

    @Test
    void reportsFilesThatCannotBeReadOrAreNoText() {
        SourceFile gone = new SourceFile(SitePath.of("templates/a.mustache"), "theme/templates/a.mustache", () -> {
            throw new FileNotFoundException("gone");
        });
        SourceFile latin1 = new SourceFile(
                SitePath.of("templates/b.mustache"), "theme/templates/b.mustache",
                () -> new ByteArrayInputStream(new byte[] {(byte) 0xe9}));

        Theme.of(List.of(), List.of(gone, latin1), List.of("en"), Look.PLAIN, problems::add);

        assertThat(problems).map(Diagnostic::toString).containsExactly(
                "theme/templates/a.mustache: error: the file cannot be read [DOS002]\n"
                        + "    hint: Check that it exists and that you may read it.",
                "theme/templates/b.mustache:1:1: error: the text is not UTF-8 at the byte '0xE9' [DOS054]\n    hint: Save the file as UTF-8.");
    }

    @Test
    void readsOfAKnownThemeOnlyWhatIsAskedFor() throws IOException {
        Look look = new Look(
                Optional.of(theme("#123456")), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        List<String> read = new ArrayList<>();
        List<SourceFile> files = BuiltIn.files("bureau").stream()
                .map(file -> new SourceFile(file.path(), file.name(), () -> {
                    read.add(file.path().value());
                    return file.content().open();
                }))
                .toList();
        Theme theme = Theme.of(files, List.of(), List.of("en", "fr"), look, problems::add);
        read.clear();

        Theme known = Theme.known(files, List.of(), List.of("en", "fr"), look, theme.made(), problems::add);

        assertThat(known.assets()).isEqualTo(theme.assets());
        assertThat(known.assets()).extracting(asset -> asset.source().stamp())
                .isEqualTo(theme.assets().stream().map(asset -> asset.source().stamp()).toList());
        assertThat(known.assetPaths()).isEqualTo(theme.assetPaths());
        assertThat(known.names()).isEqualTo(theme.names());
        assertThat(known.directives().keySet()).isEqualTo(theme.directives().keySet());
        assertThat(read).allMatch(path -> path.startsWith("i18n/"));
        assertThat(known.templates()).isEqualTo(theme.templates());
        assertThat(known.directives()).isEqualTo(theme.directives());
        for (int i = 0; i < theme.assets().size(); i++) {
            assertThat(bytes(known.assets().get(i))).isEqualTo(bytes(theme.assets().get(i)));
        }
        assertThat(problems).isEmpty();
    }

    private static byte[] bytes(Route.Copied asset) throws IOException {
        return asset.source().content().read(Integer.MAX_VALUE);
    }

    private Theme of(Map<String, String> files) {
        return ThemeFixture.of(files, problems::add);
    }

    private static Located<String> theme(String name) {
        return new Located<>(name, new SourceLocation("dossier.yml", 3, 8));
    }
}
