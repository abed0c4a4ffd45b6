package dev.dossier.parse;

import dev.dossier.model.Body;
import dev.dossier.model.Directive;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.Markup;
import dev.dossier.model.References;
import java.util.ArrayList;
import java.util.List;

/** The text of a page that has just been parsed. */
record ParsedBody(Fingerprint fingerprint, Markup markup) implements Body {
    @Override
    public List<Reference> references() {
        List<Reference> references = new ArrayList<>();
        for (Markup.Link link : markup.links()) {
            if (link.reference().isInside() || link.reference().image()) {
                references.add(link.reference());
            }
        }
        for (Directive directive : directives()) {
            references.addAll(directive.references());
        }
        return References.of(references);
    }

    @Override
    public List<Directive> directives() {
        return markup.directives();
    }
}
