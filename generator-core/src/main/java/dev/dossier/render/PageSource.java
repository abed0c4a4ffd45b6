package dev.dossier.render;

import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Body;
import dev.dossier.model.Directive;
import dev.dossier.model.LinkResolver;
import dev.dossier.model.Markup;
import dev.dossier.model.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the source of a page into Markdown that can be read where it is published: without front matter, with a title, with links to
 * what is published, with the values and the rows that it shows of tables. Of any other directive its label and its body are left. HTML
 * stays as it is.
 */
final class PageSource {
    private static final String FENCE = "---";
    private static final Pattern DEFINITION = Pattern.compile("(?m)^ {0,3}\\[[^\\]\\n]+\\]:[ \\t]*(<[^<>\\n]*>|[^\\s<]\\S*)");
    // A line that begins or ends a directive, with its label.
    private static final Pattern DIRECTIVE = Pattern.compile(" {0,3}:{2,}[ \\t]*(?:[a-zA-Z][\\w-]*(?:\\[(.*?)\\])?(?:\\{.*\\})?)?[ \\t]*");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");

    private final String source;
    private final int[] lines;
    /** The beginnings of what is replaced, with the ends and the replacements. */
    private final Map<Integer, Replacement> replacements = new TreeMap<>();

    private record Replacement(int end, String text) {}

    private PageSource(String source) {
        this.source = source;
        this.lines = lines(source);
    }

    /** Returns the Markdown of a page; only a title where it has no source. */
    static String markdown(Page page, Drawing drawing) {
        // Where a page has no text, the file that would be its source may be there, and not published.
        Optional<String> text = page.body() == Body.NONE
                ? Optional.empty()
                : drawing.facts().directives().library().page(page.location().file());
        if (text.isEmpty()) {
            return "# " + Escaper.markdown(page.title()) + "\n";
        }
        Markup markup = page.body().markup();
        PageSource source = new PageSource(text.get());
        source.resolve(markup.links(), drawing.links(page));
        markup.directives().stream().filter(Directive::isInText).forEach(one -> source.print(one, page, drawing));
        List<Directive> blocks = markup.directives().stream().filter(one -> !one.isInText()).toList();
        String body = source.body(blocks, directive -> MarkdownTable.of(page, directive, drawing)).strip();
        String title = markup.title().isPresent() ? "" : "# " + Escaper.markdown(page.title()) + "\n\n";
        return (title + body).strip() + "\n";
    }

    private void resolve(List<Markup.Link> links, LinkResolver resolver) {
        Map<String, String> addresses = new HashMap<>();
        for (Markup.Link link : links) {
            String destination = link.reference().destination();
            if (resolver.resolve(destination, link.reference().image()) instanceof LinkResolver.Found found) {
                addresses.put(destination, address(found.url()));
                offset(link.location()).flatMap(this::destination)
                        .ifPresent(place -> replace(place[0], place[1], addresses, destination));
            }
        }
        for (Matcher definition = DEFINITION.matcher(source); definition.find(); ) {
            replace(definition.start(1), definition.end(1), addresses, plain(definition.group(1)));
        }
    }

    private void replace(int start, int end, Map<String, String> addresses, String destination) {
        String address = addresses.get(destination);
        if (address != null && plain(source.substring(start, end)).equals(destination)) {
            replacements.put(start, new Replacement(end, address));
        }
    }

    private void print(Directive directive, Page page, Drawing drawing) {
        String text = Printed.of(directive, page, drawing, any -> {}).map(Printed::text).orElse("");
        offset(directive.location()).filter(start -> source.startsWith(directive.name() + "{", start))
                .ifPresent(start -> replacements.put(start, new Replacement(endOfBraces(start), Escaper.markdown(text))));
    }

    /** Returns the end of the braces that follow; within quotes there are none. */
    private int endOfBraces(int start) {
        char quote = 0;
        for (int i = start; i < source.length(); i++) {
            char c = source.charAt(i);
            if (quote == 0 && c == '}') {
                return i + 1;
            }
            if (c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            }
        }
        return source.length();
    }

    /** An address has no blanks and no angle brackets, but it may have brackets without a partner. */
    private static String address(String url) {
        return url.indexOf('(') >= 0 || url.indexOf(')') >= 0 || url.isEmpty() ? "<" + url + ">" : url;
    }

