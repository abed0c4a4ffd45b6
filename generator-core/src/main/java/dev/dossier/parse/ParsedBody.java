package dev.dossier.parse;

import dev.dossier.model.Body;
import dev.dossier.model.Directive;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.Markup;
import dev.dossier.model.References;
import java.util.List;
import java.util.stream.Stream;

/** The text of a page that has just been parsed. */
record ParsedBody(Fingerprint fingerprint, Markup markup) implements Body {
    @Override
    public List<Reference> references() {
        Stream<Reference> links =
                markup.links().stream().map(Markup.Link::reference).filter(reference -> reference.isInside() || reference.image());
        return References.of(
                Stream.concat(links, directives().stream().flatMap(directive -> directive.references().stream())).toList());
    }

    @Override
    public List<Directive> directives() {
        return markup.directives();
    }
}
