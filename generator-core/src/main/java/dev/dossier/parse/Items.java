package dev.dossier.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * What stands in a directive that is a list: each block is an item, and of a paragraph that holds nothing but pictures each picture.
 *
 * @param all the items: blocks, and images that are items by themselves
 */
record Items(List<Node> all) {
    static Items of(DirectiveBlock block) {
        List<Node> items = new ArrayList<>();
        for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Paragraph paragraph && holdsImagesOnly(paragraph)) {
                images(paragraph).forEach(items::add);
            } else if (!(child instanceof DirectiveBlock.Label)) {
                items.add(child);
            }
        }
        return new Items(List.copyOf(items));
    }

    private static boolean holdsImagesOnly(Paragraph paragraph) {
        boolean any = false;
        for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
            boolean between = child instanceof SoftLineBreak || child instanceof Text text && text.getLiteral().isBlank();
            if (!between && !(child instanceof Image)) {
                return false;
            }
            any |= child instanceof Image;
        }
        return any;
    }

    private static List<Node> images(Paragraph paragraph) {
        List<Node> images = new ArrayList<>();
        for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Image) {
                images.add(child);
            }
        }
        return images;
    }

    /**
     * Writes the items, each with its number; the title of a picture is its caption.
     *
     * @param blocks writes a block
     * @param images writes an image
     */
    void write(HtmlOutput output, Consumer<Node> blocks, Consumer<Image> images) {
        int number = 0;
        for (Node item : all) {
            number++;
            output.line();
            output.raw("<li>\n");
            if (item instanceof Image image) {
                output.raw("<figure>");
                images.accept(image);
                if (image.getTitle() != null && !image.getTitle().isBlank()) {
                    output.raw("<figcaption>");
                    output.text(image.getTitle());
                    output.raw("</figcaption>");
                }
                output.raw("</figure>");
            } else {
                blocks.accept(item);
            }
            output.line();
            output.raw("<p class=\"count\">" + number + " / " + all.size() + "</p></li>\n");
        }
    }
}
