package dev.dossier;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.model.Body;
import dev.dossier.model.Directive;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.Markup;
import dev.dossier.model.Page;
import dev.dossier.model.SourceFile;
import dev.dossier.parse.Parser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text of a page whose source has not changed: it is parsed again only when a file that shows it has to be made. */
record RereadBody(
        Fingerprint fingerprint, List<Reference> references, List<Directive> directives, SourceFile file, Parser parser)
        implements Body {
    @Override
    public Markup markup() {
        List<Diagnostic> problems = new ArrayList<>();
        Optional<Page> page = parser.parse(file, problems::add);
        if (page.isEmpty()) {
            return new Markup(Optional.empty(), "", new int[0], List.of(), List.of(), List.copyOf(problems));
        }
        Markup markup = page.get().body().markup();
        return page.get().body().fingerprint().equals(fingerprint) ? markup : changed(markup);
    }

    /** Lets nobody take the file for what its source said when the build began. */
    private Markup changed(Markup markup) {
        Diagnostic problem = Diagnostic.warning(
                DiagnosticCode.FILE_CHANGED, file.location(), "the file was changed while the site was built", "Build again.");
        return new Markup(
                markup.title(), markup.html(), markup.marks(), markup.links(), markup.directives(), markup.headings(),
                List.of(problem), markup.places());
    }
}
