package dev.dossier.parse;

import dev.dossier.model.AttributeType;
import dev.dossier.model.Directive;
import dev.dossier.model.Markup;
import dev.dossier.model.SiteConfig.HtmlPolicy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Writes the nodes that Dossier draws its own way, and leaves the others to {@link PlainNodes}; one instance for one rendering. */
final class BodyRenderer extends PlainNodes {
    private static final String[] BEGINS = {
        "<h1 id=\"", "<h2 id=\"", "<h3 id=\"", "<h4 id=\"", "<h5 id=\"", "<h6 id=\""
    };

    private static final String[] ENDS = {"</h1>\n", "</h2>\n", "</h3>\n", "</h4>\n", "</h5>\n", "</h6>\n"};

    private final Task task;
    private final HtmlOutput output;
    private @Nullable FootnoteWriter footnotes;

    /**
     * What one rendering works with.
     *
     * @param labels the visible words by key
     * @param links where links and images go
     * @param directives the directives so far, in the order in which they are written
     * @param output where the HTML goes
     */
    record Task(
            Node document, Outline outline, HtmlPolicy html, Map<String, String> labels, LinkMarks links, List<Directive> directives,
            HtmlOutput output) {}

    private BodyRenderer(Task task) {
        super(task.output());
        this.task = task;
        this.output = task.output();
    }

    /** Writes a document. */
    static void render(Task task) {
        BodyRenderer renderer = new BodyRenderer(task);
        task.document().accept(renderer);
        if (renderer.footnotes != null) {
            renderer.footnotes.writeBelowText();
        }
    }

    @Override
    public void visit(Heading heading) {
        if (task.outline().isTitle(heading)) {
            output.beginAside();
            visitChildren(heading);
            output.endAside();
            return;
        }
        output.line();
        task.links().place(heading);
        output.raw(BEGINS[heading.getLevel() - 1]);
        output.text(task.outline().id(heading));
        within("\">", heading, ENDS[heading.getLevel() - 1]);
    }

    @Override
    public void visit(Link link) {
        task.links().beginLink(link, link.getDestination(), attributes(link));
        visitChildren(link);
        task.links().end();
    }

    private static Map<String, String> attributes(Link link) {
        boolean saysItsAddress = saysItsAddress(link);
        if (link.getTitle() == null && !saysItsAddress) {
            return Map.of();
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        title(link.getTitle(), attributes);
        if (saysItsAddress) {
            // On paper it is not followed by its address a second time.
            attributes.put("class", "address");
        }
        return attributes;
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
        ImageAttributes.add(image, attributes);
        task.links().beginImage(image, image.getDestination(), attributes, item);
        output.text(alt);
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
            output.line();
            task.links().place(block, block.getLiteral().length());
            output.raw(block.getLiteral());
            output.line();
            return;
        }
        String shown = RawHtml.withoutComments(block.getLiteral());
        if (!shown.isBlank()) {
            output.line();
            output.raw("<p>");
            output.text(shown);
            output.raw("</p>\n");
        }
    }

    @Override
    public void visit(HtmlInline inline) {
        if (task.html() == HtmlPolicy.TRUST) {
            task.links().place(inline, inline.getLiteral().length());
            output.raw(inline.getLiteral());
        } else {
            output.text(RawHtml.withoutComments(inline.getLiteral()));
        }
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof Alert alert) {
            String title = task.labels().getOrDefault(alert.kind(), alert.kind());
            output.line();
            output.raw("<div class=\"alert alert-" + alert.kind() + "\" role=\"note\">\n<p class=\"alert-title\">");
            output.text(title);
            output.raw("</p>\n");
            visitChildren(alert);
            output.line();
            output.raw("</div>\n");
        } else if (block instanceof DirectiveBlock directive) {
            task.outline().directive(directive).ifPresentOrElse(sound -> write(directive, sound), () -> writeBody(directive));
        } else if (block instanceof TableBlock) {
            output.line();
            // The frame scrolls where the table is wider than the page; without a tab stop it could not be scrolled by keyboard.
            output.raw("<div class=\"table\" tabindex=\"0\">\n");
            task.links().place(block);
            Tables.write(block, this, output);
            output.raw("</div>\n");
        }
    }

    /** Writes a directive as marks, since what it shows is not known yet. */
    private void write(DirectiveBlock block, Directive directive) {
        task.directives().add(directive);
        if (directive.attributes().values().stream().anyMatch(one -> one.type() == AttributeType.IMAGE)) {
            task.links().picture();
        }
        output.line();
        output.mark(Markup.DIRECTIVE);
        block.label().ifPresent(this::visitChildren);
        output.mark(Markup.SHOWN);
        if (task.outline().hasItems(directive)) {
            Items.of(block).write(output, item -> item.accept(this), image -> write(image, Map.of(), true));
        } else {
            writeBody(block);
        }
        output.mark(Markup.END);
    }

    private void write(Directive inText) {
        task.directives().add(inText);
        output.mark(Markup.DIRECTIVE);
        output.mark(Markup.SHOWN);
        output.mark(Markup.END);
    }

    private void writeBody(DirectiveBlock block) {
        output.line();
        for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
            if (!(child instanceof DirectiveBlock.Label)) {
                child.accept(this);
            }
        }
        output.line();
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof Strikethrough) {
            within("<del>", node, "</del>");
        } else if (node instanceof TaskLabel) {
            within("<label>", node, "</label>");
        } else if (node instanceof TaskListItemMarker mark) {
            output.raw(mark.isChecked()
                    ? "<input type=\"checkbox\" disabled=\"\" checked=\"\"> "
                    : "<input type=\"checkbox\" disabled=\"\"> ");
        } else if (node instanceof FootnoteReference reference) {
            if (footnotes == null) {
                footnotes = new FootnoteWriter(task.document(), output, this, task.labels());
            }
            footnotes.write(reference);
        } else if (node instanceof TextDirective directive) {
            task.outline().directive(directive).ifPresent(this::write);
        } else if (node instanceof SafeHtml safe) {
            new SafeHtmlWriter(task.links(), output).write(safe);
        }
    }
}
