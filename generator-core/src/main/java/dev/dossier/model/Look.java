package dev.dossier.model;

import dev.dossier.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a site says of its looks in {@code dossier.yml}, each with its place; the theme decides about what it does not say.
 *
 * @param accent the colour of links, and of what stands out, on light paper: {@code #} and six hexadecimal digits
 * @param accentDark the same on dark paper
 * @param font the font of texts: names of fonts as a style sheet lists them
 * @param headingFont the font of headings, in the same form
 * @param logo a picture that stands before the name of the site: its path in the output
 */
public record Look(
        Optional<Located<String>> accent,
        Optional<Located<String>> accentDark,
        Optional<Located<String>> font,
        Optional<Located<String>> headingFont,
        Optional<Located<String>> logo) {
    /** The looks of a site that says nothing of them. */
    public static final Look PLAIN =
            new Look(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The place of {@link #css()} among the parts of the style sheet. */
    public static final SitePath PART = SitePath.of("assets/style/dossier.yml");

    private static final String DARK = "@media screen and (prefers-color-scheme: dark) { ";

    /** The part of white in the accent on dark paper where a site gives only the one on light paper: it is light enough on any. */
    private static final double WHITE = 0.6;

    /** A rule, and what asked for it. */
    private record Rule(String css, SourceLocation location) {}

    /** Returns the rules that give the tokens of the theme these values, each in a line of its own; empty where there are none. */
    public String css() {
        StringBuilder css = new StringBuilder();
        rules().forEach(rule -> css.append(rule.css()).append('\n'));
        return css.toString();
    }

    /** Returns where in {@code dossier.yml} that is said which a line of {@link #css()} says, counted from 1. */
    public SourceLocation location(int line) {
        return rules().get(line - 1).location();
    }

    private List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        // Text on the plane is white, which the accent has enough contrast with where it has enough with light paper.
        accent.ifPresent(colour -> {
            rules.add(new Rule(
                    root("--accent: " + colour.value() + "; --plane: " + colour.value() + "; --on-plane-muted: var(--on-plane)"),
                    colour.location()));
            rules.add(new Rule(DARK + root("--plane: " + colour.value() + "; --on-plane-muted: var(--on-plane)") + " }", colour.location()));
        });
        accentDark.or(() -> accent.map(colour -> new Located<>(lighter(colour.value()), colour.location())))
                .ifPresent(colour -> rules.add(new Rule(DARK + root("--accent: " + colour.value()) + " }", colour.location())));
        font.ifPresent(names -> rules.add(new Rule(root("--font: " + names.value()), names.location())));
        headingFont.ifPresent(names -> rules.add(new Rule(root("--heading-font: " + names.value()), names.location())));
        return rules;
    }

    private static String root(String declarations) {
        return ":root { " + declarations + " }";
    }

    private static String lighter(String colour) {
        StringBuilder lighter = new StringBuilder("#");
        for (int i = 1; i < colour.length(); i += 2) {
            int channel = Integer.parseInt(colour.substring(i, i + 2), 16);
            int mixed = (int) Math.round(channel + (0xff - channel) * WHITE);
            lighter.append(Character.forDigit(mixed >> 4, 16)).append(Character.forDigit(mixed & 0xf, 16));
        }
        return lighter.toString();
    }
}
