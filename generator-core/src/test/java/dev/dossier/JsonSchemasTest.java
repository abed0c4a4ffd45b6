package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.dossier.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON Schemas know what the readers know, and say what they say. */
class JsonSchemasTest {
    private static final Path EXAMPLE = Path.of("..", "example-site", "src", "site");
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final String CONFIGURATION = "dossier.schema.json";
    private static final String FRONT_MATTER = "front-matter.schema.json";
    private static final String DECLARED = """
            schemas:
              /: {code: {pattern: '[A-Z]{3}'}, size: {enum: [1, big]}, topics: {type: list, enum: [a, b]}}
              history:
                year: {type: integer, min: 1900, max: 2100, required: true}
                day: {type: date}
                open: {type: flag}
                home: {type: url}
                share: {type: number, min: 0.5}
                description: {required: true}
            """;

    @TempDir
    Path site;

    @BeforeEach
    void writeSite() throws IOException {
        write("content/index.md", "# Home\n");
        write("content/history/index.md", "# History\n");
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(site.resolve(path).getParent());
        Files.writeString(site.resolve(path), text);
    }

    private Map<String, String> schemas(String configuration) throws Exception {
        write("dossier.yml", configuration);
        return Generator.builder(site).build().schemas();
    }

    private List<String> problems() {
        try {
            Generator.builder(site).build().check();
            return List.of();
        } catch (GenerationException e) {
            return e.diagnostics().stream().map(Diagnostic::hint).toList();
        }
    }

