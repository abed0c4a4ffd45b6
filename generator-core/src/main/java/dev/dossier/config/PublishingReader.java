package dev.dossier.config;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.diagnostic.Suggestion;
import dev.dossier.model.Located;
import dev.dossier.model.PictureOptions;
import dev.dossier.model.Publishing;
import dev.dossier.model.Publishing.Host;
import dev.dossier.yaml.YamlMapping;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Turns the keys of the configuration that say what is published besides pages, such as {@code hosting}, into that. */
record PublishingReader(Consumer<Diagnostic> problems) {
    Publishing publishing(YamlMapping yaml) {
        return new Publishing(
                yaml.texts("hosting").stream().flatMap(this::host).distinct().toList(),
                yaml.flag("markdown").map(Located::value).orElse(false),
                yaml.text("editUrl").flatMap(this::editUrl),
                yaml.texts("publishData"),
                yaml.flag("git").filter(Located::value).map(Located::location),
                yaml.mapping("pictures").map(new PicturesReader(problems)::pictures).orElse(PictureOptions.DEFAULTS),
                new SearchReader(problems).search(yaml),
                new SocialCardsReader(problems).cards(yaml));
    }

    private Stream<Host> host(Located<String> written) {
        Optional<Host> host = Arrays.stream(Host.values()).filter(one -> word(one).equals(written.value())).findFirst();
        if (host.isEmpty()) {
            List<String> words = Arrays.stream(Host.values()).map(PublishingReader::word).toList();
            String best = Suggestion.didYouMean(written.value(), words);
            report(
                    written, Quoted.of(written.value()) + " is not a value of 'hosting'",
                    best.isEmpty() ? "allowed here: " + String.join(", ", words) + "." : best);
        }
        return host.stream();
    }

    private static String word(Host host) {
        return host.name().toLowerCase(Locale.ROOT);
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
