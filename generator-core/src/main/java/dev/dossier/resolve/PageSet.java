package dev.dossier.resolve;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.model.FrontMatter;
import dev.dossier.model.Languages;
import dev.dossier.model.Page;
import dev.dossier.model.SitePath;
import dev.dossier.model.Span;
import dev.dossier.model.Visibility;
import dev.dossier.model.Visibility.Hidden;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The pages that are published, with what sections say for them.
 *
 * @param published the pages of the site, in the order of their paths
 * @param hidden why each of the others is left out
 * @param cascade what sections say
 * @param span the time in which the same pages are published
 */
record PageSet(List<Page> published, Map<SitePath, Hidden> hidden, Cascade cascade, Span span) {
    /** By the paths. */
    static final Comparator<Page> ORDER = (one, other) -> one.path().compareTo(other.path());

    static PageSet of(List<Page> pages, Languages languages, Visibility visibility, Consumer<Diagnostic> problems) {
        List<Page> published = new ArrayList<>(pages.size());
        Map<SitePath, Hidden> hidden = new HashMap<>();
        Cascade cascade = new Cascade(pages);
        Span span = Span.ALWAYS;
        for (Page written : pages) {
            if (languages.of(written.path()).isEmpty()) {
                problems.accept(inNoLanguage(written, languages));
                continue;
            }
            Page page = cascade.applyTo(written);
            span = visibility.moment().isPresent() ? cut(span, visibility.moment().get(), page.frontMatter()) : span;
            Optional<Hidden> why = visibility.of(page.frontMatter());
            if (why.isPresent()) {
                hidden.put(page.path(), why.get());
                continue;
            }
            published.add(page);
        }
        return new PageSet(inOrder(published, problems), hidden, cascade, span);
    }

    /** Puts pages into their order; of two with the same path the first counts. */
    private static List<Page> inOrder(List<Page> pages, Consumer<Diagnostic> problems) {
        pages.sort(ORDER);
        List<Page> different = new ArrayList<>(pages.size());
        for (Page page : pages) {
            Page before = different.isEmpty() ? page : different.get(different.size() - 1);
            if (before == page || !before.equals(page)) {
                different.add(page);
            } else {
                problems.accept(Diagnostic.error(
                        DiagnosticCode.OUTPUT_COLLISION,
                        page.location(),
                        "'" + page.location() + "' and '" + before.location() + "' are the same page",
                        "Their names differ only in how letters are composed; rename one of them."));
            }
        }
        return different;
    }

    /** A draft counts as well: what it says of time decides nothing, and cutting too often does no harm. */
    private static Span cut(Span span, Instant moment, FrontMatter page) {
        Span rest = span;
        Optional<OffsetDateTime> appears = Visibility.appears(page);
        if (appears.isPresent()) {
            rest = rest.cut(moment, appears.get().toInstant());
        }
        return page.stay().expires().isPresent() ? rest.cut(moment, page.stay().expires().get().toInstant()) : rest;
    }

    private static Diagnostic inNoLanguage(Page page, Languages languages) {
        return Diagnostic.error(
                DiagnosticCode.PAGE_IN_NO_LANGUAGE,
                page.location(),
                "the page is in the folder of no language",
                "Move it to 'content/" + languages.main().folder() + "/" + page.path() + "', or declare its language.");
    }
}
