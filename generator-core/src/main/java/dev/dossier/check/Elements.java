package dev.dossier.check;

import java.util.List;

/** What HTML says of each element, by a small number: what it may hold, and where it may stand (HTML Standard, section 4). */
final class Elements {
    /** An element of no name that is known here, such as a custom one. */
    static final int UNKNOWN = 0;

    /** It has no content and no end tag (13.1.2). */
    static final int VOID = 1;
    /** It may stand where flow content may, not where only phrasing content may (3.2.5.2). */
    static final int BLOCK = 1 << 1;
    /** Only phrasing content may stand in it. */
    static final int PHRASING = 1 << 2;
    /** What may stand in it is what may stand in its parent (3.2.5.3). */
    static final int TRANSPARENT = 1 << 3;
    /** Its end tag may be left out (13.1.2.4). */
    static final int OPEN_ENDED = 1 << 4;
    /** Its start tag ends a paragraph (13.1.2.4). */
    static final int ENDS_PARAGRAPH = 1 << 5;
    /** It is interactive content whatever its attributes are (3.2.5.2.7). */
    static final int INTERACTIVE = 1 << 6;
    /** No text may stand in it, and only certain elements. */
    static final int STRICT = 1 << 7;
    /** It is a heading. */
    static final int HEADING = 1 << 8;
    /** It cannot be in a header cell, in a term, nor, but for headings, in an address. */
    static final int SECTION = 1 << 9;
    /** An end tag inside of it closes nothing outside (13.2.4.2, "have an element in scope"). */
    static final int SCOPE = 1 << 10;

    /** It may only be in certain elements. */
    static final int PART = 1 << 11;

    private static final int FLOW = BLOCK | ENDS_PARAGRAPH;
    private static final int CAPACITY = 512;

    private static final String[] NAMES = new String[160];
    private static final int[] FLAGS = new int[NAMES.length];
    private static final long[] KEYS = new long[CAPACITY];
    private static final byte[] NUMBERS = new byte[CAPACITY];
    private static int count = 1;

    static {
        NAMES[UNKNOWN] = "";
        define("area base br embed img input link meta wbr", VOID);
        define("col source track", VOID | PART);
        define("hr", VOID | FLOW);
        define("address blockquote center div dir figure form main search", FLOW);
        define("article aside nav section", FLOW | SECTION);
        define("header footer", FLOW | SECTION);
        define("figcaption", ENDS_PARAGRAPH | PART);
        define("fieldset hgroup", FLOW);
        define("dialog", FLOW);
        define("details", FLOW | INTERACTIVE);
        define("summary legend", PHRASING | ENDS_PARAGRAPH | PART);
        define("h1 h2 h3 h4 h5 h6", FLOW | PHRASING | HEADING);
        define("p", FLOW | PHRASING | OPEN_ENDED);
        define("pre", FLOW | PHRASING);
        define("ul ol menu dl", FLOW | STRICT);
        define("li dt dd", ENDS_PARAGRAPH | OPEN_ENDED | PART);
        define("table", FLOW | STRICT | SCOPE);
        define("thead tbody tfoot tr colgroup", STRICT | OPEN_ENDED | PART);
        define("td th", OPEN_ENDED | SCOPE | PART);
        define("caption", SCOPE | PART);
        define("select", STRICT | INTERACTIVE);
        define("optgroup", OPEN_ENDED);
        define("option", OPEN_ENDED | PART);
        define("rt rp", OPEN_ENDED | PHRASING);
        define("body", OPEN_ENDED | SCOPE);
        define("html", OPEN_ENDED | SCOPE | PART);
        define("head", OPEN_ENDED);
        define("a", TRANSPARENT);
        define("ins del map object video audio canvas noscript slot", TRANSPARENT);
        define("button", PHRASING | INTERACTIVE | SCOPE);
        define("label", PHRASING | INTERACTIVE);
        define("textarea iframe", INTERACTIVE);
        define("template", SCOPE);
        define("abbr b bdi bdo cite code data dfn em i kbd mark meter output progress q ruby s samp small span strong sub sup time u"
                + " var", PHRASING);
        define("style title", PART);
        define("picture script datalist svg math", 0);
    }

