package dev.dossier.state;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Writes points in time, each in its own offset, and reads them again. */
final class DateCodec {
    private DateCodec() {}

    static void write(Optional<OffsetDateTime> date, Encoder out) {
        out.flag(date.isPresent());
        if (date.isPresent()) {
            out.number(date.get().toLocalDateTime().toEpochSecond(ZoneOffset.UTC));
            out.number(date.get().getNano());
            out.number(date.get().getOffset().getTotalSeconds());
        }
    }

    static Optional<OffsetDateTime> read(Decoder in) {
        if (!in.flag()) {
            return Optional.empty();
        }
        LocalDateTime time = LocalDateTime.ofEpochSecond(in.number(), in.smallNumber(), ZoneOffset.UTC);
        return Optional.of(OffsetDateTime.of(time, ZoneOffset.ofTotalSeconds(in.smallNumber())));
    }
}
