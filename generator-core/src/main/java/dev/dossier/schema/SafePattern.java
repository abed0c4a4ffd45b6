package dev.dossier.schema;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.dossier.diagnostic.Quoted;
import java.util.Optional;

/**
 * A regular expression that a value has to match as a whole, in the syntax of RE2: without the parts that make others take time that
 * grows faster than the text.
 */
public final class SafePattern {
    private static final int MAX_LENGTH = 500;
    /** How often repetitions inside of each other may repeat, since each is written out when a pattern is compiled. */
    private static final long MAX_REPETITIONS = 10_000;

    private final Pattern pattern;

    private SafePattern(Pattern pattern) {
        this.pattern = pattern;
    }

    static SafePattern of(String text) {
        return new SafePattern(Pattern.compile(text));
    }

    /** Returns what is wrong with a pattern, or nothing. */
    public static Optional<String> problem(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.of("the pattern has more than " + MAX_LENGTH + " characters");
        }
        if (repetitions(text) > MAX_REPETITIONS) {
            return Optional.of("the pattern " + Quoted.of(text) + " repeats too often");
        }
        try {
            Pattern.compile(text);
            return Optional.empty();
        } catch (PatternSyntaxException wrong) {
            return Optional.of("the pattern " + Quoted.of(text) + " cannot be read: " + wrong.getDescription());
        }
    }

    boolean matches(String value) {
        return pattern.matches(value);
    }

    /** Returns the product of all counts, which is as high as those inside of each other can come to. */
    private static long repetitions(String text) {
        long product = 1;
        long count = 0;
        long largest = 1;
        boolean inside = false;
        for (int i = 0; i < text.length() && product <= MAX_REPETITIONS; i++) {
            char c = text.charAt(i);
            boolean digit = inside && c >= '0' && c <= '9';
            count = digit ? Math.min(MAX_REPETITIONS + 1, 10 * count + (c - '0')) : 0;
            largest = Math.max(largest, count);
            if (!digit && inside && c != ',') {
                product *= largest;
                largest = 1;
                inside = false;
            }
            inside |= c == '{';
        }
        return product;
    }
}
