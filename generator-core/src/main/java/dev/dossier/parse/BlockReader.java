package dev.dossier.parse;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Turns a text into a tree of blocks (CommonMark 0.31.2, GitHub's additions, and ours), the same that commonmark-java makes but for what
 * nobody asks about: a block knows only where it begins. It takes a third of the time. For one text.
 */
final class BlockReader {
    /** How many blocks may be nested; more are text. Nobody writes so many, and commonmark-java has the same limit. */
    private static final int MAX_DEPTH = 100;

    private final Lines lines;
    private final LineCursor line;
    private final Definitions definitions = new Definitions();
    private final InlineSource source = new InlineSource();
    private final DefinitionReader definitionReader;
    private final BlockStarts starts;

    /** The blocks that the line before belongs to, from the outside in; a list with an item and its paragraph goes beyond the limit. */
    private final OpenBlock[] open = new OpenBlock[MAX_DEPTH + 4];

    private int depth;
    private final List<OpenBlock> closed = new ArrayList<>();

    private BlockReader(Lines lines) {
        this.lines = lines;
        this.line = new LineCursor(lines);
        this.definitionReader = new DefinitionReader(lines, definitions, source);
        this.starts = new BlockStarts(lines, line, definitions, source);
    }

    /** Returns the document that a text is; {@code uses} takes down labels, if anybody wants to know. */
    static Node read(Lines lines, @Nullable LabelUses uses) {
        return new BlockReader(lines).read(uses);
    }

    private Node read(@Nullable LabelUses uses) {
        Document document = new Document();
        open[depth++] = new Containers.Plain(document);
        for (int number = 0; number < lines.count(); number++) {
            read(number);
        }
        closeTo(0);
        InlineReader reader = new InlineReader(lines, definitions, source, uses);
        for (OpenBlock block : closed) {
            block.readTexts(reader);
        }
        return document;
    }

    private void read(int number) {
        line.start(number);
        OpenBlock innermost = open[depth - 1];
        int matched = 1;
        while (matched < depth) {
            OpenBlock.Match match = open[matched].match(line, innermost);
            if (match == OpenBlock.Match.LAST) {
                closeTo(matched);
                return;
            }
            if (match == OpenBlock.Match.NONE) {
                break;
            }
            matched++;
        }
        OpenBlock around = open[matched - 1];
        line.mark();
        OpenBlock begun = around.isContainer() || around instanceof OpenParagraph ? begin(around, matched) : null;
        if (begun == null && !line.isBlank() && open[depth - 1].isLazy()) {
            open[depth - 1].add(line);
            return;
        }
        if (begun == null) {
            closeTo(matched);
            begun = around;
        }
        if (!begun.isContainer()) {
            begun.add(line);
        } else if (!line.isBlank()) {
            OpenBlock paragraph = new OpenParagraph(lines, definitionReader);
            open(paragraph);
            paragraph.add(line);
        }
    }

    /** Opens the blocks that begin in what is left of the line, and returns the innermost of them, or null. */
    private @Nullable OpenBlock begin(OpenBlock outer, int matched) {
        OpenBlock around = outer;
        OpenBlock begun = null;
        do {
            line.mark();
            OpenBlock block = mayBegin() ? starts.find(around, open[depth - 1]) : null;
            if (block == null) {
                line.toNext();
                return begun;
            }
            if (begun == null) {
                closeTo(matched);
            }
            if (block instanceof Containers.Item item && !(around instanceof Containers.Items list && list.isOf(item.mark()))) {
                open(starts.list(item));
            }
            open(block);
            around = block;
            begun = block;
        } while (around.isContainer());
        return begun;
    }

    private boolean mayBegin() {
        return !line.isBlank() && (line.isCode() || !line.isWord()) && depth <= MAX_DEPTH;
    }

    /** Puts a block into the innermost one that may hold it. */
    private void open(OpenBlock block) {
        while (!open[depth - 1].takes(block)) {
            closeTo(depth - 1);
        }
        open[depth - 1].node().appendChild(block.node());
        open[depth++] = block;
    }

    private void closeTo(int wanted) {
        while (depth > wanted) {
            OpenBlock block = open[--depth];
            block.close();
            closed.add(block);
        }
    }
}
