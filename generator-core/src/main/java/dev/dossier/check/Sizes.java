package dev.dossier.check;

import dev.dossier.model.Budgets;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.Route;
import dev.dossier.model.Site;
import dev.dossier.model.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.Deflater;

/**
 * How many bytes the files are that a site copies, by their paths in the output; none where no budget counts them.
 *
 * @param plain as they are on the disk
 * @param packed style sheets and scripts as a server sends them
 */
record Sizes(Map<String, Long> plain, Map<String, Long> packed) {
    /** The most bytes of a file that is packed to see how small it gets; who has a larger script has it from a program. */
    private static final int MAX_BYTES = 16 * 1024 * 1024;

    /** What is packed, by the endings of names. */
    private static final Set<String> PACKED = Set.of("css", "js", "mjs");

    /** The bytes around what is packed: a header of ten and a trailer of eight (RFC 1952, section 2.3). */
    private static final int FRAME = 18;

    private static final byte[] DRAWING = "<svg".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] DRAWING_END = "</svg>".getBytes(StandardCharsets.US_ASCII);

    private static final int BUFFER = 8 * 1024;

    static Sizes of(Site site) {
        Budgets budgets = site.config().checks().budgets();
        Map<String, Long> plain = new HashMap<>();
        Map<String, Long> packed = new HashMap<>();
        if (budgets.weighsFiles()) {
            site.outputs().forEach((path, route) -> {
                if (route instanceof Route.Copied copied) {
                    plain.put(path.value(), size(copied.source()));
                    if (budgets.packed().first().isPresent() && PACKED.contains(path.extension())) {
                        packed.put(path.value(), packedSize(copied.source()));
                    }
                }
            });
        }
        return new Sizes(plain, packed);
    }

    private static long size(SourceFile file) {
        if (file.stamp().size() >= 0) {
            return file.stamp().size();
        }
        try (InputStream in = file.content().open()) {
            return in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException gone) {
            return 0;
        }
    }

    private static long packedSize(SourceFile file) {
        try {
            return packed(file.content().read(MAX_BYTES));
        } catch (IOException gone) {
            return 0;
        }
    }

    /** Returns how many bytes a text is in the format of gzip, at its best level. */
    static long packed(byte[] text) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, /* nowrap= */ true);
        try {
            deflater.setInput(text);
            deflater.finish();
            byte[] buffer = new byte[BUFFER];
            while (!deflater.finished()) {
                deflater.deflate(buffer);
            }
            return FRAME + deflater.getBytesWritten();
        } finally {
            deflater.end();
        }
    }

    /** Returns a page without the drawings that stand in it as {@code <svg>}: they are pictures, wherever they stand. */
    static byte[] withoutDrawings(byte[] html) {
        int at = indexOf(html, DRAWING, 0);
        if (at < 0) {
            return html;
        }
        ByteArrayOutputStream rest = new ByteArrayOutputStream(html.length);
        int from = 0;
        while (at >= 0) {
            rest.write(html, from, at - from);
            from = endOfDrawing(html, at + DRAWING.length);
            at = indexOf(html, DRAWING, from);
        }
        rest.write(html, from, html.length - from);
        return rest.toByteArray();
    }

    /** Returns where a drawing ends that may have others inside, such as the line of a chart. */
    private static int endOfDrawing(byte[] html, int inside) {
        int from = inside;
        for (int depth = 1; depth > 0; ) {
            int end = indexOf(html, DRAWING_END, from);
            if (end < 0) {
                return html.length;
            }
            int inner = indexOf(html, DRAWING, from);
            boolean deeper = inner >= 0 && inner < end;
            depth += deeper ? 1 : -1;
            from = deeper ? inner + DRAWING.length : end + DRAWING_END.length;
        }
        return from;
    }

    private static int indexOf(byte[] html, byte[] tag, int from) {
        for (int i = from; i <= html.length - tag.length; i++) {
            if (html[i] == tag[0] && Arrays.equals(html, i, i + tag.length, tag, 0, tag.length)) {
                return i;
            }
        }
        return -1;
    }

    /** Counts all sizes. */
    void count(Fingerprint.Builder all) {
        new TreeMap<>(plain).forEach((path, size) -> all.text(path).text(size.toString()));
        new TreeMap<>(packed).forEach((path, size) -> all.text(path).text(size.toString()));
    }
}
