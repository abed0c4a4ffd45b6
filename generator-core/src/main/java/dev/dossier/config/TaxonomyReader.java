package dev.dossier.config;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.model.FrontMatter;
import dev.dossier.model.Located;
import dev.dossier.model.Taxonomy;
import dev.dossier.yaml.YamlMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Turns {@code taxonomies} of the configuration into taxonomies; {@code tags} is one of them, declared or not. */
final class TaxonomyReader {
    /** The keys of front matter that are read in their own way. */
    private static final Set<String> OTHER_KEYS = Set.of("params", "cascade", "search");

    private final Consumer<Diagnostic> problems;

    TaxonomyReader(Consumer<Diagnostic> problems) {
        this.problems = problems;
    }

    List<Taxonomy> taxonomies(Optional<YamlMapping> yaml) {
        List<Taxonomy> taxonomies = new ArrayList<>();
        yaml.ifPresent(mapping -> mapping.keys().forEach(name -> {
            Optional<YamlMapping> about = mapping.mapping(name.value());
            Taxonomy taxonomy = new Taxonomy(
                    name.value(),
                    about.flatMap(one -> one.text("title")).map(Located::value),
                    about.flatMap(one -> one.text("description")).map(Located::value));
            about.ifPresent(YamlMapping::finish);
            if (isName(name)) {
                taxonomies.add(taxonomy);
            }
        }));
        if (taxonomies.stream().noneMatch(one -> one.name().equals(Taxonomy.TAGS.name()))) {
            taxonomies.add(0, Taxonomy.TAGS);
        }
        return List.copyOf(taxonomies);
    }

    private boolean isName(Located<String> name) {
        String text = name.value();
        boolean word = !text.isEmpty() && text.charAt(0) >= 'a' && text.charAt(0) <= 'z'
                && text.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-');
        boolean taken = FrontMatter.KEYS.containsKey(text) || OTHER_KEYS.contains(text);
        if (!word || taken) {
            problems.accept(Diagnostic.error(
                    DiagnosticCode.INVALID_VALUE, name.location(),
                    taken ? Quoted.of(text) + " has a meaning in front matter already" : Quoted.of(text) + " cannot be the name of a taxonomy",
                    taken ? "Give the taxonomy another name." : "Begin with a small letter and go on with small letters, digits and '-', as in 'topics'."));
        }
        return word && !taken;
    }
}
