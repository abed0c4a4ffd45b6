package dev.dossier.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Budgets;
import dev.dossier.model.Checks;
import dev.dossier.model.Languages;
import dev.dossier.model.Located;
import dev.dossier.model.Look;
import dev.dossier.model.Rule;
import dev.dossier.model.Publishing;
import dev.dossier.model.Schemas;
import dev.dossier.model.SiteConfig;
import dev.dossier.model.SiteConfig.HtmlPolicy;
import dev.dossier.model.SiteConfig.MenuEntry;
import dev.dossier.model.SiteConfig.UrlStyle;
import dev.dossier.model.SitePath;
import dev.dossier.model.SiteLanguage;
import dev.dossier.model.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigReaderTest {
    private static final SiteConfig DEFAULTS = new SiteConfig(
            "Home", "", Optional.empty(), only("en", "Home", "", Optional.empty()), Optional.empty(), Map.of(),
            new Located<>("bureau", SourceLocation.of("dossier.yml")), Look.PLAIN, Map.of(), UrlStyle.FOLDER, HtmlPolicy.ESCAPE, List.of(), Checks.DEFAULTS, Schemas.NONE, List.of(), List.of(),
            Publishing.NONE, SiteConfig.Lists.DEFAULTS);

    private final List<Diagnostic> problems = new ArrayList<>();

    private static Languages only(String tag, String title, String description, Optional<String> author) {
        return Languages.only(SiteLanguage.only(tag, title, description, author));
    }

    private SiteConfig read(String yaml) {
        return read(yaml.getBytes(StandardCharsets.UTF_8));
    }

    private SiteConfig read(byte[] bytes) {
        return read(() -> new ByteArrayInputStream(bytes));
    }

    private SiteConfig read(SourceFile.Content content) {
        SourceFile file = new SourceFile(SitePath.of("dossier.yml"), "dossier.yml", content);
        return ConfigReader.config(Optional.of(file), "Home", problems::add);
    }

    private List<String> messages() {
        return problems.stream().sorted().map(Diagnostic::toString).toList();
    }

    private static SourceLocation at(int line, int column) {
        return new SourceLocation("dossier.yml", line, column);
    }

    @Test
    void readsRulesAndBudgets() {
        SiteConfig config = read("rules: { heading-order: off, link-text: error }\nbudgets: { html: 100 KB, css: 1.5 KiB, page: 2mb, next: 8 KB }\n");

        assertThat(problems).isEmpty();
        assertThat(config.checks().level(Rule.HEADING_ORDER)).isEqualTo(Rule.Level.OFF);
        assertThat(config.checks().level(Rule.LINK_TEXT)).isEqualTo(Rule.Level.ERROR);
        assertThat(config.checks().level(Rule.NESTING)).isEqualTo(Rule.Level.ERROR);
        assertThat(config.checks().budgets()).isEqualTo(new Budgets(
                new Budgets.Plain(OptionalLong.of(100_000), OptionalLong.of(1_536), OptionalLong.empty(), OptionalLong.of(2_000_000)),
                new Budgets.Packed(OptionalLong.empty(), OptionalLong.of(8_000))));
    }

    @Test
    void hasADefaultForEverything() {
        assertThat(ConfigReader.config(Optional.empty(), "Home", problems::add)).isEqualTo(DEFAULTS);
        assertThat(read("")).isEqualTo(DEFAULTS);
        assertThat(messages()).isEmpty();
    }

    @Test
    void readsEverythingThatASiteCanSay() {
        SiteConfig config = read("""
                title: The Day
                description: What it is.
                baseUrl: https://example.org/day
                language: fr-CH
                author: Nobody
                theme: plain
                urls: file
                html: trust
                menus:
                  main:
                    - goals/index.md
                    - {page: about.md, title: About}
                    - title: Elsewhere
                      url: https://example.org/
                    - mailto:someone@example.org
                  footer: []
                params: {one: {two: [3]}}
                """);

        assertThat(messages()).isEmpty();
        assertThat(config).isEqualTo(new SiteConfig(
                "The Day", "What it is.", Optional.of(URI.create("https://example.org/day/")),
                only("fr-CH", "The Day", "What it is.", Optional.of("Nobody")), Optional.of("Nobody"),
                Map.of(
                        "main", List.of(
                                new MenuEntry(Optional.empty(), "goals/index.md", at(11, 7)),
                                new MenuEntry(Optional.of("About"), "about.md", at(12, 14)),
                                new MenuEntry(Optional.of("Elsewhere"), "https://example.org/", at(14, 12)),
                                new MenuEntry(Optional.empty(), "mailto:someone@example.org", at(15, 7))),
                        "footer", List.of()),
                new Located<>("plain", at(6, 8)), Look.PLAIN, Map.of("one", Map.of("two", List.of(3L))), UrlStyle.FILE, HtmlPolicy.TRUST, List.of(), Checks.DEFAULTS, Schemas.NONE, List.of(), List.of(),
                Publishing.NONE, SiteConfig.Lists.DEFAULTS));
        assertThat(config.menus().keySet()).containsExactly("main", "footer");
    }

    @Test
    void reportsAllProblemsAtOnceAndFillsInTheDefaults() {
        assertThat(read("titel: x\nurls: folders\nhtml: [trust]\nlanguage: en_US\nbaseUrl: example.org\nmenus: main\n"))
                .isEqualTo(DEFAULTS);
        assertThat(messages()).containsExactly(
                "dossier.yml:1:1: error: unknown key 'titel' [DOS203]\n    hint: did you mean 'title'?",
                "dossier.yml:2:7: error: 'folders' is not a value of 'urls' [DOS205]\n    hint: did you mean 'folder'?",
                "dossier.yml:3:7: error: 'html' is a list, not a text [DOS204]",
                "dossier.yml:4:11: error: 'en_US' is not the tag of a language [DOS205]\n    hint: did you mean 'en-US'?",
                "dossier.yml:5:10: error: 'example.org' is not an absolute http or https URL [DOS205]\n"
                        + "    hint: Write an absolute URL such as 'https://example.org/docs/'.",
                "dossier.yml:6:8: error: 'menus' is a text, not a mapping [DOS204]");
    }

    @Test
    void namesTheKnownKeysWhereNoneIsClose() {
        read("plugins: []");

        assertThat(messages()).containsExactly("dossier.yml:1:1: error: unknown key 'plugins' [DOS203]\n    hint: known here: "
                + "title, description, author, language, fallback, languages, taxonomies, schemas, theme, baseUrl, menus, params, urls, html, exceptions, rules, budgets, gone, collections, feeds, hosting, markdown, editUrl, publishData, git, pictures, search, socialCards, paginate, permalinks.");
    }

    @Test
    void fallsBackToTheDefaultsWhenTheYamlCannotBeRead() {
        assertThat(read("title: a: b")).isEqualTo(DEFAULTS);
        assertThat(messages()).containsExactly("dossier.yml:1:9: error: a colon stands where no value can begin [DOS201]\n"
                + "    hint: Put a text that holds ': ' in quotes, or check the indentation.");
    }

    @Test
    void rejectsAConfigurationThatIsNotAMapping() {
        assertThat(read("# site\n- title")).isEqualTo(DEFAULTS);
        assertThat(messages()).containsExactly("dossier.yml:2:1: error: the configuration is a list, not a mapping [DOS204]\n"
                + "    hint: Write each line as 'key: value', with a blank after the colon.");
    }

    @Test
    void readsAByteOrderMarkAndWindowsLineBreaks() {
        SiteConfig config = read("\ufefftitle: x\r\ntheme: y\r\n");

        assertThat(config.title()).isEqualTo("x");
        assertThat(config.theme()).isEqualTo(new Located<>("y", at(2, 8)));
        assertThat(messages()).isEmpty();
    }

    @Test
    void rejectsAFileThatIsTooLarge() {
        assertThat(read("#".repeat(256 * 1024))).isEqualTo(DEFAULTS);
        assertThat(messages()).isEmpty();
        assertThat(read("#".repeat(256 * 1024 + 1))).isEqualTo(DEFAULTS);
        assertThat(messages()).containsExactly("dossier.yml: error: the file has more than 256 KB [DOS052]\n    hint: Split it into several files.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0xff, 0xe9, 0xc3})
    void rejectsAFileThatIsNotUtf8AtItsPlace(int wrong) {
        byte[] bytes = "title: x\nauthor: \u00e9?".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) wrong;

        assertThat(read(bytes)).isEqualTo(DEFAULTS);
        assertThat(messages()).containsExactly(
                "dossier.yml:2:10: error: the text is not UTF-8 at the byte '0x%02X' [DOS054]\n    hint: Save the file as UTF-8."
                        .formatted(wrong));
    }

    @Test
    void reportsAFileThatCannotBeRead() {
        SourceFile.Content gone = () -> {
            throw new IOException("gone");
        };

        assertThat(read(gone)).isEqualTo(DEFAULTS);
        assertThat(messages()).containsExactly("dossier.yml: error: the file cannot be read [DOS002]\n"
                + "    hint: Check that it exists and that you may read it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de-CH", "zh-Hant-TW", "sl-rozaj-biske", "de-CH-1996", "en-x-1", "EN"})
    void acceptsTagsOfLanguages(String tag) {
        assertThat(read("language: " + tag).languages().main().tag()).isEqualTo(tag);
        assertThat(messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"e", "english12", "en-", "-en", "en--US", "e1", "en-abcdefghi", "12", "fran\u00e7ais", "de CH"})
    void rejectsWhatIsNotTheTagOfALanguage(String tag) {
        assertThat(read("language: " + tag).languages().main().tag()).isEqualTo("en");
        assertThat(messages()).containsExactly("dossier.yml:1:11: error: '" + tag + "' is not the tag of a language [DOS205]\n"
                + "    hint: Write a BCP 47 tag such as 'en', 'pt-BR' or 'zh-Hant'.");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org,https://example.org/",
        "http://localhost:8080/a/b,http://localhost:8080/a/b/",
        "https://example.org/a%20b/,https://example.org/a%20b/",
        "HTTPS://xn--bcher-kva.example/,HTTPS://xn--bcher-kva.example/",
        "https://[::1]/,https://[::1]/",
    })
    void acceptsABaseUrlAndAddsTheFinalSlash(String written, String url) {
        assertThat(read("baseUrl: " + written).baseUrl()).contains(URI.create(url));
        assertThat(messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "/docs/                       | '/docs/' is not an absolute http or https URL",
        "//example.org/               | '//example.org/' is not an absolute http or https URL",
        "ftp://example.org/           | 'ftp://example.org/' is not an absolute http or https URL",
        "javascript:alert(1)          | 'javascript:alert(1)' is not an absolute http or https URL",
        "https://exa mple.org/        | 'https://exa mple.org/' is not a URL",
        "https:///docs/               | 'https:///docs/' has no valid host",
        "https:docs                   | 'https:docs' has no valid host",
        "https://b\u00fccher.example/ | 'https://b\u00fccher.example/' has no valid host",
        "https://example.org:99999/   | 'https://example.org:99999/' has no valid host",
        "https://me:secret@example.org/ | 'baseUrl' has a user name or a password",
        "https://me:secret@bad_host/  | 'baseUrl' has a user name or a password",
        "https://me:sec ret@host/     | 'baseUrl' is not a URL",
        "ftp://me:secret@host/        | 'baseUrl' is not an absolute http or https URL",
        "https://example.org/?a=b     | 'https://example.org/?a=b' has a query",
        "https://example.org/#top     | 'https://example.org/#top' has a fragment",
    })
    void rejectsWhatCannotBeABaseUrl(String url, String message) {
        assertThat(read("baseUrl: " + url).baseUrl()).isEmpty();
        assertThat(messages()).containsExactly("dossier.yml:1:10: error: " + message + " [DOS205]\n"
                + "    hint: Write an absolute URL such as 'https://example.org/docs/'.");
    }

    @Test
    void rejectsTheNameOfAMenu() {
        read("menus:\n  Main: [a.md]\n  top-left: []\n");

        String hint = "    hint: Begin with a small letter and go on with letters and digits, as in 'main'.";
        assertThat(messages()).containsExactly(
                "dossier.yml:2:3: error: 'Main' cannot be the name of a menu [DOS205]\n" + hint,
                "dossier.yml:3:3: error: 'top-left' cannot be the name of a menu [DOS205]\n" + hint);
    }

    @Test
    void leavesOutAMenuWithoutAValue() {
        assertThat(read("menus:\n  main:\n").menus()).isEmpty();
        assertThat(messages()).isEmpty();
    }

    @Test
    void rejectsMenusAndEntriesOfTheWrongType() {
        assertThat(read("menus:\n  main: a.md\n  footer: [[a.md], b.md]\n").menus().get("footer")).hasSize(1);
        assertThat(messages()).containsExactly(
                "dossier.yml:2:9: error: 'main' is a text, not a list [DOS204]",
                "dossier.yml:3:12: error: a menu entry is a list, not a text or a mapping [DOS204]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{title: x}         | neither 'page' nor 'url' | Say where it leads, as in 'page: about/index.md'.",
        "{page: '', url: ~} | neither 'page' nor 'url' | Say where it leads, as in 'page: about/index.md'.",
        "{page: a.md, url: https://example.org/} | both 'page' and 'url' | Keep one of them.",
    })
    void rejectsAMenuEntryWithoutExactlyOneTarget(String entry, String which, String hint) {
        assertThat(read("menus:\n  main:\n  - " + entry).menus()).containsEntry("main", List.of());
        assertThat(messages())
                .containsExactly("dossier.yml:3:5: error: a menu entry has " + which + " [DOS205]\n    hint: " + hint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "/a.md    | the page '/a.md' has an empty part",
        "../a.md  | the page '../a.md' has a part '..'",
        "a\\b.md  | the page 'a\\b.md' has a '\\'",
        "''       | the page '' is empty",
    })
    void rejectsAMenuEntryThatCannotBeThePathOfAPage(String entry, String message) {
        assertThat(read("menus:\n  main:\n  - " + entry).menus()).containsEntry("main", List.of());
        assertThat(messages()).containsExactly("dossier.yml:3:5: error: " + message + " [DOS205]\n"
                + "    hint: Write its path below the content folder, as in 'about/index.md'.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "C:/a.md", "https:a", "mailto:nobody", "https://a b/", "file:///etc/passwd"})
    void rejectsAMenuEntryThatLeadsToNoWebSite(String entry) {
        assertThat(read("menus:\n  main:\n  - " + entry).menus()).containsEntry("main", List.of());
        assertThat(messages()).containsExactly(
                "dossier.yml:3:5: error: '" + entry + "' is not an http, https or mailto URL [DOS205]\n"
                        + "    hint: A page of the site is written as its path below the content folder.");
    }

    @Test
    void rejectsValuesOfAMenuEntryAtTheirPlace() {
        read("menus:\n  main:\n  - {page: https://example.org/}\n  - {url: a.md, titel: b}\n  - {page: [a.md]}");

        assertThat(messages()).containsExactly(
                "dossier.yml:3:12: error: the page 'https://example.org/' has a ':' [DOS205]\n"
                        + "    hint: Write its path below the content folder, as in 'about/index.md'.",
                "dossier.yml:4:11: error: 'a.md' is not an http, https or mailto URL [DOS205]\n"
                        + "    hint: A page of the site is written as its path below the content folder.",
                "dossier.yml:4:17: error: unknown key 'titel' [DOS203]\n    hint: did you mean 'title'?",
                "dossier.yml:5:12: error: 'page' is a list, not a text [DOS204]");
    }
}
