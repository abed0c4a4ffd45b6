package dev.dossier.yaml;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.diagnostic.Suggestion;
import dev.dossier.model.Event;
import dev.dossier.model.Located;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Turns what texts say about an event into the event: those of front matter, or those of a row of a table. What is wrong counts as
 * left out.
 */
public final class EventTexts {
    private static final int DAY_LENGTH = "2026-09-07".length();

    private final Map<String, Located<String>> texts;
    private final DiagnosticCode invalid;
    private final Consumer<Diagnostic> problems;

    private EventTexts(Map<String, Located<String>> texts, DiagnosticCode invalid, Consumer<Diagnostic> problems) {
        this.texts = texts;
        this.invalid = invalid;
        this.problems = problems;
    }

    /**
     * Reads an event.
     *
     * @param texts the texts by the keys of {@link Event#KEYS}
     * @param invalid the code of what cannot be read
     * @param problems is told everything that is wrong
     * @return the event; nothing where it is not known when it takes place
     */
    public static Optional<Event> event(
            Map<String, Located<String>> texts, DiagnosticCode invalid, Consumer<Diagnostic> problems) {
        return new EventTexts(texts, invalid, problems).event();
    }

    private Optional<Event> event() {
        Optional<OffsetDateTime> start = date("start");
        Optional<OffsetDateTime> end = date("end");
        Optional<Event.Repeats> repeats = word("repeats", "yearly").map(yearly -> Event.Repeats.YEARLY);
        boolean cancelled = word("cancelled", "true", "false").filter("true"::equals).isPresent();
        Optional<String> url = url();
        return start.map(first -> new Event(
                first, end.filter(last -> fits(first, last)), isDay("start"), repeats, cancelled, text("location"), text("organiser"), url));
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(texts.get(key)).map(Located::value);
    }

    private Optional<OffsetDateTime> date(String key) {
        return Optional.ofNullable(texts.get(key)).flatMap(text -> {
            Optional<OffsetDateTime> date = Dates.parse(text.value());
            if (date.isEmpty()) {
                report(invalid, text, Dates.problem(text.value()), Dates.hint(text.value()));
            }
            return date;
        });
    }

    private boolean isDay(String key) {
        return text(key).filter(text -> text.length() == DAY_LENGTH).isPresent();
    }

    private Optional<String> word(String key, String... words) {
        return Optional.ofNullable(texts.get(key)).filter(text -> {
            boolean known = List.of(words).contains(text.value());
            if (!known) {
                String best = Suggestion.didYouMean(text.value(), List.of(words));
                report(invalid, text, Quoted.of(text.value()) + " is not a value of '" + key + "'",
                        best.isEmpty() ? "allowed here: " + String.join(", ", words) + "." : best);
            }
            return known;
        }).map(Located::value);
    }

    private boolean fits(OffsetDateTime start, OffsetDateTime end) {
        Located<String> place = Objects.requireNonNull(texts.get("end"));
        if (isDay("start") != isDay("end")) {
            report(DiagnosticCode.EVENT_TIMES_MIXED, place, "the event starts " + kind("start") + " and ends " + kind("end"),
                    "Give both a time, or neither; the last of several whole days is the 'end'.");
            return false;
        }
        boolean first = end.toInstant().isBefore(start.toInstant());
        if (first || !isDay("start") && end.isEqual(start)) {
            report(DiagnosticCode.EVENT_ENDS_FIRST, place, "the event ends " + (first ? "before it" : "the moment it") + " starts",
                    "Correct 'start' or 'end', or leave 'end' out.");
            return false;
        }
        return true;
    }

    private String kind(String key) {
        return isDay(key) ? "on a day" : "at a time";
    }

    private Optional<String> url() {
        return Optional.ofNullable(texts.get("url")).filter(url -> {
            boolean web = isWeb(url.value());
            if (!web) {
                report(invalid, url, Quoted.of(url.value()) + " is not the full address of a site",
                        "Write the address of the event's own site, such as 'https://example.org/day'; its page here needs none.");
            }
            return web;
        }).map(Located::value);
    }

    private static boolean isWeb(String text) {
        try {
            URI address = new URI(text);
            boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            return web && address.getHost() != null;
        } catch (URISyntaxException notOne) {
            return false;
        }
    }

    private void report(DiagnosticCode code, Located<String> text, String message, String hint) {
        problems.accept(Diagnostic.error(code, text.location(), message, hint));
    }
}
