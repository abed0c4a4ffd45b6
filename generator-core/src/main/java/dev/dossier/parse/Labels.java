package dev.dossier.parse;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/** Holds the labels of links and footnotes that a text uses against those that it defines. */
final class Labels extends AbstractVisitor {
    /** Shorter words are close to each other by chance. */
    private static final int SHORTEST_TYPO = 4;

    private final LabelUses uses;
    private final Places places;
    private final Consumer<Diagnostic> problems;
    private final DefinitionMap<LinkReferenceDefinition> links = new DefinitionMap<>(LinkReferenceDefinition.class);
    private final DefinitionMap<FootnoteDefinition> footnotes = new DefinitionMap<>(FootnoteDefinition.class);
    private final List<LinkReferenceDefinition> unused = new ArrayList<>();

    private Labels(LabelUses uses, Places places, Consumer<Diagnostic> problems) {
        this.uses = uses;
        this.places = places;
        this.problems = problems;
    }

    /** Reports labels without a definition, and definitions without a use or after another one. */
    static void check(Node document, LabelUses uses, Places places, Consumer<Diagnostic> problems) {
        Labels labels = new Labels(uses, places, problems);
        document.accept(labels);
        labels.open();
        labels.unused.forEach(labels::unused);
        labels.footnotes(Footnotes.shown(document));
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        if (isComment(definition)) {
            return;
        }
        LinkReferenceDefinition first = links.putIfAbsent(definition.getLabel(), definition);
        if (first != null) {
            problems.accept(Diagnostic.warning(
                    DiagnosticCode.DEFINITION_SHADOWED, places.of(definition),
                    "the label " + Quoted.of(definition.getLabel()) + " is defined twice", first(first)));
        } else if (!uses.isUsed(definition)) {
            unused.add(definition);
        }
    }

    /** Returns whether it is what people write where they want a comment: {@code [//]: # (text)}. */
    private static boolean isComment(LinkReferenceDefinition definition) {
        return definition.getDestination().isEmpty() || definition.getDestination().equals("#");
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof FootnoteDefinition definition) {
            FootnoteDefinition first = footnotes.putIfAbsent(definition.getLabel(), definition);
            if (first != null) {
                problems.accept(Diagnostic.error(
                        DiagnosticCode.FOOTNOTE_TWICE, places.of(definition),
                        "the footnote " + Quoted.of(definition.getLabel()) + " is defined twice", first(first)));
            }
        }
        visitChildren(block);
    }

    private String first(Node definition) {
        return "The first one, in line " + places.of(definition).line() + ", counts. Give this one another label.";
    }

    private void open() {
        Set<String> written = new HashSet<>();
        links.values().forEach(definition -> written.add(definition.getLabel()));
        Set<String> notes = new HashSet<>();
        footnotes.values().forEach(definition -> notes.add(definition.getLabel()));
        for (LabelUses.Open open : uses.open()) {
            switch (open.kind()) {
                case REFERENCE -> reference(open, written);
                case SHORTCUT -> shortcut(open);
                case FOOTNOTE -> footnote(open, notes);
            }
        }
    }

    private void reference(LabelUses.Open open, Set<String> written) {
        Optional<String> near = Suggestion.closest(open.label(), written);
        near.ifPresent(this::meant);
        problems.accept(Diagnostic.error(
                DiagnosticCode.LABEL_UNDEFINED, place(open), "the label " + Quoted.of(open.label()) + " is not defined",
                near.map(label -> "did you mean '" + label + "'?")
                        .orElse("Say on a line of its own where it leads, as in '[label]: https://example.org/'.")));
    }

    /** Brackets alone are text, unless what they hold is nearly what somebody took the trouble to define and nobody uses. */
    private void shortcut(LabelUses.Open open) {
        if (unused.isEmpty() || open.label().length() < SHORTEST_TYPO) {
            return;
        }
        List<String> candidates = unused.stream().map(LinkReferenceDefinition::getLabel).toList();
        Suggestion.closest(open.label(), candidates).ifPresent(label -> {
            meant(label);
            problems.accept(Diagnostic.error(
                    DiagnosticCode.LABEL_UNDEFINED, place(open), "the label " + Quoted.of(open.label()) + " is not defined",
                    "did you mean '" + label + "'?"));
        });
    }

    /** A definition that a message has named need not be called unused as well. */
    private void meant(String label) {
        unused.removeIf(definition -> definition.getLabel().equals(label));
    }

    private void footnote(LabelUses.Open open, Set<String> notes) {
        String suggestion = Suggestion.didYouMean(open.label(), notes);
        problems.accept(Diagnostic.error(
                DiagnosticCode.FOOTNOTE_UNDEFINED, place(open), "the footnote " + Quoted.of(open.label()) + " is not defined",
                suggestion.isEmpty() ? "Write it on a line of its own, as in '[^1]: Text of the note.'" : suggestion));
    }

    private void unused(LinkReferenceDefinition definition) {
        problems.accept(Diagnostic.warning(
                DiagnosticCode.DEFINITION_UNUSED, places.of(definition),
                "the label " + Quoted.of(definition.getLabel()) + " is used nowhere", "Remove it, or write '[text][label]' where it is wanted."));
    }

    private void footnotes(Set<FootnoteDefinition> shown) {
        for (FootnoteDefinition definition : footnotes.values()) {
            if (!shown.contains(definition)) {
                problems.accept(Diagnostic.warning(
                        DiagnosticCode.FOOTNOTE_UNUSED, places.of(definition),
                        "the footnote " + Quoted.of(definition.getLabel()) + " is used nowhere, and not shown",
                        "Remove it, or write its label in brackets where it belongs, as in '[^1]'."));
            }
        }
    }

    private SourceLocation place(LabelUses.Open open) {
        return places.of(open.span(), open.block());
    }
}
