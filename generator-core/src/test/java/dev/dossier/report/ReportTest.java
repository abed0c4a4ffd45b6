package dev.dossier.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ReportTest {
    private static final String HOSTILE = "<&\"'|`*_[x](y){{z}}\u001b[2J\u202e\u0085\u0000\ud800\uffff 👍\t%\r\n,:";

    @TempDir
    Path base;

    private Path site;

    @BeforeEach
    void writeSite() throws IOException {
        site = Files.createDirectories(base.resolve("docs/src/site"));
        Files.createDirectories(site.resolve("content"));
        Files.writeString(site.resolve("content/a.md"), "# A\n\n👍 [x](y.md) 👍\n");
    }

    private final Diagnostic link = Diagnostic.error(
            DiagnosticCode.LINK_LEADS_NOWHERE, new SourceLocation("content/a.md", 3, 3), "link to 'y.md' leads nowhere", "Did you mean 'z.md'?");

    private final Diagnostic alert = Diagnostic.warning(
            DiagnosticCode.UNKNOWN_ALERT, new SourceLocation("content/b c:d.md", 7, 2), HOSTILE, "");

    private final Diagnostic whole =
            Diagnostic.error(DiagnosticCode.OUTPUT_COLLISION, SourceLocation.of("content/a.md"), "twice", "Rename one.");

    @Test
    void tellsProblemsAsJson() {
        assertThat(report(link).json())
                .isEqualTo(
                        """
                        {
                          "version": 1,
                          "errors": 1,
                          "warnings": 0,
                          "problems": [
                            {
                              "severity": "error",
                              "code": "DOS101",
                              "file": "docs/src/site/content/a.md",
                              "line": 3,
                              "column": 3,
                              "length": 9,
                              "message": "link to 'y.md' leads nowhere",
                              "hint": "Did you mean 'z.md'?",
                              "meaning": "a link or image leads to no page and no file"
                            }
                          ]
                        }
                        """);
    }

    @Test
    void tellsAsJsonThatThereAreNoProblems() {
        assertThat(report().json()).isEqualTo("{\n  \"version\": 1,\n  \"errors\": 0,\n  \"warnings\": 0,\n  \"problems\": []\n}\n");
    }

    @Test
    void escapesInJsonWhatCouldDoHarmAndLosesNothing() throws IOException {
        String json = report(alert).json();

        assertThat(json).doesNotContain("\u001b", "\u202e", "\u0085", "\u0000").contains("\\u202e").contains("\\ud800");
        assertThat(new ObjectMapper().readTree(json).at("/problems/0/message").asText()).isEqualTo(HOSTILE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"", "\\", "\b\f\n\r\t", "\u007f\u0080\u009f", "</script>", "é👍", "\udc00\ud800", "\\u0041", "\u2028"})
    void makesJsonThatIsReadAsTheSameText(String text) throws IOException {
        assertThat(new ObjectMapper().readTree(Json.of(Map.of(text, List.of(text, 1, true)))))
                .isEqualTo(new ObjectMapper().valueToTree(Map.of(text, List.of(text, 1, true))));
    }

    @Test
    void tellsProblemsAsSarif() throws IOException {
        JsonNode run = new ObjectMapper().readTree(report(link, whole).sarif()).at("/runs/0");

        assertThat(run.at("/columnKind").asText()).isEqualTo("utf16CodeUnits");
        assertThat(run.at("/tool/driver/rules/0/id").asText()).isEqualTo("DOS101");
        assertThat(run.at("/tool/driver/rules/1/id").asText()).isEqualTo("DOS501");
        assertThat(run.at("/tool/driver/rules/0/help/markdown").asText()).startsWith("# DOS101: ").contains("## How to fix it");
        JsonNode result = run.at("/results/0");
        assertThat(result.at("/ruleId").asText()).isEqualTo("DOS101");
        assertThat(result.at("/ruleIndex").asInt()).isZero();
        assertThat(result.at("/level").asText()).isEqualTo("error");
        assertThat(result.at("/message/text").asText()).isEqualTo("link to 'y.md' leads nowhere\nDid you mean 'z.md'?");
        JsonNode place = result.at("/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").asText()).isEqualTo("docs/src/site/content/a.md");
        // The thumb is one character and two UTF-16 units.
        assertThat(place.at("/region").toString()).isEqualTo("{\"startLine\":3,\"startColumn\":4,\"endColumn\":13}");
        assertThat(run.at("/results/1/ruleIndex").asInt()).isEqualTo(1);
        assertThat(run.at("/results/1/locations/0/physicalLocation/region").toString()).isEqualTo("{\"startLine\":1}");
    }

    @Test
    void encodesPathsInSarifAndEscapesMessages() throws IOException {
        JsonNode result = new ObjectMapper().readTree(report(alert).sarif()).at("/runs/0/results/0");

        assertThat(result.at("/level").asText()).isEqualTo("warning");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
                .isEqualTo("docs/src/site/content/b%20c%3Ad.md");
        assertThat(result.at("/message/text").asText()).contains("\\[x\\](y){{{{z}}}}");
    }

    @Test
    void makesSarifThatTheSchemaOfOasisAccepts() throws IOException {
        Diagnostic[] ofEachCode = Arrays.stream(DiagnosticCode.values())
                .map(code -> Diagnostic.error(code, new SourceLocation("content/a.md", 3, 3), HOSTILE, HOSTILE))
                .toArray(Diagnostic[]::new);

        assertThat(violations(report().sarif())).isEmpty();
        assertThat(violations(report(link, alert, whole).sarif())).isEmpty();
        assertThat(violations(report(ofEachCode).sarif())).isEmpty();
        assertThat(violations(report(link).sarif().replace("\"level\": \"error\"", "\"level\": \"bad\""))).isNotEmpty();
    }

    @Test
    void tellsProblemsAsTestsOfJunit() throws Exception {
        Element suite = xml(report(link, whole, alert).junit());

        assertThat(suite.getAttribute("tests")).isEqualTo("3");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(elements(suite, "testcase").map(one -> one.getAttribute("name")))
                .containsExactly("docs/src/site/content/a.md", "docs/src/site/content/b c:d.md", "the site");
        Element failure = elements(suite, "failure").findFirst().orElseThrow();
        assertThat(failure.getAttribute("message")).isEqualTo("link to 'y.md' leads nowhere (and 1 more)");
        assertThat(failure.getAttribute("type")).isEqualTo("DOS101");
        assertThat(failure.getTextContent())
                .isEqualTo("3:3: error: link to 'y.md' leads nowhere [DOS101]\n👍 [x](y.md) 👍\n   ^~~~~~~~~\nhint: Did you mean 'z.md'?\n"
                        + "0:0: error: twice [DOS501]\nhint: Rename one.");
        assertThat(elements(suite, "system-out").map(Element::getTextContent).toList().get(1)).isEqualTo("2 errors and 1 warning");
    }

    @Test
    void failsTheTestOfAFileForAWarningWhereWarningsFailTheBuild() throws Exception {
        assertThat(elements(xml(report(alert).junit()), "failure")).isEmpty();
        assertThat(elements(xml(new Report(findings(alert), site, base, /* warningsFail= */ true).junit()), "failure")).hasSize(1);
    }

    @Test
    void makesATestOfJunitWhereThereAreNoProblems() throws Exception {
        Element suite = xml(report().junit());

        assertThat(suite.getAttribute("tests")).isEqualTo("1");
        assertThat(suite.getAttribute("failures")).isEqualTo("0");
    }

    @Test
    void annotatesAChangeOnGitHub() {
        assertThat(report(link, whole).annotations())
                .containsExactly(
                        "::error file=docs/src/site/content/a.md,line=3,col=3,"
                                + "title=DOS101%3A a link or image leads to no page and no file"
                                + "::link to 'y.md' leads nowhere%0ADid you mean 'z.md'?",
                        "::error file=docs/src/site/content/a.md,title=DOS501%3A two sources want the same file of the output"
                                + "::twice%0ARename one.");
    }

    @Test
    void namesAFileOfTheBuiltInThemeAsMessagesDo() {
        Diagnostic theme = Diagnostic.error(
                DiagnosticCode.UNKNOWN_NAME, new SourceLocation("bureau/templates/page.mustache", 1, 1), "unknown name 'x'", "");

        assertThat(report(theme).json()).contains("\"file\": \"bureau/templates/page.mustache\"");
    }

    @Test
    void letsNobodyWriteAnnotationsOfTheirOwn() {
        Diagnostic forged = Diagnostic.error(
                DiagnosticCode.LINK_LEADS_NOWHERE, new SourceLocation("a,line=9::x\n::error ::b.md", 1, 1), "100%0A\n::error ::x", "");

        assertThat(report(forged).annotations())
                .containsExactly("::error file=docs/src/site/a%2Cline=9%3A%3Ax␊%3A%3Aerror %3A%3Ab.md,line=1,col=1,"
                        + "title=DOS101%3A a link or image leads to no page and no file::100%250A␊::error ::x");
    }

    @Test
    void annotatesTenErrorsAndTenWarningsTheErrorsFirst() {
        Diagnostic[] many = IntStream.rangeClosed(1, 24)
                .mapToObj(line -> line % 2 == 0 ? at(link, line) : at(alert, line))
                .toArray(Diagnostic[]::new);

        List<String> annotations = report(many).annotations();

        assertThat(annotations).hasSize(20);
        assertThat(annotations.subList(0, 10)).allMatch(one -> one.startsWith("::error "));
        assertThat(annotations.subList(10, 20)).allMatch(one -> one.startsWith("::warning "));
    }

    @Test
    void summarisesProblemsOnGitHubWithoutTheirMarkup() {
        assertThat(report().summary()).isEmpty();
        assertThat(report(link).summary())
                .isEqualTo("### Dossier: 1 error and 0 warnings\n\n| where | what | code |\n|---|---|---|\n"
                        + "| docs/src/site/content/a.md&#58;3 | link to 'y.md' leads nowhere | DOS101 |\n");
        assertThat(report(alert).summary().lines().toList().get(4)).doesNotContain("<", "`", "*", "[", "{{z}}|");
    }

    @Test
    void isTheSameInEveryFolder(@TempDir Path other) throws IOException {
        Path there = Files.createDirectories(other.resolve("docs/src/site"));
        Files.createDirectories(there.resolve("content"));
        Files.copy(site.resolve("content/a.md"), there.resolve("content/a.md"));
        List<Diagnostic> found = List.of(link, whole, alert);
        Report one = report(link, whole, alert);
        Report two = new Report(Finding.of(found, new SourceLines(there)), there, other, /* warningsFail= */ false);

        assertThat(List.of(two.json(), two.sarif(), two.junit())).isEqualTo(List.of(one.json(), one.sarif(), one.junit()));
    }

    private Report report(Diagnostic... found) {
        return new Report(findings(found), site, base, /* warningsFail= */ false);
    }

    private List<Finding> findings(Diagnostic... found) {
        return Finding.of(List.of(found), new SourceLines(site));
    }

    private static Diagnostic at(Diagnostic one, int line) {
        return new Diagnostic(one.severity(), one.code(), one.location().at(line, 1), one.message(), one.hint());
    }

    private static Set<ValidationMessage> violations(String sarif) throws IOException {
        try (InputStream schema = Objects.requireNonNull(ReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                    .getSchema(schema)
                    .validate(sarif, InputFormat.JSON, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
        }
    }

    private static Element xml(String text) throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        return document.getDocumentElement();
    }

    private static Stream<Element> elements(Element root, String name) {
        return IntStream.range(0, root.getElementsByTagName(name).getLength())
                .mapToObj(i -> (Element) root.getElementsByTagName(name).item(i));
    }
}
