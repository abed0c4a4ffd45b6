package dev.dossier.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Takes down which labels a text asks for while it is parsed (CommonMark 0.31.2, section 6.3), and decides nothing. The tree does
 * not tell later: what has no definition is plain text in it. For one text.
 */
final class LabelUses {
    private final Set<LinkReferenceDefinition> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Open> open = new ArrayList<>();

    /**
     * Brackets that lead nowhere.
     *
     * @param kind how they ask for a label
     * @param label what they ask for
     * @param span where they begin
     * @param block the block that they are in
     */
    record Open(Kind kind, String label, SourceSpan span, Node block) {}

    /** How brackets ask for a label. */
    enum Kind {
        /** As in {@code [text][label]} and {@code [label][]}. */
        REFERENCE,
        /** As in {@code [label]}, which may be nothing but brackets. */
        SHORTCUT,
        /** As in {@code [^label]}. */
        FOOTNOTE
    }

    /**
     * Brackets without an address.
     *
     * @param mark the exclamation mark of an image
     * @param bracket the opening bracket
     * @param text what is in the brackets
     * @param label what is in the brackets behind them, which may be nothing
     * @param next the character that follows all of them
     */
    record Brackets(@Nullable Text mark, Text bracket, String text, @Nullable String label, char next) {}

    /** Looks at brackets before it is decided what becomes of them. */
    void look(Brackets brackets, Definitions definitions) {
        String written = brackets.label();
        String label = written != null && !written.isEmpty() ? written : brackets.text();
        LinkReferenceDefinition definition = definitions.link(label);
        if (definition != null) {
            used.add(definition);
        } else if (brackets.text().startsWith("^")) {
            footnote(brackets, brackets.text().substring(1), definitions);
        } else if (!label.startsWith("^") && !label.isBlank() && !brackets.text().isBlank() && !isIndex(brackets)) {
            add(written == null ? Kind.SHORTCUT : Kind.REFERENCE, label, brackets);
        }
    }

    boolean isUsed(LinkReferenceDefinition definition) {
        return used.contains(definition);
    }

    /** Returns the brackets that lead nowhere, in their order. */
    List<Open> open() {
        return open;
    }

    private void footnote(Brackets brackets, String label, Definitions definitions) {
        boolean pattern = "*+?{".indexOf(brackets.next()) >= 0;
        if (!pattern && isFootnoteLabel(label) && definitions.footnote(label) == null) {
            add(Kind.FOOTNOTE, label, brackets);
        }
    }

    /** Returns whether a text is what people call footnotes; {@code a-z} and the like are characters of a regular expression. */
    private static boolean isFootnoteLabel(String label) {
        boolean name = !label.isEmpty() && label.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "-_.".indexOf(c) >= 0);
        return name && !(label.length() >= 3 && label.length() % 3 == 0 && label.charAt(1) == '-');
    }

    /** Returns whether the brackets are those of {@code matrix[i][j]}. */
    private static boolean isIndex(Brackets brackets) {
        boolean image = brackets.mark() != null;
        if (image || !(brackets.bracket().getPrevious() instanceof Text before) || before.getLiteral().isEmpty()) {
            return false;
        }
        int last = before.getLiteral().codePointBefore(before.getLiteral().length());
        return Character.isLetterOrDigit(last) || "_)]".indexOf(last) >= 0;
    }

    private void add(Kind kind, String label, Brackets brackets) {
        Text first = brackets.mark() != null ? brackets.mark() : brackets.bracket();
        if (!first.getSourceSpans().isEmpty() && first.getParent() != null) {
            open.add(new Open(kind, label, first.getSourceSpans().get(0), first.getParent()));
        }
    }
}
