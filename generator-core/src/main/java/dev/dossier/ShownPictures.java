package dev.dossier;

import dev.dossier.GenerationListener.Stage;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.ledger.UrlLedger;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.Picture;
import dev.dossier.model.PictureOptions;
import dev.dossier.model.PictureOptions.Format;
import dev.dossier.model.Pictures;
import dev.dossier.model.Route;
import dev.dossier.model.Routes;
import dev.dossier.model.Site;
import dev.dossier.model.SiteConfig.HtmlPolicy;
import dev.dossier.model.SitePath;
import dev.dossier.model.SourceFile;
import dev.dossier.model.Sources;
import dev.dossier.model.Stamp;
import dev.dossier.picture.PictureLinks;
import dev.dossier.picture.PictureMaker;
import dev.dossier.picture.RefusedException;
import dev.dossier.state.PictureStore;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes the files of the pictures that pages show, or finds them in the state of a former build, and puts them into the site. For one
 * build.
 */
final class ShownPictures {
    /** Digits of a fingerprint in the name of a file, so that another picture has another address. */
    private static final int DIGITS = 8;

    /** Of a longer name the rest is left out, in UTF-16 units. */
    private static final int MAX_NAME = 80;

    private final Generator.Builder options;
    private final Problems problems;
    private final Past past;
    private final PictureStore store;
    private final Set<Fingerprint> used = new HashSet<>();

    /**
     * Creates the pictures of a build; nothing is read yet.
     *
     * @param remembered whether what former builds made may be used
     * @param writing whether what is made is kept for later ones
     */
    ShownPictures(Generator.Builder options, Problems problems, Past past, boolean remembered, boolean writing) {
        this.options = options;
        this.problems = problems;
        this.past = past;
        this.store = remembered ? new PictureStore(options.state, options.output.orElseThrow(), writing) : new PictureStore();
    }

    /**
     * What became of a picture.
     *
     * @param use what it is wanted for
     * @param options what was made of it
     * @param content what stands for the bytes of its source
     * @param picture the picture, with names that are not yet those in the output; nothing where it is refused
     * @param refused why it is
     */
    private record Result(
            PictureUses.Use use, PictureOptions options, Fingerprint content, Optional<Picture> picture, Optional<RefusedException> refused) {
        Fingerprint key() {
            return PictureMaker.key(use.path(), content, options, use.shared());
        }
    }

    /** Takes what the site does not show any more out of the state. */
    void forgetOthers() {
        try {
            store.keepOnly(used);
        } catch (IOException full) {
            problems.accept(notKept(full));
        }
    }

    /** Returns the site with its pictures; the same where it has none, or publishes them as they are. */
    Site in(Site site, Sources sources) {
        PictureOptions wanted = site.config().publishing().pictures();
        if (wanted.format() == Format.NONE || !PictureUses.mayHave(sources)) {
            return site;
        }
        PictureUses uses = PictureUses.of(site, sources);
        List<Result> results = Workers.each(options.listener, Stage.RESOLVE, uses.shown(), use -> result(use, wanted));
        try {
            store.save();
        } catch (IOException full) {
            problems.accept(notKept(full));
        }
        return with(results, uses, site, sources);
    }

    private Diagnostic notKept(IOException problem) {
        return Diagnostic.error(
                DiagnosticCode.STATE_NOT_WRITABLE,
                SourceLocation.of(options.state.map(Object::toString).orElse("")),
                "the pictures of this build cannot be kept: " + problem.getClass().getSimpleName(),
                "Check the permissions of the state folder and the space on its disk.");
    }

    /** A picture that cannot be read is none; whoever copies the file says so. */
    private Optional<Result> result(PictureUses.Use use, PictureOptions wanted) {
        Optional<Fingerprint> content = past.content(use.source());
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Result before = new Result(use, wanted, content.get(), Optional.empty(), Optional.empty());
        Optional<Picture> known = store.known(before.key());
        if (known.isPresent()) {
            return Optional.of(new Result(use, wanted, content.get(), known, Optional.empty()));
        }
        if (PictureMaker.encodes(wanted.format())) {
            return make(use, wanted);
        }
        problems.accept(Diagnostic.warning(
                DiagnosticCode.WEBP_MISSING, SourceLocation.of("dossier.yml"),
                "this machine cannot encode WebP, so pictures become JPEG and PNG",
                "Add 'com.github.usefulness:webp-imageio' to the class path, or write 'pictures: {format: jpeg}' to have it so everywhere."));
        return result(use, new PictureOptions(Format.JPEG, wanted.quality(), wanted.widths()));
    }

