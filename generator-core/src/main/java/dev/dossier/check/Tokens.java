package dev.dossier.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The custom properties of {@code :root} in a style sheet: those that always count, and those of the dark scheme. */
final class Tokens {
    private static final int MAX_STEPS = 10;

    private final String css;
    private final Map<String, Value> light = new HashMap<>();
    private final Map<String, Value> dark = new HashMap<>();

    private Tokens(String css) {
        this.css = css;
    }

    private record Value(String text, int place) {}

    /**
     * A colour.
     *
     * @param rgb eight bits each of red, green and blue
     * @param place where it is declared
     */
    record Colour(int rgb, int place) {}

    /** Reads a style sheet; of rules inside of {@code @media} only those count that ask for the dark scheme and nothing else. */
    static Tokens of(String css) {
        Tokens tokens = new Tokens(withoutComments(css));
        tokens.block(0, css.length(), "");
        return tokens;
    }

    /** Makes blanks of comments, so that what is behind them keeps its place. */
    private static String withoutComments(String css) {
        StringBuilder text = new StringBuilder(css);
        int start = css.indexOf("/*");
        while (start >= 0) {
            int close = css.indexOf("*/", start + 2);
            int end = close < 0 ? css.length() : close + 2;
            for (int i = start; i < end; i++) {
                text.setCharAt(i, css.charAt(i) == '\n' ? '\n' : ' ');
            }
            start = css.indexOf("/*", end);
        }
        return text.toString();
    }

    /** Reads the rules of a block; {@code media} is the condition around it. */
    private void block(int from, int to, String media) {
        int start = from;
        for (int i = from; i < to; i++) {
            char c = css.charAt(i);
            if (c == '{') {
                String head = css.substring(start, i).strip();
                int end = close(i, to);
                if (head.startsWith("@media") && media.isEmpty()) {
                    block(i + 1, end, head.replace(" ", ""));
                } else if (head.equals(":root")) {
                    declarations(i + 1, end, media);
                }
                i = end;
                start = end + 1;
            } else if (c == ';') {
                start = i + 1;
            }
        }
    }

    /** Returns where the brace is that closes one. */
    private int close(int open, int to) {
        int depth = 0;
        for (int i = open; i < to; i++) {
            char c = css.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i;
            }
        }
        return to;
    }

    private void declarations(int from, int to, String media) {
        boolean inDark = media.equals("@media(prefers-color-scheme:dark)") || media.equals("@mediascreenand(prefers-color-scheme:dark)");
        if (!media.isEmpty() && !inDark) {
            return;
        }
        Map<String, Value> values = inDark ? dark : light;
        for (int start = css.indexOf("--", from); start >= 0 && start < to; start = css.indexOf("--", start)) {
            int colon = css.indexOf(':', start);
            int end = css.indexOf(';', start);
            int stop = end < 0 || end > to ? to : end;
            if (colon < 0 || colon > stop) {
                return;
            }
            values.put(css.substring(start, colon).strip(), new Value(css.substring(colon + 1, stop).strip(), start));
            start = stop;
        }
    }

    /** Returns a colour by the name of its property, through others that it is set to. */
    Optional<Colour> colour(String name, boolean inDark) {
        String next = name;
        for (int step = 0; step < MAX_STEPS; step++) {
            Value value = inDark && dark.containsKey(next) ? dark.get(next) : light.get(next);
            if (value == null) {
                return Optional.empty();
            }
            if (!value.text().startsWith("var(") || !value.text().endsWith(")")) {
                return hex(value.text()).map(rgb -> new Colour(rgb, value.place()));
            }
            next = value.text().substring(4, value.text().length() - 1).strip();
        }
        return Optional.empty();
    }

    private static Optional<Integer> hex(String text) {
        boolean isHex = (text.length() == 4 || text.length() == 7)
                && text.charAt(0) == '#'
                && text.chars().skip(1).allMatch(c -> Character.digit(c, 16) >= 0);
        if (!isHex) {
            return Optional.empty();
        }
        StringBuilder digits = new StringBuilder();
        text.chars().skip(1).forEach(c -> digits.append((char) c).append(text.length() == 4 ? String.valueOf((char) c) : ""));
        return Optional.of(Integer.parseInt(digits.toString(), 16));
    }
}
