package dev.dossier.check;

import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Excerpt;
import dev.dossier.model.Origin;
import dev.dossier.model.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Turns places in a rendered file into places in sources.
 *
 * @param file the file, with where its parts come from
 * @param html its bytes
 */
record Whereabouts(OutputFile file, byte[] html) {
    /** How many bytes around a place tell it from others in a template. */
    private static final int CONTEXT = 200;

    /** Returns where in the text of a page something was written; nothing where a template wrote it. */
    Optional<SourceLocation> inText(int place) {
        return excerpt(place).map(excerpt -> {
            int characters = characters(excerpt.start(), place);
            Optional<Origin> origin = origin(excerpt, characters);
            return origin.map(one -> in(excerpt, place, one, characters - one.start())).orElse(excerpt.page());
        });
    }

    /** Returns whether a place is in the text of a page, and what stands there is not written as HTML. */
    boolean isMarkdown(int place) {
        return excerpt(place).filter(excerpt -> {
            int characters = characters(excerpt.start(), place);
            return origin(excerpt, characters).filter(one -> characters - one.start() < one.length()).isEmpty();
        }).isPresent();
    }

    /** Returns the place in a template for what no page is to blame for. */
    SourceLocation inTemplate(int place) {
        int end = place;
        while (end < html.length && end - place < CONTEXT && html[end] != '>') {
            end++;
        }
        int before = Math.max(0, place - CONTEXT);
        String context = new String(html, before, place - before, StandardCharsets.UTF_8);
        String from = new String(html, place, Math.min(end + 1, html.length) - place, StandardCharsets.UTF_8);
        return file.template().map(places -> places.of(context, from)).orElseGet(() -> file.route().origin());
    }

    private Optional<Excerpt> excerpt(int place) {
        return file.excerpts().stream().filter(one -> place >= one.start() && place < one.end()).findFirst();
    }

    /** Returns the last part that begins at a place or before it. */
    private static Optional<Origin> origin(Excerpt excerpt, int characters) {
        return excerpt.origins().stream().takeWhile(one -> one.start() <= characters).reduce((first, last) -> last);
    }

    /** HTML in Markdown comes out as it was written, so lines and columns go on from where it begins. */
    private SourceLocation in(Excerpt excerpt, int place, Origin origin, int characters) {
        if (characters == 0 || characters >= origin.length()) {
            return origin.location();
        }
        int start = excerpt.start();
        for (int skipped = 0; skipped < origin.start(); start++) {
            skipped += units(html[start]);
        }
        int line = 0;
        int column = 0;
        for (int i = start; i < place; i++) {
            if (html[i] == '\n') {
                line++;
                column = 0;
            } else {
                column += units(html[i]) > 0 ? 1 : 0;
            }
        }
        SourceLocation first = origin.location();
        return line == 0 ? first.at(first.line(), first.column() + column) : first.at(first.line() + line, 1 + column);
    }

    private int characters(int start, int end) {
        int characters = 0;
        for (int i = start; i < end; i++) {
            characters += units(html[i]);
        }
        return characters;
    }

    /** Returns how many characters of Java begin with a byte of UTF-8. */
    private static int units(byte b) {
        return (b & 0xc0) == 0x80 ? 0 : (b & 0xf8) == 0xf0 ? 2 : 1;
    }
}
