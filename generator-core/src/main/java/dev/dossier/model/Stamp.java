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
 * leaves at least the time of the change, which no program can set. Where a file system keeps no such time, as on Windows, a
 * program that puts the former size and time of modification back is not noticed.
 *
 * @param size in bytes
 * @param modified when the bytes were changed, in nanoseconds since 1970
 * @param changed when anything about the file was changed, in nanoseconds since 1970; 0 where the system does not tell
 * @param file which file of the disk it is; 0 where the system does not tell
 */
public record Stamp(long size, long modified, long changed, long file) {
    /** The stamp of what is no file on a disk; it vouches for nothing. */
    public static final Stamp NONE = new Stamp(-1, 0, 0, 0);

    private static final String UNIX = "unix";

    /** Each attribute costs time in a build of many files. The time of the change is not enough: some file systems lose it (vfat). */
    private static final String UNIX_STAMP = UNIX + ":size,lastModifiedTime,ctime,ino";

    private static final String UNIX_ENTRY = UNIX_STAMP + ",mode";

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
        return isUnix(file) ? stamp(Files.readAttributes(file, UNIX_STAMP, LinkOption.NOFOLLOW_LINKS)) : stamp(basic(file));
    }

    /** Returns what stands for the bytes of a file that is on no disk. */
    public static Stamp of(Fingerprint content) {
        return new Stamp(content.length(), 0, 0, content.checksums() & Long.MAX_VALUE);
    }

    /**
     * Returns what a path leads to, by one question to the system; a symbolic link is not followed.
     *
     * @throws IOException when there is no such file or nobody may know
     */
    public static Entry entry(Path file) throws IOException {
        if (!isUnix(file)) {
            BasicFileAttributes basic = basic(file);
            return new Entry(kind(basic), stamp(basic));
        }
        Map<String, Object> all = Files.readAttributes(file, UNIX_ENTRY, LinkOption.NOFOLLOW_LINKS);
        return new Entry(kind(number(all, "mode")), stamp(all));
    }

    private static boolean isUnix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains(UNIX);
    }

    private static BasicFileAttributes basic(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    private static Stamp stamp(BasicFileAttributes basic) {
        return new Stamp(basic.size(), nanos(basic.lastModifiedTime()), 0, 0);
    }

    private static Stamp stamp(Map<String, Object> unix) {
        return new Stamp(number(unix, "size"), number(unix, "lastModifiedTime"), number(unix, "ctime"), number(unix, "ino"));
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
                && same.modified == modified
                && same.changed == changed
                && same.file == file;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(changed ^ file);
    }

    /** Returns whether the file may have changed after a moment, in nanoseconds since 1970, without its stamp telling. */
    public boolean isNewerThan(long nanos) {
        return Math.max(modified, changed) >= nanos;
    }

    private static long number(Map<String, Object> attributes, String name) {
        Object value = attributes.get(name);
        return value instanceof FileTime time ? nanos(time) : value instanceof Number number ? number.longValue() : 0;
    }

    private static long nanos(FileTime time) {
        return time.to(TimeUnit.NANOSECONDS);
    }
}
