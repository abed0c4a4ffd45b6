package dev.dossier.feature.search;

/** Texts by their numbers, as UTF-8, so that they are no objects of their own. For one thread at a time. */
final class Lines {
    private final Tape tape;
    private final long[] starts;
    private final int[] lengths;

    Lines(Overflow overflow, int count) {
        this.tape = new Tape(overflow);
        this.starts = new long[count];
        this.lengths = new int[count];
    }

    /** Takes the first bytes of an array. */
    void put(int number, byte[] bytes, int length) {
        starts[number] = tape.size();
        lengths[number] = length;
        tape.append(bytes, length);
    }

    /** Adds a text to another; nothing where there is none. */
    void copy(int number, Utf8 to) {
        to.append(tape, starts[number], lengths[number]);
    }

    /** Returns how many bytes all texts have. */
    long size() {
        return tape.size();
    }
}
