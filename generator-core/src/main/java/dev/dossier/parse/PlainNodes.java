package dev.dossier.parse;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** Writes the nodes that look as the specification of CommonMark shows them. */
abstract class PlainNodes extends AbstractVisitor {
    private final HtmlOutput output;

    PlainNodes(HtmlOutput output) {
        this.output = output;
    }

    @Override
    public void visit(Text text) {
        if (LineText.isHarmless(text)) {
            output.raw(text.getLiteral());
        } else {
            output.text(text.getLiteral());
        }
    }

    @Override
    public void visit(Code code) {
        output.raw("<code>");
        output.text(code.getLiteral());
        output.raw("</code>");
    }

    @Override
    public void visit(Emphasis emphasis) {
        within("<em>", emphasis, "</em>");
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        within("<strong>", emphasis, "</strong>");
    }

    /** Writes the children of a node between two tags. */
    final void within(String begin, Node node, String end) {
        output.raw(begin);
        visitChildren(node);
        output.raw(end);
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        output.raw("\n");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        output.raw("<br />\n");
    }

    @Override
    public void visit(ThematicBreak rule) {
        output.line();
        output.raw("<hr />\n");
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (isInTightList(paragraph)) {
            visitChildren(paragraph);
        } else {
            onLines("<p>", paragraph, "</p>\n");
        }
    }

    private static boolean isInTightList(Paragraph paragraph) {
        Node item = paragraph.getParent();
        return item != null && item.getParent() instanceof ListBlock list && list.isTight();
    }

    /** Writes the children of a node between two tags, the first of which begins a line, and the second ends one. */
    final void onLines(String begin, Node node, String end) {
        output.line();
        within(begin, node, end);
    }

    /** Writes the children of a node between two tags on lines of their own. */
    final void betweenLines(String begin, Node node, String end) {
        output.line();
        output.raw(begin);
        visitChildren(node);
        output.line();
        output.raw(end);
    }

    @Override
    public void visit(BlockQuote quote) {
        betweenLines("<blockquote>\n", quote, "</blockquote>\n");
    }

    @Override
    public void visit(BulletList list) {
        betweenLines("<ul>\n", list, "</ul>\n");
    }

    @Override
    public void visit(OrderedList list) {
        int start = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
        betweenLines(start == 1 ? "<ol>\n" : "<ol start=\"" + start + "\">\n", list, "</ol>\n");
    }

    @Override
    public void visit(ListItem item) {
        within(isTask(item) ? "<li class=\"task\">" : "<li>", item, "</li>\n");
    }

    private static boolean isTask(ListItem item) {
        return item.getFirstChild() instanceof Paragraph paragraph && paragraph.getFirstChild() instanceof TaskLabel;
    }

    @Override
    public void visit(FencedCodeBlock code) {
        String info = code.getInfo() == null ? "" : code.getInfo();
        int blank = info.indexOf(' ');
        code(blank < 0 ? info : info.substring(0, blank), info.isEmpty(), code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        code("", true, code.getLiteral());
    }

    private void code(String language, boolean unknown, String code) {
        output.line();
        // A block that scrolls must be reachable with the keyboard.
        output.raw("<pre tabindex=\"0\"><code");
        if (!unknown) {
            output.attribute("class", "language-" + language);
        }
        output.raw(">");
        output.text(code);
        output.raw("</code></pre>\n");
    }
}
