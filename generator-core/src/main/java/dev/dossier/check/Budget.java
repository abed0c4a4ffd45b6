package dev.dossier.check;

import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Budgets;
import dev.dossier.model.Route;
import dev.dossier.model.Rule;
import java.util.Locale;
import java.util.OptionalLong;

/** Tells which pages weigh more than a site allows. */
record Budget(Budgets budgets, Findings findings) {
    private static final long THOUSAND = 1_000;

    void check(Route.Rendered route, byte[] html, Weight weight) {
        SourceLocation page = route.page().location();
        plain(budgets.plain(), html.length, weight, page);
        packed(budgets.packed(), html, weight, page);
    }

    private void plain(Budgets.Plain most, long html, Weight weight, SourceLocation page) {
        over(most.html(), html, "has HTML of", "", page);
        over(most.css(), weight.css(), "has style sheets of", "", page);
        over(most.images(), weight.images(), "has images of", "", page);
        over(most.page(), html + weight.css() + weight.images() + weight.others(), "weighs", "", page);
    }

    private void packed(Budgets.Packed most, byte[] html, Weight weight, SourceLocation page) {
        long css = weight.packedCss();
        long scripts = weight.packedScripts();
        // To pack a page takes longer than to check it, and what is light as it is only gets lighter.
        if (html.length <= most.next().orElse(Long.MAX_VALUE) && html.length + css + scripts <= most.first().orElse(Long.MAX_VALUE)) {
            return;
        }
        long packed = Sizes.packed(Sizes.withoutDrawings(html));
        String parts = " (HTML " + show(packed) + ", style sheets " + show(css) + ", scripts " + show(scripts) + ")";
        over(most.first(), packed + css + scripts, "weighs, compressed,", parts, page);
        over(most.next(), packed, "weighs, compressed and without its style sheets and scripts,", "", page);
    }

    private void over(OptionalLong budget, long size, String what, String parts, SourceLocation page) {
        if (budget.isPresent() && size > budget.getAsLong()) {
            findings.ofPage(
                    Rule.BUDGET, page,
                    "the page " + what + " " + show(size) + parts + ", more than the " + show(budget.getAsLong()) + " that the site allows",
                    "Take out what its readers do not need, or raise the budget in 'dossier.yml'.");
        }
    }

    /** Writes a size as people say it. */
    private static String show(long bytes) {
        if (bytes < THOUSAND) {
            return bytes + " bytes";
        }
        String unit = bytes < THOUSAND * THOUSAND ? "KB" : "MB";
        double size = bytes / (double) (bytes < THOUSAND * THOUSAND ? THOUSAND : THOUSAND * THOUSAND);
        return String.format(Locale.ROOT, "%.1f %s", size, unit);
    }
}
