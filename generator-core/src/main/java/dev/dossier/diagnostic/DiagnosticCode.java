package dev.dossier.diagnostic;

/**
 * The kinds of problems that Dossier reports, each with an identifier that never changes its meaning.
 *
 * <p>The first digit groups them: 0 files and folders, 1 links, 2 configuration and front matter, 3 Markdown, 4 templates,
 * 5 the site as a whole, 6 the rendered pages.
 */
public enum DiagnosticCode {
    SITE_FOLDER_MISSING("DOS001", true, "the site folder does not exist"),
    FILE_UNREADABLE("DOS002", true, "a source cannot be read"),
    OUTPUT_FOLDER_REFUSED("DOS003", true, "the output folder is not a safe place to write"),
    OUTPUT_NOT_WRITABLE("DOS004", true, "a file of the output cannot be written"),
    STATE_NOT_WRITABLE("DOS005", true, "the record of the build cannot be kept"),
    STATE_IGNORED("DOS006", false, "the record of the last build is not usable"),
    OUTPUT_FOLDER_BUSY("DOS007", true, "another build is writing to the output folder"),
    OUTPUT_DIFFERS("DOS008", false, "a file is not what a clean build makes"),
    FILE_CHANGED("DOS009", false, "a source was changed while the site was built"),
    PAGE_UNKNOWN("DOS010", false, "the page that was asked for does not exist"),
    SYMBOLIC_LINK("DOS051", false, "a symbolic link is not followed"),
    FILE_TOO_LARGE("DOS052", false, "a source is larger than its kind may be"),
    UNSAFE_FILE_NAME("DOS053", false, "a file name does not work on every system"),
    NOT_UTF8("DOS054", false, "a text is not UTF-8"),

    LINK_LEADS_NOWHERE("DOS101", false, "a link or image leads to no page and no file"),
    ANCHOR_MISSING("DOS102", false, "a link leads to a page that has no such anchor"),
    UNSAFE_URL("DOS103", false, "a link uses a scheme that may run code or read files"),
    LINK_TO_DRAFT("DOS104", false, "a link leads to a draft"),
    LINK_LEAVES_SITE("DOS105", false, "a link climbs out of the site"),
    IMAGE_IS_A_PAGE("DOS106", false, "an image points at a page"),
    LABEL_UNDEFINED("DOS111", false, "a link uses a label that is not defined"),
    DEFINITION_UNUSED("DOS112", false, "the label of a link is defined and not used"),
    DEFINITION_SHADOWED("DOS113", false, "the label of a link is defined twice"),
    FOOTNOTE_UNDEFINED("DOS114", false, "a footnote is not defined"),
    FOOTNOTE_UNUSED("DOS115", false, "a footnote is defined and shown nowhere"),
    FOOTNOTE_TWICE("DOS116", false, "a footnote is defined twice"),
    STYLE_SHEET_LEADS_NOWHERE("DOS121", false, "a style sheet refers to a file that the site does not have"),
    OWN_ADDRESS_LEADS_NOWHERE("DOS122", false, "a feed, a sitemap or a manifest names an address that the site does not have"),
    REDIRECT_CHAIN("DOS123", false, "a redirect leads to another one"),
    REDIRECT_LOOP("DOS124", false, "a redirect leads to itself"),
    ALIAS_OF_A_PAGE("DOS125", false, "an alias is the address of a page"),
    EXCEPTION_EXPIRED("DOS131", false, "an exception for a link has expired"),
    EXCEPTION_UNUSED("DOS132", false, "no link needs an exception"),
    EXTERNAL_LINK_BROKEN("DOS133", false, "a link to another site does not work"),
    EXTERNAL_LINK_MOVED("DOS134", false, "a page of another site has moved for good"),
    EXTERNAL_LINK_PRIVATE("DOS135", false, "a link leads to a machine that is not public"),
    ADDRESS_GONE("DOS140", false, "an address that was published is gone"),
    ANCHOR_GONE("DOS141", false, "an anchor that was published is gone"),
    LEDGER_UNREADABLE("DOS142", false, "the ledger of published addresses cannot be read"),
    GONE_IS_THERE("DOS143", false, "something that is said to be gone is there"),
    ALIAS_NOT_WRITTEN("DOS144", false, "an alias cannot be written into a page"),
    STYLE_PART_MISSING("DOS160", false, "a style sheet imports a part that does not exist"),
    STYLE_PART_AGAIN("DOS161", false, "a style sheet imports a part twice, or itself"),
    STYLE_PART_UNUSABLE("DOS162", false, "a style sheet imports a part in a way that joins nothing"),
    LOGO_MISSING("DOS163", false, "the logo of the site does not exist"),