    private Optional<Result> make(PictureUses.Use use, PictureOptions wanted) {
        try {
            byte[] bytes = use.source().content().read(PictureMaker.limit());
            Fingerprint content = Fingerprint.of(bytes);
            try {
                PictureMaker.Made made = PictureMaker.make(use.path(), bytes, wanted, use.shared());
                Result result = new Result(use, wanted, content, Optional.of(made.picture()), Optional.empty());
                store.keep(result.key(), made.picture(), made.files());
                return Optional.of(result);
            } catch (RefusedException why) {
                return Optional.of(new Result(use, wanted, content, Optional.empty(), Optional.of(why)));
            }
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private Site with(List<Result> results, PictureUses uses, Site site, Sources sources) {
        SortedMap<SitePath, Route> outputs = new TreeMap<>(site.outputs());
        Map<SitePath, Picture> shown = new TreeMap<>();
        Map<SitePath, RefusedException> refused = new HashMap<>();
        Map<String, Fingerprint> contents = new HashMap<>();
        Set<String> known = UrlLedger.addresses(sources);
        for (Result result : results) {
            PictureUses.Use use = result.use();
            contents.put(use.source().name(), result.content());
            result.refused().ifPresent(why -> refused.put(use.path(), why));
            boolean beside = uses.isBesidePages(use.source()) && !uses.linked().contains(use.path());
            if (beside && result.refused().isPresent()) {
                outputs.remove(use.path());
            }
            if (result.picture().isPresent()) {
                used.add(result.key());
                Picture picture = named(result.picture().get(), result);
                boolean needed = picture.files().isEmpty()
                        || site.config().html() == HtmlPolicy.TRUST
                        || known.contains("/" + use.path());
                if (beside && !needed) {
                    outputs.remove(use.path());
                }
                publish(picture, result, outputs);
                if (!picture.files().isEmpty()) {
                    shown.put(use.path(), picture);
                } else if (picture.width() > 0) {
                    shown.put(use.path(), Picture.asItIs(picture.width(), picture.height(), use.path(), result.content()));
                }
            }
        }
        uses.refused(refused.keySet(), (place, image) -> {
            RefusedException why = Objects.requireNonNull(refused.get(image.path()));
            problems.accept(Diagnostic.error(why.code(), place, "the image '" + image.written() + "' " + why.getMessage(), why.hint()));
        });
        Pictures pictures = new Pictures(shown, contents);
        Site.PageLinks links = (page, output) -> new PictureLinks(site.links().of(page, output), pictures, refused);
        return site.withPictures(Routes.of(outputs.values()), links, pictures);
    }

    /** Returns a picture whose files have the names that they have in the output: beside the source, and each its own. */
    private static Picture named(Picture picture, Result result) {
        SitePath source = result.use().path();
        String name = source.name();
        int end = Math.min(name.lastIndexOf('.'), MAX_NAME);
        // Half a character would be none.
        String stem = name.substring(0, end > 0 && Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end);
        String start = stem + "-" + result.key().toString().substring(0, DIGITS) + "-";
        return picture.moved(path -> source.parent().resolve(start + path));
    }

    private void publish(Picture picture, Result result, Map<SitePath, Route> outputs) {
        for (int i = 0; i < picture.files().size(); i++) {
            publish(picture.files().get(i), i, result, outputs);
        }
        picture.shared().ifPresent(file -> publish(file, picture.files().size(), result, outputs));
    }

    private void publish(Picture.File file, int number, Result result, Map<SitePath, Route> outputs) {
        // What stands for its bytes is its stamp, so that a later build knows it again.
        Stamp stamp = Stamp.of(file.content());
        SourceFile source = new SourceFile(file.path(), file.path().value(), stamp, content(file, number, result));
        Route other = outputs.putIfAbsent(file.path(), new Route.Copied(file.path(), source));
        if (other != null) {
            problems.accept(Diagnostic.error(
                    DiagnosticCode.OUTPUT_COLLISION, other.origin(),
                    "'" + file.path() + "' is wanted by two sources, this one and the picture '" + result.use().source().name() + "'",
                    "Rename this file."));
        }
    }

    /** Returns the bytes of a file that was made, which is made again where it is not there any more, or not whole. */
    private SourceFile.Content content(Picture.File file, int number, Result result) {
        return () -> {
            Optional<byte[]> kept = store.bytes(file.content());
            byte[] bytes = kept.isPresent() ? kept.get() : again(number, result);
            return SourceFile.content(bytes).open();
        };
    }

    private byte[] again(int number, Result result) throws IOException {
        byte[] source = result.use().source().content().read(PictureMaker.limit());
        if (!Fingerprint.of(source).equals(result.content())) {
            throw new IOException("the picture has changed during the build");
        }
        try {
            PictureMaker.Made made = PictureMaker.make(result.use().path(), source, result.options(), result.use().shared());
            store.keep(result.key(), made.picture(), made.files());
            return made.files().get(number);
        } catch (RefusedException e) {
            throw new IOException("the picture cannot be made again", e);
        }
    }
}
