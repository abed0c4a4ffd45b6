package dev.dossier.yaml;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A document that was read, with what was reported so far. */
record Yaml(Optional<YamlMapping> root, List<Diagnostic> problems) {
    static final YamlReader READER = new YamlReader("the document", 256 * 1024, DiagnosticCode.WRONG_TYPE);

    static Yaml read(String text) {
        return read(text, new SourceLocation("a.md", 1, 1));
    }

    static Yaml read(String text, SourceLocation start) {
        List<Diagnostic> problems = new ArrayList<>();
        return new Yaml(READER.read(text, start, problems::add), problems);
    }

    YamlMapping mapping() {
        return root.orElseThrow();
    }

    /** Returns the messages as a user sees them, after something was asked of the mapping. */
    List<String> messagesAfter(Consumer<YamlMapping> question) {
        root.ifPresent(question);
        return messages();
    }

    List<String> messages() {
        return problems.stream().map(Diagnostic::toString).toList();
    }
}
