package dev.dossier.parse;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.LinkResolver;
import dev.dossier.model.LinkResolver.Broken;
import dev.dossier.model.LinkResolver.Found;
import dev.dossier.model.LinkResolver.Target;
import dev.dossier.model.SiteConfig.HtmlPolicy;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.CoreHtmlNodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;

/** Writes the nodes that Dossier draws its own way; one instance for one rendering. */
final class BodyRenderer extends CoreHtmlNodeRenderer {
    private final HtmlWriter writer;
    private final Task task;

    /**
     * What one rendering works with.
     *
     * @param labels the visible words by key
     * @param output where the HTML goes
     * @param problems where broken links go
     */
    record Task(
            Outline outline,
            Places places,
            HtmlPolicy html,
            Map<String, String> labels,
            LinkResolver links,
            LimitedOutput output,
            List<Diagnostic> problems) {}

    BodyRenderer(HtmlNodeRendererContext context, Task task) {
        super(context);
        this.writer = context.getWriter();
        this.task = task;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        Set<Class<? extends Node>> types = new HashSet<>(super.getNodeTypes());
        types.addAll(Set.of(Alert.class, TableBlock.class, TaskLabel.class, Braces.class));
        return types;
    }

    @Override
    public void visit(Heading heading) {
        if (task.outline().isTitle(heading)) {
            task.output().beginAside();
            visitChildren(heading);
            task.output().endAside();
            return;
        }
        String tag = "h" + heading.getLevel();
        writer.line();
        writer.tag(tag, Map.of("id", task.outline().id(heading)));
        visitChildren(heading);
        writer.tag("/" + tag);
        writer.line();
    }

    @Override
    public void visit(Link link) {
        Optional<String> url = resolve(link, link.getDestination(), false);
        if (url.isEmpty()) {
            visitChildren(link);
            return;
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("href", url.get());
        title(link.getTitle(), attributes);
        writer.tag("a", attributes);
        visitChildren(link);
        writer.tag("/a");
    }

    @Override
    public void visit(Image image) {
        String alt = PlainText.of(image, task.html());
        Optional<String> url = resolve(image, image.getDestination(), true);
        if (url.isEmpty()) {
            writer.text(alt);
            return;
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("src", url.get());
        attributes.put("alt", alt);
        title(image.getTitle(), attributes);
        writer.tag("img", context.extendAttributes(image, "img", attributes), true);
    }

    private static void title(@Nullable String title, Map<String, String> attributes) {
        if (title != null) {
            attributes.put("title", title);
        }
    }

    private Optional<String> resolve(Node node, String destination, boolean image) {
        Target target = task.links().resolve(destination, image);
        if (target instanceof Broken broken) {
            task.output().count(broken.message().length() + broken.hint().length());
            task.problems().add(Diagnostic.error(broken.code(), task.places().of(node), broken.message(), broken.hint()));
            return Optional.empty();
        }
        return Optional.of(((Found) target).url());
    }

    @Override
    public void visit(HtmlBlock block) {
        if (task.html() == HtmlPolicy.TRUST) {
            super.visit(block);
            return;
        }
        String shown = RawHtml.withoutComments(block.getLiteral());
        if (!shown.isBlank()) {
            writer.line();
            writer.tag("p");
            writer.text(shown);
            writer.tag("/p");
            writer.line();
        }
    }

    @Override
    public void visit(HtmlInline inline) {
        if (task.html() == HtmlPolicy.TRUST) {
            writer.raw(inline.getLiteral());
        } else {
            writer.text(RawHtml.withoutComments(inline.getLiteral()));
        }
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof Alert alert) {
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("class", "alert alert-" + alert.kind());
            attributes.put("role", "note");
            writer.line();
            writer.tag("div", attributes);
            writer.line();
            writer.tag("p", Map.of("class", "alert-title"));
            writer.text(task.labels().getOrDefault(alert.kind(), alert.kind()));
            writer.tag("/p");
            writer.line();
            visitChildren(alert);
            writer.line();
            writer.tag("/div");
            writer.line();
        } else if (block instanceof TableBlock) {
            // The frame scrolls where the table is wider than the page; without a tab stop it could not be scrolled by keyboard.
            writer.line();
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("class", "table");
            attributes.put("tabindex", "0");
            writer.tag("div", attributes);
            writer.line();
            writer.tag("table");
            visitChildren(block);
            writer.tag("/table");
            writer.line();
            writer.tag("/div");
            writer.line();
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TaskLabel) {
            writer.tag("label");
            visitChildren(node);
            writer.tag("/label");
        }
    }
}
