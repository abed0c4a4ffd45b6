package dev.dossier.state;

import dev.dossier.model.Event;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Writes the events of pages and reads them again; a page without one takes a byte. */
final class EventCodec {
    private EventCodec() {}

    static void write(Optional<Event> event, Encoder out) {
        DateCodec.write(event.map(Event::start), out);
        event.ifPresent(one -> {
            DateCodec.write(one.end(), out);
            out.flag(one.allDay());
            out.number(one.repeats().map(repeats -> 1 + repeats.ordinal()).orElse(0));
            out.flag(one.cancelled());
            text(one.location(), out);
            text(one.organiser(), out);
            text(one.url(), out);
        });
    }

    static Optional<Event> read(Decoder in) {
        Optional<OffsetDateTime> start = DateCodec.read(in);
        return start.map(first -> new Event(
                first, DateCodec.read(in), in.flag(), repeats(in.smallNumber()), in.flag(), text(in), text(in), text(in)));
    }

    private static Optional<Event.Repeats> repeats(int number) {
        return number == 0 ? Optional.empty() : Optional.of(Event.Repeats.values()[number - 1]);
    }

    private static void text(Optional<String> text, Encoder out) {
        out.text(text.orElse(""));
    }

    private static Optional<String> text(Decoder in) {
        return Optional.of(in.text()).filter(text -> !text.isEmpty());
    }
}
