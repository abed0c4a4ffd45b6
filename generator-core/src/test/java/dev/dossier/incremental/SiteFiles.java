package dev.dossier.incremental;

import dev.dossier.picture.TestPictures;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of a site folder by their paths, in memory: edits change them here, and a {@link Workbench} brings them to the disk. */
final class SiteFiles {
    static final String CONFIGURATION = "dossier.yml";
    static final String LEDGER = "urls.lock";
    static final String TRANSLATIONS = "translations.lock";
    static final String TEMPLATES = "theme/templates/";
    static final String MAIN_LANGUAGE = "content/en/";

    /** Stands for a byte that no UTF-8 text has. */
    private static final String PICTURE = "png ";
    static final char BAD_BYTE = '\uE0FF';

    private static final Pattern ID = Pattern.compile("\\{#([a-z0-9-]+)}");
    private static final Pattern PLAIN_HEADING = Pattern.compile("(?m)^##+ ((?:Alpha|Beta|Gamma|Delta) [0-9]+)$");
    private static final Pattern RAW_ID = Pattern.compile("id=\"(raw-[0-9]+)\"");
    private static final List<String> OTHER_FOLDERS = List.of("theme/", "static/", "data/");

    private final NavigableMap<String, String> texts = new TreeMap<>();

    SiteFiles copy() {
        SiteFiles copy = new SiteFiles();
        copy.texts.putAll(texts);
        return copy;
    }

    NavigableMap<String, String> texts() {
        return Collections.unmodifiableNavigableMap(texts);
    }

    boolean has(String path) {
        return texts.containsKey(path);
    }

    /** Returns the text of a file; empty where there is none. */
    String text(String path) {
        return texts.getOrDefault(path, "");
    }

    void put(String path, String text) {
        texts.put(path, text);
    }

    /** Puts a file unless it is there. */
    void add(String path, String text) {
        texts.putIfAbsent(path, text);
    }

    void remove(String path) {
        texts.remove(path);
    }

    /** Changes the text of a file, which keeps its kind of line ends. */
    void change(String path, UnaryOperator<String> change) {
        String old = text(path);
        String changed = change.apply(old.replace("\r\n", "\n"));
        texts.put(path, old.contains("\r\n") ? changed.replace("\n", "\r\n") : changed);
    }

    List<String> below(String prefix) {
        return texts.keySet().stream().filter(path -> path.startsWith(prefix)).toList();
    }

    /** Returns what the paths of pages begin with, in the default language; empty where the site folder itself holds the pages. */
    String content() {
        return text(CONFIGURATION).contains("languages:") ? MAIN_LANGUAGE : contentFolder();
    }

    /** Returns the folder that holds all pages; empty where that is the site folder itself. */
    String contentFolder() {
        return texts.keySet().stream().anyMatch(path -> path.startsWith("content/")) ? "content/" : "";
    }

    List<String> pages() {
        return inContent().stream().filter(path -> path.endsWith(".md")).toList();
    }

    List<String> filesBesidePages() {
        return inContent().stream().filter(path -> !path.endsWith(".md") && !List.of(CONFIGURATION, LEDGER, TRANSLATIONS).contains(path)).toList();
    }

    List<String> images() {
        return filesBesidePages().stream().filter(path -> path.endsWith(".svg") || path.endsWith(".png")).toList();
    }

    List<String> templates() {
        return below(TEMPLATES);
    }

    /** Returns the folders of the content, each with a slash at its end, without the content folder itself. */
    List<String> folders() {
        int start = contentFolder().length();
        boolean languages = content().equals(MAIN_LANGUAGE);
        Set<String> folders = new TreeSet<>();
        for (String path : inContent()) {
            for (int slash = path.indexOf('/', start); slash > 0; slash = path.indexOf('/', slash + 1)) {
                if (!languages || slash > path.indexOf('/', start)) {
                    folders.add(path.substring(0, slash + 1));
                }
            }
        }
        return List.copyOf(folders);
    }

    /** Returns the ids that the headings of a page have been given. */
    List<String> ids(String page) {
        List<String> ids = new ArrayList<>();
        for (Matcher id = ID.matcher(text(page)); id.find(); ) {
            ids.add(id.group(1));
        }
        return ids;
    }

    /** Returns all anchors of a page that a link may name. */
    List<String> anchors(String page) {
        List<String> anchors = new ArrayList<>(ids(page));
        for (Matcher heading = PLAIN_HEADING.matcher(text(page)); heading.find(); ) {
            anchors.add(heading.group(1).toLowerCase(Locale.ROOT).replace(' ', '-'));
        }
        boolean trusted = text(CONFIGURATION).contains("html: trust");
        for (Matcher id = RAW_ID.matcher(text(page)); trusted && id.find(); ) {
            anchors.add(id.group(1));
        }
        return anchors;
    }

    private List<String> inContent() {
        String content = contentFolder();
        return texts.keySet().stream()
                .filter(path -> path.startsWith(content))
                .filter(path -> !content.isEmpty() || OTHER_FOLDERS.stream().noneMatch(path::startsWith))
                .toList();
    }

    /** Returns a text as a file; one that says {@code png 20 10} is a picture of that size. */
    static byte[] bytes(String text) {
        if (text.startsWith(PICTURE)) {
            String[] sizes = text.strip().split(" ");
            return TestPictures.png(Integer.parseInt(sizes[1]), Integer.parseInt(sizes[2]));
        }
        if (text.indexOf(BAD_BYTE) < 0) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String part : text.split(String.valueOf(BAD_BYTE), -1)) {
            bytes.write(0xff);
            bytes.writeBytes(part.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    static String folderOf(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SiteFiles files && files.texts.equals(texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }
}
