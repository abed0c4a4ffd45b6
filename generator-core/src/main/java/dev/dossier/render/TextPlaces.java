package dev.dossier.render;

import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.TemplatePlaces;
import dev.dossier.theme.Theme;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a file has among the texts of its template and of all that it includes. A value may follow a text, so only a text that
 * reaches its own end, or that of what is looked for, can be the one; the one that has most in common with the file is.
 *
 * @param template the template as a whole
 * @param texts its texts
 */
record TextPlaces(SourceLocation template, List<Node.Text> texts) implements TemplatePlaces {
    static TextPlaces of(Theme.Template template, TemplateSet parsed, Theme theme) {
        List<Node.Text> texts = new ArrayList<>();
        Closure.names(template.name(), theme, parsed)
                .forEach(name -> parsed.nodes(name).ifPresent(nodes -> nodes.forEach(node -> add(node, texts))));
        return new TextPlaces(template.location(), List.copyOf(texts));
    }

    private static void add(Node node, List<Node.Text> texts) {
        if (node instanceof Node.Text text) {
            texts.add(text);
        } else if (node instanceof Node.Section section) {
            section.children().forEach(child -> add(child, texts));
        } else if (node instanceof Node.Block block) {
            block.children().forEach(child -> add(child, texts));
        } else if (node instanceof Node.Parent parent) {
            parent.fills().forEach(fill -> add(fill, texts));
        }
    }

    @Override
    public SourceLocation of(String before, String from) {
        SourceLocation best = template;
        int most = 0;
        for (Node.Text text : texts) {
            String written = text.text();
            for (int start = 0; start < written.length(); start++) {
                int after = common(written, start, from);
                boolean reaches = after > 1 && (start + after == written.length() || after == from.length());
                int all = reaches ? after + commonBefore(written, start, before) : 0;
                if (all > most) {
                    most = all;
                    best = text.at(start);
                } else if (all > 0 && all == most) {
                    best = template;
                }
            }
        }
        return best;
    }

    private static int common(String written, int start, String from) {
        int length = 0;
        while (length < from.length() && start + length < written.length() && written.charAt(start + length) == from.charAt(length)) {
            length++;
        }
        return length;
    }

    private static int commonBefore(String written, int start, String before) {
        int length = 0;
        while (length < before.length()
                && length < start
                && written.charAt(start - 1 - length) == before.charAt(before.length() - 1 - length)) {
            length++;
        }
        return length;
    }
}