    YAML_SYNTAX("DOS201", false, "the YAML cannot be read"),
    YAML_LIMIT("DOS202", false, "the YAML uses more than a site may"),
    UNKNOWN_KEY("DOS203", false, "a key has no meaning"),
    WRONG_TYPE("DOS204", false, "a value has the wrong type"),
    INVALID_VALUE("DOS205", false, "a value is not one of those allowed"),
    FRONT_MATTER_NOT_CLOSED("DOS206", false, "the front matter has no closing fence"),
    FRONT_MATTER_NOT_A_MAPPING("DOS207", false, "the front matter is not a list of keys and values"),

    SCHEMA_UNUSABLE("DOS220", false, "a schema contradicts itself"),
    SCHEMA_UNUSED("DOS221", false, "a schema is for something that does not exist"),
    FIELD_MISSING("DOS222", false, "a value that a schema requires is not there"),
    FIELD_TYPE("DOS223", false, "a value is not of the type that a schema gives it"),
    FIELD_VALUE("DOS224", false, "a value is not one that a schema allows"),
    FIELD_REFERENCE("DOS225", false, "a value refers to something that does not exist"),
    TABLE_SYNTAX("DOS230", false, "a table cannot be read"),
    ROW_LENGTH("DOS231", false, "a row of a table has another number of cells than there are columns"),
    COLUMN_MISSING("DOS232", false, "a table does not have a column that a schema names"),
    HTML_LEFT_OUT("DOS240", false, "HTML that is not allowed is left out of a page"),

    MARKDOWN_TOO_LARGE("DOS301", false, "a page grows beyond what its source explains"),
    HEADING_ID_TWICE("DOS302", false, "two headings of a page ask for the same id"),
    HEADING_ID_INVALID("DOS303", false, "an explicit heading id cannot be an id"),
    UNKNOWN_ALERT("DOS304", false, "an alert has an unknown kind"),
    DIRECTIVE_SYNTAX("DOS310", false, "the line of a directive cannot be read"),
    DIRECTIVE_NOT_CLOSED("DOS311", false, "a directive has no end"),
    UNKNOWN_DIRECTIVE("DOS312", false, "a directive has an unknown name"),
    UNKNOWN_ATTRIBUTE("DOS313", false, "a directive does not take an attribute"),
    ATTRIBUTE_MISSING("DOS314", false, "a directive needs an attribute"),
    INVALID_ATTRIBUTE("DOS315", false, "the value of an attribute has the wrong type"),
    DIRECTIVE_MISUSED("DOS316", false, "a directive is used in a way that it is not made for"),
    DIRECTIVE_WITHOUT_END("DOS317", false, "a text contains itself"),
    DIRECTIVES_TOO_LARGE("DOS318", false, "the directives of a page become too large"),
    UNKNOWN_DATA("DOS320", false, "a table of data does not exist"),
    INVALID_DATA("DOS321", false, "a table of data cannot be read"),
    UNKNOWN_COLUMN("DOS322", false, "a table of data has no such column"),
    INCLUDE_MISSING("DOS325", false, "a file that is included does not exist"),
    REGION_MISSING("DOS326", false, "a region that is included does not exist"),
    DIRECTIVE_DECLARATION("DOS330", false, "a directive of the theme is not declared as it should be"),

