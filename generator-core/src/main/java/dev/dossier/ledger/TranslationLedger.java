package dev.dossier.ledger;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.model.Languages;
import dev.dossier.model.Page;
import dev.dossier.model.Section;
import dev.dossier.model.SiteLanguage;
import dev.dossier.model.SitePath;
import dev.dossier.model.Sources;
import dev.dossier.model.Translation;
import dev.dossier.model.Translation.State;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * From which state of its original each translation was made: the file {@code translations.lock} in the site folder. Its author says
 * so when a translation is up to date; every build finds out which originals have moved on since.
 *
 * @param languages the languages; the originals are in the default one
 * @param pages the pages that have translations or are some, by their paths
 * @param sources the files of the site
 * @param sections cuts the source of a page at its headings
 */
public record TranslationLedger(
        Languages languages, Map<SitePath, Page> pages, Sources sources, Function<Page, List<Section>> sections) {
    /** The name of the file. */
    public static final String FILE = "translations.lock";

    private static final LockFile<SourceState> LOCK = new LockFile<>(
            FILE, DiagnosticCode.TRANSLATIONS_UNREADABLE, SourceState::read, SourceState::page, (one, other) -> other);

    /**
     * A ledger after translations were said to be up to date.
     *
     * @param text what the file has to say
     * @param pages the translations whose lines are new or other than before
     */
    public record Recorded(String text, List<SitePath> pages) {}

    /**
     * Finds out how each translation stands to its original.
     *
     * @param problems is told which originals have moved on, where the site keeps a ledger
     * @return all translations that there are or could be, in the order of the originals and of the languages
     */
    public List<Translation> check(Consumer<Diagnostic> problems) {
        Optional<SortedMap<String, SourceState>> states = LOCK.read(sources, problems);
        List<Translation> translations = new ArrayList<>();
        pairs((original, path, language) -> {
            Optional<Page> page = Optional.ofNullable(pages.get(path));
            Optional<SourceState> state = states.map(all -> all.get(path.value()))
                    .filter(one -> one.original().equals(original.page().path().value()));
            Translation translation = page.isEmpty()
                    ? new Translation(original.page().path(), path, language, State.MISSING)
                    : state.map(one -> translation(original, path, language, one))
                            .orElseGet(() -> new Translation(original.page().path(), path, language, State.UNKNOWN));
            translations.add(translation);
            if (page.isPresent() && states.isPresent() && sources.lock(FILE).isPresent()) {
                report(translation, page.get(), original.page(), problems);
            }
        });
        return List.copyOf(translations);
    }

    /**
     * Takes down from which state the translations were made that the ledger does not know yet, and those that are said to be up to
     * date. Lines of translations that are not there any more go.
     *
     * @param upToDate which translations are up to date, by their paths
     * @param problems is told why the ledger cannot be read
     */
    public Optional<Recorded> record(Predicate<SitePath> upToDate, Consumer<Diagnostic> problems) {
        return LOCK.read(sources, problems).map(before -> {
            Map<String, SourceState> after = new TreeMap<>();
            List<SitePath> written = new ArrayList<>();
            pairs((original, path, language) -> {
                if (pages.containsKey(path)) {
                    Optional<SourceState> known = Optional.ofNullable(before.get(path.value()))
                            .filter(one -> one.original().equals(original.page().path().value()) && !upToDate.test(path));
                    after.put(path.value(), known.orElseGet(() -> state(original, path)));
                    if (known.isEmpty()) {
                        written.add(path);
                    }
                }
            });
            return new Recorded(LOCK.text(after.values().stream().map(SourceState::written).toList()), List.copyOf(written));
        });
    }

    /** Is told of an original with one of its translations, which need not exist. */
    private interface Pair {
        void of(Original original, SitePath translation, String language);
    }

    private void pairs(Pair pair) {
        new TreeMap<>(pages).forEach((path, page) -> {
            if (languages.main().has(path)) {
                Original original = new Original(page, sections);
                String below = languages.main().relative(path).value();
                for (SiteLanguage language : languages.all().subList(1, languages.all().size())) {
                    pair.of(original, language.folder().resolve(below), language.tag());
                }
            }
        });
    }

    private static SourceState state(Original original, SitePath path) {
        return new SourceState(path.value(), original.page().path().value(), original.whole(), original.sections(), 0);
    }

    private static Translation translation(Original original, SitePath path, String language, SourceState then) {
        SitePath from = original.page().path();
        if (then.whole().equals(original.whole())) {
            return new Translation(from, path, language, State.COMPLETE);
        }
        Map<String, String> now = new TreeMap<>();
        original.sections().forEach(section -> now.put(section.id(), section.print()));
        Set<String> before = new HashSet<>();
        List<String> changed = new ArrayList<>();
        Set<String> removed = new TreeSet<>();
        for (Section section : then.sections()) {
            before.add(section.id());
            String print = now.get(section.id());
            if (print == null) {
                removed.add(section.id());
            } else if (!print.equals(section.print())) {
                changed.add(section.id());
            }
        }
        List<String> added = original.sections().stream().map(Section::id).filter(id -> !before.contains(id)).toList();
        boolean same = changed.isEmpty() && removed.isEmpty() && added.isEmpty();
        return new Translation(
                from, path, language, same ? State.COMPLETE : State.STALE, List.copyOf(changed), added, List.copyOf(removed));
    }

    private static void report(Translation translation, Page page, Page original, Consumer<Diagnostic> problems) {
        if (translation.state() == State.STALE) {
            int behind = translation.behind();
            problems.accept(Diagnostic.warning(
                    DiagnosticCode.TRANSLATION_STALE, page.location(),
                    "the translation is " + behind + (behind == 1 ? " change" : " changes") + " behind '" + original.location() + "': "
                            + TranslationChanges.words(translation),
                    "Bring it up to date, then run 'mvn dossier:translate -Ddossier.page=" + translation.page() + "'."));
        } else if (translation.state() == State.UNKNOWN) {
            problems.accept(Diagnostic.warning(
                    DiagnosticCode.TRANSLATION_UNKNOWN, page.location(),
                    "nobody has said from which state of '" + original.location() + "' the page was translated",
                    "Run 'mvn dossier:translate' once it says the same."));
        }
    }
}
