package dev.dossier.feature.card;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Located;
import dev.dossier.model.SocialCards;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the fonts of the cards: those of the site, then the built-in ones. */
final class Typefaces {
    /** Arabic letters are small for the size of their font. */
    private static final float ARABIC = 1.16f;

    /** What is built in cannot change while it is used. */
    private static final class Holder {
        private static final List<Typeface> TYPEFACES = List.of(builtIn("noto-serif.ttf", 1), builtIn("noto-naskh-arabic.ttf", ARABIC));
    }

    private Typefaces() {}

    static List<Typeface> of(SocialCards asked, SiteFiles files) {
        List<Typeface> typefaces = new ArrayList<>();
        for (Located<String> font : asked.fonts()) {
            Optional<Typeface> typeface = files.read(font).map(bytes -> Typeface.of(bytes, 1, font.location()));
            if (typeface.isPresent() && typeface.get().characters().isEmpty()) {
                files.problems().accept(unusable(font));
            } else {
                typeface.ifPresent(typefaces::add);
            }
        }
        typefaces.addAll(builtIn());
        return typefaces;
    }

    /** Returns the fonts that are asked where no other has a character. */
    static List<Typeface> builtIn() {
        return Holder.TYPEFACES;
    }

    private static Diagnostic unusable(Located<String> font) {
        return Diagnostic.error(
                DiagnosticCode.CARD_FILE, font.location(), Quoted.of(font.value()) + " is not a font that cards can be set in",
                "A font is a file in TrueType (.ttf) or OpenType (.otf) format; WOFF files are for browsers only.");
    }

    private static Typeface builtIn(String name, float scale) {
        try (InputStream in = Typefaces.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the library");
            }
            return Typeface.of(in.readAllBytes(), scale, SourceLocation.of("bureau/" + name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
