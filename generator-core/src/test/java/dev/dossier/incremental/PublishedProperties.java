package dev.dossier.incremental;

import dev.dossier.MachineReadable;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the output has to do with what is published. */
final class PublishedProperties {
    private static final Pattern ALIASES = Pattern.compile("aliases: \\[(.+)]");

    private PublishedProperties() {}

    static Optional<String> unpublishedWord(GeneratedSite site) {
        return site.output().entrySet().stream()
                .filter(file -> file.getKey().contains(GeneratedSite.UNPUBLISHED)
                        || new String(file.getValue(), StandardCharsets.ISO_8859_1).contains(GeneratedSite.UNPUBLISHED))
                .map(file -> "'" + file.getKey() + "' tells what is not published")
                .findFirst();
    }

    static Optional<String> brokenAlias(GeneratedSite site) {
        for (String page : site.published()) {
            Matcher aliases = ALIASES.matcher(site.yaml(page));
            for (String alias : aliases.find() ? aliases.group(1).split(", ") : new String[0]) {
                Optional<String> problem = problem(site, fileOf(alias));
                if (problem.isPresent()) {
                    return problem.map(text -> "the alias '" + alias + "' of '" + page + "' " + text);
                }
            }
        }
        return Optional.empty();
    }

    /** What is wrong is told by an exception or a failed assertion. */
    static Optional<String> unreadable(GeneratedSite site) throws Exception {
        return MachineReadable.check(site.output()) == 0 ? Optional.of("there is nothing to read") : Optional.empty();
    }

    private static String fileOf(String alias) {
        String path = alias.startsWith("/") ? alias.substring(1) : alias;
        return path.endsWith("/") ? path + "index.html" : path;
    }

    private static Optional<String> problem(GeneratedSite site, String file) {
        if (!site.output().containsKey(file)) {
            return Optional.of("has no file");
        }
        Optional<String> target = refresh(site, file).flatMap(GeneratedSite::file);
        if (target.isEmpty()) {
            return Optional.of("leads to no page of the site");
        }
        if (!site.output().containsKey(target.get())) {
            return Optional.of("leads to '" + target.get() + "', which is not there");
        }
        return refresh(site, target.get()).map(next -> "leads to '" + target.get() + "', which leads on to '" + next + "'");
    }

    /** Returns where a file sends its readers on to. */
    static Optional<String> refresh(GeneratedSite site, String file) {
        Element refresh = file.endsWith(".html") ? site.html(file).selectFirst("meta[http-equiv=refresh]") : null;
        return Optional.ofNullable(refresh)
                .map(meta -> URI.create(GeneratedSite.BASE + file.replace(" ", "%20")).resolve(meta.attr("content").replaceFirst("^0; *url=", "")).toString());
    }
}
