package dev.dossier.check;

/**
 * A kind of defect: a line of front matter or of the text, in which {@code ^} stands before what is to be reported, and {@code %} for
 * a number that is different each time.
 */
enum Defect {
    DEAD_LINK("DOS101", "Words and ^[a link](nowhere-%.md) and words."),
    DEAD_IMAGE("DOS101", "Words and ^![a picture](nowhere-%.png) and words."),
    DEAD_REFERENCE("DOS101", "Words and ^[a link][r%] and words.\n\n[r%]: nowhere-%.md"),
    DEAD_LINK_IN_A_TABLE("DOS101", "| one | two |\n|-----|-----|\n| x | ^[a link](nowhere-%.md) |"),
    MISSING_ANCHOR("DOS102", "- item\n- ^[a link](#gone-%) in a list"),
    UNSAFE_SCHEME("DOS103", "Words ^[a link](javascript:void-%) and words."),
    LINK_TO_DRAFT("DOS104", "> Words ^[a link](../draft.md) and words."),
    LINK_OUT("DOS105", "Words ^[a link](../../../x-%.md) and words."),
    PAGE_AS_IMAGE("DOS106", "Words ^![a picture](../index.md) and words."),
    UNKNOWN_KEY("DOS203", true, "^titel: Number %"),
    WRONG_TYPE("DOS204", true, "weight: ^heavy %"),
    NO_DATE("DOS205", true, "date: ^yesterday %"),
    HEADING_ID_TWICE("DOS302", "## One {#twice-%}\n\n## Two ^{#twice-%}"),
    HEADING_ID_INVALID("DOS303", "## One ^{#a'%}"),
    UNKNOWN_ALERT("DOS304", "> ^[!NOTICE]\n> Words %."),
    UNKNOWN_TEMPLATE("DOS406", true, "template: ^nothing-%"),
    INVALID_SLUG("DOS503", true, "slug: ^a/%"),
    INVALID_ALIAS("DOS504", true, "aliases: [^../../%]"),
    MISSING_PICTURE("DOS505", true, "image: ^nowhere-%.png"),
    RENDERED_LINK("DOS601", "Words <a href=\"^nowhere-%.html\">a link</a> and words."),
    RENDERED_ANCHOR("DOS602", "<div>\n<p>Words\n  <a href=\"^#gone-%\">a link</a></p>\n</div>"),
    ID_TWICE("DOS603", "Words <b id=\"x-%\">one</b> and ^<b id=\"x-%\">two</b>."),
    BLOCK_IN_LINE("DOS611", "Words <span>and ^<div>a block</div></span> %."),
    LINK_IN_LINK("DOS611", "<div>\n<a href=\"../../\">one ^<a href=\"../../\">two</a></a> %\n</div>"),
    TEXT_IN_LIST("DOS611", "<ul>\n<li>one</li>\n^two %\n</ul>"),
    TAG_NOT_CLOSED("DOS612", "Words \u00fc\u4e2d\ud83d\ude00 and ^<b>bold words %."),
    END_TAG_ALONE("DOS612", "Words and words^</i> %."),
    SKIPPED_LEVEL("DOS613", "## Words %\n\n^#### Deep words %"),
    SECOND_TITLE("DOS614", "^# Second title %"),
    EMPTY_HEADING("DOS615", "^##"),
    NO_ALT("DOS616", "<figure>\n\n^<img src=\"../../favicon.svg\"> %\n\n</figure>"),
    EMPTY_ALT("DOS617", "Words %: ^![](../favicon.svg)"),
    EMPTY_LINK("DOS618", "Words %: ^[](../index.md)"),
    VAGUE_LINK("DOS619", "1. Words %, and ^[click here](../index.md)"),
    BARE_TABLE("DOS620", "^| | |\n|-|-|\n| a | % |"),
    SAME_TITLE("DOS623", true, "title: ^Home"),
    MIXED_SCRIPTS("DOS626", true, "slug: ^interp\u043el-%"),
    TURNED_ADDRESS("DOS627", true, "slug: ^\"a\\u202eb-%\"");

    private final String code;
    private final boolean frontMatter;
    private final String text;

    Defect(String code, String text) {
        this(code, false, text);
    }

    Defect(String code, boolean frontMatter, String text) {
        this.code = code;
        this.frontMatter = frontMatter;
        this.text = text;
    }

    String code() {
        return code;
    }

    /** Returns whether it stands in the front matter. */
    boolean isFrontMatter() {
        return frontMatter;
    }

    String text(int number) {
        return text.replace("%", Integer.toString(number));
    }
}
