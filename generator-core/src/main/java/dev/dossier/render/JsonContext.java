package dev.dossier.render;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where in JSON (RFC 8259) a template is, after what it has written so far. Each member of an object and each element of a list may end
 * in a comma, so that a section around one begins and ends at the same place; {@link JsonText} leaves out those that are too many.
 * What this accepts is JSON whichever sections are drawn.
 */
final class JsonContext implements Context {
    /** The kinds of places. */
    enum State {
        VALUE("the place of a value"),
        NAME("the place of a member"),
        IN_NAME("the name of a member"),
        COLON("a member without a value"),
        TEXT("a text"),
        WORD("a number or a word"),
        AFTER("the place after a value"),
        /** After the first mistake nothing more is said. */
        BROKEN("JSON");

        private final String description;

        State(String description) {
            this.description = description;
        }
    }

    private static final Set<String> WORDS = Set.of("true", "false", "null");
    // RFC 8259, section 6.
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final int UNICODE_DIGITS = 4;

    private State state = State.VALUE;
    /** The brackets that are open. */
    private final StringBuilder open = new StringBuilder();
    private final StringBuilder word = new StringBuilder();
    private boolean escaping;
    private int digits;
    private String message = "";

    JsonContext() {}

    private JsonContext(JsonContext other) {
        state = other.state;
        open.append(other.open);
        word.append(other.word);
        escaping = other.escaping;
        digits = other.digits;
        message = other.message;
    }

    @Override
    public Context copy() {
        return new JsonContext(this);
    }

    State state() {
        return state;
    }

    /** Returns whether nothing of the JSON is there yet. */
    boolean isBegin() {
        return state == State.VALUE && open.length() == 0;
    }

    /** Returns whether the JSON may end here. */
    boolean isComplete() {
        endWord();
        return state == State.BROKEN || state == State.AFTER && open.length() == 0 && message.isEmpty();
    }

    @Override
    public String describe() {
        return state.description;
    }

    @Override
    public boolean isLike(Context other) {
        return other instanceof JsonContext json && (state == State.BROKEN || json.state == State.BROKEN || key().equals(json.key()));
    }

    @Override
    public String key() {
        return "json " + state + open;
    }

    @Override
    public void atTag() {
        if (escaping || digits > 0) {
            refuse("an escape is not complete before '{{'");
        }
        endWord();
    }

    @Override
    public void afterPrinted() {
        if (state == State.VALUE) {
            state = State.AFTER;
        }
    }

    @Override
    public void rejoin(Context end) {
        if (end instanceof JsonContext json && json.state == State.BROKEN) {
            state = State.BROKEN;
        }
    }

    @Override
    public Refusal refusal() {
        return new Refusal(message, "Each member is '\"name\": value,'; a comma may be the last thing before '}' or ']'.");
    }

    @Override
    public boolean accept(char c) {
        if (!message.isEmpty() && state != State.BROKEN) {
            state = State.BROKEN;
            return false;
        }
        switch (state) {
            case BROKEN -> { }
            case TEXT, IN_NAME -> inText(c);
            case WORD -> inWord(c);
            default -> between(c);
        }
        if (!message.isEmpty() && state != State.BROKEN) {
            state = State.BROKEN;
            return false;
        }
        return true;
    }

    private void inText(char c) {
        if (digits > 0) {
            digits--;
            if (Character.digit(c, 16) < 0) {
                refuse("'\\u' is followed by other than four digits");
            }
        } else if (escaping) {
            escaping = false;
            digits = c == 'u' ? UNICODE_DIGITS : 0;
            if ("\"\\/bfnrtu".indexOf(c) < 0) {
                refuse("'\\" + c + "' is no escape of JSON");
            }
        } else if (c == '"') {
            state = state == State.TEXT ? State.AFTER : State.COLON;
        } else if (c == '<') {
            // In a page the JSON stands in a script element, which must not end before it.
            refuse("'<' stands in a text; write '\\u003c'");
        } else if (c < ' ') {
            refuse("a text is not closed in its line");
        } else {
            escaping = c == '\\';
        }
    }

    private void inWord(char c) {
        if (Character.isLetterOrDigit(c) || c == '-' || c == '+' || c == '.') {
            word.append(c);
        } else {
            endWord();
            between(c);
        }
    }

    private void between(char c) {
        if (" \t\n\r".indexOf(c) >= 0) {
            return;
        }
        char inside = open.length() == 0 ? ' ' : open.charAt(open.length() - 1);
        boolean ends = c == '}' && inside == '{' && state != State.VALUE || c == ']' && inside == '[';
        if (ends && state != State.COLON) {
            open.setLength(open.length() - 1);
            state = State.AFTER;
        } else if (state == State.VALUE && (c == '{' || c == '[')) {
            open.append(c);
            state = c == '{' ? State.NAME : State.VALUE;
        } else if (c == '"' && (state == State.VALUE || state == State.NAME)) {
            state = state == State.VALUE ? State.TEXT : State.IN_NAME;
        } else if (state == State.COLON && c == ':') {
            state = State.VALUE;
        } else if (state == State.AFTER && c == ',' && inside != ' ') {
            state = inside == '{' ? State.NAME : State.VALUE;
        } else if (state == State.VALUE && (Character.isLetterOrDigit(c) || c == '-')) {
            state = State.WORD;
            word.setLength(0);
            word.append(c);
        } else {
            refuse("'" + c + "' cannot stand in " + state.description);
        }
    }

    private void endWord() {
        if (state == State.WORD) {
            state = State.AFTER;
            if (!WORDS.contains(word.toString()) && !NUMBER.matcher(word).matches()) {
                refuse("'" + word + "' is neither a number nor true, false or null");
            }
        }
    }

    private void refuse(String what) {
        if (message.isEmpty()) {
            message = what;
        }
    }
}
