package dev.dossier.model;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A picture of the site as pages show it: the files that it is published in, and what a page says about them.
 *
 * @param width how wide its source is when it stands upright, in pixels
 * @param height how high its source is
 * @param colour the colour that most of it has, such as {@code #2f5d8a}; empty where it is transparent or nobody has looked
 * @param files the files that it is published in, from the narrowest to the widest
 * @param shared the file that other sites show beside a link, where the picture stands for a page
 */
public record Picture(int width, int height, String colour, List<File> files, Optional<File> shared) {
    /** The width that browsers get which choose none, in pixels, where the picture is as wide: about a column of text. */
    private static final int USUAL = 800;

    /**
     * A file of a picture.
     *
     * @param path where it is in the output
     * @param width its width in pixels
     * @param height its height in pixels
     * @param content what stands for its bytes
     */
    public record File(SitePath path, int width, int height, Fingerprint content) {}

    /** Copies the list. */
    public Picture {
        files = List.copyOf(files);
    }

    /** Returns a picture that is published as it is. */
    public static Picture asItIs(int width, int height, SitePath path, Fingerprint content) {
        return new Picture(width, height, "", List.of(new File(path, width, height, content)), Optional.empty());
    }

    /** Returns the file for browsers that choose none. */
    public File usual() {
        return files.stream().filter(file -> file.width() >= USUAL).findFirst().orElseGet(this::largest);
    }

    /** Returns the widest file. */
    public File largest() {
        return files.get(files.size() - 1);
    }

    /** Returns the same picture with its files at other places. */
    public Picture moved(UnaryOperator<SitePath> places) {
        return new Picture(
                width, height, colour, files.stream().map(file -> moved(file, places)).toList(),
                shared.map(file -> moved(file, places)));
    }

    private static File moved(File file, UnaryOperator<SitePath> places) {
        return new File(places.apply(file.path()), file.width(), file.height(), file.content());
    }

    /**
     * Returns what {@code srcset} says (HTML Standard, "srcset attributes"); empty where there is one file only.
     *
     * @param urls how files are addressed
     * @param from the file that shows the picture
     */
    public String srcset(Urls urls, SitePath from) {
        if (files.size() < 2) {
            return "";
        }
        StringBuilder set = new StringBuilder();
        for (File file : files) {
            // A comma at the end of an address would end it; one inside does not.
            set.append(set.length() == 0 ? "" : ", ").append(urls.relative(from, file.path())).append(' ').append(file.width()).append('w');
        }
        return set.toString();
    }

    /** Returns how high the picture is where it is shown with a width. */
    public int heightFor(int shown) {
        return Math.max(1, (int) Math.round(shown * (double) height / width));
    }

    /** Returns how wide the picture is where it is shown with a height. */
    public int widthFor(int shown) {
        return Math.max(1, (int) Math.round(shown * (double) width / height));
    }
}
