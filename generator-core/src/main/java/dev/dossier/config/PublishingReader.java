package dev.dossier.config;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.diagnostic.Suggestion;
import dev.dossier.model.Located;
import dev.dossier.model.PictureOptions;
import dev.dossier.model.Publishing;
import dev.dossier.model.Publishing.Feed;
import dev.dossier.model.Publishing.Host;
import dev.dossier.yaml.YamlMapping;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Turns the keys of the configuration that say what is published besides pages, such as {@code hosting}, into that. */
record PublishingReader(Consumer<Diagnostic> problems) {
    Publishing publishing(YamlMapping yaml) {
        return new Publishing(
                yaml.has("feeds") ? choices(yaml, "feeds", Feed.values()) : List.of(Feed.values()),
                choices(yaml, "hosting", Host.values()),
                yaml.flag("markdown").map(Located::value).orElse(false),
                yaml.text("editUrl").flatMap(this::editUrl),
                yaml.texts("publishData"),
                yaml.flag("git").filter(Located::value).map(Located::location),
                yaml.mapping("pictures").map(new PicturesReader(problems)::pictures).orElse(PictureOptions.DEFAULTS),
                new SearchReader(problems).search(yaml),
                new SocialCardsReader(problems).cards(yaml));
    }

    /** Reads a list of constants, each once. */
    private <E extends Enum<E>> List<E> choices(YamlMapping yaml, String key, E[] values) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E value : values) {
            words.put(value.name().toLowerCase(Locale.ROOT), value);
        }
        List<E> chosen = new ArrayList<>();
        for (Located<String> written : yaml.texts(key)) {
            E value = words.get(written.value());
            if (value == null) {
                String best = Suggestion.didYouMean(written.value(), words.keySet());
                report(
                        written, Quoted.of(written.value()) + " is not a value of '" + key + "'",
                        best.isEmpty() ? "allowed here: " + String.join(", ", words.keySet()) + "." : best);
            } else if (!chosen.contains(value)) {
                chosen.add(value);
            }
        }
        return chosen;
    }

    private Optional<String> editUrl(Located<String> written) {
        String pattern = written.value();
        int machine = pattern.indexOf("://") + 3;
        Optional<URI> url = WebUrl.parse(pattern.replace(Publishing.PATH, "a")).filter(one -> WebUrl.isHttp(one) && WebUrl.hasHost(one));
        // What stands for the page must not choose the machine.
        boolean sound = url.isPresent() && pattern.indexOf('/', machine) > 0 && pattern.indexOf(Publishing.PATH) > pattern.indexOf('/', machine);
        if (!sound) {
            report(
                    written, Quoted.of(pattern) + " is not where pages can be edited",
                    "Write a full address with '{path}' for the path of a page below 'content', such as "
                            + "'https://git.example/site/edit/main/src/site/content/{path}'.");
        }
        return sound ? Optional.of(pattern) : Optional.empty();
    }

    private void report(Located<String> place, String message, String hint) {
        problems.accept(Diagnostic.error(DiagnosticCode.INVALID_VALUE, place.location(), message, hint));
    }
}