    private static String plain(String written) {
        String inside = written.startsWith("<") && written.endsWith(">") ? written.substring(1, written.length() - 1) : written;
        return ESCAPE.matcher(inside).replaceAll("$1");
    }

    /** Returns where the destination of an inline link begins and ends; nothing for a link that says it elsewhere. */
    private Optional<int[]> destination(int link) {
        int at = source.startsWith("!", link) ? link + 1 : link;
        if (!source.startsWith("[", at)) {
            return Optional.empty();
        }
        int close = closing(at, '[', ']');
        if (close < 0 || !source.startsWith("(", close + 1)) {
            return Optional.empty();
        }
        int start = close + 2;
        while (start < source.length() && Character.isWhitespace(source.charAt(start))) {
            start++;
        }
        int end = source.startsWith("<", start) ? source.indexOf('>', start) + 1 : endOfPlain(close + 1, start);
        return end > start ? Optional.of(new int[] {start, end}) : Optional.empty();
    }

    private int endOfPlain(int open, int start) {
        int close = closing(open, '(', ')');
        for (int i = start; i < close; i++) {
            if (Character.isWhitespace(source.charAt(i))) {
                return i;
            }
        }
        return close;
    }

    private int closing(int open, char begin, char end) {
        int depth = 0;
        for (int i = open; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == begin) {
                depth++;
            } else if (c == end && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Returns where a place of the source is in its text; nothing where the text has become another. */
    private Optional<Integer> offset(SourceLocation place) {
        if (place.line() < 1 || place.line() > lines.length) {
            return Optional.empty();
        }
        int start = lines[place.line() - 1];
        int length = source.codePointCount(start, source.length());
        return place.column() < 1 || place.column() > length
                ? Optional.empty()
                : Optional.of(source.offsetByCodePoints(start, place.column() - 1));
    }

    private String body(List<Directive> directives, Function<Directive, String> tables) {
        StringBuilder body = new StringBuilder(source.length());
        int at = afterFrontMatter();
        for (Map.Entry<Integer, Replacement> one : replacements.entrySet()) {
            if (one.getKey() >= at) {
                body.append(source, at, one.getKey()).append(one.getValue().text());
                at = one.getValue().end();
            }
        }
        body.append(source, at, source.length());
        if (directives.isEmpty()) {
            return body.toString();
        }
        // No address has a line end, so the lines are still those of the source.
        int before = (int) source.substring(0, afterFrontMatter()).chars().filter(c -> c == '\n').count();
        Map<Integer, Directive> byLine = new HashMap<>();
        directives.forEach(directive -> byLine.put(directive.location().line() - 1 - before, directive));
        return withoutDirectives(body.toString(), byLine, tables);
    }

    private int afterFrontMatter() {
        if (!isFence(0)) {
            return 0;
        }
        for (int line = 1; line < lines.length; line++) {
            if (isFence(line)) {
                return line + 1 < lines.length ? lines[line + 1] : source.length();
            }
        }
        return 0;
    }

    private boolean isFence(int line) {
        int end = line + 1 < lines.length ? lines[line + 1] : source.length();
        return source.substring(lines[line], end).stripTrailing().equals(FENCE);
    }

    private static String withoutDirectives(String markdown, Map<Integer, Directive> byLine, Function<Directive, String> tables) {
        List<String> kept = new ArrayList<>();
        String code = "";
        int number = 0;
        for (String line : markdown.split("\n", -1)) {
            String start = line.strip();
            boolean fence = start.startsWith("```") || start.startsWith("~~~");
            if (fence && code.isEmpty()) {
                code = start.substring(0, 3);
            } else if (fence && start.startsWith(code)) {
                code = "";
            }
            Matcher directive = DIRECTIVE.matcher(line);
            if (!code.isEmpty() || fence || !directive.matches()) {
                kept.add(line);
            } else {
                if (directive.group(1) != null && !directive.group(1).isBlank()) {
                    kept.add(directive.group(1).strip() + "\n");
                }
                Optional.ofNullable(byLine.get(number)).map(tables).filter(table -> !table.isEmpty()).ifPresent(kept::add);
            }
            number++;
        }
        return String.join("\n", kept);
    }

    private static int[] lines(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            starts.add(end + 1);
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }
}
