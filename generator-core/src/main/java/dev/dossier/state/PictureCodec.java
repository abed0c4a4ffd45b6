package dev.dossier.state;

import dev.dossier.model.Fingerprint;
import dev.dossier.model.Picture;
import dev.dossier.model.SitePath;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the index of kept pictures and reads it again. */
final class PictureCodec {
    /** The name of the index among the files of the pictures. */
    static final String INDEX = "index";

    static final Comparator<Fingerprint> ORDER = Comparator.comparing(Fingerprint::toString);

    private PictureCodec() {}

    static void write(Map<Fingerprint, Picture> pictures, Encoder out) {
        out.all(pictures.entrySet(), one -> {
            out.fingerprint(one.getKey());
            Picture picture = one.getValue();
            out.number(picture.width());
            out.number(picture.height());
            out.text(picture.colour());
            out.all(picture.files(), file -> write(file, out));
            out.all(picture.shared().stream().toList(), file -> write(file, out));
        });
    }

    private static void write(Picture.File file, Encoder out) {
        out.text(file.path().value());
        out.number(file.width());
        out.number(file.height());
        out.fingerprint(file.content());
    }

    static Map<Fingerprint, Picture> read(Decoder in) {
        Map<Fingerprint, Picture> pictures = new HashMap<>();
        for (int left = in.count(); left > 0; left--) {
            pictures.put(in.fingerprint(), picture(in));
        }
        return pictures;
    }

    private static Picture picture(Decoder in) {
        int width = in.smallNumber();
        int height = in.smallNumber();
        String colour = in.text();
        List<Picture.File> files = in.all(() -> file(in));
        Optional<Picture.File> shared = in.all(() -> file(in)).stream().findFirst();
        return new Picture(width, height, colour, files, shared);
    }

    private static Picture.File file(Decoder in) {
        return new Picture.File(SitePath.of(in.text()), in.smallNumber(), in.smallNumber(), in.fingerprint());
    }
}
