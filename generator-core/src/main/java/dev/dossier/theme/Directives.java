package dev.dossier.theme;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.AttributeType;
import dev.dossier.model.DirectiveDeclaration;
import dev.dossier.model.DirectiveDeclaration.Presence;
import dev.dossier.model.Located;
import dev.dossier.model.SourceFile;
import dev.dossier.model.TextFile;
import dev.dossier.yaml.YamlMapping;
import dev.dossier.yaml.YamlReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Turns the files {@code directives/*.yml} of a theme into the declarations of its directives. */
final class Directives {
    /** Far above what a declaration says, in UTF-16 units. */
    private static final int MAX_CHARACTERS = 64 * 1024;
    private static final YamlReader YAML = new YamlReader("the declaration", MAX_CHARACTERS, DiagnosticCode.WRONG_TYPE);

    private static final String FOLDER = "directives/";
    private static final String DECLARATION = ".yml";
    private static final String TEMPLATE = ".mustache";

    /** What a template finds under these names is not an attribute. */
    private static final Set<String> RESERVED =
            Set.of("label", "labelText", "body", "number", "outer", "first", "item", "leading", "page", "pages", "site", "strings", "assets", "files");

    /** What chooses among the rows of a table or the lines of a file belongs to the one that there is. */
    private static final Map<AttributeType, AttributeType> CHOOSERS = new TreeMap<>(Map.of(
            AttributeType.COLUMNS, AttributeType.DATA, AttributeType.ORDER, AttributeType.DATA,
            AttributeType.FILTER, AttributeType.DATA, AttributeType.REGION, AttributeType.FILE,
            AttributeType.CHART, AttributeType.DATA, AttributeType.POSITION, AttributeType.DATA,
            AttributeType.VALUE, AttributeType.DATA, AttributeType.FROM, AttributeType.DATA,
            AttributeType.UNTIL, AttributeType.DATA, AttributeType.BREAKS, AttributeType.DATA));

    private final Consumer<Diagnostic> problems;

    private Directives(Consumer<Diagnostic> problems) {
        this.problems = problems;
    }

    /** Returns the files among some that draw directives, by the names of these. */
    static SortedMap<String, SourceFile> templates(Collection<SourceFile> files) {
        return named(files, TEMPLATE);
    }

    /** Returns the declarations among some files. */
    static Declarations of(Collection<SourceFile> files, Consumer<Diagnostic> problems) {
        return new Declarations(named(files, DECLARATION), problems);
    }

    private static SortedMap<String, SourceFile> named(Collection<SourceFile> files, String ending) {
        SortedMap<String, SourceFile> named = new TreeMap<>();
        for (SourceFile file : files) {
            String path = file.path().value();
            if (path.startsWith(FOLDER) && path.endsWith(ending)) {
                named.put(path.substring(FOLDER.length(), path.length() - ending.length()), file);
            }
        }
        return named;
    }

    /** Reads all declarations, and reports each that has no template, and the other way round. */
    static void check(Declarations declarations, SortedMap<String, SourceFile> templates, Consumer<Diagnostic> problems) {
        templates.forEach((name, file) -> {
            if (!declarations.containsKey(name)) {
                report(problems, file.location(), "directive '" + name + "' has no declaration",
                        "Write what it takes into 'directives/" + name + ".yml' beside its template.");
            }
        });
        declarations.forEach((name, declaration) -> {
            if (!templates.containsKey(name)) {
                report(problems, declaration.location(), "directive '" + name + "' has no template",
                        "Write what it becomes into 'directives/" + name + ".mustache' beside its declaration.");
            }
        });
    }

    static DirectiveDeclaration declaration(String name, SourceFile file, Consumer<Diagnostic> problems) {
        return new Directives(problems).declaration(name, file);
    }

    private DirectiveDeclaration declaration(String name, SourceFile file) {
        if (!isName(name)) {
            report(file.location(), Quoted.of(name) + " cannot be the name of a directive",
                    "Begin with a lower case letter and go on with letters, digits and hyphens.");
        }
        YamlMapping yaml = TextFile.read(file, Theme.MAX_BYTES, problems)
                .flatMap(text -> YAML.read(text.text(), file.location(), problems))
                .orElseGet(() -> YamlReader.empty(file.location()));
        SortedMap<String, DirectiveDeclaration.Attribute> attributes = new TreeMap<>();
        yaml.mapping("attributes").ifPresent(all -> {
            for (Located<String> key : all.keys()) {
                YamlMapping one = all.mapping(key.value()).orElseGet(() -> YamlReader.empty(key.location()));
                attributes.put(key.value(), attribute(key, one));
            }
        });
        DirectiveDeclaration declaration = new DirectiveDeclaration(
                name, presence(yaml, "label"), presence(yaml, "body"),
                yaml.texts("inside").stream().map(Located::value).toList(),
                yaml.flag("items").map(Located::value).orElse(false), attributes, file.location());
        yaml.finish();
        checkChoosers(declaration);
        return declaration;
    }

    private static Presence presence(YamlMapping yaml, String key) {
        return yaml.choice(key, Presence.class).map(Located::value).orElse(Presence.NONE);
    }

    private DirectiveDeclaration.Attribute attribute(Located<String> name, YamlMapping yaml) {
        if (!isName(name.value()) || RESERVED.contains(name.value())) {
            report(name.location(), Quoted.of(name.value()) + " cannot be the name of an attribute",
                    "Begin with a lower case letter and go on with letters, digits and hyphens; taken are '"
                            + String.join("', '", RESERVED.stream().sorted().toList()) + "'.");
        }
        AttributeType type = yaml.choice("type", AttributeType.class).map(Located::value).orElse(AttributeType.TEXT);
        boolean required = yaml.flag("required").map(Located::value).orElse(false);
        Optional<Located<String>> byDefault = yaml.text("default");
        List<String> words = switch (type) {
            case WORD -> yaml.texts("words").stream().map(Located::value).toList();
            case DATA -> yaml.texts("columns").stream().map(Located::value).toList();
            default -> List.of();
        };
        yaml.finish();
        DirectiveDeclaration.Attribute attribute = new DirectiveDeclaration.Attribute(
                type, required, byDefault.map(Located::value), words, name.location());
        if (type == AttributeType.WORD && words.isEmpty()) {
            report(name.location(), "attribute '" + name.value() + "' has no words to choose from", "Add 'words: [one, other]'.");
        }
        words.stream().filter(column -> type == AttributeType.DATA && !isColumn(column)).forEach(column -> report(
                name.location(), Quoted.of(column) + " cannot be a column that a template names",
                "Use letters, digits, '_' and '-', and not 'cells'."));
        byDefault.filter(value -> !attribute.accepts(value.value()) || type == AttributeType.ANCHOR).ifPresent(value -> report(
                value.location(), Quoted.of(value.value()) + " cannot be the default of '" + name.value() + "'", ""));
        return attribute;
    }

    private void checkChoosers(DirectiveDeclaration declaration) {
        Map<AttributeType, String> found = new TreeMap<>();
        declaration.attributes().forEach((name, attribute) -> {
            boolean single = CHOOSERS.containsKey(attribute.type()) || CHOOSERS.containsValue(attribute.type())
                    || attribute.type() == AttributeType.ANCHOR;
            Optional<String> other = single ? Optional.ofNullable(found.putIfAbsent(attribute.type(), name)) : Optional.empty();
            other.ifPresent(first -> report(
                    attribute.location(), "'" + first + "' and '" + name + "' are both of the type '" + attribute.type().word() + "'",
                    "A directive can have one attribute of this type."));
        });
        CHOOSERS.forEach((chooser, chosen) -> {
            if (found.containsKey(chooser) && !found.containsKey(chosen)) {
                String name = found.getOrDefault(chooser, "");
                SourceLocation place = declaration.location();
                report(place, "attribute '" + name + "' has nothing to choose from",
                        "Declare an attribute of the type '" + chosen.word() + "' too.");
            }
        });
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.charAt(0) >= 'a'
                && name.charAt(0) <= 'z'
                && name.chars().allMatch(c -> c == '-' || c < 0x80 && Character.isLetterOrDigit(c));
    }

    private static boolean isColumn(String name) {
        return !name.equals("cells") && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
    }

    private void report(SourceLocation place, String message, String hint) {
        report(problems, place, message, hint);
    }

    private static void report(Consumer<Diagnostic> problems, SourceLocation place, String message, String hint) {
        problems.accept(Diagnostic.error(DiagnosticCode.DIRECTIVE_DECLARATION, place, message, hint));
    }
}
