package dev.dossier.parse;

import dev.dossier.model.Urls;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Writes the marks of footnotes, numbered in the order of the text, and the footnotes below it, with ways back. For one text. */
final class FootnoteWriter {
    private final HtmlOutput output;
    private final PlainNodes renderer;
    private final Map<String, String> labels;
    private final DefinitionMap<FootnoteDefinition> definitions = new DefinitionMap<>(FootnoteDefinition.class);
    private final Map<FootnoteDefinition, Note> notes = new HashMap<>();
    private final List<Note> shown = new ArrayList<>();
    private boolean isBelowText;

    /** Prepares for a document; {@code labels} are the visible words by key. */
    FootnoteWriter(Node document, HtmlOutput output, PlainNodes renderer, Map<String, String> labels) {
        this.output = output;
        this.renderer = renderer;
        this.labels = labels;
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof FootnoteDefinition definition) {
                    definitions.putIfAbsent(definition.getLabel(), definition);
                } else {
                    visitChildren(block);
                }
            }
        });
    }

    /** A footnote that is shown, and how many marks for it there are and were written. */
    private static final class Note {
        private final FootnoteDefinition definition;
        private final int number;
        private int marks;
        private int written;

        private Note(FootnoteDefinition definition, int number) {
            this.definition = definition;
            this.number = number;
        }

        /** Returns the id of one of its marks, which are counted from 1. */
        private String markId(int mark) {
            return "fnref-" + definition.getLabel() + (mark == 1 ? "" : "-" + mark);
        }

        private String id() {
            return "fn-" + definition.getLabel();
        }
    }

    /** Writes a mark. */
    void write(FootnoteReference reference) {
        FootnoteDefinition definition = definitions.get(reference.getLabel());
        if (definition == null) {
            output.text("[^" + reference.getLabel() + "]");
            return;
        }
        // The marks within footnotes are counted before any footnote is written.
        Note note = isBelowText ? note(definition) : count(definition);
        note.written++;
        output.raw("<sup class=\"footnote-ref\"><a");
        output.attribute("href", "#" + Urls.encode(note.id()));
        output.attribute("id", note.markId(note.written));
        output.raw(">" + note.number + "</a></sup>");
    }

    private Note count(FootnoteDefinition definition) {
        Note note = note(definition);
        note.marks++;
        return note;
    }

    private Note note(FootnoteDefinition definition) {
        return notes.computeIfAbsent(definition, added -> {
            Note note = new Note(added, notes.size() + 1);
            shown.add(note);
            return note;
        });
    }

    /** Writes the footnotes that the text has marks for, and those that they have marks for. */
    void writeBelowText() {
        if (shown.isEmpty()) {
            return;
        }
        isBelowText = true;
        for (int i = 0; i < shown.size(); i++) {
            countMarks(shown.get(i).definition);
        }
        output.raw("<section class=\"footnotes\" data-footnotes");
        output.attribute("aria-label", labels.getOrDefault("footnotes", ""));
        output.raw(">\n<ol>\n");
        shown.forEach(this::write);
        output.raw("</ol>\n</section>\n");
    }

    private void countMarks(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            FootnoteDefinition definition =
                    child instanceof FootnoteReference reference ? definitions.get(reference.getLabel()) : null;
            if (definition != null) {
                count(definition);
            }
            // Neither of these is written here with what stands in it.
            if (!(child instanceof FootnoteDefinition) && !(child instanceof Image)) {
                countMarks(child);
            }
        }
    }

    private void write(Note note) {
        output.raw("<li");
        output.attribute("id", note.id());
        output.raw(">\n");
        Node last = note.definition.getLastChild();
        boolean endsInText = last instanceof Paragraph;
        for (Node child = note.definition.getFirstChild(); child != null; child = child.getNext()) {
            if (child != last || !endsInText) {
                child.accept(renderer);
            }
        }
        if (last != null && endsInText) {
            renderer.within("<p>", last, " ");
            writeWaysBack(note);
            output.raw("</p>\n");
        } else {
            output.line();
            writeWaysBack(note);
        }
        output.raw("</li>\n");
    }

    private void writeWaysBack(Note note) {
        for (int mark = 1; mark <= note.marks; mark++) {
            output.raw(mark == 1 ? "<a" : " <a");
            output.attribute("href", "#" + Urls.encode(note.markId(mark)));
            output.raw(" class=\"footnote-backref\"");
            output.attribute("aria-label", labels.getOrDefault("backToText", "") + " " + note.number + (mark == 1 ? "" : "-" + mark));
            output.raw(mark == 1 ? ">↩</a>" : "><sup class=\"footnote-ref\">" + mark + "</sup>↩</a>");
        }
    }
}
