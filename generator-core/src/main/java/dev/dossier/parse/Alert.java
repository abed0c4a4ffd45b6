package dev.dossier.parse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** A block quote that opens with {@code [!NOTE]} or another kind on a line of its own, as on GitHub. */
final class Alert extends CustomBlock {
    /** The kinds, as authors write them. */
    static final List<String> KINDS = List.of("NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION");

    private final String kind;

    Alert(String kind) {
        this.kind = kind;
    }

    /** Returns the kind in lower case, such as {@code note}. */
    String kind() {
        return kind;
    }

    /** Returns what a block quote says in the place of a kind, known or not, in upper case. */
    static Optional<String> kindOf(BlockQuote quote) {
        if (!(quote.getFirstChild() instanceof Paragraph paragraph && paragraph.getFirstChild() instanceof Text text)) {
            return Optional.empty();
        }
        Node next = text.getNext();
        if (next != null && !(next instanceof SoftLineBreak) && !(next instanceof HardLineBreak)) {
            return Optional.empty();
        }
        String mark = text.getLiteral().strip();
        if (mark.length() < 4 || !mark.startsWith("[!") || !mark.endsWith("]")) {
            return Optional.empty();
        }
        String kind = mark.substring(2, mark.length() - 1).toUpperCase(Locale.ROOT);
        return kind.chars().allMatch(c -> c >= 'A' && c <= 'Z') ? Optional.of(kind) : Optional.empty();
    }
}
