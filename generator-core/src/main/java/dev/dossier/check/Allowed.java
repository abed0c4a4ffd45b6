package dev.dossier.check;

import static dev.dossier.check.Elements.*;

/** Which element may stand in which, where one of them is particular (HTML Standard, section 4). */
final class Allowed {
    private Allowed() {}

    /** Returns whether a start tag ends an element whose end tag was left out (13.1.2.4). */
    static boolean ends(int element, int open) {
        if (open == LI) {
            return element == LI;
        }
        if (open == DT || open == DD) {
            return element == DT || element == DD;
        }
        if (open == OPTION) {
            return element == OPTION || element == OPTGROUP || element == HR;
        }
        if (open == OPTGROUP) {
            return element == OPTGROUP || element == HR;
        }
        if (open == RT || open == RP) {
            return element == RT || element == RP;
        }
        if (open == TD || open == TH) {
            return element == TD || element == TH || element == TR || isRowGroup(element);
        }
        if (open == TR) {
            return element == TR || isRowGroup(element);
        }
        if (isRowGroup(open)) {
            return isRowGroup(element);
        }
        if (open == COLGROUP) {
            return element != COL && element != TEMPLATE;
        }
        return open == HEAD && !isMetadata(element);
    }

    /** Returns whether an end tag closes nothing outside of an open element (13.2.4.2). */
    static boolean isBorder(int open, int end) {
        if (!is(open, SCOPE) || end == BODY || end == HTML) {
            return false;
        }
        boolean cell = open == TD || open == TH || open == CAPTION;
        return !cell || end != TABLE && end != TR && !isRowGroup(end);
    }

    private static boolean isRowGroup(int element) {
        return element == TBODY || element == THEAD || element == TFOOT;
    }

    private static boolean isMetadata(int element) {
        return element == META || element == LINK || element == TITLE || element == STYLE || element == SCRIPT || element == BASE
                || element == NOSCRIPT || element == TEMPLATE;
    }

    /** Returns whether an element may be the child of another. */
    static boolean isChild(int element, int parent) {
        if (parent == TEMPLATE) {
            return true;
        }
        if (is(parent, STRICT)) {
            return element == SCRIPT || element == TEMPLATE || isPart(element, parent);
        }
        if (!is(element, PART)) {
            return true;
        }
        if (element == LI || element == TR || element == TD || element == TH || isRowGroup(element) || element == CAPTION
                || element == COLGROUP || element == COL) {
            return false;
        }
        if (element == DT || element == DD) {
            return parent == DIV;
        }
        if (element == FIGCAPTION) {
            return parent == FIGURE;
        }
        if (element == SUMMARY) {
            return parent == DETAILS;
        }
        if (element == LEGEND) {
            return parent == FIELDSET;
        }
        if (element == OPTION) {
            return parent == DATALIST || parent == OPTGROUP;
        }
        if (element == SOURCE) {
            return parent == PICTURE || parent == AUDIO || parent == VIDEO;
        }
        if (element == TRACK) {
            return parent == AUDIO || parent == VIDEO;
        }
        if (element == STYLE) {
            return parent == HEAD || parent == NOSCRIPT || parent == HTML;
        }
        if (element == TITLE) {
            return parent == HEAD || parent == HTML || parent == UNKNOWN;
        }
        return element != HTML || parent == UNKNOWN;
    }

    /** Returns whether an element is one of those that a list, a table or a part of one is made of. */
    private static boolean isPart(int element, int parent) {
        if (parent == UL || parent == OL || parent == MENU) {
            return element == LI;
        }
        if (parent == DL) {
            return element == DT || element == DD || element == DIV;
        }
        if (parent == TABLE) {
            return element == TR || isRowGroup(element) || element == CAPTION || element == COLGROUP || element == COL;
        }
        if (parent == TR) {
            return element == TD || element == TH;
        }
        if (parent == SELECT) {
            return element == OPTION || element == OPTGROUP || element == HR;
        }
        return parent == COLGROUP ? element == COL : element == TR;
    }

    /** Returns the element around that an element cannot be in, however deep; {@link Elements#UNKNOWN} where it can be. */
    static int forbiddenAncestor(int element, OpenElements open) {
        if (!is(element, BLOCK)) {
            return UNKNOWN;
        }
        boolean sectioning = is(element, SECTION);
        if (sectioning || is(element, HEADING)) {
            int around = first(open, TH, DT, ADDRESS);
            if (around != UNKNOWN) {
                return around;
            }
        }
        if (element == HEADER || element == FOOTER) {
            return first(open, HEADER, FOOTER, UNKNOWN);
        }
        if (element == MAIN) {
            int around = first(open, ARTICLE, ASIDE, NAV);
            return around == UNKNOWN ? first(open, HEADER, FOOTER, UNKNOWN) : around;
        }
        return element == TABLE ? first(open, CAPTION, UNKNOWN, UNKNOWN) : UNKNOWN;
    }

    private static int first(OpenElements open, int one, int two, int three) {
        if (open.has(one)) {
            return one;
        }
        if (two != UNKNOWN && open.has(two)) {
            return two;
        }
        return three != UNKNOWN && open.has(three) ? three : UNKNOWN;
    }

    /** Returns what to do about an element, or a text, that is not what its parent is made of. */
    static String hint(int element, int parent) {
        if (parent == UL || parent == OL || parent == MENU) {
            return "A list is made of <li>.";
        }
        if (parent == DL) {
            return "Such a list is made of <dt> and <dd>.";
        }
        if (parent == TR) {
            return "A row is made of <td> and <th>.";
        }
        if (parent == TABLE || isRowGroup(parent)) {
            return "A table is made of rows, and rows of cells.";
        }
        if (element == LI) {
            return "It belongs into <ul> or <ol>.";
        }
        if (element == STYLE) {
            return "Styles belong into the head, or into a style sheet.";
        }
        return parent == SELECT ? "A selection is made of <option>." : "Put the element around it that it belongs to.";
    }
}
