package dev.dossier.render;

import java.util.Locale;
import java.util.Set;

/**
 * Where in the markup a template is, after what it has written so far. It follows the tokenizer of the HTML Standard (section
 * 13.2.5) as far as it matters for what a value may do; for XML it is the same without the elements that HTML reads differently.
 */
final class HtmlContext implements Context {
    /** The kinds of places. */
    enum State {
        TEXT, TITLE, RAW, DATA, TAG_OPEN, TAG_NAME, TAG, ATTRIBUTE_NAME, AFTER_ATTRIBUTE_NAME, BEFORE_VALUE, QUOTED, UNQUOTED, COMMENT,
        DECLARATION, CDATA
    }

    // HTML Standard, sections 13.2.5.2 to 13.2.5.4: inside of these elements a browser sees no tags.
    private static final Set<String> RAW_ELEMENTS =
            Set.of("script", "style", "iframe", "noembed", "noframes", "xmp", "plaintext");
    private static final Set<String> TITLE_ELEMENTS = Set.of("title", "textarea");
    // HTML Standard, section 4.2.5, and RDFa: with one of them the content of a meta describes the page.
    private static final Set<String> NAMES_OF_META = Set.of("name", "property", "itemprop");
    private static final String BLANKS = " \t\n\f";
    private static final String COMMENT_BEGIN = "!--";
    private static final String CDATA_BEGIN = "![CDATA[";

    private final boolean html;
    private State state = State.TEXT;
    /** The element whose tag or whose text this is. */
    private String element = "";
    private boolean closingTag;
    /** A name or an opening that is not complete yet. */
    private final StringBuilder word = new StringBuilder();
    private String attribute = "";
    private char quote;
    /** How many characters of the end of a comment or of an element's text are there. */
    private int matched;
    /** Whether a Mustache tag ended a name that the next character would go on with. */
    private boolean glued;
    private boolean refreshing;
    private boolean named;
    private boolean valueBegun;
    private final ScriptType script;

    HtmlContext(OutputKind kind) {
        this.html = kind == OutputKind.HTML;
        this.script = new ScriptType();
    }

    private HtmlContext(HtmlContext other) {
        html = other.html;
        state = other.state;
        element = other.element;
        closingTag = other.closingTag;
        word.append(other.word);
        attribute = other.attribute;
        quote = other.quote;
        matched = other.matched;
        glued = other.glued;
        refreshing = other.refreshing;
        named = other.named;
        valueBegun = other.valueBegun;
        script = other.script.copy();
    }

    @Override
    public Context copy() {
        return new HtmlContext(this);
    }

    State state() {
        return state;
    }

    @Override
    public String describe() {
        return switch (state) {
            case TEXT -> "text";
            case TITLE, RAW, DATA -> "the element '" + element + "'";
            case QUOTED, UNQUOTED, BEFORE_VALUE -> "the attribute '" + attribute + "'";
            case COMMENT -> "a comment";
            case DECLARATION -> "a declaration";
            case CDATA -> "a CDATA section";
            default -> "a tag";
        };
    }

    /** Returns the element that the place belongs to, in lower case in HTML. */
    String element() {
        return element;
    }

    /** Returns the attribute whose value the place is in, in lower case. */
    String attribute() {
        return attribute;
    }

    /** Returns whether the place may be the beginning of a value. */
    boolean atValueBegin() {
        return !valueBegun;
    }

    /** Returns whether the value is of a {@code meta} that may be an instruction to the browser, as {@code http-equiv} makes it. */
    boolean isInstruction() {
        return element.equals("meta") && attribute.equals("content") && (refreshing || !named);
    }

    @Override
    public boolean isLike(Context other) {
        return other instanceof HtmlContext html && kind().equals(html.kind());
    }

    @Override
    public String key() {
        return kind() + ' ' + glued + refreshing + named + valueBegun;
    }

    private String kind() {
        return switch (state) {
            case TEXT -> "";
            case TAG_OPEN -> state + " " + word;
            case QUOTED -> state + " " + element + ' ' + attribute + ' ' + quote;
            case UNQUOTED, BEFORE_VALUE -> state + " " + element + ' ' + attribute;
            default -> state + " " + element;
        };
    }

    /** A name ends, and nothing may go on with it. */
    @Override
    public void atTag() {
        if (state == State.QUOTED && attribute.equals("type")) {
            script.spoil();
        }
        glued |= state == State.TAG_NAME || state == State.ATTRIBUTE_NAME;
        if (state == State.TAG_NAME) {
            endTagName();
        } else if (state == State.ATTRIBUTE_NAME || state == State.AFTER_ATTRIBUTE_NAME) {
            endName();
            state = State.TAG;
        }
    }

    @Override
    public void afterPrinted() {
        valueBegun = true;
        matched = 0;
    }

    @Override
    public void rejoin(Context other) {
        if (other instanceof HtmlContext end && end.state == State.TAG) {
            glued |= end.glued;
            refreshing |= end.refreshing;
            script.rejoin(end.script);
        }
    }

    @Override
    public Refusal refusal() {
        return new Refusal("a name in a tag goes on after '}}'", "Put a blank after '}}', or the whole attribute into the section.");
    }

