package dev.dossier.parse;

import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.CoreHtmlNodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Writes the nodes that nearly all of a text consists of, as commonmark-java does. That asks everybody who may give an element attributes
 * about each, and looks up who writes a node; these have no attributes, and one writer.
 */
abstract class PlainNodes extends CoreHtmlNodeRenderer {
    private final HtmlWriter writer;
    private char[] characters = new char[512];

    PlainNodes(HtmlNodeRendererContext context) {
        super(context);
        this.writer = context.getWriter();
    }

    @Override
    public void visit(Text text) {
        write(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        writer.raw("<code>");
        write(code.getLiteral());
        writer.raw("</code>");
    }

    @Override
    public void visit(Emphasis emphasis) {
        writer.raw("<em>");
        visitChildren(emphasis);
        writer.raw("</em>");
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        writer.raw("<strong>");
        visitChildren(emphasis);
        writer.raw("</strong>");
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        writer.raw("\n");
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (isInTightList(paragraph)) {
            visitChildren(paragraph);
            return;
        }
        writer.line();
        writer.raw("<p>");
        visitChildren(paragraph);
        writer.raw("</p>");
        writer.line();
    }

    @Override
    public void visit(ListItem item) {
        writer.raw(isTask(item) ? "<li class=\"task\">" : "<li>");
        visitChildren(item);
        writer.raw("</li>");
        writer.line();
    }

    @Override
    protected void visitChildren(Node parent) {
        Node node = parent.getFirstChild();
        while (node != null) {
            Node next = node.getNext();
            if (node instanceof CustomBlock || node instanceof CustomNode) {
                context.render(node);
            } else {
                node.accept(this);
            }
            node = next;
        }
    }

    private static boolean isInTightList(Paragraph paragraph) {
        Node item = paragraph.getParent();
        return item != null && item.getParent() instanceof ListBlock list && list.isTight();
    }

    private static boolean isTask(ListItem item) {
        return item.getFirstChild() instanceof Paragraph paragraph && paragraph.getFirstChild() instanceof TaskLabel;
    }

    /** Most texts hold nothing that has to be written in another way; an array is looked through faster than a string. */
    private void write(String text) {
        int length = text.length();
        if (length > characters.length) {
            characters = new char[2 * length];
        }
        text.getChars(0, length, characters, 0);
        for (int i = 0; i < length; i++) {
            char c = characters[i];
            if (c == '&' || c == '<' || c == '>' || c == '"') {
                writer.text(text);
                return;
            }
        }
        writer.raw(text);
    }
}
