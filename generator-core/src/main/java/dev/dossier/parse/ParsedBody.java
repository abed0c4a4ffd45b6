package dev.dossier.parse;

import dev.dossier.model.Body;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.Markup;
import dev.dossier.model.References;
import java.util.List;

/** The text of a page that has just been parsed. */
record ParsedBody(Fingerprint fingerprint, Markup markup) implements Body {
    @Override
    public List<Reference> references() {
        return References.of(markup.links().stream().map(Markup.Link::reference).filter(Body.Reference::isInside).toList());
    }
}
