package dev.dossier.render;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.diagnostic.Suggestion;
import dev.dossier.model.AttributeType;
import dev.dossier.model.Directive;
import dev.dossier.model.LinkResolver;
import dev.dossier.model.Page;
import dev.dossier.model.ReadKind;
import dev.dossier.model.SitePath;
import java.util.Collection;
import java.util.Optional;

/**
 * What a directive shows of a file of the site: the HTML of a page, or the text of anything else.
 *
 * @param name its path from the folder of the site
 * @param text the text, where it is shown as it is
 * @param html the HTML, where it is a page
 */
record ShownFile(String name, String text, String html) {
    private static final String MARKDOWN = ".md";

    private static final Vocabulary<ShownFile> NAMES = Vocabulary.<ShownFile>of("file")
            .text("name", "the last part of its path", (file, drawing) -> file.name().substring(file.name().lastIndexOf('/') + 1))
            .text("language", "the ending of its name, such as 'java'",
                    (file, drawing) -> file.name().substring(file.name().lastIndexOf('.') + 1))
            .text("text", "its text, or that of the region; empty for a page", (file, drawing) -> file.text())
            .html("html", "the text of a page as HTML; empty for any other file", (file, drawing) -> file.html())
            .build();

    /** Declares an attribute that names a file. */
    static Field<Call> field(String name) {
        return new Field<>(
                name, Type.VIEW, Optional.of(() -> NAMES), "the file that its attribute '" + name + "' names",
                (call, drawing, asked) -> {
                    Optional<ShownFile> file = call.attribute(name).flatMap(value -> of(value, call, drawing));
                    return file.isPresent() ? new View<>(NAMES, file.get(), drawing, asked) : "";
                },
                Optional.of((call, drawing, values) -> {
                    if (drawing.sees(ReadKind.FILES)) {
                        String path = call.text(name);
                        Optional<Page> page = page(path, call, drawing);
                        values.number(page.isPresent() ? 1 : 0);
                        page.ifPresent(one -> PageNames.textAndLinks(one, drawing, values));
                        drawing.facts().directives().library().file(name(path, call).orElse(""))
                                .ifPresent(file -> values.fingerprint(file.fingerprint()));
                    }
                }));
    }

    private static Optional<ShownFile> of(Directive.Attribute path, Call call, Drawing drawing) {
        Optional<Page> page = page(path.value(), call, drawing);
        Optional<Directive.Attribute> region = call.attribute(AttributeType.REGION);
        if (page.isPresent() && region.isEmpty()) {
            if (drawing.isBeingDrawn(page.get())) {
                drawing.report(Diagnostic.error(
                        DiagnosticCode.DIRECTIVE_WITHOUT_END, path.location(), Quoted.of(path.value()) + " includes itself without end",
                        "Put what both pages show into a page of its own."));
                return Optional.empty();
            }
            return Optional.of(new ShownFile(page.get().path().value(), "", drawing.body(page.get()).html()));
        }
        Library library = drawing.facts().directives().library();
        Optional<String> name = name(path.value(), call).filter(one -> page.isPresent() || !library.isPage(one));
        Optional<Library.Read<String>> read = name.flatMap(library::file);
        if (read.isEmpty()) {
            boolean markdown = path.value().endsWith(MARKDOWN);
            drawing.report(markdown && drawing.links(call.page()).resolve(path.value(), false) instanceof LinkResolver.Broken link
                    ? Diagnostic.error(link.code(), path.location(), link.message(), link.hint())
                    : Diagnostic.error(
                            DiagnosticCode.INCLUDE_MISSING, path.location(), "there is no file " + Quoted.of(path.value()),
                            hint(name.orElse(path.value()), library.files())));
            return Optional.empty();
        }
        read.get().problems().forEach(drawing::report);
        return read.get().value().flatMap(text -> region.isEmpty()
                        ? Optional.of(Regions.withoutTags(text))
                        : region(text, region.get(), path.value(), drawing))
                .map(text -> new ShownFile(name.orElseThrow(), text, ""));
    }

    private static Optional<String> region(String text, Directive.Attribute region, String file, Drawing drawing) {
        Optional<String> lines = Regions.region(text, region.value());
        if (lines.isEmpty()) {
            Collection<String> names = Regions.names(text);
            String what = names.contains(region.value())
                    ? "the region " + Quoted.of(region.value()) + " of " + Quoted.of(file) + " has no end"
                    : Quoted.of(file) + " has no region " + Quoted.of(region.value());
            String best = names.contains(region.value()) ? "" : Suggestion.didYouMean(region.value(), names);
            drawing.report(Diagnostic.error(
                    DiagnosticCode.REGION_MISSING, region.location(), what,
                    best.isEmpty() ? "A region stands between 'tag::name[]' and 'end::name[]'." : best));
        }
        return lines;
    }

    private static Optional<Page> page(String path, Call call, Drawing drawing) {
        return path.endsWith(MARKDOWN) ? drawing.links(call.page()).page(path) : Optional.empty();
    }

    /** Returns the path of a file from the folder of the site; nothing where it is outside of it. */
    private static Optional<String> name(String path, Call call) {
        String page = call.page().location().file();
        String folder = path.startsWith("/") ? "" : page.substring(0, Math.max(0, page.lastIndexOf('/')));
        return SitePath.follow(folder, path);
    }

    private static String hint(String name, Collection<String> names) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        Optional<String> same = names.stream().filter(one -> one.endsWith("/" + last) || one.equals(last)).findFirst();
        return same.or(() -> Suggestion.closest(name, names))
                .map(found -> "did you mean '/" + found + "'?")
                .orElse("Write its path from the page, or from the folder of the site with '/' before it.");
    }
}
