package dev.dossier.feature.card;

import static dev.dossier.model.SocialCards.HEIGHT;
import static dev.dossier.model.SocialCards.WIDTH;

import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Draws cards: a plane in the accent with the section, a hairline and the title, and below it the name of the site and the logo.
 * Thread-safe. All lengths are in pixels.
 */
final class Painter {
    private static final int MARGIN = 80;
    private static final int ROOM = WIDTH - 2 * MARGIN;
    private static final int PLANE = 480;
    private static final int LABEL_BASE = 112;
    private static final int LINE = 146;
    private static final int LINE_HEIGHT = 2;
    private static final int TITLE_TOP = 176;
    private static final int TITLE_BASE = 440;
    /** Where letters that reach far down end. */
    private static final int TITLE_BOTTOM = 464;
    private static final int SITE_BASE = 568;
    private static final int GAP = 40;
    private static final float LABEL = 34;
    private static final float SITE = 40;
    private static final float[] TITLE = {88, 76, 66, 58, 50};

    private final Typesetter typesetter;
    private final Palette palette;
    private final Optional<Logo> logo;
    private final int[] colours;
    private final byte[] plain;
    private final byte[] divided;
    private final Queue<Canvas> free = new ConcurrentLinkedQueue<>();

    Painter(Typesetter typesetter, Palette palette, Optional<Logo> logo) {
        this.typesetter = typesetter;
        this.palette = palette;
        this.logo = logo;
        this.colours = palette.rgb();
        Canvas canvas = new Canvas(WIDTH, HEIGHT);
        canvas.fill(0, WIDTH, 0, PLANE, palette.plane());
        canvas.fill(0, WIDTH, PLANE, HEIGHT, palette.paper());
        this.plain = canvas.rows().clone();
        canvas.fill(MARGIN, WIDTH - MARGIN, LINE, LINE + LINE_HEIGHT, palette.line());
        this.divided = canvas.rows().clone();
        free.add(canvas);
    }

    /** Returns a card as a file in the format PNG. */
    byte[] draw(Card card) {
        Canvas known = free.poll();
        Canvas canvas = known == null ? new Canvas(WIDTH, HEIGHT) : known;
        boolean labelled = !card.section().text().isEmpty();
        canvas.copy(labelled ? divided : plain);
        if (labelled) {
            canvas.draw(line(card.section(), card.rightToLeft(), LABEL, LABEL_BASE, ROOM), palette.label());
        }
        canvas.draw(title(card, labelled ? TITLE_TOP : MARGIN), palette.title());
        if (!card.site().text().isEmpty()) {
            int taken = logo.map(one -> one.width() + GAP).orElse(0);
            canvas.draw(line(card.site(), card.rightToLeft(), SITE, SITE_BASE, ROOM - taken), palette.ink());
        }
        logo.ifPresent(one -> canvas.draw(
                one, card.rightToLeft() ? MARGIN : WIDTH - MARGIN - one.width(), (PLANE + HEIGHT - one.height()) / 2, palette.ink()));
        byte[] file = Png.of(WIDTH, HEIGHT, Palette.BITS, colours, canvas.rows());
        free.add(canvas);
        return file;
    }

    private List<Shape> title(Card card, int top) {
        Typesetter.Box box = new Typesetter.Box(card.rightToLeft(), ROOM, TITLE_BASE - top);
        Typesetter.Block block = typesetter.block(card.title(), box, TITLE);
        List<Shape> shapes = new ArrayList<>();
        double base = TITLE_BASE;
        for (int i = block.lines().size() - 1; i >= 0; i--) {
            Shape line = outline(block.lines().get(i), card.rightToLeft(), base);
            double below = Math.max(0, line.getBounds2D().getMaxY() - TITLE_BOTTOM);
            shapes.add(below > 0 ? AffineTransform.getTranslateInstance(0, -below).createTransformedShape(line) : line);
            base -= below + block.pitch();
        }
        return shapes;
    }

    private List<Shape> line(Lettering text, boolean rightToLeft, float size, int base, int width) {
        return typesetter.block(text, new Typesetter.Box(rightToLeft, width, 0), size).lines().stream()
                .map(line -> outline(line, rightToLeft, base))
                .toList();
    }

    private static Shape outline(TextLayout line, boolean rightToLeft, double base) {
        double start = rightToLeft ? WIDTH - MARGIN - line.getAdvance() : MARGIN;
        return line.getOutline(AffineTransform.getTranslateInstance(start, base));
    }
}
