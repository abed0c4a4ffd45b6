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
    /** Returns whether it is an item of the directive around it. */
    boolean isItem(Drawing drawing) {
        int outer = directive.outer();
        return outer > 0 && page.body().directives().stream()
                .anyMatch(one -> one.number() == outer && drawing.facts().directives().hasItems(one.name()));
    }

    /** Returns whether no directive of the page shows a picture before it does. */
    boolean isLeading(Drawing drawing) {
        return page.body().directives().stream()
                .filter(one -> one.attributes().values().stream().anyMatch(value -> value.type() == AttributeType.IMAGE))
                .findFirst()
                .filter(one -> one.number() == directive.number())
                .isPresent();
    }

    Optional<Directive.Attribute> attribute(String name) {
        return Optional.ofNullable(directive.attributes().get(name));
    }

    /** Returns the attribute of a type of which a directive has one. */
    Optional<Directive.Attribute> attribute(AttributeType type) {
        return directive.attributes().values().stream().filter(one -> one.type() == type).findFirst();
    }

    /** Returns the value of an attribute as a number; 0 where it is not given, or none. */
    int number(String name) {
        String digits = text(name);
        boolean given = attribute(name).filter(one -> one.type() == AttributeType.NUMBER && one.type().accepts(one.value())).isPresent();
        return given ? Math.max(Integer.parseInt(digits), 0) : 0;
    }

    /** Returns the value of an attribute as written; an empty text where it is not given. */
    String text(String name) {
        return attribute(name).map(Directive.Attribute::value).orElse("");
    }
}
