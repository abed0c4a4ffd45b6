package dev.dossier.state;

import dev.dossier.model.Fingerprint;
import dev.dossier.model.Page;
import dev.dossier.model.Reads;
import dev.dossier.model.SitePath;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the memory of a build and reads it again. */
final class MemoryCodec {
    private MemoryCodec() {}

    static void write(Memory memory, Fingerprint rules, SealedFile.Output out) throws IOException {
        Encoder values = out.values();
        values.fingerprint(rules);
        values.number(memory.outputs().size());
        for (Map.Entry<SitePath, Memory.Output> output : memory.outputs().entrySet()) {
            values.text(output.getKey().value());
            write(output.getValue(), values);
            out.pause();
        }
        values.number(memory.templates().size());
        memory.templates().forEach((name, template) -> {
            values.text(name);
            values.fingerprint(template.template());
            write(template.reads(), values);
        });
        values.number(memory.sources().size());
        for (Map.Entry<String, Memory.Source> source : memory.sources().entrySet()) {
            values.text(source.getKey());
            write(source.getValue(), values);
            out.pause();
        }
    }

    private static void write(Memory.Output output, Encoder values) {
        values.stamp(output.stamp());
        values.all(output.contents(), values::fingerprint);
        values.flag(output.made().isPresent());
        output.made().ifPresent(values::fingerprint);
        values.number(output.targets().length);
        int last = 0;
        for (int target : output.targets()) {
            values.number((long) target - last);
            last = target;
        }
    }

    private static void write(Reads reads, Encoder values) {
        values.number(reads.names().size());
        reads.names().forEach((name, below) -> {
            values.text(name);
            write(below, values);
        });
    }

    private static void write(Memory.Source source, Encoder values) {
        values.stamp(source.stamp());
        values.fingerprint(source.content());
        values.flag(source.page().isPresent());
        source.page().ifPresent(page -> PageCodec.write(page, values));
    }

    /** Reads a memory; of one that was made by other rules only which files were written. */
    static Memory read(Decoder in, Fingerprint rules) {
        boolean valid = in.fingerprint().equals(rules);
        Map<SitePath, Memory.Output> outputs = new HashMap<>();
        int files = in.smallNumber();
        for (int i = 0; i < files; i++) {
            outputs.put(SitePath.of(in.text()), output(in, valid));
        }
        if (!valid) {
            return new Memory(Map.of(), Map.of(), outputs);
        }
        Map<String, Reads.OfTemplate> templates = new HashMap<>();
        int names = in.smallNumber();
        for (int i = 0; i < names; i++) {
            templates.put(in.text(), new Reads.OfTemplate(in.fingerprint(), reads(in)));
        }
        Map<String, Memory.Source> sources = new HashMap<>();
        PageCodec.Reader pages = new PageCodec.Reader(in);
        int size = in.smallNumber();
        for (int i = 0; i < size; i++) {
            String name = in.text();
            sources.put(name, source(name, in, pages));
        }
        return new Memory(sources, templates, outputs);
    }

    private static Memory.Output output(Decoder in, boolean valid) {
        var stamp = in.stamp();
        Set<Fingerprint> contents = Set.copyOf(in.all(in::fingerprint));
        Optional<Fingerprint> made = in.flag() ? Optional.of(in.fingerprint()) : Optional.empty();
        int[] targets = new int[in.smallNumber()];
        int last = 0;
        for (int i = 0; i < targets.length; i++) {
            last += (int) in.number();
            targets[i] = last;
        }
        return new Memory.Output(stamp, contents, valid ? made : Optional.empty(), targets);
    }

    private static Reads reads(Decoder in) {
        Map<String, Reads> names = new LinkedHashMap<>();
        int size = in.smallNumber();
        for (int i = 0; i < size; i++) {
            names.put(in.text(), reads(in));
        }
        return new Reads(names);
    }

    private static Memory.Source source(String name, Decoder in, PageCodec.Reader pages) {
        var stamp = in.stamp();
        Fingerprint content = in.fingerprint();
        Optional<Page> page = in.flag() ? Optional.of(pages.page(name)) : Optional.empty();
        return new Memory.Source(stamp, content, page);
    }
}
