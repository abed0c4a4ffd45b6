package dev.dossier.render;

import dev.dossier.model.Directive;
import dev.dossier.model.LinkResolver;
import dev.dossier.model.Page;
import dev.dossier.model.Picture;
import dev.dossier.model.SitePath;
import java.util.Optional;

/** The names of a picture that is published in several sizes. */
final class PictureNames {
    static final Vocabulary<Sized> PICTURE = Vocabulary.<Sized>of("picture", PictureNames::picture)
            .url("url", "the address for browsers that choose no size")
            .url("srcset", "the addresses of all sizes, for 'srcset'; empty where there is one")
            .url("largest", "the address of the widest")
            .text("sizes", "the width that the directive asks for, for 'sizes'; empty where it asks for none")
            .number("width", "how wide it is, in pixels: as the directive says, else as wide as the widest")
            .number("height", "how high it is, in pixels")
            .text("colour", "the colour that most of it has, such as '#2f5d8a'; empty where it is transparent")
            .build();

    private PictureNames() {}

    private static Object picture(String name, Sized one, Drawing drawing) {
        return switch (name) {
            case "url" -> one.shown().url();
            case "srcset" -> one.shown().srcset();
            case "largest" -> one.shown().largest();
            case "sizes" -> one.wanted() > 0 ? one.wanted() + "px" : "";
            case "width" -> one.width();
            case "height" -> one.shown().picture().heightFor(one.width());
            case "colour" -> one.shown().picture().colour();
            default -> throw Vocabulary.unanswered(name);
        };
    }

    /**
     * A picture of some width.
     *
     * @param shown the picture
     * @param wanted how wide it is to be, in pixels; 0 for as wide as it is
     */
    record Sized(LinkResolver.Shown shown, int wanted) {
        int width() {
            return wanted > 0 ? wanted : shown.picture().largest().width();
        }
    }

    /** Returns the picture that an attribute of a directive names, as wide as other attributes of it say. */
    static Optional<Sized> of(Directive.Attribute value, Call call, Drawing drawing) {
        if (drawing.links(call.page()).resolve(value.value(), true) instanceof LinkResolver.Shown shown) {
            int width = call.number("width");
            int height = call.number("height");
            return Optional.of(new Sized(shown, width > 0 || height == 0 ? width : shown.picture().widthFor(height)));
        }
        return Optional.empty();
    }

    /** Returns the picture that stands for a page. */
    static Optional<Sized> of(Page page, Drawing drawing) {
        Optional<SitePath> source = drawing.place(page).image();
        Optional<Picture> picture = source.flatMap(drawing.site().pictures()::at);
        return picture.map(one -> new Sized(
                new LinkResolver.Shown(
                        new LinkResolver.InSite(drawing.facts().urls(), drawing.route().output(), source.orElseThrow(), ""), one),
                0));
    }

    /** Returns the file of the output that other sites show for a page. */
    static Optional<SitePath> shared(Page page, Drawing drawing) {
        return drawing.place(page).image().map(drawing.site().pictures()::shared);
    }
}
