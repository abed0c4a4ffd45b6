package dev.dossier.feature.card;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.Located;
import dev.dossier.model.Look;
import dev.dossier.model.SocialCards;
import dev.dossier.model.SourceFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Draws cards as soon as the first is asked for; before, nothing of the graphics of Java is loaded. Thread-safe. */
final class Press {
    /** Counts the changes to how cards are drawn, since their addresses tell what is on them and not how. */
    private static final int DESIGN = 1;

    private final List<Typeface> typefaces;
    private final SocialCards asked;
    private final Optional<byte[]> logo;
    private final Palette palette;
    private Optional<Painter> painter = Optional.empty();
    private Optional<Diagnostic> failure = Optional.empty();

    Press(List<Typeface> typefaces, Optional<byte[]> logo, SocialCards asked, Look look) {
        this.typefaces = typefaces;
        this.logo = logo;
        this.asked = asked;
        this.palette = new Palette(asked.colours(), look);
    }

    /** Returns what is the same only if all cards look the same but for what stands on them. */
    Fingerprint fingerprint() {
        Fingerprint.Builder style = new Fingerprint.Builder().number(DESIGN);
        for (int colour : palette.rgb()) {
            style.number(colour);
        }
        style.fingerprint(Fingerprint.of(logo.orElse(new byte[0])));
        typefaces.forEach(typeface -> style.fingerprint(typeface.content()));
        return style.build();
    }

    /** Returns the file of a card; an empty one where this Java cannot draw, which is told. */
    SourceFile.Content print(Card card, Consumer<Diagnostic> problems) {
        Optional<Painter> ready = painter();
        if (ready.isEmpty()) {
            failure.ifPresent(problems);
            return SourceFile.content(new byte[0]);
        }
        return new Drawn(ready.get(), card);
    }

    /** The fonts of Java need libraries of the system that small images of containers leave out. */
    private synchronized Optional<Painter> painter() {
        if (painter.isEmpty() && failure.isEmpty()) {
            try {
                Typesetter typesetter = new Typesetter(typefaces);
                for (Typeface typeface : typefaces) {
                    if (!typesetter.load(typeface)) {
                        failure = Optional.of(unreadable(typeface.location()));
                        return painter;
                    }
                }
                Optional<Logo> shape = logo.flatMap(Logo::of);
                if (shape.isEmpty() && logo.isPresent()) {
                    failure = asked.logo().map(Press::unusable);
                } else {
                    painter = Optional.of(new Painter(typesetter, palette, shape));
                }
            } catch (IOException | RuntimeException | LinkageError | InternalError cannot) {
                // Which of them it is depends on what is missing, and on the Java.
                failure = Optional.of(cannotDraw(cannot));
            }
        }
        return painter;
    }

    private static Diagnostic unreadable(SourceLocation font) {
        return Diagnostic.error(
                DiagnosticCode.CARD_FILE, font, "Java cannot read the font", "Choose another font, or another file of the same one.");
    }

    private static Diagnostic unusable(Located<String> logo) {
        return Diagnostic.error(
                DiagnosticCode.CARD_FILE, logo.location(), Quoted.of(logo.value()) + " is not a picture that cards can show",
                "Use a PNG, GIF or JPEG file of up to 16 million pixels.");
    }

    private Diagnostic cannotDraw(Throwable cause) {
        return Diagnostic.error(
                DiagnosticCode.CARDS_NOT_DRAWN, asked.location(),
                "this Java cannot draw text: " + cause.getClass().getSimpleName(),
                "Its packages for graphics or the libraries 'freetype' and 'fontconfig' are missing: use a full JDK, "
                        + "and in a small container install 'fontconfig'. The folder for temporary files must be writable.");
    }
}
