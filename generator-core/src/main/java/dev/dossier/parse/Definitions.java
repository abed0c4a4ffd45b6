package dev.dossier.parse;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.LinkReferenceDefinition;
import org.jspecify.annotations.Nullable;

/** What the labels of a text stand for; of definitions of the same label the first one counts. For one text. */
final class Definitions {
    private final DefinitionMap<LinkReferenceDefinition> links = new DefinitionMap<>(LinkReferenceDefinition.class);
    private final DefinitionMap<FootnoteDefinition> footnotes = new DefinitionMap<>(FootnoteDefinition.class);

    /** Whether there are any; most texts have none, and labels are compared with much care. */
    private boolean hasLinks;

    private boolean hasFootnotes;

    void add(LinkReferenceDefinition link) {
        links.putIfAbsent(link.getLabel(), link);
        hasLinks = true;
    }

    void add(FootnoteDefinition footnote) {
        footnotes.putIfAbsent(footnote.getLabel(), footnote);
        hasFootnotes = true;
    }

    @Nullable LinkReferenceDefinition link(String label) {
        return hasLinks ? links.get(label) : null;
    }

    @Nullable FootnoteDefinition footnote(String label) {
        return hasFootnotes ? footnotes.get(label) : null;
    }
}
