package dev.dossier;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.Body;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.Markup;
import dev.dossier.model.SourceFile;
import dev.dossier.parse.Parser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text of a page whose source has not changed: it is parsed again only when a file that shows it has to be made. */
record RereadBody(Fingerprint fingerprint, List<Reference> references, SourceFile file, Parser parser) implements Body {
    @Override
    public Markup markup() {
        List<Diagnostic> problems = new ArrayList<>();
        return parser.parse(file, problems::add)
                .map(page -> page.body().markup())
                .orElseGet(() -> new Markup(Optional.empty(), "", List.of(), List.of(), List.copyOf(problems)));
    }
}
