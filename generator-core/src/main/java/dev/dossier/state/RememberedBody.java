package dev.dossier.state;

import dev.dossier.model.Body;
import dev.dossier.model.Directive;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.Markup;
import java.util.List;

/**
 * What is remembered of the text of a page: enough to see that nothing changed, and not the text.
 *
 * @param encoded what the page was read from
 */
record RememberedBody(Fingerprint fingerprint, List<Reference> references, List<Directive> directives, Decoder.Part encoded)
        implements Body {
    @Override
    public Markup markup() {
        throw new IllegalStateException("the text of a remembered page is read from its source");
    }
}
