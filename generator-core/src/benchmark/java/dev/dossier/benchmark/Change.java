package dev.dossier.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What happens to a site between two runs. */
enum Change {
    /** Nothing is left of former runs. */
    CLEAN("clean", "", ""),
    NONE("nothing changed", "", ""),
    BODY("one body edited", "\n## ", "\nWritten anew.\n\n## "),
    TITLE("one title edited", "\ntitle: \"", "\ntitle: \"Renamed "),
    TEMPLATE("one template edited", "</article>", "<hr></article>");

    private final String label;
    private final String before;
    private final String after;

    Change(String label, String before, String after) {
        this.label = label;
        this.before = before;
        this.after = after;
    }

    /**
     * Makes the change.
     *
     * @param page the number of the page that may be edited
     * @return what takes an edit back
     */
    Undo make(Contender contender, int page) throws IOException {
        return switch (this) {
            case CLEAN -> {
                contender.clean();
                yield () -> {};
            }
            case NONE -> () -> {};
            case BODY, TITLE -> edit(Corpus.page(contender.site(), page));
            case TEMPLATE -> edit(contender.site().resolve(contender.template()));
        };
    }

    boolean edits() {
        return !before.isEmpty();
    }

    @Override
    public String toString() {
        return label;
    }

    private Undo edit(Path file) throws IOException {
        String text = Files.readString(file);
        int at = text.indexOf(before);
        if (at < 0) {
            throw new IllegalStateException("'" + file + "' has no '" + before.strip() + "'");
        }
        Files.writeString(file, text.substring(0, at) + after + text.substring(at + before.length()));
        return () -> Files.writeString(file, text);
    }

    /** Takes an edit back. */
    interface Undo {
        void run() throws IOException;
    }
}
