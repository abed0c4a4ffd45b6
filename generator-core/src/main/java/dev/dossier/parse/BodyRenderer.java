package dev.dossier.parse;

import dev.dossier.model.AttributeType;
import dev.dossier.model.Directive;
import dev.dossier.model.Markup;
import dev.dossier.model.SiteConfig.HtmlPolicy;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.commonmark.node.Text;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;

/** Writes the nodes that Dossier draws its own way; one instance for one rendering. */
final class BodyRenderer extends PlainNodes {
    private final HtmlWriter writer;
    private final Task task;

    /**
     * What one rendering works with.
     *
     * @param labels the visible words by key
     * @param links where links and images go
     * @param directives the directives so far, in the order in which they are written
     * @param output where the HTML goes
     */
    record Task(
            Outline outline, HtmlPolicy html, Map<String, String> labels, LinkMarks links, List<Directive> directives,
            LimitedOutput output) {}

    BodyRenderer(HtmlNodeRendererContext context, Task task) {
        super(context);
        this.writer = context.getWriter();
        this.task = task;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        Set<Class<? extends Node>> types = new HashSet<>(super.getNodeTypes());
        types.addAll(Set.of(
                Alert.class, SafeHtml.class, TableBlock.class, TaskLabel.class, Braces.class, DirectiveBlock.class,
                TextDirective.class));
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
        task.links().place(heading);
        writer.tag(tag, Map.of("id", task.outline().id(heading)));
        visitChildren(heading);
        writer.tag("/" + tag);
        writer.line();
    }

    @Override
    public void visit(Link link) {
        Map<String, String> attributes = new LinkedHashMap<>();
        title(link.getTitle(), attributes);
        if (saysItsAddress(link)) {
            // On paper it is not followed by its address a second time.
            attributes.put("class", "address");
        }
        task.links().beginLink(link, link.getDestination(), attributes, writer);
        visitChildren(link);
        task.links().end();
    }

    private static boolean saysItsAddress(Link link) {
        return link.getFirstChild() instanceof Text text
                && text.getNext() == null
                && text.getLiteral().equals(link.getDestination())
                && link.getDestination().startsWith("http");
    }

    @Override
    public void visit(Image image) {
        Map<String, String> attributes = new LinkedHashMap<>();
        title(image.getTitle(), attributes);
        write(image, attributes, false);
    }

    private void write(Image image, Map<String, String> more, boolean item) {
        String alt = PlainText.of(image, task.html());
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("alt", alt);
        attributes.putAll(more);
        task.links().beginImage(image, image.getDestination(), context.extendAttributes(image, "img", attributes), item, writer);
        writer.text(alt);
        task.links().end();
    }

    private static void title(@Nullable String title, Map<String, String> attributes) {
        if (title != null) {
            attributes.put("title", title);
        }
    }

    @Override
    public void visit(HtmlBlock block) {
        if (task.html() == HtmlPolicy.TRUST) {
            writer.line();
            task.links().place(block, block.getLiteral().length());
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
            task.links().place(inline, inline.getLiteral().length());
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
        } else if (block instanceof DirectiveBlock directive) {
            task.outline().directive(directive).ifPresentOrElse(sound -> write(directive, sound), () -> writeBody(directive));
        } else if (block instanceof TableBlock) {
            // The frame scrolls where the table is wider than the page; without a tab stop it could not be scrolled by keyboard.
            writer.line();
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("class", "table");
            attributes.put("tabindex", "0");
            writer.tag("div", attributes);
            writer.line();
            task.links().place(block);
            writer.tag("table");
            visitChildren(block);
            writer.tag("/table");
            writer.line();
            writer.tag("/div");
            writer.line();
        }
    }

    /** Writes a directive as marks, since what it shows is not known yet. */
    private void write(DirectiveBlock block, Directive directive) {
        task.directives().add(directive);
        if (directive.attributes().values().stream().anyMatch(one -> one.type() == AttributeType.IMAGE)) {
            task.links().picture();
        }
        writer.line();
        task.output().mark(Markup.DIRECTIVE);
        block.label().ifPresent(this::visitChildren);
        task.output().mark(Markup.SHOWN);
        if (task.outline().hasItems(directive)) {
            Items.of(block).write(writer, context::render, image -> write(image, Map.of(), true));
        } else {
            writeBody(block);
        }
        task.output().mark(Markup.END);
    }

    private void write(Directive inText) {
        task.directives().add(inText);
        task.output().mark(Markup.DIRECTIVE);
        task.output().mark(Markup.SHOWN);
        task.output().mark(Markup.END);
    }

    private void writeBody(DirectiveBlock block) {
        writer.line();
        for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
            if (!(child instanceof DirectiveBlock.Label)) {
                context.render(child);
            }
        }
        writer.line();
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TaskLabel) {
            writer.tag("label");
            visitChildren(node);
            writer.tag("/label");
        } else if (node instanceof TextDirective directive) {
            task.outline().directive(directive).ifPresent(this::write);
        } else if (node instanceof SafeHtml safe) {
            lineAround(safe);
            safe.parts().forEach(part -> part(part, safe));
            lineAround(safe);
        }
    }

    private void lineAround(SafeHtml safe) {
        if (safe.isBlock()) {
            writer.line();
        }
    }

    /** Writes a part of what is allowed of an author's HTML; its links and images are the same as those of Markdown. */
    private void part(SafeHtml.Part part, SafeHtml safe) {
        if (part instanceof SafeHtml.Text text) {
            writer.text(text.text());
        } else if (part instanceof SafeHtml.Close close) {
            if (close.tag().equals("a")) {
                task.links().end();
            } else {
                writer.tag("/" + close.tag());
            }
        } else if (part instanceof SafeHtml.Open open) {
            Map<String, String> attributes = new LinkedHashMap<>(open.attributes());
            switch (open.tag()) {
                case "a" -> {
                    attributes.remove("href");
                    task.links().beginLink(safe, open.attributes().getOrDefault("href", ""), attributes, writer);
                }
                case "img" -> {
                    attributes.putIfAbsent("alt", "");
                    attributes.remove("src");
                    task.links().beginImage(safe, open.attributes().getOrDefault("src", ""), attributes, writer);
                    writer.text(attributes.getOrDefault("alt", ""));
                    task.links().end();
                }
                default -> writer.tag(open.tag(), attributes, AllowedHtml.VOID.contains(open.tag()));
            }
        }
    }
}
