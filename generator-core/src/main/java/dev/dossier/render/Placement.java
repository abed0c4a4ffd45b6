package dev.dossier.render;

import dev.dossier.diagnostic.DiagnosticCode;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether a value may be printed at a place.
 *
 * <p>Escaping makes a text safe in text and in quoted attribute values, and nowhere else; where an attribute is itself read as an
 * address, a style or a program, not even there (OWASP, "Cross Site Scripting Prevention Cheat Sheet", "Dangerous contexts").
 */
final class Placement {
    // HTML Standard, "Attributes", those whose value is a URL; SVG 2, section 16.1, for xlink:href.
    private static final Set<String> URL_ATTRIBUTES = Set.of(
            "href", "src", "action", "formaction", "poster", "cite", "data", "srcset", "imagesrcset", "manifest", "ping",
            "xlink:href", "background", "longdesc", "codebase", "usemap");
    private static final String SAFE_PLACES = "Values stand in text and in quoted attribute values.";

    private Placement() {}

    /** What is wrong with a value at a place. */
    record Problem(DiagnosticCode code, String message, String hint) {}

    /**
     * Returns why a value cannot be printed.
     *
     * @param raw whether it is not to be escaped
     */
    static Optional<Problem> check(Resolved.Known value, boolean raw, OutputKind kind, Context context) {
        Type type = value.type();
        String what = type.word() + " '" + value.name() + "'";
        if (type == Type.FLAG || type == Type.LIST) {
            return unsafe(what + " cannot be printed", "Use it as a section: '{{#" + value.name() + "}}'.");
        }
        if (type == Type.VIEW || type == Type.DATE) {
            return unsafe(what + " cannot be printed", "Print one of its names, such as '" + value.example() + "'.");
        }
        boolean ready = kind == OutputKind.MARKDOWN ? type == Type.MARKDOWN || type == Type.URL : type == Type.HTML;
        if (raw && !ready) {
            return rawProblem(what + " cannot stand unescaped", "Write '{{" + value.name() + "}}'.");
        }
        if (context instanceof JsonContext json) {
            return inJson(type, raw, what, json);
        }
        HtmlContext place = (HtmlContext) context;
        return switch (kind) {
            case CALENDAR -> type == Type.HTML ? rawProblem(what + " cannot stand in a calendar", "Use a text there.") : Optional.empty();
            case TEXT, JSON -> Optional.empty();
            case MARKDOWN -> type == Type.MARKDOWN && !raw
                    ? unsafe(what + " would show its signs", "Write '{{{" + value.name() + "}}}'.")
                    : Optional.empty();
            case XML -> raw
                    ? rawProblem(what + " cannot stand unescaped in XML", "Write '{{" + value.name() + "}}'.")
                    : inMarkup(type, what, place);
            case HTML -> inMarkup(type, what, place)
                    .or(() -> type == Type.HTML && !raw
                            ? unsafe(what + " would show its tags", "Write '{{{" + value.name() + "}}}'.")
                            : Optional.empty());
        };
    }

    private static Optional<Problem> inJson(Type type, boolean raw, String what, JsonContext context) {
        if (raw) {
            return rawProblem(what + " cannot stand unescaped in JSON", "Put it into double quotes, with two braces on each side.");
        }
        return switch (context.state()) {
            case TEXT, BROKEN -> Optional.empty();
            case VALUE -> type == Type.NUMBER ? Optional.empty() : unsafe(what + " stands outside of quotes", "Put it into double quotes.");
            default -> unsafe(what + " cannot stand in " + context.describe(), "Values stand in texts, and numbers in place of values.");
        };
    }

    private static Optional<Problem> inMarkup(Type type, String what, HtmlContext context) {
        return switch (context.state()) {
            case TEXT -> Optional.empty();
            case TITLE -> type == Type.HTML
                    ? rawProblem(what + " cannot stand in " + context.describe(), "Use a text there.")
                    : Optional.empty();
            case QUOTED -> inAttribute(type, what, context);
            case BEFORE_VALUE, UNQUOTED -> unsafe(
                    what + " stands in a value without quotes", "Put the value of '" + context.attribute() + "' in double quotes.");
            default -> unsafe(what + " cannot stand in " + context.describe(), SAFE_PLACES);
        };
    }

    private static Optional<Problem> inAttribute(Type type, String what, HtmlContext context) {
        String attribute = context.attribute();
        String message = what + " cannot stand in " + context.describe();
        if (attribute.startsWith("on") || attribute.equals("style") || attribute.equals("srcdoc")) {
            return unsafe(message, "A browser reads its value as code. " + SAFE_PLACES);
        }
        if (type == Type.HTML) {
            return rawProblem(message, "Use a text there.");
        }
        if (URL_ATTRIBUTES.contains(attribute)) {
            if (type != Type.URL) {
                return unsafe(message, "Only a url may stand there, such as 'page.url'.");
            }
            return context.atValueBegin()
                    ? Optional.empty()
                    : unsafe(what + " does not begin the value of '" + attribute + "'", "Nothing may stand before a url.");
        }
        return context.isInstruction() && type != Type.URL
                ? unsafe(message, "Only a url may stand there, or any value after 'name' or 'property' and without 'http-equiv'.")
                : Optional.empty();
    }

    private static Optional<Problem> unsafe(String message, String hint) {
        return Optional.of(new Problem(DiagnosticCode.UNSAFE_CONTEXT, message, hint));
    }

    private static Optional<Problem> rawProblem(String message, String hint) {
        return Optional.of(new Problem(DiagnosticCode.RAW_NOT_HTML, message, hint));
    }
}
