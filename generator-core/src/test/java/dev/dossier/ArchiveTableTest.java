package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Fingerprint;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTableTest {
    @TempDir
    Path folder;

    private Path archive(String name, String entry, String text, String comment) throws IOException {
        Path archive = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(archive); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setComment(comment);
            ZipEntry one = new ZipEntry(entry);
            one.setTime(1_000_000_000_000L);
            zip.putNextEntry(one);
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return archive;
    }

    @Test
    void isTheSameForTheSameEntries() throws IOException {
        assertThat(ArchiveTable.fingerprint(archive("a.jar", "A.class", "one", "")))
                .isEqualTo(ArchiveTable.fingerprint(archive("b.jar", "A.class", "one", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a comment moves the table away from the end"})
    void tellsWhatIsInAnEntryApart(String comment) throws IOException {
        Fingerprint one = ArchiveTable.fingerprint(archive("a.jar", "A.class", "one", comment));
        assertThat(one).isNotEqualTo(ArchiveTable.fingerprint(archive("b.jar", "A.class", "two", comment)));
        assertThat(one).isNotEqualTo(ArchiveTable.fingerprint(archive("c.jar", "B.class", "one", comment)));
    }

    @Test
    void isMuchLessThanTheArchive() throws IOException {
        Path archive = archive("a.jar", "A.class", "one", "");
        assertThat(ArchiveTable.fingerprint(archive).length()).isLessThan(Files.size(archive));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "no archive at all, but a text of some length"})
    void takesAllBytesOfWhatIsNoArchive(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("a.jar"), text);
        assertThat(ArchiveTable.fingerprint(file)).isEqualTo(Fingerprint.of(text));
    }

    @Test
    void takesAllBytesWhereTheTableIsCutOff() throws IOException {
        byte[] whole = Files.readAllBytes(archive("a.jar", "A.class", "one", ""));
        Path cut = Files.write(folder.resolve("b.jar"), Arrays.copyOfRange(whole, 10, whole.length));
        assertThat(ArchiveTable.fingerprint(cut)).isEqualTo(Fingerprint.of(Files.readAllBytes(cut)));
    }
}