    TEMPLATE_SYNTAX("DOS401", false, "a template cannot be read"),
    UNKNOWN_NAME("DOS402", false, "a template uses a name that does not exist"),
    UNSAFE_CONTEXT("DOS403", false, "a template puts a value where its type is not safe"),
    RAW_NOT_HTML("DOS404", false, "a template prints unescaped what is not HTML"),
    UNKNOWN_PARTIAL("DOS405", false, "a template includes a file that does not exist"),
    UNKNOWN_TEMPLATE("DOS406", false, "a page asks for a template that does not exist"),
    UNBALANCED_SECTION("DOS407", false, "a section of a template ends in other markup than it began"),
    UNKNOWN_BLOCK("DOS408", false, "a template fills a block that its parent does not have"),
    TEMPLATE_TOO_DEEP("DOS409", false, "templates include each other without end"),
    UNKNOWN_THEME("DOS410", false, "the theme does not exist"),
    UNUSED_PARTIAL("DOS420", false, "a template of the site is used by nothing"),
    UNUSED_BLOCK("DOS421", false, "nothing fills or shows a block"),
    OVERRIDES_NOTHING("DOS422", false, "a file of the site's theme takes the place of nothing"),

    OUTPUT_COLLISION("DOS501", false, "two sources want the same file of the output"),
    MENU_TARGET_MISSING("DOS502", false, "a menu entry leads nowhere"),
    INVALID_SLUG("DOS503", false, "a slug cannot be part of a URL"),
    INVALID_ALIAS("DOS504", false, "an alias cannot be a path of the site"),
    IMAGE_MISSING("DOS505", false, "the image of a page does not exist"),
    INVALID_TAG("DOS506", false, "a tag or another term cannot be part of a URL"),
    NO_PAGES("DOS507", false, "the site has no page"),
    PERMALINK_INVALID("DOS510", false, "the pattern of an address cannot be read"),
    PERMALINK_UNUSED("DOS511", false, "the pattern of an address is for a section that does not exist"),
    PERMALINK_INCOMPLETE("DOS512", false, "a page does not have what its address is made of"),
    LINK_TO_FUTURE("DOS513", false, "a link leads to a page that is not published yet"),
    LINK_TO_EXPIRED("DOS514", false, "a link leads to a page that has expired"),
    COLLECTION_UNUSABLE("DOS520", false, "a collection is not declared as it should be"),
    COLLECTION_SOURCE("DOS521", false, "a collection names a table or a column that does not exist"),
    ROW_KEY("DOS522", false, "the key of a row cannot name a page"),
    ROW_KEY_TWICE("DOS523", false, "two rows want to be the same page"),
    ROW_VALUE("DOS524", false, "a cell does not hold what a page needs"),
    NO_SUCH_ROW("DOS525", false, "a value is to be printed of a row that a table does not have"),
    SEVERAL_ROWS("DOS526", false, "a value is to be printed of several rows"),
    CELL_NOT_PRINTABLE("DOS527", false, "a cell is empty or not of the type that is to be printed"),
    GIT_MISSING("DOS530", false, "the library that reads git repositories is missing"),
    GIT_UNREADABLE("DOS531", false, "the site is in no git repository that can be read"),
    GIT_SHALLOW("DOS532", false, "the git repository does not hold all of its history"),
    TRANSLATION_STALE("DOS540", false, "the original of a translation has moved on"),
    TRANSLATION_UNKNOWN("DOS541", false, "nobody has said which state of its original a translation was made from"),
    TRANSLATIONS_UNREADABLE("DOS542", false, "the ledger of translations cannot be read"),
    EVENT_WITHOUT_START("DOS550", false, "an event does not say when it starts"),
    EVENT_ENDS_FIRST("DOS551", false, "an event ends before it starts"),
    EVENT_TIMES_MIXED("DOS552", false, "an event has a time at one end only"),
    PAGE_IN_NO_LANGUAGE("DOS560", false, "a page is in the folder of no language"),
    WORDS_MISSING("DOS561", false, "the theme has no words in a language of the site"),
    PICTURE_UNREADABLE("DOS570", false, "a picture cannot be decoded"),
    PICTURE_TYPE_MISMATCH("DOS571", false, "a picture is not of the kind that its name says"),
    PICTURE_TOO_LARGE("DOS572", false, "a picture is too large to be decoded"),
    SVG_UNSAFE("DOS573", false, "a drawing does more than draw"),
    WEBP_MISSING("DOS574", true, "this machine cannot encode WebP"),
    DRAWING_VALUE("DOS580", false, "a cell cannot be drawn"),
    DRAWING_EMPTY("DOS581", false, "a chart or a map has nothing to show"),
    DRAWING_TOO_LARGE("DOS582", false, "a chart or a map shows more than can be told apart"),
    CHART_OF_NAMES("DOS583", false, "a line is to be drawn between things that have no order"),
    DRAWING_LIMIT("DOS584", false, "a limit of a chart or a map cannot be used"),
    MAP_KEY("DOS585", false, "a map has no country of a code"),
    MAP_KEY_TWICE("DOS586", false, "two rows are for one country"),
    CARD_CHARACTER("DOS590", false, "no font of the social cards has a character of a title"),
    CARDS_WITHOUT_BASE_URL("DOS591", false, "social cards need the address of the site"),
    CARD_FILE("DOS592", false, "a file that social cards need cannot be used"),
    CARDS_NOT_DRAWN("DOS593", true, "this Java cannot draw social cards"),
    SEARCH_FINDS_OTHERS("DOS595", false, "a query does not find the page that it must find"),
    SEARCH_PAGE_UNKNOWN("DOS596", false, "a query names a page that search cannot find"),

