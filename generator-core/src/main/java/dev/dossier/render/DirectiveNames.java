package dev.dossier.render;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.AttributeType;
import dev.dossier.model.Directive;
import dev.dossier.model.DirectiveDeclaration;
import dev.dossier.model.LinkResolver;
import dev.dossier.model.Page;
import java.util.Optional;

/** The names that the template of a directive knows besides those of every template. */
final class DirectiveNames {
    private DirectiveNames() {}

    /** Declares the names of a directive: what every directive has, and its attributes. */
    static Vocabulary<Call> of(DirectiveDeclaration declaration) {
        Vocabulary.Builder<Call> names = Vocabulary.<Call>of("directive", DirectiveNames::value)
                .html("label", "what stands in brackets; may be empty")
                .text("labelText", "the label without markup")
                .html("body", "what stands up to the closing ':::'; may be empty")
                .page("page", "the page in whose text it stands")
                .number("number", "which of the page's directives it is, from 1")
                .number("outer", "the number of the directive around it; 0 where there is none")
                .flag("first", "whether no other directive stands before it in the one around it")
                .flag("item", "whether it is one of the items of the directive around it")
                .flag("leading", "whether no other directive of the page shows a picture before it");
        declaration.attributes().forEach((name, attribute) -> add(name, attribute, names));
        return names.build();
    }

    private static Object value(String name, Call call, Drawing drawing) {
        return switch (name) {
            case "label" -> call.label();
            case "labelText" -> call.directive().label();
            case "body" -> call.body();
            case "page" -> Optional.of(call.page());
            case "number" -> call.directive().number();
            case "outer" -> call.directive().outer();
            case "first" -> call.directive().first();
            case "item" -> call.isItem(drawing);
            case "leading" -> call.isLeading(drawing);
            default -> throw Vocabulary.unanswered(name);
        };
    }

    private static void add(String name, DirectiveDeclaration.Attribute attribute, Vocabulary.Builder<Call> names) {
        String description = "its attribute '" + name + "'";
        switch (attribute.type()) {
            case NUMBER -> names.add(new Field<>(name, Type.NUMBER, Optional.empty(), description,
                    (call, drawing, asked) -> number(call.text(name))));
            case FLAG -> names.flag(name, description, (call, drawing) -> call.text(name).equals("true"));
            case IMAGE -> {
                names.url(name, description, (call, drawing) ->
                        call.attribute(name).map(value -> url(value, call, drawing)).orElse(""));
                names.view(name + "Picture", description + " in its sizes, where they are known", () -> PictureNames.PICTURE,
                        (call, drawing) -> call.attribute(name).flatMap(value -> PictureNames.of(value, call, drawing)));
            }
            case LINK -> names.url(name, description, (call, drawing) ->
                    call.attribute(name).map(value -> url(value, call, drawing)).orElse(""));
            case PAGE -> names.view(name, description, () -> PageNames.PAGE, (call, drawing) ->
                    call.attribute(name).flatMap(value -> page(value, call, drawing)));
            case DATA -> names.add(ShownTable.field(name, attribute.words()));
            case FILE -> names.add(ShownFile.field(name));
            default -> names.text(name, description, (call, drawing) -> call.text(name));
        }
    }

    private static Object number(String digits) {
        return digits.isEmpty() || !AttributeType.NUMBER.accepts(digits) ? "" : Integer.valueOf(digits);
    }

    private static String url(Directive.Attribute value, Call call, Drawing drawing) {
        LinkResolver.Target target =
                drawing.links(call.page()).resolve(value.value(), value.type() == AttributeType.IMAGE);
        if (target instanceof LinkResolver.Broken broken) {
            drawing.report(Diagnostic.error(broken.code(), value.location(), broken.message(), broken.hint()));
        }
        return target instanceof LinkResolver.Found found ? found.url() : "";
    }

    private static Optional<Page> page(Directive.Attribute value, Call call, Drawing drawing) {
        LinkResolver links = drawing.links(call.page());
        Optional<Page> page = links.page(value.value());
        if (page.isEmpty()) {
            drawing.report(links.resolve(value.value(), false) instanceof LinkResolver.Broken broken
                    ? Diagnostic.error(broken.code(), value.location(), broken.message(), broken.hint())
                    : Drawing.noPage(value));
        }
        return page;
    }
}
