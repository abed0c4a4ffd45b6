package dev.dossier;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.diagnostic.Suggestion;
import dev.dossier.ledger.TranslationLedger;
import dev.dossier.ledger.UrlLedger;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.Located;
import dev.dossier.model.Page;
import dev.dossier.model.SitePath;
import dev.dossier.model.SourceFile;
import dev.dossier.model.Sources;
import dev.dossier.model.Translation;
import dev.dossier.parse.Parser;
import dev.dossier.write.Writer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Writes into the site folder what its author asks for; no build does. */
record Upkeep(Generator.Builder options) {
    UrlRecord recordUrls() throws GenerationException {
        Resolved site = new Build(options.published()).resolved();
        List<Diagnostic> found = new ArrayList<>();
        Optional<UrlLedger.Recorded> recorded = UrlLedger.record(site.site(), site.sources(), found::add);
        recorded.ifPresent(one -> Writer.replace(
                options.site, UrlLedger.FILE, former(site.sources(), UrlLedger.FILE), one.text().getBytes(StandardCharsets.UTF_8),
                found::add));
        failIf(found);
        return recorded.map(one -> new UrlRecord(one.addresses(), one.added(), one.anchorsAdded())).orElseThrow();
    }

    List<Located<String>> addAliases() throws GenerationException {
        Resolved site = new Build(options.published()).resolved();
        Map<String, List<UrlLedger.Moved>> byFile = new TreeMap<>();
        UrlLedger.check(site.site(), site.sources(), site.parsed(), site.unexpired(), any -> {})
                .forEach(moved -> byFile.computeIfAbsent(moved.page().location().file(), any -> new ArrayList<>()).add(moved));
        List<Diagnostic> found = new ArrayList<>();
        List<Located<String>> added = new ArrayList<>();
        byFile.forEach((file, moved) -> {
            if (add(moved, written(moved.get(0).page(), site), site, found)) {
                moved.forEach(one -> added.add(new Located<>(one.address(), SourceLocation.of(file))));
            }
        });
        failIf(found);
        return List.copyOf(added);
    }

    /** Returns a page as its file has it: what a row of a table adds to it is not for this file to say. */
    private static Page written(Page page, Resolved site) {
        return site.parsed().stream().filter(one -> one.location().equals(page.location())).findFirst().orElse(page);
    }

    List<SitePath> recordTranslations(Optional<String> page) throws GenerationException {
        Resolved site = new Build(options.published()).resolved();
        List<Diagnostic> found = new ArrayList<>();
        List<SitePath> translations = site.translations().check(any -> {}).stream()
                .filter(one -> one.state() != Translation.State.MISSING)
                .map(Translation::page)
                .toList();
        Predicate<SitePath> meant = path -> page.map(name -> isMeant(path, name)).orElse(false);
        if (page.isPresent() && translations.stream().noneMatch(meant)) {
            failIf(List.of(Diagnostic.error(
                    DiagnosticCode.PAGE_UNKNOWN, SourceLocation.of("content"), "there is no translation " + Quoted.of(page.get()),
                    Suggestion.didYouMean(page.get(), translations.stream().map(SitePath::value).toList()))));
        }
        Optional<TranslationLedger.Recorded> recorded = site.translations().record(meant, found::add);
        recorded.filter(one -> !translations.isEmpty()).ifPresent(one -> Writer.replace(
                options.site, TranslationLedger.FILE, former(site.sources(), TranslationLedger.FILE),
                one.text().getBytes(StandardCharsets.UTF_8), found::add));
        failIf(found);
        return recorded.map(TranslationLedger.Recorded::pages).orElseThrow();
    }

    /** A name is the path of a page, or of a folder with a slash at its end. */
    private static boolean isMeant(SitePath path, String name) {
        String below = name.startsWith("content/") ? name.substring("content/".length()) : name;
        return path.value().equals(below) || below.endsWith("/") && path.value().startsWith(below);
    }

    private boolean add(List<UrlLedger.Moved> moved, Page page, Resolved site, List<Diagnostic> found) {
        SourceFile source = site.sources().page(page.location()).orElseThrow();
        try {
            String text = new String(source.content().read(Integer.MAX_VALUE), StandardCharsets.UTF_8);
            String changed = new AliasEdit(text).with(moved.stream().map(UrlLedger.Moved::yaml).toList(), page.frontMatter().aliases());
            byte[] bytes = changed.getBytes(StandardCharsets.UTF_8);
            if (isSame(page, moved, new SourceFile(source.path(), source.name(), SourceFile.content(bytes)), site.parser())) {
                return Writer.replace(options.site, source.name(), Optional.of(page.body().fingerprint()), bytes, found::add);
            }
        } catch (IOException gone) {
            // Whoever took the file away is told the same.
        }
        found.add(Diagnostic.error(
                DiagnosticCode.ALIAS_NOT_WRITTEN, page.location(), "the alias " + moved.get(0).yaml() + " cannot be written into this file",
                "Its front matter is written in a way that only its author can change: add 'aliases: [" + moved.get(0).yaml() + "]'."));
        return false;
    }

    /** Returns whether a changed source is the same page with more aliases and nothing else. */
    private static boolean isSame(Page page, List<UrlLedger.Moved> more, SourceFile changed, Parser parser) {
        List<Diagnostic> problems = new ArrayList<>();
        List<String> wanted = new ArrayList<>();
        more.forEach(moved -> wanted.add(moved.address()));
        page.frontMatter().aliases().forEach(alias -> wanted.add(alias.value()));
        return parser.parse(changed, problems::add)
                .filter(now -> now.frontMatter().aliases().stream().map(Located::value).toList().equals(wanted))
                .filter(now -> now.title().equals(page.title()) && now.anchors().equals(page.anchors()))
                .filter(now -> now.frontMatter().params().equals(page.frontMatter().params()) && problems.isEmpty())
                .isPresent();
    }

    private static Optional<Fingerprint> former(Sources sources, String lock) {
        return sources.lock(lock).flatMap(file -> {
            try {
                return Optional.of(Fingerprint.of(file.content().read(Integer.MAX_VALUE)));
            } catch (IOException gone) {
                return Optional.empty();
            }
        });
    }

    private static void failIf(List<Diagnostic> found) throws GenerationException {
        if (!found.isEmpty()) {
            throw new GenerationException(found.stream().sorted().toList(), null);
        }
    }
}
