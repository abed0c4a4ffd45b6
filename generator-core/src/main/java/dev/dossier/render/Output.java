package dev.dossier.render;

import java.util.Optional;

/** Where a template writes, and by what rules what it prints is escaped there. For one thread. */
final class Output {
    private static final int CAPACITY = 1024;

    private final OutputKind kind;
    private final TextWriter out;
    private final Optional<ContentLines> lines;
    private Optional<Output> data = Optional.empty();

    /** Creates an output that becomes a file of a kind, or a part of one. */
    Output(OutputKind kind, TextWriter out) {
        this.kind = kind;
        this.out = out;
        this.lines = kind == OutputKind.CALENDAR ? Optional.of(new ContentLines(out)) : Optional.empty();
    }

    boolean isJson() {
        return kind == OutputKind.JSON;
    }

    /**
     * Writes text of a template.
     *
     * @param utf8 the same as bytes
     */
    void literal(String text, byte[] utf8) {
        if (lines.isPresent()) {
            lines.get().write(text);
        } else {
            out.write(utf8);
        }
    }

    /** Writes a value as it is. */
    void raw(String value) {
        if (lines.isPresent()) {
            lines.get().write(value);
        } else {
            out.write(value);
        }
    }

    /** Writes a value so that it says nothing but itself. */
    void print(String value) {
        switch (kind) {
            case CALENDAR -> lines.orElseThrow().print(value);
            case TEXT -> Escaper.plain(value, out);
            case JSON -> Escaper.json(value, out);
            case MARKDOWN -> Escaper.markdown(value, out);
            case HTML, XML -> Escaper.escape(value, out);
        }
    }

    /** Begins data, which are JSON within something else, and returns where they are written. */
    Output data() {
        Output begun = new Output(OutputKind.JSON, new TextWriter(CAPACITY));
        data = Optional.of(begun);
        return begun;
    }

    /** Writes the data that were begun. */
    void endData() {
        raw(JsonText.block(data.orElseThrow().out.toString()));
        data = Optional.empty();
    }

    /** Ends the file. */
    void end() {
        lines.ifPresent(ContentLines::end);
    }
}
