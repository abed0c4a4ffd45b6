package dev.dossier.parse;

import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Makes links, images and the marks of footnotes of square brackets (CommonMark 0.31.2, sections 6.3 and 6.4 and the appendix). Each opening
 * bracket is a text until the closing one decides what it is.
 */
final class Brackets {
    private final InlineSource source;
    private final InlineBuilder out;
    private final Delimiters delimiters;
    private final Depths depths;
    private final Definitions definitions;
    private final @Nullable LabelUses uses;
    private @Nullable Opening last;

    /** Creates brackets; {@code uses} takes down labels, if anybody wants to know. */
    Brackets(
            InlineSource source, InlineBuilder out, Delimiters delimiters, Depths depths, Definitions definitions,
            @Nullable LabelUses uses) {
        this.source = source;
        this.out = out;
        this.delimiters = delimiters;
        this.depths = depths;
        this.definitions = definitions;
        this.uses = uses;
    }

    /** An opening bracket, behind an exclamation mark or not. */
    private static final class Opening {
        private final @Nullable Text mark;
        private final Text text;
        private final int start;
        private final @Nullable Opening previous;
        private final Delimiters.@Nullable Run runBefore;
        private boolean mayBeLink = true;
        private boolean hasBrackets;

        private Opening(@Nullable Text mark, Text text, int start, @Nullable Opening previous, Delimiters.@Nullable Run runBefore) {
            this.mark = mark;
            this.text = text;
            this.start = start;
            this.previous = previous;
            this.runBefore = runBefore;
        }
    }

    /** Begins a block. */
    void clear() {
        last = null;
    }

    /** Reads an opening bracket, or the exclamation mark before it. */
    void open(boolean image) {
        out.flush();
        int at = out.at();
        Text mark = image ? out.addText(at, at + 1) : null;
        int start = image ? at + 1 : at;
        if (last != null) {
            last.hasBrackets = true;
        }
        last = new Opening(mark, out.addText(start, start + 1), start, last, delimiters.last());
    }

    /** Reads a closing bracket, which is text where nothing comes of it. */
    void close() {
        Opening opening = last;
        int at = out.at();
        if (opening == null) {
            out.skipTo(at + 1);
            return;
        }
        if (opening.mayBeLink) {
            out.flush();
            LinkTarget target = source.text()[at + 1] == '(' ? LinkTarget.read(source, at + 1) : null;
            boolean done = target != null
                    ? wrap(opening, target.destination(), target.title(), target.end())
                    : byLabel(opening, at);
            if (done) {
                return;
            }
        }
        last = opening.previous;
        out.skipTo(at + 1);
    }

    /** Makes a link, an image or the mark of a footnote of what is defined elsewhere; returns whether it is. */
    private boolean byLabel(Opening opening, int at) {
        int behind = at + 1;
        int labelEnd = source.text()[behind] == '[' ? LinkTarget.labelEnd(source, behind) : -1;
        String label = labelEnd < 0 ? null : source.part(behind + 1, labelEnd - 1);
        boolean ownText = label == null || label.isEmpty();
        if (opening.hasBrackets && ownText && opening.mark == null) {
            return false;
        }
        int end = Math.max(labelEnd, behind);
        String shown = source.part(opening.start + 1, at);
        if (uses != null) {
            uses.look(new LabelUses.Brackets(opening.mark, opening.text, shown, label, source.text()[end]), definitions);
        }
        if (shown.startsWith("^") && isFootnote(shown.substring(1), label)) {
            footnote(opening, shown.substring(1), behind);
            return true;
        }
        LinkReferenceDefinition definition = definitions.link(label == null || label.isEmpty() ? shown : label);
        return definition != null && wrap(opening, definition.getDestination(), definition.getTitle(), end);
    }

    private boolean isFootnote(String note, @Nullable String label) {
        boolean link = label != null && definitions.link(label) != null;
        return !link && definitions.footnote(note) != null;
    }

    private boolean wrap(Opening opening, String destination, @Nullable String title, int end) {
        if (depths.mayBeTooMany() && Depths.between(opening.text.getNext(), null) >= Depths.MAX) {
            return false;
        }
        boolean image = opening.mark != null;
        Node wrapper = image ? new Image(destination, title) : new Link(destination, title);
        for (Node node = opening.text.getNext(); node != null; node = opening.text.getNext()) {
            wrapper.appendChild(node);
        }
        out.add(wrapper, image ? opening.start - 1 : opening.start, end);
        delimiters.process(opening.runBefore);
        opening.text.unlink();
        if (opening.mark != null) {
            opening.mark.unlink();
        }
        depths.wrapped();
        last = opening.previous;
        if (!image) {
            noLinkAround();
        }
        return true;
    }

    private void footnote(Opening opening, String label, int end) {
        delimiters.forget(opening.runBefore);
        for (Node node = opening.text.getNext(); node != null; node = opening.text.getNext()) {
            node.unlink();
        }
        opening.text.unlink();
        last = opening.previous;
        noLinkAround();
        out.add(new FootnoteReference(label), opening.start, end);
    }

    /** A link holds no other; what stands before one that does has been told already. */
    private void noLinkAround() {
        for (Opening outer = last; outer != null && (outer.mayBeLink || outer.mark != null); outer = outer.previous) {
            if (outer.mark == null) {
                outer.mayBeLink = false;
            }
        }
    }
}
