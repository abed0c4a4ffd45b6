package dev.dossier.ledger;

import dev.dossier.model.SitePath;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses as readers know them, from the root of the site: {@code /a/b/} for the file {@code a/b/index.html}. */
final class Address {
    private static final String INDEX = "index.html";
    private static final String HEXADECIMAL = "0123456789ABCDEF";
    private static final int ASCII = 0x80;

    /** What no YAML takes for anything but a text, wherever it stands. */
    private static final Pattern PLAIN = Pattern.compile("/[\\p{L}\\p{N}/._#%-]*");

    private Address() {}

    /** Returns the address of a file of the output, without percent-encoding. */
    static String of(SitePath output) {
        String path = output.value();
        boolean index = path.equals(INDEX) || path.endsWith("/" + INDEX);
        return "/" + (index ? path.substring(0, path.length() - INDEX.length()) : path);
    }

    /** Returns the file that a server shows for an address; nothing where no file can have it. */
    static Optional<SitePath> output(String address) {
        String path = address.substring(1) + (address.endsWith("/") ? INDEX : "");
        return SitePath.problem(path).isEmpty() ? Optional.of(SitePath.of(path)) : Optional.empty();
    }

    /** Returns whether a page can have an address as an alias; only pages lead elsewhere. */
    static boolean canBeAlias(String address) {
        return address.endsWith("/") || List.of("html", "htm").contains(SitePath.of(address.substring(1)).extension());
    }

    /** Returns an address as YAML writes it. */
    static String yaml(String address) {
        return PLAIN.matcher(address).matches() ? address : "'" + address.replace("'", "''") + "'";
    }

    /**
     * Returns a text as one word of a line: letters of any script stand for themselves, as browsers show them; what would end the word
     * or begin another one is percent-encoded.
     */
    static String word(String text) {
        StringBuilder word = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '#' || c == '%' || c == ASCII - 1) {
                word.append('%').append(HEXADECIMAL.charAt(c >> 4)).append(HEXADECIMAL.charAt(c & 15));
            } else {
                word.append(c);
            }
        }
        return word.toString();
    }
}
