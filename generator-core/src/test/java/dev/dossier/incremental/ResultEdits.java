package dev.dossier.incremental;

import static dev.dossier.incremental.Words.chance;
import static dev.dossier.incremental.Words.pick;

import dev.dossier.Generator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;

/** Edits of what builds leave, in the output folder and in the state folder. */
final class ResultEdits {
    private static final List<String> FOREIGN = List.of("foreign.txt", ".nojekyll", "foreign.html", "other/foreign.md");

    private ResultEdits() {}

    static String deleteOutput(Workbench bench, Random random) throws IOException {
        List<String> files = bench.outputFiles();
        if (files.isEmpty()) {
            return "";
        }
        String file = pick(files, random);
        Files.delete(bench.output.resolve(file));
        bench.foreign.remove(file);
        return "deleted " + file + " from the output";
    }

    static String deleteAllOutput(Workbench bench, Random random) throws IOException {
        Snapshot.delete(bench.output);
        bench.foreign.clear();
        bench.doubtful.clear();
        return "deleted the output folder";
    }

    static String tamper(Workbench bench, Random random) throws IOException {
        List<String> files = bench.outputFiles();
        if (files.isEmpty()) {
            return "";
        }
        String file = pick(files, random);
        Path path = bench.output.resolve(file);
        byte[] bytes = Files.readAllBytes(path);
        FileTime time = Files.getLastModifiedTime(path);
        boolean longer = bytes.length == 0 || chance(40, random);
        byte[] changed = Arrays.copyOf(bytes, bytes.length + (longer ? 1 : 0));
        changed[random.nextInt(changed.length)] ^= 1;
        Files.write(path, changed);
        bench.foreign.add(file);
        if (longer || chance(50, random)) {
            return "changed " + file + " in the output" + (longer ? "" : " without changing its size");
        }
        Files.setLastModifiedTime(path, time);
        return "changed " + file + " in the output without changing its size, and put its time back";
    }

    /** Changes all files of the output and the path of one; who changed that file will want to keep it. */
    static String tamperAndMove(Workbench bench, Random random) throws IOException {
        for (String file : bench.outputFiles()) {
            Files.writeString(bench.output.resolve(file), "mine now");
            bench.foreign.add(file);
        }
        return "changed all files of the output, and " + PageEdits.set("slug").apply(bench, random);
    }

    static String putForeign(Workbench bench, Random random) throws IOException {
        List<String> files = bench.outputFiles();
        String folder = files.isEmpty() ? "" : SiteFiles.folderOf(pick(files, random));
        String file = folder + pick(FOREIGN, random);
        Files.createDirectories(bench.output.resolve(file).getParent());
        Files.writeString(bench.output.resolve(file), "not by Dossier " + random.nextInt(1000));
        bench.foreign.add(file);
        return "put " + file + " into the output";
    }

    /** Brings back what an earlier build wrote, as a cache of a build server may. */
    static String olderOutput(Workbench bench, Random random) throws IOException {
        if (bench.formerOutputs.isEmpty()) {
            return "";
        }
        NavigableMap<String, Snapshot.Entry> now = Snapshot.of(bench.output).files();
        Snapshot former = pick(bench.formerOutputs, random);
        former.restore(bench.output);
        former.files().forEach((path, entry) -> {
            if (!entry.sameBytes(now.get(path))) {
                bench.doubtful.add(path);
                // What somebody had changed is Dossier's again, to the byte; only what nobody else can have put there is not.
                if (FOREIGN.stream().noneMatch(path::endsWith)) {
                    bench.foreign.remove(path);
                }
            }
        });
        bench.foreign.retainAll(former.files().keySet());
        return "brought back the output of an earlier build";
    }

    static String deleteState(Workbench bench, Random random) throws IOException {
        bench.damageState();
        Snapshot.delete(bench.state);
        return "deleted the state folder";
    }

    static String truncateState(Workbench bench, Random random) throws IOException {
        return spoilState(
                bench, random, "truncated", bytes -> Arrays.copyOf(bytes, chance(30, random) ? 0 : random.nextInt(bytes.length)));
    }

    static String corruptState(Workbench bench, Random random) throws IOException {
        return spoilState(bench, random, "changed a bit in", bytes -> {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            return bytes;
        });
    }

    static String overwriteState(Workbench bench, Random random) throws IOException {
        return spoilState(bench, random, "overwrote a part of", bytes -> {
            int start = random.nextInt(bytes.length);
            for (int i = start; i < bytes.length && i < start + 40; i++) {
                bytes[i] = (byte) random.nextInt(256);
            }
            return bytes;
        });
    }

    static String olderState(Workbench bench, Random random) throws IOException {
        if (bench.formerStates.isEmpty()) {
            return "";
        }
        bench.damageState();
        pick(bench.formerStates, random).restore(bench.state);
        return "brought back the state of an earlier build";
    }

    /** Puts what another site's build left in place of this one's. */
    static String foreignState(Workbench bench, Random random) throws IOException {
        Workbench other = new Workbench(bench.site.resolveSibling("other"), RandomSite.of(new Random(random.nextInt(20))));
        Outcome.of(Generator.builder(other.site).output(other.output).state(other.state).failOn(Generator.FailOn.NEVER));
        List<String> ours = bench.stateFiles();
        List<Snapshot.Entry> theirs = List.copyOf(Snapshot.of(other.state).files().values());
        Snapshot.delete(other.site.getParent());
        if (ours.isEmpty() || theirs.isEmpty()) {
            return "";
        }
        bench.damageState();
        NavigableMap<String, Snapshot.Entry> swapped = new TreeMap<>();
        ours.forEach(path -> swapped.put(path, pick(theirs, random)));
        new Snapshot(swapped).restore(bench.state);
        return "put the state of another site in place of this one's";
    }

    /** Builds the same site into another folder, with the same state folder. */
    static String otherOutput(Workbench bench, Random random) throws IOException {
        Path other = bench.site.resolveSibling("other-output");
        Generator.Builder builder = Generator.builder(bench.site).output(other).state(bench.state);
        bench.options.applyTo(builder);
        Outcome.of(builder);
        Snapshot.delete(other);
        return "built into another folder with the same state folder";
    }

    private interface Spoiler {
        byte[] apply(byte[] bytes);
    }

    private static String spoilState(Workbench bench, Random random, String words, Spoiler spoiler) throws IOException {
        List<Map.Entry<String, Snapshot.Entry>> files =
                Snapshot.of(bench.state).files().entrySet().stream().filter(file -> file.getValue().bytes().length > 0).toList();
        if (files.isEmpty()) {
            return "";
        }
        bench.damageState();
        Map.Entry<String, Snapshot.Entry> file = pick(files, random);
        Files.write(bench.state.resolve(file.getKey()), spoiler.apply(file.getValue().bytes().clone()));
        return words + " " + file.getKey() + " in the state folder";
    }
}
