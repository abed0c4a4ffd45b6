package dev.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampTest {
    @TempDir
    Path folder;

    @Test
    void eachOfItsPartsCounts() {
        Stamp stamp = new Stamp(1, 2, 3, 4);
        assertThat(stamp).isEqualTo(new Stamp(1, 2, 3, 4)).hasSameHashCodeAs(new Stamp(1, 2, 3, 4));
        assertThat(stamp).isNotEqualTo(new Stamp(9, 2, 3, 4)).isNotEqualTo(new Stamp(1, 9, 3, 4))
                .isNotEqualTo(new Stamp(1, 2, 9, 4)).isNotEqualTo(new Stamp(1, 2, 3, 9));
    }

    @Test
    void isTheSameWhoeverAsks() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "text");
        FileTime time = FileTime.fromMillis(1_500_000_000_123L);
        Files.setLastModifiedTime(file, time);
        assertThat(Stamp.of(file)).isEqualTo(Stamp.entry(file).stamp());
        assertThat(Stamp.of(file).size()).isEqualTo(4);
        // Some file systems count in whole seconds.
        assertThat(Stamp.of(file).modified() / 1_000_000_000L).isEqualTo(1_500_000_000L);
    }

    @Test
    void ofBytesTellsThemApart() {
        assertThat(Stamp.of(Fingerprint.of("one"))).isEqualTo(Stamp.of(Fingerprint.of("one"))).isNotEqualTo(Stamp.of(Fingerprint.of("two")));
    }
}
