package dev.dossier.feature.card;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.LineMetrics;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Turns texts into lines of shaped letters. Thread-safe once the fonts are loaded. All lengths are in pixels. */
final class Typesetter {
    /** Letters are placed where they belong and not on whole pixels, so that no system's settings decide. */
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /** How much of the room that a font asks for between two lines large letters need. */
    private static final float TIGHT = 0.9f;

    /** By how much lines are made shorter, as long as they do not become more, so that all are about as long. */
    private static final float STEP = 24;

    /** Words up to this length are left out as a whole where a title ends early. */
    private static final int WORD = 24;

    private final List<Typeface> typefaces;
    private final List<Font> fonts = new ArrayList<>();
    private final Map<Float, List<Font>> sized = new ConcurrentHashMap<>();

    /**
     * Lines of one size.
     *
     * @param lines the lines from the top down
     * @param pitch from base line to base line
     */
    record Block(List<TextLayout> lines, float pitch) {}

    /** The room for a block. */
    record Box(boolean rightToLeft, float width, float height) {}

    Typesetter(List<Typeface> typefaces) {
        this.typefaces = typefaces;
    }

    /**
     * Gives a font to this virtual machine; its other programs do not learn of it.
     *
     * @return whether Java can read it
     * @throws IOException when there is no room for it among temporary files, or no library that reads fonts
     */
    boolean load(Typeface typeface) throws IOException {
        try {
            return fonts.add(Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(typeface.bytes())));
        } catch (FontFormatException unreadable) {
            return false;
        }
    }

    /** Sets a text in the first of some sizes in which it fits into a box; else in the last, with its end left out. */
    Block block(Lettering text, Box box, float... sizes) {
        for (float size : sizes) {
            Optional<Block> block = new Trial(text, box, size, /* broken= */ false).block();
            if (block.isPresent()) {
                return block.get();
            }
        }
        float smallest = sizes[sizes.length - 1];
        int end = new Trial(text, box, smallest, /* broken= */ true).reach();
        while (end > 0) {
            Optional<Block> block = new Trial(text.cut(end, typefaces), box, smallest, /* broken= */ true).block();
            if (block.isPresent()) {
                return block.get();
            }
            end = shorter(text.text(), end);
        }
        return new Block(List.of(), 0);
    }

    /** Returns where the word before an index ends, unless that is far away. */
    private static int shorter(String text, int end) {
        int blank = text.lastIndexOf(' ', end - 1);
        return blank > 0 && end - blank < WORD ? blank : text.offsetByCodePoints(end, -1);
    }

    /** A text in one size. */
    private final class Trial {
        private final int end;
        private final Box box;
        private final boolean broken;
        private final float pitch;
        private final LineBreakMeasurer lines;

        /** Begins one; {@code broken} says whether lines may end within words. */
        Trial(Lettering text, Box box, float size, boolean broken) {
            this.end = text.text().length();
            this.box = box;
            this.broken = broken;
            this.pitch = pitch(text, size);
            this.lines = new LineBreakMeasurer(
                    styled(text, box.rightToLeft(), size), BreakIterator.getLineInstance(Locale.ROOT), EXACT);
        }

        private int most() {
            return (int) Math.max(1, Math.floor(box.height() / pitch));
        }

        Optional<Block> block() {
            int count = count(box.width(), most());
            if (count == 0) {
                return Optional.empty();
            }
            float width = box.width();
            while (count > 1 && width > box.width() / 2 && count(width - STEP, count) == count) {
                width -= STEP;
            }
            List<TextLayout> set = new ArrayList<>();
            lines.setPosition(0);
            while (lines.getPosition() < end) {
                set.add(lines.nextLayout(width, end, !broken));
            }
            return Optional.of(new Block(set, pitch));
        }

        /** Returns how many lines the text needs; 0 where that is more than allowed, or a word is too long. */
        private int count(float width, int allowed) {
            lines.setPosition(0);
            int count = 0;
            while (lines.getPosition() < end) {
                int next = lines.nextOffset(width, end, !broken);
                count++;
                if (next == lines.getPosition() || count > allowed) {
                    return 0;
                }
                lines.setPosition(next);
            }
            return count;
        }

        /** Returns how much of the text fits. */
        int reach() {
            lines.setPosition(0);
            for (int count = most(); count > 0 && lines.getPosition() < end; count--) {
                lines.setPosition(lines.nextOffset(box.width(), end, !broken));
            }
            return lines.getPosition();
        }
    }

    private float pitch(Lettering text, float size) {
        float ascent = 0;
        float descent = 0;
        for (Lettering.Run run : text.runs()) {
            LineMetrics metrics = fonts(size).get(run.typeface()).getLineMetrics(text.text(), run.start(), run.end(), EXACT);
            ascent = Math.max(ascent, metrics.getAscent());
            descent = Math.max(descent, metrics.getDescent());
        }
        return Math.max(1, TIGHT * (ascent + descent));
    }

    private AttributedCharacterIterator styled(Lettering text, boolean rightToLeft, float size) {
        AttributedString styled = new AttributedString(text.text());
        styled.addAttribute(
                TextAttribute.RUN_DIRECTION, rightToLeft ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
        for (Lettering.Run run : text.runs()) {
            styled.addAttribute(TextAttribute.FONT, fonts(size).get(run.typeface()), run.start(), run.end());
        }
        return styled.getIterator();
    }

    private List<Font> fonts(float size) {
        return sized.computeIfAbsent(size, any -> {
            List<Font> all = new ArrayList<>();
            for (int i = 0; i < fonts.size(); i++) {
                all.add(fonts.get(i).deriveFont(typefaces.get(i).scale() * size));
            }
            return all;
        });
    }
}
