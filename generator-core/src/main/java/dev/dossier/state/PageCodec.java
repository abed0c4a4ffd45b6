package dev.dossier.state;

import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Anchors;
import dev.dossier.model.Body.Reference;
import dev.dossier.model.Directive;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.FrontMatter;
import dev.dossier.model.FrontMatter.Lists;
import dev.dossier.model.FrontMatter.Stay;
import dev.dossier.model.Located;
import dev.dossier.model.Order;
import dev.dossier.model.Page;
import dev.dossier.model.References;
import dev.dossier.model.SitePath;
import dev.dossier.model.Terms;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes pages, as far as others may ask for them, and reads them again. */
final class PageCodec {
    private PageCodec() {}

    /**
     * Writes a page.
     *
     * @param former what the last build knew of its source, if it did
     */
    static void write(Page page, Optional<Page> former, Encoder out) {
        Optional<Decoder.Part> known = former.filter(same -> hasValuesOf(page, same)).flatMap(PageCodec::encoded);
        if (known.isPresent()) {
            out.part(known.get());
        } else {
            write(page, out);
        }
    }

    /** Returns whether a page has the very values of one that was read, and so its bytes; each page that is read has values of its own. */
    private static boolean hasValuesOf(Page page, Page read) {
        return page.frontMatter() == read.frontMatter()
                && page.anchors() == read.anchors()
                && page.body().fingerprint().equals(read.body().fingerprint());
    }

    private static Optional<Decoder.Part> encoded(Page read) {
        return read.body() instanceof RememberedBody body ? Optional.of(body.encoded()) : Optional.empty();
    }

    private static void write(Page page, Encoder out) {
        write(page.frontMatter(), out);
        out.text(page.path().value(), path(page.location().file()));
        out.text(page.title(), said(page.frontMatter().title()));
        out.text(page.titleId());
        out.text(page.summary(), said(page.frontMatter().description()));
        Set<String> anchors = page.anchors() instanceof MarkupStore.KeptAnchors kept ? kept.all() : page.anchors();
        packed(Anchors.text(anchors), () -> out.all(anchors, out::text), out);
        out.fingerprint(page.body().fingerprint());
        List<Reference> references = page.body().references();
        packed(References.text(references), () -> out.all(references, reference -> {
            out.text(reference.destination());
            out.flag(reference.image());
        }), out);
        DirectiveCodec.write(page.body().directives(), out);
    }

    /** Writes values as the one text that they are kept as, where they are. */
    private static void packed(Optional<String> text, Runnable values, Encoder out) {
        out.flag(text.isPresent());
        text.ifPresentOrElse(out::text, values);
    }

    /** Returns the path that nearly every page has: that of its file below the first folder. */
    private static String path(String file) {
        return file.substring(file.indexOf('/') + 1);
    }

    private static String said(Optional<Located<String>> text) {
        return text.map(Located::value).orElse("");
    }

    private static void write(FrontMatter frontMatter, Encoder out) {
        optional(frontMatter.title(), out);
        optional(frontMatter.description(), out);
        DateCodec.write(frontMatter.date(), out);
        DateCodec.write(frontMatter.updated(), out);
        out.flag(frontMatter.weight().isPresent());
        out.number(frontMatter.weight().orElse(0));
        out.number(frontMatter.draft().map(draft -> draft ? 2 : 1).orElse(0));
        optional(frontMatter.slug(), out);
        out.all(frontMatter.aliases(), alias -> located(alias, out));
        optional(frontMatter.template(), out);
        out.all(frontMatter.terms().byTaxonomy().entrySet(), taxonomy -> {
            out.text(taxonomy.getKey());
            out.all(taxonomy.getValue(), out::text);
        });
        optional(frontMatter.image(), out);
        optional(frontMatter.imageAlt(), out);
        optional(frontMatter.author(), out);
        EventCodec.write(frontMatter.event(), out);
        value(frontMatter.params(), out);
        out.all(frontMatter.references(), reference -> {
            out.text(reference.field());
            located(reference.value(), out);
        });
        out.all(frontMatter.missing(), missing -> {
            out.text(missing.field());
            out.number(missing.location().line());
            out.number(missing.location().column());
            out.text(missing.hint());
        });
        boolean more = !frontMatter.stay().isSilent() || !frontMatter.lists().isSilent();
        out.flag(more);
        if (more) {
            writeMore(frontMatter, out);
        }
    }

    /** Few pages say any of this. */
    private static void writeMore(FrontMatter frontMatter, Encoder out) {
        DateCodec.write(frontMatter.stay().publish(), out);
        DateCodec.write(frontMatter.stay().expires(), out);
        Lists lists = frontMatter.lists();
        out.number(lists.order().map(Order::ordinal).orElse(-1));
        out.number(lists.paginate().orElse(-1));
        out.number(lists.search().orElse(-1));
        out.flag(lists.cascade().isPresent());
        lists.cascade().ifPresent(cascade -> write(cascade, out));
    }

    private static void optional(Optional<Located<String>> text, Encoder out) {
        out.flag(text.isPresent());
        if (text.isPresent()) {
            located(text.get(), out);
        }
    }

    private static void located(Located<String> text, Encoder out) {
        out.text(text.value());
        out.number(text.location().line());
        out.number(text.location().column());
    }

    private static void value(Object value, Encoder out) {
        if (value instanceof Map<?, ?> map) {
            out.text("m");
            out.all(map.entrySet(), entry -> {
                out.text(String.valueOf(entry.getKey()));
                value(entry.getValue(), out);
            });
        } else if (value instanceof List<?> list) {
            out.text("l");
            out.all(list, element -> value(element, out));
        } else {
            out.text(kind(value) + value.toString());
        }
    }

