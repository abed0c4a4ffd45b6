package dev.dossier.state;

import dev.dossier.model.Anchor;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.Page;
import dev.dossier.model.Reads;
import dev.dossier.model.SitePath;
import dev.dossier.model.Span;
import dev.dossier.model.ThemeAsset;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the memory of a build and reads it again. */
final class MemoryCodec {
    private MemoryCodec() {}

    /**
     * Writes a memory.
     *
     * @param former what was remembered so far
     */
    static void write(Memory memory, Memory former, Fingerprint rules, SealedFile.Output out) throws IOException {
        Encoder values = out.values();
        values.fingerprint(rules);
        values.number(memory.outputs().size());
        out.all(memory.outputs().entrySet(), (output, group) -> {
            group.text(output.getKey().value());
            write(output.getValue(), group);
        });
        values.flag(memory.whole().isPresent());
        memory.whole().ifPresent(whole -> {
            values.fingerprint(whole.frame());
            values.fingerprint(whole.inputs());
            values.number(whole.pages());
            moment(whole.span().from(), values);
            moment(whole.span().until(), values);
            values.text(whole.commit());
            values.number(whole.theme().size());
            whole.theme().forEach(asset -> write(asset, values));
        });
        values.number(memory.templates().size());
        memory.templates().forEach((name, template) -> {
            values.text(name);
            values.fingerprint(template.template());
            write(template.reads(), values);
        });
        values.number(memory.anchors().size());
        out.all(memory.anchors(), (anchor, group) -> {
            group.text(anchor.file().value());
            group.text(anchor.id());
        });
        values.number(memory.sources().size());
        out.all(memory.sources().entrySet(), (source, group) -> {
            group.text(source.getKey());
            group.stamp(source.getValue().stamp());
            group.fingerprint(source.getValue().content());
        });
        Map<String, Page> pages = memory.parsed().pages().get();
        Map<String, Page> before = former.parsed().pages().get();
        values.text(memory.parsed().rules());
        values.number(pages.size());
        out.all(pages.entrySet(), (page, group) -> {
            group.text(page.getKey());
            PageCodec.write(page.getValue(), Optional.ofNullable(before.get(page.getKey())), group);
        });
    }

    private static void write(ThemeAsset asset, Encoder values) {
        values.text(asset.path().value());
        values.text(asset.output().value());
        values.stamp(asset.stamp());
        values.number(asset.parts().size());
        asset.parts().forEach(part -> values.text(part.value()));
    }

    private static List<ThemeAsset> theme(Decoder in) {
        List<ThemeAsset> assets = new ArrayList<>();
        for (int i = in.count(); i > 0; i--) {
            assets.add(new ThemeAsset(SitePath.of(in.text()), SitePath.of(in.text()), in.stamp(), parts(in)));
        }
        return assets;
    }

    private static List<SitePath> parts(Decoder in) {
        List<SitePath> parts = new ArrayList<>();
        for (int i = in.count(); i > 0; i--) {
            parts.add(SitePath.of(in.text()));
        }
        return parts;
    }

    private static void moment(Optional<Instant> moment, Encoder values) {
        values.flag(moment.isPresent());
        moment.ifPresent(time -> {
            values.number(time.getEpochSecond());
            values.number(time.getNano());
        });
    }

    private static Optional<Instant> moment(Decoder in) {
        return in.flag() ? Optional.of(Instant.ofEpochSecond(in.number(), in.number())) : Optional.empty();
    }

    private static void write(Memory.Output output, Encoder values) {
        values.stamp(output.stamp());
        values.all(output.contents(), values::fingerprint);
        values.flag(output.made().isPresent());
        output.made().ifPresent(values::fingerprint);
    }

    private static void write(Reads reads, Encoder values) {
        values.number(reads.names().size());
        reads.names().forEach((name, below) -> {
            values.text(name);
            write(below, values);
        });
    }

    /** Reads a memory; of one that was made by other rules only which files were written. */
    static Memory read(Decoder in, Fingerprint rules) {
        boolean valid = in.fingerprint().equals(rules);
        int files = in.count();
        Map<SitePath, Memory.Output> outputs = new HashMap<>(files * 2);
        for (int i = 0; i < files; i++) {
            outputs.put(SitePath.of(in.text()), output(in, valid));
        }
        if (!valid) {
            return new Memory(Optional.empty(), Map.of(), Memory.NONE.parsed(), Map.of(), outputs, Set.of());
        }
        Optional<Memory.Whole> whole = in.flag()
                ? Optional.of(new Memory.Whole(
                        in.fingerprint(), in.fingerprint(), in.smallNumber(), new Span(moment(in), moment(in)), in.text(), theme(in)))
                : Optional.empty();
        Map<String, Reads.OfTemplate> templates = new HashMap<>();
        int names = in.count();
        for (int i = 0; i < names; i++) {
            templates.put(in.text(), new Reads.OfTemplate(in.fingerprint(), reads(in)));
        }
        int links = in.count();
        Set<Anchor> anchors = new HashSet<>(links * 2);
        for (int i = 0; i < links; i++) {
            anchors.add(new Anchor(SitePath.of(in.text()), in.text()));
        }
        int size = in.count();
        Map<String, Memory.Source> sources = new HashMap<>(size * 2);
        for (int i = 0; i < size; i++) {
            sources.put(in.text(), new Memory.Source(in.stamp(), in.fingerprint()));
        }
        return new Memory(whole, sources, new Memory.Parsed(in.text(), new Once<>(() -> pages(in))), templates, outputs, anchors);
    }

    private static Map<String, Page> pages(Decoder in) {
        int size = in.count();
        Map<String, Page> pages = new HashMap<>(size * 2);
        PageCodec.Reader reader = new PageCodec.Reader(in);
        for (int i = 0; i < size; i++) {
            String name = in.text();
            pages.put(name, reader.page(name));
        }
        return pages;
    }

    private static Memory.Output output(Decoder in, boolean valid) {
        var stamp = in.stamp();
        List<Fingerprint> all = in.all(in::fingerprint);
        Set<Fingerprint> contents = all.size() == 1 ? Set.of(all.get(0)) : Set.copyOf(all);
        Optional<Fingerprint> made = in.flag() ? Optional.of(in.fingerprint()) : Optional.empty();
        return new Memory.Output(stamp, contents, valid ? made : Optional.empty());
    }

    private static Reads reads(Decoder in) {
        Map<String, Reads> names = new LinkedHashMap<>();
        int size = in.count();
        for (int i = 0; i < size; i++) {
            names.put(in.text(), reads(in));
        }
        return new Reads(names);
    }
}
