package dev.dossier.parse;

import java.util.regex.Pattern;

/**
 * Finds where HTML ends that stands within a line of text, and addresses in pointed brackets (CommonMark 0.31.2, sections 6.5 and 6.6).
 * What was looked for once and is not there is not looked for again, so that any block takes linear time.
 */
final class InlineHtml {
    private static final Pattern EMAIL = Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@"
            + "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*+");

    private static final int SHORTEST_SCHEME = 2;
    private static final int LONGEST_SCHEME = 32;

    private final InlineSource source;
    private boolean noInstruction;
    private boolean noComment;
    private boolean noCdata;
    private boolean noDeclaration;
    private boolean noQuote;
    private boolean noApostrophe;

    InlineHtml(InlineSource source) {
        this.source = source;
    }

    /** Begins a block. */
    void clear() {
        noInstruction = false;
        noComment = false;
        noCdata = false;
        noDeclaration = false;
        noQuote = false;
        noApostrophe = false;
    }

    /** Returns the place of the closing bracket where the opening one at {@code at} begins an address, or -1. */
    int addressEnd(int at) {
        char[] text = source.text();
        int end = at + 1;
        while (!source.isEnd(end) && text[end] != '<' && text[end] != '>') {
            end++;
        }
        boolean address = text[end] == '>' && (isUri(at + 1, end) || isEmail(at + 1, end));
        return address ? end : -1;
    }

    private boolean isUri(int from, int to) {
        char[] text = source.text();
        int scheme = from;
        while (Characters.isLetter(text[scheme]) || scheme > from && (Characters.isDigit(text[scheme]) || "+.-".indexOf(text[scheme]) >= 0)) {
            scheme++;
        }
        if (text[scheme] != ':' || scheme - from < SHORTEST_SCHEME || scheme - from > LONGEST_SCHEME) {
            return false;
        }
        for (int i = scheme + 1; i < to; i++) {
            if (text[i] <= ' ') {
                return false;
            }
        }
        return true;
    }

    private boolean isEmail(int from, int to) {
        for (int i = from; i < to; i++) {
            if (source.text()[i] == '@') {
                return EMAIL.matcher(source.part(from, to)).matches();
            }
        }
        return false;
    }

    /** Returns whether an address is one of mail; only for one that {@link #addressEnd} has found. */
    boolean isMail(int from, int to) {
        return !isUri(from, to);
    }

    /** Returns the place behind the tag, comment or the like that begins at {@code at}, or -1. */
    int end(int at) {
        char[] text = source.text();
        char c = text[at + 1];
        if (Characters.isLetter(c)) {
            return openTag(at + 1);
        }
        return switch (c) {
            case '/' -> closingTag(at + 2);
            case '?' -> instruction(at + 2);
            case '!' -> text[at + 2] == '-' ? comment(at + 3) : text[at + 2] == '[' ? cdata(at + 3) : declaration(at + 2);
            default -> -1;
        };
    }

    private int openTag(int at) {
        char[] text = source.text();
        int i = nameEnd(at);
        int next = source.skipBlanks(i);
        while (next > i && isAttributeStart(text[next])) {
            i = next;
            while (isAttributeStart(text[i]) || Characters.isDigit(text[i]) || text[i] == '.' || text[i] == '-') {
                i++;
            }
            next = source.skipBlanks(i);
            if (text[next] == '=') {
                i = valueEnd(source.skipBlanks(next + 1));
                if (i < 0) {
                    return -1;
                }
                next = source.skipBlanks(i);
            }
        }
        if (text[next] == '/') {
            next++;
        }
        return text[next] == '>' ? next + 1 : -1;
    }

    private int valueEnd(int at) {
        char[] text = source.text();
        char c = text[at];
        if (c == '"') {
            int end = noQuote ? -1 : source.find('"', at + 1);
            noQuote = end < 0;
            return end < 0 ? -1 : end + 1;
        }
        if (c == '\'') {
            int end = noApostrophe ? -1 : source.find('\'', at + 1);
            noApostrophe = end < 0;
            return end < 0 ? -1 : end + 1;
        }
        int end = at;
        while (!source.isEnd(end) && !InlineSource.isBlank(text[end]) && "\"'=<>`".indexOf(text[end]) < 0) {
            end++;
        }
        return end > at && !source.isEnd(end) ? end : -1;
    }

    private int closingTag(int at) {
        char[] text = source.text();
        if (!Characters.isLetter(text[at])) {
            return -1;
        }
        int end = source.skipBlanks(nameEnd(at));
        return text[end] == '>' ? end + 1 : -1;
    }

    private int nameEnd(int at) {
        char[] text = source.text();
        int i = at;
        while (Characters.isLetter(text[i]) || Characters.isDigit(text[i]) || text[i] == '-') {
            i++;
        }
        return i;
    }

    private int instruction(int at) {
        int end = noInstruction ? -1 : find("?>", at);
        noInstruction = end < 0;
        return end;
    }

    private int comment(int at) {
        char[] text = source.text();
        if (noComment || text[at] != '-') {
            return -1;
        }
        if (text[at + 1] == '>') {
            return at + 2;
        }
        if (text[at + 1] == '-' && text[at + 2] == '>') {
            return at + 3;
        }
        int end = find("-->", at + 1);
        noComment = end < 0;
        return end;
    }

    private int cdata(int at) {
        if (noCdata || !startsWith("CDATA[", at)) {
            return -1;
        }
        int end = find("]]>", at + 6);
        noCdata = end < 0;
        return end;
    }

    private int declaration(int at) {
        char[] text = source.text();
        if (noDeclaration || !Characters.isLetter(text[at])) {
            return -1;
        }
        int name = at;
        while (Characters.isLetter(text[name])) {
            name++;
        }
        if (source.skipBlanks(name) == name) {
            return -1;
        }
        int end = find(">", name);
        noDeclaration = end < 0;
        return end;
    }

    /** Returns the place behind the first occurrence, or -1. */
    private int find(String wanted, int at) {
        for (int i = source.find(wanted.charAt(0), at); i >= 0; i = source.find(wanted.charAt(0), i + 1)) {
            if (startsWith(wanted, i)) {
                return i + wanted.length();
            }
        }
        return -1;
    }

    private boolean startsWith(String wanted, int at) {
        char[] text = source.text();
        for (int i = 0; i < wanted.length(); i++) {
            if (source.isEnd(at + i) || text[at + i] != wanted.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAttributeStart(char c) {
        return Characters.isLetter(c) || c == '_' || c == ':';
    }
}
