package dev.dossier.benchmark;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.rng.core.source32.MersenneTwister;

/**
 * Draws the numbers that CPython's {@code random.Random} draws from the same seed, so that a corpus can be made again without
 * Java. Not thread-safe.
 */
final class PythonRandom {
    private final MersenneTwister twister;

    /** Makes a source of numbers. */
    PythonRandom(int seed) {
        if (seed < 0) {
            throw new IllegalArgumentException("the seed '" + seed + "' is below 0");
        }
        this.twister = new MersenneTwister(new int[] {seed});
    }

    /** Returns a number from 0 up to but not including a limit of 1 or more. */
    int below(int limit) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(limit);
        int number = twister.nextInt() >>> (Integer.SIZE - bits);
        while (number >= limit) {
            number = twister.nextInt() >>> (Integer.SIZE - bits);
        }
        return number;
    }

    /** Returns a number from one up to and including another. */
    int between(int first, int last) {
        return first + below(last - first + 1);
    }

    <T> T choice(List<T> items) {
        return items.get(below(items.size()));
    }

    /**
     * Returns different numbers below a limit, in the order in which they were drawn.
     *
     * @throws IllegalArgumentException for so many of so few that CPython would draw them in another way
     */
    List<Integer> sample(int limit, int count) {
        if (count > 5 || limit <= 21) {
            throw new IllegalArgumentException("cannot draw " + count + " of " + limit);
        }
        Set<Integer> drawn = new LinkedHashSet<>();
        while (drawn.size() < count) {
            drawn.add(below(limit));
        }
        return List.copyOf(drawn);
    }
}