    private static char kind(Object value) {
        if (value instanceof Boolean) {
            return 'b';
        }
        if (value instanceof Number) {
            return value instanceof Integer ? 'i' : value instanceof Long ? 'j' : 'd';
        }
        return 't';
    }

    /** Reads pages; texts that many pages have in common, such as tags, become one object. For one thread. */
    static final class Reader {
        private final Decoder in;
        private final Map<String, String> common = new HashMap<>();
        private final Map<Terms, Terms> terms = new HashMap<>();

        Reader(Decoder in) {
            this.in = in;
        }

        /** Reads the page of a source. */
        Page page(String file) {
            int start = in.position();
            FrontMatter frontMatter = frontMatter(file);
            SitePath path = SitePath.of(in.text(path(file)));
            String title = in.text(said(frontMatter.title()));
            String titleId = in.text();
            String summary = in.text(said(frontMatter.description()));
            Set<String> anchors = in.flag() ? Anchors.in(in.text()) : Anchors.of(in.all(in::text));
            Fingerprint fingerprint = in.fingerprint();
            List<Reference> references =
                    in.flag() ? References.in(in.text()) : References.of(in.all(() -> new Reference(in.text(), in.flag())));
            List<Directive> directives = DirectiveCodec.read(in, file);
            RememberedBody body = new RememberedBody(fingerprint, references, directives, in.since(start));
            return new Page(path, SourceLocation.of(file), frontMatter, title, titleId, summary, anchors, body);
        }

        private FrontMatter frontMatter(String file) {
            Optional<Located<String>> title = optional(file);
            Optional<Located<String>> description = optional(file);
            Optional<OffsetDateTime> date = DateCodec.read(in);
            Optional<OffsetDateTime> updated = DateCodec.read(in);
            boolean weighted = in.flag();
            int weight = in.smallNumber();
            FrontMatter usual = new FrontMatter(
                    title,
                    description,
                    date,
                    updated,
                    weighted ? Optional.of(weight) : Optional.empty(),
                    draft(),
                    optional(file),
                    in.all(() -> located(file)),
                    optional(file),
                    terms(),
                    optional(file),
                    optional(file),
                    optional(file),
                    EventCodec.read(in),
                    params(),
                    in.all(() -> new FrontMatter.Reference(in.text(), located(file))),
                    in.all(() -> new FrontMatter.Missing(in.text(), place(file), in.text())),
                    Stay.NONE,
                    Lists.NONE);
            return in.flag() ? withMore(usual, file) : usual;
        }

        private FrontMatter withMore(FrontMatter usual, String file) {
            Optional<OffsetDateTime> publish = DateCodec.read(in);
            Optional<OffsetDateTime> expires = DateCodec.read(in);
            int order = in.smallNumber();
            int paginate = in.smallNumber();
            int search = in.smallNumber();
            Lists lists = new Lists(
                    order < 0 ? Optional.empty() : Optional.of(Order.values()[order]),
                    paginate < 0 ? Optional.empty() : Optional.of(paginate),
                    in.flag() ? Optional.of(frontMatter(file)) : Optional.empty(),
                    search < 0 ? Optional.empty() : Optional.of(search));
            boolean stays = publish.isEmpty() && expires.isEmpty();
            return usual.with(stays ? Stay.NONE : new Stay(publish, expires), lists.isSilent() ? Lists.NONE : lists);
        }

        private Optional<Boolean> draft() {
            int draft = in.smallNumber();
            return draft == 0 ? Optional.empty() : Optional.of(draft == 2);
        }

        private Terms terms() {
            int size = in.count();
            if (size == 0) {
                return Terms.NONE;
            }
            Terms read = new Terms(size == 1 ? Map.of(common(), in.all(this::common)) : taxonomies(size));
            return terms.computeIfAbsent(read, same -> same);
        }

        private Map<String, List<String>> taxonomies(int size) {
            Map<String, List<String>> all = new LinkedHashMap<>();
            for (int i = 0; i < size; i++) {
                all.put(common(), in.all(this::common));
            }
            return all;
        }

        private Optional<Located<String>> optional(String file) {
            return in.flag() ? Optional.of(located(file)) : Optional.empty();
        }

        private Located<String> located(String file) {
            return new Located<>(in.text(), place(file));
        }

        private SourceLocation place(String file) {
            return new SourceLocation(file, in.smallNumber(), in.smallNumber());
        }

        private String common() {
            return common.computeIfAbsent(in.text(), same -> same);
        }

        private Map<String, Object> params() {
            Object value = value();
            if (!(value instanceof Map<?, ?> map) || map.isEmpty()) {
                return Map.of();
            }
            Map<String, Object> params = new LinkedHashMap<>();
            map.forEach((key, one) -> params.put(String.valueOf(key), one));
            return params;
        }

        private Object value() {
            String text = in.text();
            char kind = text.isEmpty() ? 't' : text.charAt(0);
            String rest = text.isEmpty() ? "" : text.substring(1);
            return switch (kind) {
                case 'm' -> {
                    int size = in.count();
                    Map<String, Object> map = size == 0 ? Map.of() : new LinkedHashMap<>();
                    for (int i = 0; i < size; i++) {
                        map.put(in.text(), value());
                    }
                    yield map;
                }
                case 'l' -> in.all(this::value);
                case 'b' -> Boolean.valueOf(rest);
                case 'i' -> Integer.valueOf(rest);
                case 'j' -> Long.valueOf(rest);
                case 'd' -> new BigDecimal(rest);
                default -> rest;
            };
        }
    }
}
