package dev.dossier.parse;

import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/** Takes the definitions of links off the beginning of a paragraph (CommonMark 0.31.2, section 4.7). One instance reads one paragraph after another. */
final class DefinitionReader {
    /** Longer than any definition; of those that do not end no more is looked at, so that any paragraph takes linear time. */
    private static final int MAX_LINES = 100;

    private final Lines lines;
    private final Definitions definitions;
    private final InlineSource source;

    /** Creates a reader for a text, part of which {@code source} holds while it is read. */
    DefinitionReader(Lines lines, Definitions definitions, InlineSource source) {
        this.lines = lines;
        this.definitions = definitions;
        this.source = source;
    }

    /** Puts the definitions that some lines begin with before a node, and returns how many lines they are. */
    int read(int first, int count, Node paragraph) {
        int read = 0;
        while (read < count && lines.text()[lines.content(first + read)] == '[') {
            int length = definition(first + read, Math.min(count - read, MAX_LINES), paragraph);
            if (length == 0) {
                break;
            }
            read += length;
        }
        return read;
    }

    /** Reads one definition, and returns how many lines it is; 0 when the lines begin with something else. */
    private int definition(int first, int count, Node paragraph) {
        source.read(lines, first, count);
        char[] text = source.text();
        int labelEnd = LinkTarget.labelEnd(source, 0);
        if (labelEnd < 0 || text[labelEnd] != ':') {
            return 0;
        }
        String label = source.part(1, labelEnd - 1);
        int start = source.skipBlanks(labelEnd + 1);
        int end = source.isEnd(start) ? -1 : LinkTarget.destinationEnd(source, start);
        if (end < 0 || label.trim().isEmpty()) {
            return 0;
        }
        int behind = skipSpaces(end);
        boolean endsLine = source.isEnd(behind) || text[behind] == '\n';
        String title = null;
        int titleStart = source.skipBlanks(behind);
        int titleEnd = titleStart == end ? -1 : LinkTarget.titleEnd(source, titleStart);
        int afterTitle = titleEnd < 0 ? -1 : skipSpaces(titleEnd);
        if (afterTitle >= 0 && (source.isEnd(afterTitle) || text[afterTitle] == '\n')) {
            title = Escapes.resolve(source.part(titleStart + 1, titleEnd - 1));
            behind = afterTitle;
        } else if (!endsLine) {
            return 0;
        }
        LinkReferenceDefinition link = new LinkReferenceDefinition(label, LinkTarget.destination(source, start, end), title);
        lines.place(link, first);
        paragraph.insertBefore(link);
        definitions.add(link);
        return source.linesUpTo(behind);
    }

    private int skipSpaces(int at) {
        char[] text = source.text();
        int i = at;
        while (text[i] != '\n' && InlineSource.isBlank(text[i])) {
            i++;
        }
        return i;
    }
}
