package dev.dossier.resolve;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.diagnostic.Suggestion;
import dev.dossier.model.Page;
import dev.dossier.model.Permalink;
import dev.dossier.model.SitePath;
import dev.dossier.model.Slug;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Makes the addresses of pages in sections that have a pattern for them. */
final class Permalinks {
    private final PageTree tree;
    private final List<Permalink> permalinks;
    private final Consumer<Diagnostic> problems;

    Permalinks(PageTree tree, List<Permalink> permalinks, Consumer<Diagnostic> problems) {
        this.tree = tree;
        this.permalinks = permalinks;
        this.problems = problems;
    }

    /** Reports the patterns that are for no section. */
    void check() {
        Set<String> sections = new TreeSet<>();
        if (!permalinks.isEmpty()) {
            tree.pages().forEach(page -> sections.add(tree.languages().relative(page.path()).parent().value()));
            sections.remove("");
        }
        for (Permalink one : permalinks) {
            String section = one.section().value();
            if (!sections.contains(section)) {
                problems.accept(Diagnostic.error(
                        DiagnosticCode.PERMALINK_UNUSED, one.section().location(), "there is no section " + Quoted.of(section),
                        Suggestion.didYouMean(section, sections)));
            }
        }
    }

    /**
     * Returns the path of a page in the output, without its ending; nothing where no pattern is for it, or where it does not have what
     * the pattern takes from it.
     *
     * @param folder the folder of the output in which the page would be otherwise
     * @param slug the last part of the address that it would have otherwise
     */
    Optional<SitePath> path(Page page, SitePath folder, String slug) {
        Optional<Permalink> permalink = permalinks.isEmpty() ? Optional.empty() : nearest(tree.languages().relative(page.path()).parent());
        if (permalink.isEmpty()) {
            return Optional.empty();
        }
        Set<String> missing = new TreeSet<>();
        String path = permalink.get().path(name -> {
            String value = value(name, page, folder, slug);
            if (value.isEmpty()) {
                missing.add(name);
            }
            return value;
        });
        if (!missing.isEmpty()) {
            boolean title = missing.equals(Set.of("title"));
            problems.accept(Diagnostic.error(
                    DiagnosticCode.PERMALINK_INCOMPLETE, page.location(),
                    "the page has no " + (title ? "letter in its title" : "date")
                            + " for its address '" + permalink.get().pattern() + "'",
                    title ? "Use ':slug' in the pattern, or another title." : "Write 'date:' in its front matter."));
        }
        return missing.isEmpty() && SitePath.problem(path).isEmpty()
                ? Optional.of(tree.language(page).prefix().resolve(path))
                : Optional.empty();
    }

    private Optional<Permalink> nearest(SitePath folder) {
        for (SitePath outer = folder; !outer.isRoot(); outer = outer.parent()) {
            String section = outer.value();
            Optional<Permalink> own = permalinks.stream().filter(one -> one.section().value().equals(section)).findFirst();
            if (own.isPresent()) {
                return own;
            }
        }
        return Optional.empty();
    }

    private String value(String name, Page page, SitePath folder, String slug) {
        Optional<OffsetDateTime> date = page.frontMatter().date();
        return switch (name) {
            case "section" -> sections(page, folder).replaceFirst("/.*", "");
            case "sections" -> sections(page, folder);
            case "slug" -> slug;
            case "title" -> Slug.of(page.title());
            case "year" -> date.map(day -> digits(day.getYear(), 4)).orElse("");
            case "month" -> date.map(day -> digits(day.getMonthValue(), 2)).orElse("");
            default -> date.map(day -> digits(day.getDayOfMonth(), 2)).orElse("");
        };
    }

    /** Returns the folder of the output below that of the language. */
    private String sections(Page page, SitePath folder) {
        String prefix = tree.language(page).prefix().value();
        String path = folder.value();
        return prefix.isEmpty() ? path : path.substring(prefix.length() + 1);
    }

    private static String digits(int number, int length) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, length - digits.length())) + digits;
    }
}
