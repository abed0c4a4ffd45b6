package dev.dossier.parse;

import dev.dossier.model.Directive;
import dev.dossier.model.SiteConfig.HtmlPolicy;
import java.util.function.Function;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Turns inline nodes into the text that a reader sees; marks of footnotes leave nothing behind. */
final class PlainText extends AbstractVisitor {
    private static final int SUMMARY_LENGTH = 200;

    private final StringBuilder text = new StringBuilder();
    private final HtmlPolicy html;
    private final boolean images;
    private final Function<TextDirective, String> directives;

    private PlainText(HtmlPolicy html, boolean images, Function<TextDirective, String> directives) {
        this.html = html;
        this.images = images;
        this.directives = directives;
    }

    /** Returns the text below a node on one line, where an image counts as its description. */
    static String of(Node node, HtmlPolicy html) {
        return collect(node, html, true, any -> "");
    }

    /**
     * Returns the text below a node on one line without images, cut between words to at most 200 characters. A value from a table
     * counts as two of them, which stand for it.
     */
    static String summary(Node node, HtmlPolicy html, TextDirectives directives) {
        return cut(collect(node, html, false, directive -> directives.sound(directive).map(Directive::placeholder).orElse("")));
    }

    private static String collect(Node node, HtmlPolicy html, boolean images, Function<TextDirective, String> directives) {
        PlainText collector = new PlainText(html, images, directives);
        collector.visitChildren(node);
        return oneLine(collector.text);
    }

    /** Makes one blank of each run of white space and drops it at both ends. */
    private static String oneLine(CharSequence text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r') {
                gap = line.length() > 0;
                continue;
            }
            if (gap) {
                line.append(' ');
            }
            gap = false;
            line.append(c);
        }
        return line.toString();
    }

    private static String cut(String text) {
        if (text.codePointCount(0, text.length()) <= SUMMARY_LENGTH) {
            return text;
        }
        int end = text.offsetByCodePoints(0, SUMMARY_LENGTH - 1);
        int blank = text.lastIndexOf(' ', end);
        if (blank > end / 2) {
            end = blank;
        } else {
            // Scripts without blanks between words: cut anywhere, but leave the marks with their letter.
            while (end > 0 && Character.getType(text.codePointAt(end)) == Character.NON_SPACING_MARK) {
                end = text.offsetByCodePoints(end, -1);
            }
        }
        while (end > 0 && ",;:.-–— ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end) + "…";
    }

    @Override
    public void visit(Text node) {
        text.append(Characters.visible(node.getLiteral()));
    }

    @Override
    public void visit(Code node) {
        text.append(Characters.visible(node.getLiteral()));
    }

    @Override
    public void visit(SoftLineBreak node) {
        text.append(' ');
    }

    @Override
    public void visit(HardLineBreak node) {
        text.append(' ');
    }

    @Override
    public void visit(HtmlInline node) {
        if (html == HtmlPolicy.ESCAPE) {
            text.append(Characters.visible(RawHtml.withoutComments(node.getLiteral())));
        } else if (node.getLiteral().regionMatches(true, 0, "<br", 0, 3)) {
            text.append(' ');
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof SafeHtml safe) {
            boolean breaks = safe.parts().stream().anyMatch(part -> part instanceof SafeHtml.Open open && open.tag().equals("br"));
            text.append(breaks ? " " : "");
        } else if (node instanceof TextDirective directive) {
            text.append(directives.apply(directive));
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(Image node) {
        if (images) {
            visitChildren(node);
        }
    }
}
