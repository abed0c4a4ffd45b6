package dev.dossier.parse;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.model.Event;
import dev.dossier.model.Located;
import dev.dossier.yaml.YamlMapping;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Consumer;

/** Turns what front matter says about an event into the event. */
final class EventReader {
    private static final int DAY_LENGTH = "2026-09-07".length();

    private EventReader() {}

    /**
     * Reads an event.
     *
     * @param problems is told everything that is wrong
     * @return the event; nothing where it is not known when it takes place
     */
    static Optional<Event> read(YamlMapping yaml, Consumer<Diagnostic> problems) {
        Optional<Located<OffsetDateTime>> start = yaml.date("start");
        Optional<Located<OffsetDateTime>> end = yaml.date("end");
        Optional<Event.Repeats> repeats = yaml.choice("repeats", Event.Repeats.class).map(Located::value);
        boolean cancelled = yaml.flag("cancelled").map(Located::value).orElse(false);
        Optional<String> location = yaml.text("location").map(Located::value);
        Optional<String> organiser = yaml.text("organiser").map(Located::value);
        Optional<String> url = yaml.text("url").filter(address -> isWeb(address, problems)).map(Located::value);
        if (!yaml.has("start")) {
            problems.accept(Diagnostic.error(
                    DiagnosticCode.EVENT_WITHOUT_START, yaml.location(), "the event does not say when it starts",
                    "Write its first day, as in 'start: 2026-09-07', or a time, as in 'start: 2026-09-07T10:00+02:00'."));
        }
        boolean allDay = isDay(yaml, "start", start);
        boolean endsWithDay = isDay(yaml, "end", end);
        yaml.finish();
        return start.map(first -> new Event(
                first.value(), end.filter(last -> fits(first.value(), allDay, last, endsWithDay, problems)).map(Located::value),
                allDay, repeats, cancelled, location, organiser, url));
    }

    private static boolean isDay(YamlMapping yaml, String key, Optional<Located<OffsetDateTime>> date) {
        return date.isPresent() && yaml.text(key).filter(text -> text.value().length() == DAY_LENGTH).isPresent();
    }

    private static boolean fits(
            OffsetDateTime start, boolean allDay, Located<OffsetDateTime> end, boolean endsWithDay, Consumer<Diagnostic> problems) {
        if (allDay != endsWithDay) {
            problems.accept(Diagnostic.error(
                    DiagnosticCode.EVENT_TIMES_MIXED, end.location(),
                    "the event starts " + kind(allDay) + " and ends " + kind(endsWithDay),
                    "Give both a time, or neither; the last of several whole days is the 'end'."));
            return false;
        }
        boolean first = end.value().toInstant().isBefore(start.toInstant());
        if (first || !allDay && end.value().isEqual(start)) {
            problems.accept(Diagnostic.error(
                    DiagnosticCode.EVENT_ENDS_FIRST, end.location(), "the event ends " + (first ? "before it" : "the moment it") + " starts",
                    "Correct 'start' or 'end', or leave 'end' out."));
            return false;
        }
        return true;
    }

    private static String kind(boolean day) {
        return day ? "on a day" : "at a time";
    }

    private static boolean isWeb(Located<String> url, Consumer<Diagnostic> problems) {
        boolean web = false;
        try {
            URI address = new URI(url.value());
            web = ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()))
                    && address.getHost() != null;
        } catch (URISyntaxException notOne) {
            // Told below, as all that is no address of the web.
        }
        if (!web) {
            problems.accept(Diagnostic.error(
                    DiagnosticCode.INVALID_VALUE, url.location(), Quoted.of(url.value()) + " is not the full address of a site",
                    "Write the address of the event's own site, such as 'https://example.org/day'; its page here needs none."));
        }
        return web;
    }
}