    /** Only a character that goes on with a name that a Mustache tag has ended cannot stand where it is. */
    @Override
    public boolean accept(char c) {
        boolean blank = BLANKS.indexOf(c) >= 0;
        if (state == State.TAG) {
            boolean good = blank || c == '/' || c == '>' || !glued && c != '=';
            glued = false;
            inTag(c, blank);
            return good;
        }
        switch (state) {
            case TEXT -> inText(c);
            case TITLE, RAW, DATA -> inElement(c, blank);
            case TAG_OPEN -> inTagOpen(c);
            case TAG_NAME -> inTagName(c, blank);
            case ATTRIBUTE_NAME, AFTER_ATTRIBUTE_NAME -> inAttributeName(c, blank);
            case BEFORE_VALUE -> beforeValue(c, blank);
            case QUOTED -> inQuoted(c);
            case UNQUOTED -> inUnquoted(c, blank);
            case COMMENT -> endAt("-->", c, State.TEXT);
            case CDATA -> endAt("]]>", c, State.TEXT);
            default -> endAt(">", c, State.TEXT);
        }
        return true;
    }

    private void inText(char c) {
        if (c == '<') {
            state = State.TAG_OPEN;
            word.setLength(0);
        }
    }

    private void inTagOpen(char c) {
        boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        boolean closing = word.length() == 1 && word.charAt(0) == '/';
        if (letter && (word.length() == 0 || closing)) {
            closingTag = closing;
            word.setLength(0);
            state = State.TAG_NAME;
            inTagName(c, false);
            return;
        }
        if (word.length() == 0 && c != '/' && c != '!' && c != '?') {
            state = State.TEXT;
            inText(c);
            return;
        }
        word.append(c);
        String opening = word.toString();
        matched = 0;
        if (opening.equals(COMMENT_BEGIN)) {
            // "<!-->" and "<!--->" are comments as well (section 13.2.5.43).
            matched = 2;
            state = State.COMMENT;
        } else if (opening.equals(CDATA_BEGIN)) {
            state = State.CDATA;
        } else if (!opening.equals("/") && !COMMENT_BEGIN.startsWith(opening) && !CDATA_BEGIN.startsWith(opening)) {
            state = State.DECLARATION;
            endAt(">", c, State.TEXT);
        }
    }

    private void inTagName(char c, boolean blank) {
        if (blank || c == '/' || c == '>') {
            endTagName();
            inTag(c, blank);
        } else {
            word.append(c);
        }
    }

    private void endTagName() {
        element = html ? lower(word.toString()) : word.toString();
        refreshing = false;
        named = false;
        script.begin();
        state = State.TAG;
    }

    private void inTag(char c, boolean blank) {
        if (c == '>') {
            endTag();
        } else if (!blank && c != '/') {
            state = State.ATTRIBUTE_NAME;
            word.setLength(0);
            word.append(c);
        } else {
            state = State.TAG;
        }
    }

    private void endTag() {
        matched = 0;
        state = State.TEXT;
        if (html && !closingTag && RAW_ELEMENTS.contains(element)) {
            state = element.equals("script") && script.isData() ? State.DATA : State.RAW;
            valueBegun = false;
        } else if (html && !closingTag && TITLE_ELEMENTS.contains(element)) {
            state = State.TITLE;
        }
    }

    private void inAttributeName(char c, boolean blank) {
        if (c == '=') {
            attribute = lower(word.toString());
            refreshing |= attribute.equals("http-equiv");
            named |= NAMES_OF_META.contains(attribute);
            state = State.BEFORE_VALUE;
        } else if (blank) {
            state = State.AFTER_ATTRIBUTE_NAME;
        } else if (state == State.AFTER_ATTRIBUTE_NAME || c == '/' || c == '>') {
            endName();
            inTag(c, false);
        } else {
            word.append(c);
        }
    }

    /** Takes note of an attribute without a value, which is as good as one with an empty value. */
    private void endName() {
        if (lower(word.toString()).equals("type")) {
            script.beginValue();
            script.spoil();
        }
    }

    private void beforeValue(char c, boolean blank) {
        valueBegun = false;
        if (c == '"' || c == '\'') {
            quote = c;
            state = State.QUOTED;
            if (attribute.equals("type")) {
                script.beginValue();
            }
        } else if (c == '>') {
            endTag();
        } else if (!blank) {
            state = State.UNQUOTED;
            if (attribute.equals("type")) {
                script.beginValue();
                script.spoil();
            }
        }
    }

    private void inQuoted(char c) {
        if (c == quote) {
            state = State.TAG;
        } else {
            valueBegun = true;
            if (attribute.equals("type")) {
                script.add(c);
            }
        }
    }

    private void inUnquoted(char c, boolean blank) {
        if (blank || c == '>') {
            inTag(c, blank);
        }
    }

    private void inElement(char c, boolean blank) {
        String end = "</" + element;
        valueBegun |= !blank;
        if (matched == end.length() && (blank || c == '/' || c == '>')) {
            closingTag = true;
            inTag(c, blank);
        } else if (matched < end.length() && end.charAt(matched) == Character.toLowerCase(c)) {
            matched++;
        } else {
            matched = c == '<' ? 1 : 0;
        }
    }

    /** Counts towards an ending; of its characters only the first ones may repeat. */
    private void endAt(String end, char c, State after) {
        if (c == end.charAt(matched)) {
            matched++;
        } else if (matched < 2 || c != end.charAt(0)) {
            matched = c == end.charAt(0) ? 1 : 0;
        }
        if (matched == end.length()) {
            matched = 0;
            state = after;
        }
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
