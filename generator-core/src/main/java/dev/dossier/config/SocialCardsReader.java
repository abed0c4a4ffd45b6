package dev.dossier.config;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.model.Located;
import dev.dossier.model.SocialCards;
import dev.dossier.model.SocialCards.Colours;
import dev.dossier.yaml.YamlMapping;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Turns {@code socialCards} of the configuration into what the cards look like. */
record SocialCardsReader(Consumer<Diagnostic> problems) {
    private static final String KEY = "socialCards";
    private static final int DIGITS = 6;
    private static final int HEXADECIMAL = 16;

    Optional<SocialCards> cards(YamlMapping yaml) {
        if (yaml.value(KEY).filter(YamlMapping.class::isInstance).isPresent()) {
            return yaml.mapping(KEY).map(this::styled);
        }
        return yaml.flag(KEY)
                .filter(Located::value)
                .map(asked -> new SocialCards(asked.location(), Colours.OF_THEME, List.of(), Optional.empty()));
    }

    private SocialCards styled(YamlMapping yaml) {
        SocialCards cards = new SocialCards(
                yaml.location(), new Colours(colour(yaml, "accent"), colour(yaml, "paper"), colour(yaml, "ink")), yaml.texts("font"),
                yaml.text("logo"));
        yaml.finish();
        return cards;
    }

    private Optional<Integer> colour(YamlMapping yaml, String key) {
        return yaml.text(key).flatMap(text -> {
            String value = text.value();
            boolean sound = value.length() == DIGITS + 1 && value.charAt(0) == '#'
                    && value.chars().skip(1).allMatch(digit -> Character.digit(digit, HEXADECIMAL) >= 0 && digit < 0x80);
            if (!sound) {
                problems.accept(Diagnostic.error(
                        DiagnosticCode.INVALID_VALUE, text.location(), Quoted.of(value) + " is not a colour",
                        "Write six hexadecimal digits in quotes, such as '#0b4885'."));
            }
            return sound ? Optional.of(Integer.parseInt(value.substring(1), HEXADECIMAL)) : Optional.empty();
        });
    }
}
