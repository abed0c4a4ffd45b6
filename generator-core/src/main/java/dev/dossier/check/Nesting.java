package dev.dossier.check;

import dev.dossier.model.Rule;
import java.nio.charset.StandardCharsets;

/**
 * Follows which elements are open, and reports what HTML does not allow: an element where it cannot stand (HTML Standard, section
 * 4, "Contexts in which this element can be used" and "Content model"), and a tag without a partner (13.1.2). A browser repairs
 * these, each in ways that its author did not mean.
 */
final class Nesting {
    private static final long HREF = Names.of("href");
    private static final long TABINDEX = Names.of("tabindex");
    private static final long CONTROLS = Names.of("controls");
    private static final long USEMAP = Names.of("usemap");
    private static final long TYPE = Names.of("type");
    private static final long HIDDEN = Names.of("hidden");

    private final HtmlScanner scanner;
    private final OpenElements open = new OpenElements();
    private final Findings findings;
    /** What ended the last paragraph before its end tag, and where; a paragraph that has no end tag is in order. */
    private int endedBy;

    private int endedAt;
    /** An element that was closed from outside; its own end tag comes too late. */
    private long late;

    private boolean seenMain;

    Nesting(HtmlScanner scanner, Findings findings) {
        this.scanner = scanner;
        this.findings = findings;
    }

    /** Returns the elements that are open now. */
    OpenElements open() {
        return open;
    }

    /** Looks at a start tag, which the scanner has just read. */
    void start(int element) {
        boolean outer = scanner.isForeign() && element != Elements.SVG && element != Elements.MATH;
        if (outer) {
            if (!scanner.isSelfClosing()) {
                open.push(Elements.UNKNOWN, scanner.name(), scanner.from());
            }
            return;
        }
        endImplied(element);
        place(element);
        interactive(element);
        boolean whole = Elements.is(element, Elements.VOID)
                || scanner.isSelfClosing() && (element == Elements.SVG || element == Elements.MATH);
        if (!whole) {
            open.push(element, scanner.name(), scanner.from());
        }
    }

    /** Ends what the author may leave open before an element of this kind (13.1.2.4). */
    private void endImplied(int element) {
        if (open.top() == Elements.P && Elements.is(element, Elements.ENDS_PARAGRAPH)) {
            endedBy = element;
            endedAt = scanner.from();
            open.pop();
        }
        while (Elements.is(open.top(), Elements.OPEN_ENDED) && Allowed.ends(element, open.top())) {
            open.pop();
        }
    }

    private void place(int element) {
        int parent = open.top();
        if (Elements.is(element, Elements.BLOCK)) {
            int around = open.opaque();
            boolean heading = (around == Elements.SUMMARY || around == Elements.LEGEND)
                    && (Elements.is(element, Elements.HEADING) || element == Elements.HGROUP);
            if (Elements.is(around, Elements.PHRASING) && !heading) {
                misplaced(element, around, "In <" + Elements.name(around) + "> only text and what belongs to a line may stand.");
                return;
            }
        }
        if (!Allowed.isChild(element, parent) || parent == Elements.DIV && isOfList(element) && !isInList()) {
            misplaced(element, parent, Allowed.hint(element, parent));
            return;
        }
        int ancestor = Allowed.forbiddenAncestor(element, open);
        if (ancestor != Elements.UNKNOWN) {
            misplaced(element, ancestor, "Take it out of there.");
        } else if (element == Elements.MAIN) {
            boolean hidden = scanner.find(HIDDEN) >= 0;
            if (seenMain && !hidden) {
                findings.report(Rule.NESTING, scanner.from(), "the page has a second <main>", "A page has one main part.");
            }
            seenMain |= !hidden;
        }
    }

    private static boolean isOfList(int element) {
        return element == Elements.DT || element == Elements.DD;
    }

    private boolean isInList() {
        return open.size() > 1 && open.element(open.size() - 2) == Elements.DL;
    }

