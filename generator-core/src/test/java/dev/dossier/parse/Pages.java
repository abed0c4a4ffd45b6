package dev.dossier.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.model.Body;
import dev.dossier.model.Languages;
import dev.dossier.model.LinkResolver;
import dev.dossier.model.Page;
import dev.dossier.model.Schemas;
import dev.dossier.model.SiteConfig.HtmlPolicy;
import dev.dossier.model.SiteLanguage;
import dev.dossier.model.SitePath;
import dev.dossier.model.SourceFile;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parses and renders texts that tests write down. */
final class Pages {
    static final Languages ENGLISH = Languages.only(SiteLanguage.only("en", "", "", Optional.empty()));
    static final Map<String, Map<String, String>> LABELS = Map.of("en", Map.of(
            "note", "Note",
            "tip", "Tip",
            "important", "Important",
            "warning", "Warning",
            "caution", "Caution",
            "footnotes", "Footnotes",
            "backToText", "Back to text"));

    /** Says that each destination is its own URL. */
    static final LinkResolver SAME = (destination, image) -> new LinkResolver.Address(destination);

    /** Finds nothing. */
    static final LinkResolver NONE = (destination, image) ->
            new LinkResolver.Broken(DiagnosticCode.LINK_LEADS_NOWHERE, "'" + destination + "' leads nowhere", "Look again.");

    private Pages() {}

    static SourceFile file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    static SourceFile file(String path, byte[] bytes) {
        return new SourceFile(SitePath.of(path), "content/" + path, () -> new ByteArrayInputStream(bytes));
    }

    static Parser parser(HtmlPolicy policy) {
        return new Parser(policy, ENGLISH, LABELS, Schemas.NONE, Map.of());
    }

    static Page page(String text) {
        return page("page.md", text);
    }

    static Page page(String path, String text) {
        return parser(HtmlPolicy.ESCAPE).parse(file(path, text), problem -> {}).orElseThrow();
    }

    static List<String> problems(String text) {
        return problems(file("page.md", text));
    }

    static List<String> problems(SourceFile file) {
        List<Diagnostic> problems = new ArrayList<>();
        parser(HtmlPolicy.ESCAPE).parse(file, problems::add);
        return problems.stream().map(Diagnostic::toString).toList();
    }

    static Body.Html render(String text, HtmlPolicy policy, LinkResolver links) {
        Page page = parser(policy).parse(file("page.md", text), problem -> {}).orElseThrow();
        return page.body().render(links);
    }

    /** Returns the HTML below the title, of a text without problems. */
    static String html(String text) {
        return html(text, HtmlPolicy.ESCAPE);
    }

    static String html(String text, HtmlPolicy policy) {
        Body.Html html = render(text, policy, SAME);
        assertThat(html.problems()).isEmpty();
        return html.html();
    }
}
