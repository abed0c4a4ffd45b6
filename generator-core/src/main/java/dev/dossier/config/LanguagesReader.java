package dev.dossier.config;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.model.Languages;
import dev.dossier.model.Languages.Fallback;
import dev.dossier.model.Located;
import dev.dossier.model.SiteConfig.MenuEntry;
import dev.dossier.model.SiteLanguage;
import dev.dossier.model.SitePath;
import dev.dossier.yaml.YamlMapping;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Turns {@code language} or {@code languages} of the configuration into the languages of the site. */
final class LanguagesReader {
    private static final String MAPPING = "languages";

    private final SiteLanguage site;
    private final Consumer<Diagnostic> problems;

    /**
     * Creates a reader.
     *
     * @param site what the configuration says of the site as a whole; a language that says nothing else has it as well
     */
    LanguagesReader(SiteLanguage site, Consumer<Diagnostic> problems) {
        this.site = site;
        this.problems = problems;
    }

    Languages languages(YamlMapping yaml) {
        Optional<Located<String>> one = yaml.text("language");
        Optional<String> tag = one.flatMap(text -> LanguageTag.read(text, problems));
        Fallback fallback = yaml.choice("fallback", Fallback.class).map(Located::value).orElse(Fallback.ORIGINAL);
        List<SiteLanguage> languages = yaml.mapping(MAPPING).map(this::declared).orElse(List.of());
        if (languages.isEmpty()) {
            return new Languages(
                    List.of(SiteLanguage.only(tag.orElse(LanguageTag.DEFAULT), site.title(), site.description(), site.author())),
                    fallback);
        }
        one.ifPresent(text -> problems.accept(Diagnostic.error(
                DiagnosticCode.INVALID_VALUE, text.location(), "there are both 'language' and 'languages'",
                "Keep 'languages'; the first of them is the default.")));
        return new Languages(languages, fallback);
    }

    private List<SiteLanguage> declared(YamlMapping yaml) {
        List<SiteLanguage> languages = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Located<String> key : yaml.keys()) {
            Optional<String> tag = LanguageTag.read(key, problems);
            Optional<YamlMapping> said = yaml.mapping(key.value());
            Optional<String> unsafe = tag.flatMap(SitePath::problem);
            if (unsafe.isPresent()) {
                problems.accept(Diagnostic.error(
                        DiagnosticCode.INVALID_VALUE, key.location(), "the language " + Quoted.of(key.value()) + " " + unsafe.get(),
                        "It is the name of a folder as well."));
            } else if (tag.isPresent() && !known.add(tag.get().toLowerCase(Locale.ROOT))) {
                problems.accept(Diagnostic.error(
                        DiagnosticCode.INVALID_VALUE, key.location(), "the language '" + tag.get() + "' is there twice",
                        "Upper and lower case make no other language."));
            } else if (tag.isPresent()) {
                languages.add(language(tag.get(), said, languages.isEmpty()));
                said.ifPresent(YamlMapping::finish);
            }
        }
        return languages;
    }

    private SiteLanguage language(String tag, Optional<YamlMapping> said, boolean main) {
        SitePath folder = SitePath.of(tag);
        return new SiteLanguage(
                tag,
                text(said, "name").orElse(tag),
                text(said, "title").orElse(site.title()),
                text(said, "description").orElse(site.description()),
                text(said, "author").or(site::author),
                menus(said),
                folder,
                main ? SitePath.ROOT : folder);
    }

    private Map<String, List<MenuEntry>> menus(Optional<YamlMapping> said) {
        return said.flatMap(yaml -> yaml.mapping("menus")).map(menus -> new MenuReader(problems).menus(menus)).orElse(Map.of());
    }

    private static Optional<String> text(Optional<YamlMapping> said, String key) {
        return said.flatMap(yaml -> yaml.text(key)).map(Located::value);
    }
}
