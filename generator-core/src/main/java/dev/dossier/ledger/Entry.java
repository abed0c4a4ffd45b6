package dev.dossier.ledger;

import dev.dossier.model.Urls;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a ledger says of an address, in one line:
 * {@code /goals/cyber/ from=content/goals/cyber.md title=cyber-crime #law #training}.
 *
 * @param address the address, such as {@code /goals/cyber/}
 * @param source the file that it came from, below the site folder; empty where nobody wrote one
 * @param title the id of the title of the page; empty where it is no page
 * @param anchors the other ids that a link to it may name, sorted: a link to a title that has changed still shows the page
 * @param line the line, from 1; 0 where it stands in no file yet
 * @param text the line as written
 */
record Entry(String address, String source, String title, List<String> anchors, int line, String text) {
    private static final String FROM = "from=";
    private static final String TITLE = "title=";
    private static final String ANCHOR = "#";

    /** Creates an entry that is not in a file yet. */
    Entry(String address, String source, String title, List<String> anchors) {
        this(address, source, title, anchors, 0, "");
    }

    /** Reads a line; nothing where it is not one of a ledger. */
    static Optional<Entry> read(String line, int number) {
        String[] words = line.split(" ", -1);
        String address = Urls.decode(words[0]);
        if (!address.startsWith("/") || Address.output(address).isEmpty()) {
            return Optional.empty();
        }
        String source = "";
        String title = "";
        List<String> anchors = new ArrayList<>(words.length);
        for (int i = 1; i < words.length; i++) {
            String word = words[i];
            String value = Urls.decode(word.substring(word.indexOf(word.startsWith(ANCHOR) ? '#' : '=') + 1));
            if (word.startsWith(FROM)) {
                source = value;
            } else if (word.startsWith(TITLE)) {
                title = value;
            } else if (word.startsWith(ANCHOR)) {
                anchors.add(value);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new Entry(address, source, title, List.copyOf(anchors), number, line));
    }

    /** Returns the column of an anchor in its line, from 1. */
    int column(String anchor) {
        String word = " " + ANCHOR + Address.word(anchor);
        int start = (text + " ").indexOf(word + " ");
        return start < 0 ? 1 : text.codePointCount(0, start) + 2;
    }

    /** Returns the line. */
    String written() {
        return Address.word(address)
                + (source.isEmpty() ? "" : " " + FROM + Address.word(source))
                + (title.isEmpty() ? "" : " " + TITLE + Address.word(title))
                + anchors.stream().map(anchor -> " " + ANCHOR + Address.word(anchor)).collect(Collectors.joining());
    }

    /** Returns this entry with the anchors that another one adds; nothing is dropped. */
    Entry with(Entry now) {
        SortedSet<String> all = new TreeSet<>(anchors);
        all.addAll(now.anchors());
        boolean named = !now.source.isEmpty();
        return new Entry(address, named ? now.source : source, named ? now.title : title, List.copyOf(all), line, text);
    }
}
