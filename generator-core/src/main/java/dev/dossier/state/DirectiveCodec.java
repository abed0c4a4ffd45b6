package dev.dossier.state;

import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.AttributeType;
import dev.dossier.model.Directive;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the directives of a page and reads them again. */
final class DirectiveCodec {
    private static final AttributeType[] TYPES = AttributeType.values();

    private DirectiveCodec() {}

    static void write(List<Directive> directives, Encoder out) {
        out.all(directives, directive -> {
            out.text(directive.name());
            out.text(directive.label());
            out.all(directive.attributes().entrySet(), attribute -> {
                out.text(attribute.getKey());
                out.number(attribute.getValue().type().ordinal());
                out.text(attribute.getValue().value());
                write(attribute.getValue().location(), out);
            });
            out.number(directive.number());
            out.number(directive.outer());
            out.flag(directive.first());
            write(directive.location(), out);
        });
    }

    private static void write(SourceLocation location, Encoder out) {
        out.number(location.line());
        out.number(location.column());
    }

    static List<Directive> read(Decoder in, String file) {
        return in.all(() -> new Directive(
                in.text(), in.text(), attributes(in, file), in.smallNumber(), in.smallNumber(), in.flag(), location(in, file)));
    }

    private static Map<String, Directive.Attribute> attributes(Decoder in, String file) {
        Map<String, Directive.Attribute> attributes = new LinkedHashMap<>();
        int size = in.count();
        for (int i = 0; i < size; i++) {
            attributes.put(in.text(), new Directive.Attribute(TYPES[in.smallNumber()], in.text(), location(in, file)));
        }
        return attributes;
    }

    private static SourceLocation location(Decoder in, String file) {
        return new SourceLocation(file, in.smallNumber(), in.smallNumber());
    }
}
