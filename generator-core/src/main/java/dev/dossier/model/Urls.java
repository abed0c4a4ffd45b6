package dev.dossier.model;

import dev.dossier.model.SiteConfig.UrlStyle;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Turns a file of the output into the address that a page of the output uses for it.
 *
 * <p>Addresses inside the site are relative, so that it works below any path of a server. The page for URLs that do not exist
 * is the exception: a server shows it at any depth, so what it says begins at the root of the server.
 *
 * @param style what the URL of a page looks like
 * @param baseUrl where the site will be published, ending in {@code /}
 * @param anywhere the pages that a server shows at any depth
 */
public record Urls(UrlStyle style, Optional<URI> baseUrl, Set<SitePath> anywhere) {
    /** The page that a server shows for a URL that does not exist. */
    public static final SitePath NOT_FOUND = SitePath.of("404.html");

    private static final String INDEX = "index.html";
    private static final boolean[] IN_PATH = allowed("-._~!$&'()*+,;=:@/");
    private static final boolean[] IN_ADDRESS = allowed("-._~!$&'()*+,;=:@/?#%");

    /** Returns the addresses of a site in one language. */
    public Urls(UrlStyle style, Optional<URI> baseUrl) {
        this(style, baseUrl, Set.of(NOT_FOUND));
    }

    /** Returns the addresses of a site. */
    public static Urls of(SiteConfig config) {
        Set<SitePath> anywhere = new HashSet<>();
        config.languages().all().forEach(language -> anywhere.add(language.prefix().resolve(NOT_FOUND.value())));
        return new Urls(config.urls(), config.baseUrl(), anywhere);
    }

    /** Returns the address of a file as a page that is at {@code from} writes it, percent-encoded. */
    public String relative(SitePath from, SitePath to) {
        if (from.value().endsWith(NOT_FOUND.value()) && anywhere.contains(from)) {
            String root = baseUrl.map(URI::getRawPath).filter(path -> !path.isEmpty()).orElse("/");
            return root + shown(to.value());
        }
        String source = from.value();
        String target = to.value();
        int common = 0;
        StringBuilder url = new StringBuilder(target.length() + 16);
        for (int slash = source.indexOf('/'); slash >= 0; slash = source.indexOf('/', slash + 1)) {
            if (url.length() == 0 && target.regionMatches(common, source, common, slash + 1 - common)) {
                common = slash + 1;
            } else {
                url.append("../");
            }
        }
        String rest = shown(target.substring(common));
        if (url.length() == 0) {
            return rest.isEmpty() ? "./" : rest.indexOf(':') >= 0 && rest.charAt(0) != '.' ? "./" + rest : rest;
        }
        return url.append(rest).toString();
    }

    /** Returns the full address of a file; nothing where it is not known where the site will be published. */
    public Optional<String> absolute(SitePath to) {
        return baseUrl.map(base -> base.toASCIIString() + encode(withoutIndex(to.value())));
    }

    private String shown(String target) {
        return encode(style == UrlStyle.FOLDER ? withoutIndex(target) : target);
    }

    private static String withoutIndex(String target) {
        boolean index = target.endsWith(INDEX)
                && (target.length() == INDEX.length() || target.charAt(target.length() - INDEX.length() - 1) == '/');
        return index ? target.substring(0, target.length() - INDEX.length()) : target;
    }

    /** Percent-encodes what RFC 3986, section 3.3, does not allow in a path, as UTF-8. */
    public static String encode(String path) {
        return encode(path, IN_PATH);
    }

    /** Percent-encodes what RFC 3986 does not allow in a whole address, as UTF-8; what is encoded already stays as it is. */
    public static String encodeAddress(String address) {
        return encode(address, IN_ADDRESS);
    }

    /** Undoes percent-encoding; a text that is not valid percent-encoded UTF-8 stays as it is. */
    public static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer decoded = ByteBuffer.allocate(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int high = i + 2 < bytes.length && bytes[i] == '%' ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            if (low >= 0) {
                decoded.put((byte) (high * 16 + low));
                i += 2;
            } else {
                decoded.put(bytes[i]);
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(decoded.flip()).toString();
        } catch (CharacterCodingException notUtf8) {
            return text;
        }
    }

    private static String encode(String text, boolean[] allowed) {
        int plain = 0;
        while (plain < text.length() && isPlain(text.charAt(plain), allowed)) {
            plain++;
        }
        if (plain == text.length()) {
            return text;
        }
        StringBuilder encoded = new StringBuilder(text.length() + 16);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (isPlain(c, allowed)) {
                encoded.append(c);
            } else {
                encoded.append('%').append(hex(c >> 4)).append(hex(c & 15));
            }
        }
        return encoded.toString();
    }

    private static boolean isPlain(char c, boolean[] allowed) {
        return c < allowed.length && allowed[c];
    }

    /** Returns which characters of ASCII stay as they are: letters, digits and some others. */
    private static boolean[] allowed(String others) {
        boolean[] allowed = new boolean[0x80];
        for (char c = 0; c < allowed.length; c++) {
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            allowed[c] = letter || c >= '0' && c <= '9' || others.indexOf(c) >= 0;
        }
        return allowed;
    }

    private static char hex(int digit) {
        return "0123456789ABCDEF".charAt(digit);
    }
}
