package dev.dossier.feature.search;

/**
 * The line of a term in its block.
 *
 * @param term the term
 * @param rarity how rare it is
 * @param tail the name of the file with its other postings; empty where there are none
 * @param start where its postings begin in the line
 */
record TermLine(String term, int rarity, String tail, int start) {
    private static final int RADIX = 36;

    /** Takes postings. */
    @FunctionalInterface
    interface Sink {
        void take(int number, int weight, int mask);
    }

    static TermLine of(String line) {
        int term = line.indexOf('\t');
        int rarity = line.indexOf('\t', term + 1);
        int tail = line.indexOf('\t', rarity + 1);
        return new TermLine(
                line.substring(0, term), Integer.parseInt(line.substring(term + 1, rarity)), line.substring(rarity + 1, tail), tail + 1);
    }

    /** Gives the postings away that a line has from somewhere on. */
    static void postings(String line, int start, Sink sink) {
        int at = start;
        while (at < line.length()) {
            int weight = 0;
            for (; line.charAt(at) != ' '; at++) {
                weight = 10 * weight + line.charAt(at) - '0';
            }
            int number = 0;
            while (at < line.length() && line.charAt(at) == ' ') {
                int difference = 0;
                for (at++; at < line.length() && line.charAt(at) >= '0'; at++) {
                    difference = RADIX * difference + Character.digit(line.charAt(at), RADIX);
                }
                number += difference;
                int mask = 1;
                if (at < line.length() && line.charAt(at) == '.') {
                    mask = 0;
                    for (at++; at < line.length() && line.charAt(at) >= '0'; at++) {
                        mask = RADIX * mask + Character.digit(line.charAt(at), RADIX);
                    }
                }
                sink.take(number, weight, mask);
            }
            at++;
        }
    }
}
