package dev.dossier.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What a file system says about a file without opening it. As long as that is the same, so are the bytes: each way to change them
 * leaves at least the time of the change ({@code st_ctim}, POSIX, sys/stat.h), which no program can set. Where a file system keeps no
 * such time, as on Windows, the time of modification stands for it, and a program that puts the former size and that time back is not
 * noticed.
 *
 * @param size in bytes
 * @param changed when anything about the file was changed, in nanoseconds since 1970
 * @param file which file of the disk it is; 0 where the system does not tell
 */
public record Stamp(long size, long changed, long file) {
    /** The stamp of what is no file on a disk; it vouches for nothing. */
    public static final Stamp NONE = new Stamp(-1, 0, 0);

    private static final String UNIX = "unix";

    /** Each costs time in a build of many files; the time of modification would say nothing that the time of the change does not. */
    private static final String UNIX_ATTRIBUTES = UNIX + ":mode,size,ctime,ino";

    /** The part of a mode that tells kinds apart, and three of them (POSIX, sys/stat.h, as all systems number them). */
    private static final long KIND = 0170000;

    private static final long REGULAR = 0100000;
    private static final long DIRECTORY = 0040000;
    private static final long SYMBOLIC_LINK = 0120000;

    /** What a path leads to. */
    public enum Kind {
        /** A file with bytes. */
        FILE,
        /** A folder. */
        FOLDER,
        /** A symbolic link. */
        LINK,
        /** Anything else, such as a device. */
        OTHER
    }

    /**
     * What a path leads to, with its stamp.
     *
     * @param kind what it is
     * @param stamp its stamp
     */
    public record Entry(Kind kind, Stamp stamp) {}

    /**
     * Returns the stamp of a file; a symbolic link is not followed.
     *
     * @throws IOException when there is no such file or nobody may know
     */
    public static Stamp of(Path file) throws IOException {
        return entry(file).stamp();
    }

    /**
     * Returns what a path leads to, by one question to the system; a symbolic link is not followed.
     *
     * @throws IOException when there is no such file or nobody may know
     */
    public static Entry entry(Path file) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains(UNIX)) {
            BasicFileAttributes basic = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return new Entry(kind(basic), new Stamp(basic.size(), nanos(basic.lastModifiedTime()), 0));
        }
        Map<String, Object> all = Files.readAttributes(file, UNIX_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        return new Entry(
                kind(number(all, "mode")),
                new Stamp(number(all, "size"), number(all, "ctime"), number(all, "ino")));
    }

    private static Kind kind(BasicFileAttributes basic) {
        if (basic.isRegularFile() || basic.isDirectory()) {
            return basic.isDirectory() ? Kind.FOLDER : Kind.FILE;
        }
        return basic.isSymbolicLink() ? Kind.LINK : Kind.OTHER;
    }

    private static Kind kind(long mode) {
        long kind = mode & KIND;
        if (kind == REGULAR || kind == DIRECTORY) {
            return kind == DIRECTORY ? Kind.FOLDER : Kind.FILE;
        }
        return kind == SYMBOLIC_LINK ? Kind.LINK : Kind.OTHER;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Stamp same
                && same.size == size
                && same.changed == changed
                && same.file == file;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(changed ^ file);
    }

    /** Returns whether the file may have changed after a moment, in nanoseconds since 1970, without its stamp telling. */
    public boolean isNewerThan(long nanos) {
        return changed >= nanos;
    }

    private static long number(Map<String, Object> attributes, String name) {
        Object value = attributes.get(name);
        return value instanceof FileTime time ? nanos(time) : value instanceof Number number ? number.longValue() : 0;
    }

    private static long nanos(FileTime time) {
        return time.to(TimeUnit.NANOSECONDS);
    }
}
