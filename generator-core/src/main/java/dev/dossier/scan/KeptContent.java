package dev.dossier.scan;

import dev.dossier.model.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * The bytes of a file that is read several times in a build, as it was when it was read first: what stands for its bytes then
 * stands for what was made of it, even if somebody changes the file meanwhile. Thread-safe.
 */
final class KeptContent implements SourceFile.Content {
    private final SourceFile.Content file;
    private Optional<byte[]> bytes = Optional.empty();

    KeptContent(SourceFile.Content file) {
        this.file = file;
    }

    @Override
    public InputStream open() throws IOException {
        return new ByteArrayInputStream(all());
    }

    @Override
    public byte[] read(int most) throws IOException {
        byte[] all = all();
        return all.length <= most ? all : Arrays.copyOf(all, most);
    }

    private synchronized byte[] all() throws IOException {
        if (bytes.isEmpty()) {
            bytes = Optional.of(file.read(Integer.MAX_VALUE));
        }
        return bytes.get();
    }
}