    private static List<String> violations(String schema, String yaml) {
        return FACTORY.getSchema(schema).validate(yaml.isBlank() ? "{}" : yaml, InputFormat.YAML).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    /** Returns the keys that a reader names when it meets one that it does not know. */
    private List<String> known() {
        List<String> known = new ArrayList<>();
        for (String hint : problems()) {
            if (hint.startsWith("known here: ")) {
                known.addAll(List.of(hint.substring("known here: ".length(), hint.length() - 1).split(", ")));
            }
        }
        return known;
    }

    private static List<String> keys(JsonNode schema) {
        List<String> keys = new ArrayList<>();
        schema.get("properties").fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private JsonNode read(String name) throws Exception {
        return new ObjectMapper().readTree(schemas("").get(name));
    }

    @Test
    void knowEveryKeyOfTheConfigurationAndNoOther() throws Exception {
        List<String> keys = keys(read(CONFIGURATION));
        write("dossier.yml", "lorem-ipsum-dolor: 1\n");
        assertThat(keys).containsExactlyInAnyOrderElementsOf(known()).contains("title", "schemas");
    }

    @Test
    void knowEveryKeyOfAMenuEntryAndNoOther() throws Exception {
        List<String> keys = keys(read(CONFIGURATION).at("/properties/menus/additionalProperties/anyOf/0/items/anyOf/1"));
        write("dossier.yml", "menus: {main: [{page: index.md, lorem-ipsum-dolor: 1}]}\n");
        assertThat(keys).containsExactlyInAnyOrderElementsOf(known()).contains("page");
    }

    @Test
    void knowEveryKeyOfACollectionAndNoOther() throws Exception {
        List<String> keys = keys(read(CONFIGURATION).at("/properties/collections/additionalProperties"));
        write("data/a.csv", "k\n");
        write("dossier.yml", "collections: {a: {from: data/a.csv, key: k, lorem-ipsum-dolor: 1}}\n");
        assertThat(keys).containsExactlyInAnyOrderElementsOf(known()).contains("from", "weight");
    }

    @Test
    void knowEveryKeyOfTheEventsOfACollectionAndNoOther() throws Exception {
        List<String> keys = keys(read(CONFIGURATION).at("/properties/collections/additionalProperties/properties/event"));
        write("data/a.csv", "k\n");
        write("dossier.yml", "collections: {a: {from: data/a.csv, key: k, event: {start: k, lorem-ipsum-dolor: 1}}}\n");
        assertThat(keys).containsExactlyInAnyOrderElementsOf(known()).contains("start");
    }

    @Test
    void knowEveryKeyOfADeclaredFieldAndNoOther() throws Exception {
        List<String> keys = keys(read(CONFIGURATION).at("/properties/schemas/additionalProperties/additionalProperties"));
        write("dossier.yml", "schemas: {/: {a: {lorem-ipsum-dolor: 1}}}\n");
        assertThat(keys).containsExactlyInAnyOrderElementsOf(known()).contains("pattern");
    }

    @Test
    void knowEveryKeyOfAnEventAndNoOther() throws Exception {
        List<String> keys = keys(read(FRONT_MATTER).at("/properties/event"));
        write("content/index.md", "---\nevent: {start: 2026-09-07, lorem-ipsum-dolor: 1}\n---\n");
        assertThat(keys).containsExactlyInAnyOrderElementsOf(known()).contains("start");
    }

    @Test
    void knowEveryKeyOfFrontMatterAndNoOther() throws Exception {
        List<String> keys = keys(read(FRONT_MATTER));
        write("content/index.md", "---\nlorem-ipsum-dolor: 1\n---\n");
        assertThat(keys).containsExactlyInAnyOrderElementsOf(known()).contains("title", "params");
    }

    @Test
    void areSchemas() throws Exception {
        Map<String, String> schemas = schemas(DECLARED);
        assertThat(schemas).containsOnlyKeys(CONFIGURATION, FRONT_MATTER, "front-matter/history.schema.json");
        var meta = FACTORY.getSchema(SchemaLocation.of(SchemaId.V202012));
        assertThat(schemas.values()).allSatisfy(schema -> assertThat(meta.validate(schema, InputFormat.JSON)).isEmpty());
    }

    @Test
    void fitTheExampleSite() throws Exception {
        Map<String, String> schemas = Generator.builder(EXAMPLE).build().schemas();
        assertThat(violations(schemas.get(CONFIGURATION), Files.readString(EXAMPLE.resolve("dossier.yml")))).isEmpty();
        int pages = 0;
        try (Stream<Path> files = Files.walk(EXAMPLE.resolve("content"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".md")).sorted().toList()) {
                Matcher yaml = Pattern.compile("\\A---\n(.*?)\n?---\n", Pattern.DOTALL).matcher(Files.readString(file));
                if (yaml.find()) {
                    assertThat(violations(schemas.get(FRONT_MATTER), yaml.group(1))).as(file.toString()).isEmpty();
                    pages++;
                }
            }
        }
        assertThat(pages).isGreaterThan(30);
    }

    @Test
    void fitADeclarationOfSchemas() throws Exception {
        assertThat(violations(schemas("").get(CONFIGURATION), DECLARED)).isEmpty();
    }

    /** What the schema of the section says to front matter is what the build says. */
    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            description: d, params: {year: 1923}                        → true
            params: {year: 1923}                                        → false
            description: d                                              → false
            description: d, params: {year: 1899}                        → false
            description: d, params: {year: 2101}                        → false
            description: d, params: {year: "1923"}                      → false
            description: d, params: {year: 1923.5}                      → false
            description: d, params: {year: }                            → false
            description: d, params: {year: 1923, day: 2023-09-07}       → true
            description: d, params: {year: 1923, day: yesterday}        → false
            description: d, params: {year: 1923, open: true}            → true
            description: d, params: {year: 1923, open: maybe}           → false
            description: d, params: {year: 1923, share: 0.5}            → true
            description: d, params: {year: 1923, share: 0.4}            → false
            description: d, params: {year: 1923, share: }               → true
            description: d, params: {year: 1923, code: FRA}             → true
            description: d, params: {year: 1923, code: FRAN}            → false
            description: d, params: {year: 1923, size: 1}               → true
            description: d, params: {year: 1923, size: "1"}             → true
            description: d, params: {year: 1923, size: 2}               → false
            description: d, params: {year: 1923, topics: [a, b]}        → true
            description: d, params: {year: 1923, topics: a}             → true
            description: d, params: {year: 1923, topics: [a, c]}        → false
            description: d, params: {year: 1923, topics: {a: b}}        → false
            description: d, params: {year: 1923, other: {a: [b]}}       → true
            description: d, params: {year: 1923, 2x: y}                 → false
            description: d, params: {year: 1923}, titel: x              → false
            description: d, params: {year: 1923}, tags: x, weight: 3    → true
            description: d, params: {year: 1923}, weight: heavy         → false
            description: d, params: {year: 1923}, draft: "true"         → false
            description: d, params: {year: 1923}, title: 2023           → true
            description: d, params: {year: 1923}, title: [a]            → false
            description: d, params: {year: 1923}, date:                 → true
            """)
    void agreeWithTheBuild(String yaml, boolean sound) throws Exception {
        String text = "{" + yaml + "}\n";
        String schema = schemas(DECLARED).get("front-matter/history.schema.json");
        write("content/history/a.md", "---\n" + text + "---\n");
        assertThat(violations(schema, text).isEmpty()).isEqualTo(sound);
        assertThat(problems().isEmpty()).isEqualTo(sound);
    }
}
