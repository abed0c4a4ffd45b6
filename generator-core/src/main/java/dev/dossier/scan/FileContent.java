package dev.dossier.scan;

import dev.dossier.model.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The bytes of a file of the site.
 *
 * @param root the folder of the site
 * @param name the path of the file from there; a path of its own for each file would take more memory than all else about it
 * @param size how many bytes it had when it was found, which it usually still has
 */
record FileContent(Path root, String name, long size) implements SourceFile.Content {
    private static final int LARGE = 64 * 1024 * 1024;

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(root.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public byte[] read(int most) throws IOException {
        // One byte more than expected, so that the end of the file shows in the same read: a file that has grown fills the room.
        int room = (int) Math.min(most, Math.min(size + 1, LARGE));
        try (InputStream in = open()) {
            byte[] bytes = new byte[room];
            int length = Math.max(0, in.read(bytes, 0, room));
            if (length != size) {
                length += in.readNBytes(bytes, length, room - length);
            }
            if (length < room || room == most) {
                return Arrays.copyOf(bytes, length);
            }
            byte[] rest = in.readNBytes(most - length);
            byte[] all = Arrays.copyOf(bytes, length + rest.length);
            System.arraycopy(rest, 0, all, length, rest.length);
            return all;
        }
    }
}
