package dev.dossier.parse;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.model.Event;
import dev.dossier.model.Located;
import dev.dossier.yaml.EventTexts;
import dev.dossier.yaml.YamlMapping;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Turns what front matter says about an event into the event. */
final class EventReader {
    private EventReader() {}

    /**
     * Reads an event.
     *
     * @param problems is told everything that is wrong
     * @return the event; nothing where it is not known when it takes place
     */
    static Optional<Event> read(YamlMapping yaml, Consumer<Diagnostic> problems) {
        Map<String, Located<String>> texts = new HashMap<>();
        Event.KEYS.forEach(key -> yaml.text(key).ifPresent(text -> texts.put(key, text)));
        if (!yaml.has("start")) {
            problems.accept(Diagnostic.error(
                    DiagnosticCode.EVENT_WITHOUT_START, yaml.location(), "the event does not say when it starts",
                    "Write its first day, as in 'start: 2026-09-07', or a time, as in 'start: 2026-09-07T10:00+02:00'."));
        }
        yaml.finish();
        return EventTexts.event(texts, DiagnosticCode.INVALID_VALUE, problems);
    }
}
