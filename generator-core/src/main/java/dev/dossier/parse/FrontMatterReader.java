package dev.dossier.parse;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.FrontMatter;
import dev.dossier.model.Located;
import dev.dossier.schema.FieldCheck;
import dev.dossier.yaml.YamlMapping;
import dev.dossier.yaml.YamlReader;
import java.util.Map;
import java.util.function.Consumer;

/** Turns the YAML between the fences of a page into its front matter. Thread-safe. */
final class FrontMatterReader {
    /** Far more than any page says about itself. */
    private static final int MAX_CHARACTERS = 64 * 1024;

    private static final YamlReader YAML =
            new YamlReader("the front matter", MAX_CHARACTERS, DiagnosticCode.FRONT_MATTER_NOT_A_MAPPING);

    private FrontMatterReader() {}

    /**
     * Reads front matter; what is wrong in it counts as left out.
     *
     * @param yaml the text between the fences
     * @param start the place of its first character
     * @param fields what is declared about the page
     * @param problems is told everything that is wrong
     */
    static FrontMatter read(
            String yaml, SourceLocation start, Map<String, FieldCheck> fields, Consumer<Diagnostic> problems) {
        return YAML.read(yaml, start, problems)
                .map(read -> frontMatter(read, new TypedFields(fields, problems), problems))
                .orElse(FrontMatter.EMPTY);
    }

    private static FrontMatter frontMatter(YamlMapping yaml, TypedFields fields, Consumer<Diagnostic> problems) {
        FrontMatter frontMatter = new FrontMatter(
                yaml.text("title"),
                yaml.text("description"),
                yaml.date("date").map(Located::value),
                yaml.date("updated").map(Located::value),
                yaml.wholeNumber("weight").map(Located::value),
                yaml.flag("draft").map(Located::value).orElse(false),
                yaml.text("slug"),
                yaml.texts("aliases"),
                yaml.text("template"),
                yaml.texts("tags"),
                yaml.text("image"),
                yaml.text("imageAlt"),
                yaml.text("author"),
                yaml.mapping("event").flatMap(event -> EventReader.read(event, problems)),
                yaml.params("params"),
                fields.references(yaml));
        yaml.finish();
        return frontMatter;
    }
}