    /** Something that reacts to a click cannot be in something else that does. */
    private void interactive(int element) {
        int around = open.has(Elements.A) ? Elements.A : open.has(Elements.BUTTON) ? Elements.BUTTON : Elements.UNKNOWN;
        if (around != Elements.UNKNOWN && (isInteractive(element) || scanner.find(TABINDEX) >= 0)) {
            misplaced(element, around, "Nobody can tell which of the two a click is meant for.");
        } else if (element == Elements.LABEL && open.has(element) || element == Elements.FORM && open.has(element)) {
            misplaced(element, element, "End the outer one first.");
        }
    }

    private boolean isInteractive(int element) {
        if (element == Elements.A) {
            return scanner.find(HREF) >= 0 || open.has(Elements.A);
        }
        if (element == Elements.INPUT) {
            int type = scanner.find(TYPE);
            return type < 0 || Names.of(scanner.html(), scanner.valueStart(type), scanner.valueEnd(type)) != HIDDEN;
        }
        if (element == Elements.AUDIO || element == Elements.VIDEO) {
            return scanner.find(CONTROLS) >= 0;
        }
        return Elements.is(element, Elements.INTERACTIVE)
                || element == Elements.EMBED
                || element == Elements.IMG && scanner.find(USEMAP) >= 0;
    }

    private void misplaced(int element, int around, String hint) {
        String message = around == Elements.UNKNOWN
                ? name(element) + " cannot stand here"
                : name(element) + " cannot stand in <" + Elements.name(around) + ">";
        findings.report(Rule.NESTING, scanner.from(), message, hint);
    }

    private String name(int element) {
        return "<" + Elements.name(element) + ">";
    }

    /** Returns whether no text may stand here. */
    boolean isStrict() {
        return Elements.is(open.top(), Elements.STRICT);
    }

    /** Looks at a text, which the scanner has just read. */
    void text() {
        int parent = open.top();
        if (!isStrict() || scanner.isForeign()) {
            return;
        }
        int start = scanner.textStart(scanner.from(), scanner.to());
        if (start < scanner.to()) {
            findings.report(
                    Rule.NESTING, start, "text cannot stand in <" + Elements.name(parent) + ">",
                    Allowed.hint(Elements.UNKNOWN, parent));
        }
    }

    /** Looks at an end tag, which the scanner has just read. */
    void end(int element) {
        long name = scanner.name();
        int match = open.size() - 1;
        while (match >= 0 && open.name(match) != name && !Allowed.isBorder(open.element(match), element)) {
            match--;
        }
        if (match < 0 || open.name(match) != name) {
            unmatched(element, name);
            return;
        }
        while (open.size() - 1 > match) {
            close();
        }
        open.pop();
    }

    private void close() {
        int last = open.size() - 1;
        if (!Elements.is(open.top(), Elements.OPEN_ENDED)) {
            late = open.name(last);
            findings.report(
                    Rule.TAGS, open.place(last), tag(open.place(last)) + " is not closed",
                    "Write its end tag inside of the element around it.");
        }
        open.pop();
    }

    private void unmatched(int element, long name) {
        if (element == Elements.P && endedBy != Elements.UNKNOWN) {
            findings.report(
                    Rule.NESTING, endedAt, name(endedBy) + " cannot stand in <p>",
                    "In <p> only text and what belongs to a line may stand.");
            endedBy = Elements.UNKNOWN;
        } else if (name == late) {
            late = 0;
        } else {
            String hint = Elements.is(element, Elements.VOID) ? "This element has no end tag." : "Take it out, or write the start tag.";
            findings.report(Rule.TAGS, scanner.from(), tag(scanner.from()) + " closes nothing", hint);
        }
    }

    /** Returns the tag at a place without its attributes, as it is written. */
    private String tag(int place) {
        byte[] html = scanner.html();
        int end = place + 1;
        while (end < html.length && html[end] != '>' && !HtmlScanner.isBlank(html[end]) && (html[end] != '/' || end == place + 1)) {
            end++;
        }
        return new String(html, place, Math.min(end - place, 40), StandardCharsets.UTF_8) + ">";
    }

    /** Looks at the end of the page. */
    void done() {
        while (open.size() > 0) {
            close();
        }
    }
}
