package dev.dossier;

import dev.dossier.model.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What an archive says at its end about its entries: their names, sizes and checksums, from which follows what is in it (APPNOTE.TXT of
 * PKWARE, sections 4.3.12 and 4.3.16). That is a small part of the archive, which is looked at by every build.
 */
final class ArchiveTable {
    /** What the last record begins with, and how long it is without its comment. */
    private static final int END = 0x06054b50;

    private static final int END_LENGTH = 22;
    private static final int LENGTH_OF_TABLE = 12;
    private static final int START_OF_TABLE = 16;

    private ArchiveTable() {}

    /** Returns what stands for all that is in an archive; all of its bytes count where the table is not where it usually is. */
    static Fingerprint fingerprint(Path archive) throws IOException {
        long size = Files.size(archive);
        ByteBuffer end = ByteBuffer.wrap(read(archive, Math.max(0, size - END_LENGTH), END_LENGTH)).order(ByteOrder.LITTLE_ENDIAN);
        if (end.limit() == END_LENGTH && end.getInt(0) == END) {
            long length = Integer.toUnsignedLong(end.getInt(LENGTH_OF_TABLE));
            long start = Integer.toUnsignedLong(end.getInt(START_OF_TABLE));
            if (start + length + END_LENGTH == size) {
                return Fingerprint.of(read(archive, start, Math.toIntExact(length)));
            }
        }
        try (InputStream in = Files.newInputStream(archive)) {
            return Fingerprint.of(in);
        }
    }

    private static byte[] read(Path archive, long start, int length) throws IOException {
        try (InputStream in = Files.newInputStream(archive)) {
            in.skipNBytes(start);
            return in.readNBytes(length);
        }
    }
}
