package dev.dossier.render;

import dev.dossier.model.AttributeType;
import dev.dossier.model.Directive;
import dev.dossier.model.Page;
import java.util.Optional;

/**
 * A directive while it is drawn.
 *
 * @param page the page in whose text it stands
 * @param directive what its author wrote
 * @param label its label as HTML
 * @param body its body as HTML
 */
record Call(Page page, Directive directive, String label, String body) {
    Optional<Directive.Attribute> attribute(String name) {
        return Optional.ofNullable(directive.attributes().get(name));
    }

    /** Returns the attribute of a type of which a directive has one. */
    Optional<Directive.Attribute> attribute(AttributeType type) {
        return directive.attributes().values().stream().filter(one -> one.type() == type).findFirst();
    }

    /** Returns the value of an attribute as written; an empty text where it is not given. */
    String text(String name) {
        return attribute(name).map(Directive.Attribute::value).orElse("");
    }
}
