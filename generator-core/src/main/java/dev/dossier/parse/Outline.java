package dev.dossier.parse;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Suggestion;
import dev.dossier.model.Directive;
import dev.dossier.model.DirectiveDeclaration;
import dev.dossier.model.SiteConfig.HtmlPolicy;
import dev.dossier.model.Slug;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** What a parsed page says about itself: its title block, the ids of its headings, its anchors, its summary. */
final class Outline extends AbstractVisitor {
    private final Node document;
    private final Places places;
    private final HtmlPolicy html;
    private final Consumer<Diagnostic> problems;
    private final Optional<Heading> title;
    private final Ids ids = new Ids();
    private final DirectiveReader directives;
    private final TextDirectives inText;
    private final List<Heading> headings = new ArrayList<>();
    private final Map<Heading, String> headingIds = new IdentityHashMap<>();
    private final List<String> headingTexts = new ArrayList<>();

    private Outline(
            Node document, Places places, HtmlPolicy html, Map<String, DirectiveDeclaration> directives,
            Consumer<Diagnostic> problems) {
        this.document = document;
        this.places = places;
        this.html = html;
        this.problems = problems;
        this.title = findTitle(document);
        this.directives = new DirectiveReader(directives, places, html, ids, problems);
        this.inText = new TextDirectives(places, ids, problems);
    }

    /** Looks at a document; the same text always gives the same ids. */
    static Outline of(
            Node document, Places places, HtmlPolicy html, Map<String, DirectiveDeclaration> directives,
            Consumer<Diagnostic> problems) {
        Outline outline = new Outline(document, places, html, directives, problems);
        if (places.text().signs().footnotes()) {
            Footnotes.ids(document, outline.ids::claim);
        }
        document.accept(outline);
        outline.giveIds();
        return outline;
    }

    /** Finds the heading of the first level that opens the text; what shows nothing may stand before it. */
    private static Optional<Heading> findTitle(Node document) {
        Node first = document.getFirstChild();
        while (first instanceof LinkReferenceDefinition
                || first instanceof FootnoteDefinition
                || first instanceof HtmlBlock block && RawHtml.withoutComments(block.getLiteral()).isBlank()) {
            first = first.getNext();
        }
        return first instanceof Heading heading && heading.getLevel() == 1 ? Optional.of(heading) : Optional.empty();
    }

    /** Returns the title block, where there is one. */
    Optional<Heading> title() {
        return title;
    }

    boolean isTitle(Heading heading) {
        return title.isPresent() && title.get() == heading;
    }

    /** Returns the id of a heading of the document. */
    String id(Heading heading) {
        return headingIds.getOrDefault(heading, "");
    }

    /** Returns what a directive says, unless something is wrong with it. */
    Optional<Directive> directive(DirectiveBlock block) {
        return directives.sound(block);
    }

    /** Returns what a directive within a line of text says, unless something is wrong with it. */
    Optional<Directive> directive(TextDirective node) {
        return inText.sound(node);
    }

    /** Returns whether what stands in a directive are its items. */
    boolean hasItems(Directive directive) {
        return directives.hasItems(directive);
    }

    /** Returns all ids of the document, which a caller may add to. */
    Ids ids() {
        return ids;
    }

    /** Returns the headings that are not inside other blocks and have a text, without the title block. */
    List<dev.dossier.model.Heading> headings() {
        List<dev.dossier.model.Heading> top = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            String text = headingTexts.get(i);
            boolean shown = heading.getParent() == document && !text.isEmpty() && !isTitle(heading);
            if (shown) {
                top.add(new dev.dossier.model.Heading(heading.getLevel(), id(heading), text));
            }
        }
        return List.copyOf(top);
    }

    /** Returns where the headings begin that are not inside other blocks, by their ids and in their order, without the title block. */
    Map<String, Integer> starts() {
        Map<String, Integer> starts = new LinkedHashMap<>();
        for (Heading heading : headings) {
            if (heading.getParent() == document && !isTitle(heading)) {
                starts.put(id(heading), heading.getSourceSpans().get(0).getInputIndex());
            }
        }
        return starts;
    }

    /** Returns the beginning of the first paragraph that has text; empty where there is none. */
    String summary() {
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            String summary = block instanceof Paragraph ? PlainText.summary(block, html, inText) : "";
            if (!summary.isEmpty()) {
                return summary;
            }
        }
        return "";
    }

    @Override
    public void visit(Heading heading) {
        headings.add(heading);
        visitChildren(heading);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof DirectiveBlock directive) {
            directives.read(directive);
        }
        visitChildren(block);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TextDirective directive) {
            inText.read(directive);
        }
        visitChildren(node);
    }

    @Override
    public void visit(HtmlBlock block) {
        rawHtml(block.getLiteral());
    }

    @Override
    public void visit(HtmlInline inline) {
        rawHtml(inline.getLiteral());
    }

    private void rawHtml(String literal) {
        if (html == HtmlPolicy.TRUST) {
            RawHtml.anchors(literal, ids::claim);
        }
    }

    @Override
    public void visit(BlockQuote quote) {
        Alert.kindOf(quote).ifPresent(kind -> {
            String suggestion = Suggestion.didYouMean(kind, Alert.KINDS);
            problems.accept(Diagnostic.warning(
                    DiagnosticCode.UNKNOWN_ALERT,
                    places.of(quote.getFirstChild()),
                    "unknown alert '" + kind + "'",
                    suggestion.isEmpty() ? "Known are " + String.join(", ", Alert.KINDS) + "." : suggestion));
        });
        visitChildren(quote);
    }

    /** Explicit ids come first, so that a heading written later cannot take them away. */
    private void giveIds() {
        for (Heading heading : headings) {
            if (heading.getLastChild() instanceof Braces braces) {
                braces.id().filter(id -> isValid(id, braces)).ifPresent(id -> claim(id, heading, braces));
            }
        }
        for (Heading heading : headings) {
            String text = PlainText.of(heading, html);
            headingTexts.add(text);
            if (!headingIds.containsKey(heading)) {
                String slug = Slug.of(text);
                headingIds.put(heading, ids.unique(slug.isEmpty() ? "section" : slug));
            }
        }
    }

    private void claim(String id, Heading heading, Braces braces) {
        if (ids.claim(id)) {
            headingIds.put(heading, id);
            return;
        }
        problems.accept(Diagnostic.error(
                DiagnosticCode.HEADING_ID_TWICE,
                places.of(braces),
                "id '" + id + "' is used twice on this page",
                "Give the heading another id."));
    }

    private boolean isValid(String id, Braces braces) {
        boolean valid = !id.isEmpty()
                && id.chars().noneMatch(c -> c < ' ' || Character.isWhitespace(c) || "\"'<>&".indexOf(c) >= 0);
        if (!valid) {
            problems.accept(Diagnostic.error(
                    DiagnosticCode.HEADING_ID_INVALID,
                    places.of(braces),
                    "'" + id + "' cannot be the id of a heading",
                    "Use letters, digits, hyphens and underscores."));
        }
        return valid;
    }
}