    static final int A = number("a");
    static final int ADDRESS = number("address");
    static final int ARTICLE = number("article");
    static final int ASIDE = number("aside");
    static final int AUDIO = number("audio");
    static final int BODY = number("body");
    static final int BUTTON = number("button");
    static final int CAPTION = number("caption");
    static final int COL = number("col");
    static final int COLGROUP = number("colgroup");
    static final int DATALIST = number("datalist");
    static final int DD = number("dd");
    static final int DETAILS = number("details");
    static final int DIV = number("div");
    static final int DL = number("dl");
    static final int DT = number("dt");
    static final int EMBED = number("embed");
    static final int FIELDSET = number("fieldset");
    static final int FIGCAPTION = number("figcaption");
    static final int FIGURE = number("figure");
    static final int FOOTER = number("footer");
    static final int FORM = number("form");
    static final int H1 = number("h1");
    static final int HEAD = number("head");
    static final int HEADER = number("header");
    static final int HGROUP = number("hgroup");
    static final int HR = number("hr");
    static final int HTML = number("html");
    static final int IMG = number("img");
    static final int INPUT = number("input");
    static final int LABEL = number("label");
    static final int LEGEND = number("legend");
    static final int LI = number("li");
    static final int LINK = number("link");
    static final int MAIN = number("main");
    static final int MATH = number("math");
    static final int MENU = number("menu");
    static final int META = number("meta");
    static final int NAV = number("nav");
    static final int NOSCRIPT = number("noscript");
    static final int OL = number("ol");
    static final int OPTGROUP = number("optgroup");
    static final int OPTION = number("option");
    static final int P = number("p");
    static final int PICTURE = number("picture");
    static final int RP = number("rp");
    static final int RT = number("rt");
    static final int SCRIPT = number("script");
    static final int SELECT = number("select");
    static final int SOURCE = number("source");
    static final int STYLE = number("style");
    static final int SUMMARY = number("summary");
    static final int SVG = number("svg");
    static final int TABLE = number("table");
    static final int TBODY = number("tbody");
    static final int TD = number("td");
    static final int TEMPLATE = number("template");
    static final int TFOOT = number("tfoot");
    static final int TH = number("th");
    static final int THEAD = number("thead");
    static final int TITLE = number("title");
    static final int TR = number("tr");
    static final int TRACK = number("track");
    static final int UL = number("ul");
    static final int VIDEO = number("video");
    static final int BASE = number("base");

    private Elements() {}

    private static void define(String names, int flags) {
        for (String name : List.of(names.split(" "))) {
            long key = Names.of(name);
            int slot = slot(key);
            KEYS[slot] = key;
            NUMBERS[slot] = (byte) count;
            NAMES[count] = name;
            FLAGS[count++] = flags;
        }
    }

    /** Returns the number of an element, by its name as {@link Names} writes it. */
    static int number(long name) {
        return NUMBERS[slot(name)];
    }

    private static int number(String name) {
        int number = number(Names.of(name));
        if (number == UNKNOWN) {
            throw new IllegalArgumentException(name);
        }
        return number;
    }

    static String name(int element) {
        return NAMES[element];
    }

    static boolean is(int element, int flag) {
        return (FLAGS[element] & flag) != 0;
    }

    /** Returns how many elements are known, {@link #UNKNOWN} included. */
    static int size() {
        return count;
    }

    private static int slot(long key) {
        int slot = (int) (key * 0x9e3779b97f4a7c15L >>> 55);
        while (KEYS[slot] != 0 && KEYS[slot] != key) {
            slot = slot + 1 & CAPACITY - 1;
        }
        return slot;
    }
}