    RENDERED_LINK_LEADS_NOWHERE("DOS601", false, "a rendered page links to a file that the site does not have"),
    RENDERED_ANCHOR_MISSING("DOS602", false, "a rendered page links to an anchor that it does not have"),
    DUPLICATE_ID("DOS603", false, "two elements of a rendered page have the same id"),
    NESTING("DOS611", false, "an element stands where HTML does not allow it"),
    TAG_UNMATCHED("DOS612", false, "a tag has no partner"),
    HEADING_SKIPPED("DOS613", false, "a heading skips a level"),
    SECOND_TITLE("DOS614", false, "a page has several headings of the first level"),
    HEADING_EMPTY("DOS615", false, "a heading has no text"),
    ALT_MISSING("DOS616", false, "an image has no text for those who do not see it"),
    ALT_EMPTY("DOS617", false, "the text that stands for an image is empty"),
    LINK_EMPTY("DOS618", false, "a link has no text"),
    LINK_TEXT_VAGUE("DOS619", false, "the text of a link does not say where it leads"),
    TABLE_WITHOUT_HEADERS("DOS620", false, "a table has no headers"),
    LANGUAGE_MISSING("DOS621", false, "a page does not say its language"),
    TITLE_EMPTY("DOS622", false, "a page has no title"),
    TITLE_TWICE("DOS623", false, "two pages have the same title"),
    DESCRIPTION_MISSING("DOS624", false, "a page has no description"),
    OVER_BUDGET("DOS625", false, "a page weighs more than the site allows"),
    MIXED_SCRIPTS("DOS626", false, "a word of an address mixes scripts"),
    DIRECTION_CONTROL("DOS627", false, "an address holds a character that turns the direction of text"),
    LOW_CONTRAST("DOS641", false, "two colours of the theme are too close to each other"),

    OTHER_ANCHOR_MISSING("DOS651", false, "a rendered page links to an anchor that another file does not have");

    private final String id;
    private final boolean environment;
    private final String title;

    DiagnosticCode(String id, boolean environment, String title) {
        this.id = id;
        this.environment = environment;
        this.title = title;
    }

    /** Returns the stable identifier, such as {@code DOS101}. */
    public String id() {
        return id;
    }

    /** Returns whether the machine is at fault (a folder, a permission, a disk) and not what an author wrote. */
    public boolean environment() {
        return environment;
    }

    /** Returns in a few words what is wrong when this code is reported. */
    public String title() {
        return title;
    }
}
