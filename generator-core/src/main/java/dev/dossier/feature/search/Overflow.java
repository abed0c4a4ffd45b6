package dev.dossier.feature.search;

/** Keeps bytes outside of memory while an index is made. Takes them from one thread at a time. */
public interface Overflow {
    /** Takes bytes, and returns where they are. */
    long append(byte[] bytes, int length);

    /** Returns bytes that were taken. */
    byte[] read(long position, int length);
}
