package dev.dossier.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileContentTest {
    private static final String TEXT = "What a file says.";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 16, 17, 18, 100})
    void readsAllOfAFileWhateverItsSizeWasWhenItWasFound(int size) throws IOException {
        Files.writeString(folder.resolve("a.md"), TEXT);
        assertThat(new FileContent(folder, "a.md", size).read(1000)).asString().isEqualTo(TEXT);
    }

    @Test
    void readsNothingOfAnEmptyFile() throws IOException {
        Files.createFile(folder.resolve("a.md"));
        assertThat(new FileContent(folder, "a.md", 0).read(1000)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 17})
    void readsNoMoreThanIsWanted(int size) throws IOException {
        Files.writeString(folder.resolve("a.md"), TEXT);
        assertThat(new FileContent(folder, "a.md", size).read(5)).asString().isEqualTo(TEXT.substring(0, 5));
    }
}
