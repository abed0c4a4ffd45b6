package dev.dossier.maven;

import dev.dossier.GenerationListener;
import dev.dossier.model.Translation;
import dev.dossier.report.TranslationReport;
import java.util.List;

/** Keeps what a build tells of translations, and hands everything else on. */
final class HeardTranslations implements GenerationListener {
    private final GenerationListener next;
    private List<Translation> heard = List.of();

    HeardTranslations(GenerationListener next) {
        this.next = next;
    }

    @Override
    public void progress(Stage stage, int done, int total) {
        next.progress(stage, done, total);
    }

    @Override
    public synchronized void translations(List<Translation> translations) {
        heard = List.copyOf(translations);
    }

    /** Returns what was told; nothing where the site has one language, or the build ended before or found that nothing has changed. */
    synchronized TranslationReport report() {
        return new TranslationReport(heard);
    }
}
