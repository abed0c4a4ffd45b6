package dev.dossier.parse;

import dev.dossier.model.Body;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.Markup;
import java.util.List;

/** The text of a page that has just been parsed. */
record ParsedBody(Fingerprint fingerprint, Markup markup) implements Body {
    @Override
    public List<Reference> references() {
        return markup.links().stream().map(Markup.Link::reference).filter(Body.Reference::isInside).toList();
    }
}
