package dev.dossier.check;

import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Budgets;
import dev.dossier.model.OutputFile;
import dev.dossier.model.Route;
import dev.dossier.model.Rule;
import dev.dossier.model.Site;
import dev.dossier.model.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/** Tells which pages weigh more than a site allows. */
record Budget(Budgets budgets, Findings findings) {
    private static final long THOUSAND = 1_000;

    /** Returns the size in bytes of each file that is copied, by its path in the output. */
    static Map<String, Long> sizes(Site site) {
        Map<String, Long> sizes = new HashMap<>();
        site.outputs().forEach((path, route) -> {
            if (route instanceof Route.Copied copied) {
                sizes.put(path.value(), size(copied.source()));
            }
        });
        return sizes;
    }

    private static long size(SourceFile file) {
        if (file.stamp().size() >= 0) {
            return file.stamp().size();
        }
        try (InputStream in = file.content().open()) {
            return in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException gone) {
            return 0;
        }
    }

    void check(OutputFile file, long html, Weight weight) {
        Route.Rendered rendered = (Route.Rendered) file.route();
        SourceLocation page = rendered.page().location();
        over(budgets.html(), html, "has HTML of", page);
        over(budgets.css(), weight.css(), "has style sheets of", page);
        over(budgets.images(), weight.images(), "has images of", page);
        over(budgets.page(), html + weight.css() + weight.images() + weight.others(), "weighs", page);
    }

    private void over(OptionalLong budget, long size, String what, SourceLocation page) {
        if (budget.isPresent() && size > budget.getAsLong()) {
            findings.ofPage(
                    Rule.BUDGET, page,
                    "the page " + what + " " + show(size) + ", more than the " + show(budget.getAsLong()) + " that the site allows",
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
