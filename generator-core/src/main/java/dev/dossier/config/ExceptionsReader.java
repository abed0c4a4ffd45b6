package dev.dossier.config;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.AcceptedLink;
import dev.dossier.model.Excuses;
import dev.dossier.model.Located;
import dev.dossier.yaml.YamlList;
import dev.dossier.yaml.YamlMapping;
import dev.dossier.yaml.YamlValue;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Turns {@code exceptions} of the configuration into the links that are accepted. */
record ExceptionsReader(Consumer<Diagnostic> problems) {
    List<AcceptedLink> exceptions(YamlList list) {
        List<AcceptedLink> accepted = new ArrayList<>();
        for (YamlValue value : list.values()) {
            if (value instanceof YamlMapping mapping) {
                exception(mapping).ifPresent(accepted::add);
                mapping.finish();
            } else {
                report(DiagnosticCode.WRONG_TYPE, value.location(), "an exception is " + value.kind() + ", not a mapping",
                        "Write it as in '{link: /api/*, reason: made by another build, until: 2027-01-31}'.");
            }
        }
        return List.copyOf(accepted);
    }

    private Optional<AcceptedLink> exception(YamlMapping yaml) {
        Optional<Located<String>> link = required(yaml, "link", "what the link says; '*' stands for any characters");
        Optional<Located<String>> reason = required(yaml, "reason", "why the link is right");
        Optional<Located<OffsetDateTime>> until =
                required(yaml, "until", "the last day on which it is accepted, such as 2027-01-31").flatMap(any -> yaml.date("until"));
        Optional<Located<String>> written = yaml.text("code");
        Optional<DiagnosticCode> code = written.flatMap(this::code);
        Optional<String> page = yaml.text("page").map(Located::value);
        if (link.isEmpty() || reason.isEmpty() || until.isEmpty() || written.isPresent() && code.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = until.get().value().toLocalDate();
        return Optional.of(new AcceptedLink(link.get().value(), code, page, day, link.get().location(), until.get().location()));
    }

    private Optional<Located<String>> required(YamlMapping yaml, String key, String meaning) {
        if (!yaml.has(key)) {
            report(DiagnosticCode.INVALID_VALUE, yaml.location(), "an exception has no '" + key + "'", "Say " + meaning + ".");
            return Optional.empty();
        }
        return yaml.text(key);
    }

    private Optional<DiagnosticCode> code(Located<String> id) {
        Optional<DiagnosticCode> code = Excuses.CODES.stream().filter(one -> one.id().equals(id.value())).findFirst();
        if (code.isEmpty()) {
            String known = Excuses.CODES.stream().map(DiagnosticCode::id).sorted().collect(Collectors.joining(", "));
            report(DiagnosticCode.INVALID_VALUE, id.location(), Quoted.of(id.value()) + " is no problem of a link",
                    "There are: " + known + ".");
        }
        return code;
    }

    private void report(DiagnosticCode code, SourceLocation location, String message, String hint) {
        problems.accept(Diagnostic.error(code, location, message, hint));
    }
}
