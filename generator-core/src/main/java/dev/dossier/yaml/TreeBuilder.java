package dev.dossier.yaml;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Turns the events of a document into values.
 *
 * <p>The engine's own composer is not used: it recurses as deep as the text nests, and follows aliases.
 */
final class TreeBuilder {
    private final Events events;
    private final Consumer<Diagnostic> problems;

    TreeBuilder(Events events, Consumer<Diagnostic> problems) {
        this.events = events;
        this.problems = problems;
    }

    /** Returns the value of the only document; nothing where the text has none. */
    Optional<YamlValue> document() throws UnreadableException {
        events.next();
        Event begin = events.next();
        if (begin.getEventId() == Event.ID.StreamEnd) {
            return Optional.empty();
        }
        YamlValue value = value(events.next(), 0);
        events.next();
        Event end = events.next();
        if (end.getEventId() == Event.ID.DocumentStart) {
            report(events.place(end), "a second document begins here", "Remove the line '---'.");
        }
        return Optional.of(value);
    }

    private YamlValue value(Event event, int depth) throws UnreadableException {
        SourceLocation place = events.place(event);
        if (event instanceof AliasEvent) {
            throw Refusal.ALIAS.at(place);
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw Refusal.ANCHOR.at(place);
        }
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar, place);
        }
        if (((CollectionStartEvent) event).getTag().isPresent()) {
            throw Refusal.TAG.at(place);
        }
        if (depth == Refusal.MAX_DEPTH) {
            throw Refusal.TOO_DEEP.at(place);
        }
        return event.getEventId() == Event.ID.SequenceStart ? list(place, depth + 1) : mapping(place, depth + 1);
    }

    private YamlScalar scalar(ScalarEvent event, SourceLocation place) throws UnreadableException {
        if (event.getTag().isPresent()) {
            throw Refusal.TAG.at(place);
        }
        String text = event.getValue();
        text.codePoints().filter(TreeBuilder::isHarmful).findFirst().ifPresent(c -> {
            String message = "the text holds the character " + Events.codePoint(c) + ", which no page can show";
            problems.accept(Diagnostic.error(DiagnosticCode.INVALID_VALUE, place, message, "Remove it."));
        });
        return new YamlScalar(text, event.isPlain(), place);
    }

    /**
     * Returns whether a character is an error in HTML: the controls and noncharacters of the HTML standard, section 13.2.3.5
     * (preprocessing the input stream), and lone surrogates. Only escape sequences can bring most of them in.
     */
    private static boolean isHarmful(int c) {
        boolean control = c < 0x20 && c != '\n' && c != '\t' || c >= 0x7f && c <= 0x9f;
        boolean noncharacter = (c & 0xfffe) == 0xfffe || c >= 0xfdd0 && c <= 0xfdef;
        return control || noncharacter || c >= 0xd800 && c <= 0xdfff;
    }

    private YamlList list(SourceLocation place, int depth) throws UnreadableException {
        List<YamlValue> values = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            YamlValue value = value(event, depth);
            if (!(value instanceof YamlScalar scalar && scalar.isNothing())) {
                values.add(value);
            }
        }
        return new YamlList(values, place);
    }

    private YamlMapping mapping(SourceLocation place, int depth) throws UnreadableException {
        Map<String, YamlValue> values = new LinkedHashMap<>();
        Map<String, Located<String>> keys = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            YamlValue key = value(event, depth);
            YamlValue value = value(events.next(), depth);
            if (isUsable(key, keys)) {
                String name = ((YamlScalar) key).text();
                keys.put(name, new Located<>(name, key.location()));
                values.put(name, value);
            }
        }
        return new YamlMapping(values, List.copyOf(keys.values()), place, problems);
    }

    private boolean isUsable(YamlValue key, Map<String, Located<String>> others) {
        if (!(key instanceof YamlScalar scalar && scalar.type() == ScalarType.TEXT)) {
            String hint = key instanceof YamlScalar one && !one.isNothing() ? "Put it in quotes." : "";
            report(key.location(), "a key is " + key.kind() + ", not a text", hint);
            return false;
        }
        if (scalar.plain() && scalar.text().equals("<<")) {
            report(key.location(), "merge keys, written '<<', are not allowed", "Write the keys out.");
            return false;
        }
        Located<String> other = others.get(scalar.text());
        if (other != null) {
            String hint = "It is first there in line " + other.location().line() + ".";
            report(key.location(), "the key " + Quoted.of(scalar.text()) + " is there twice", hint);
            return false;
        }
        return true;
    }

    private void report(SourceLocation place, String message, String hint) {
        problems.accept(Diagnostic.error(DiagnosticCode.YAML_SYNTAX, place, message, hint));
    }
}
