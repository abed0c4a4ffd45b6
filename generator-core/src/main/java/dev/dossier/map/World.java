package dev.dossier.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The countries of the world as Natural Earth draws them, in the Equal Earth projection (B. Šavrič, T. Patterson, B. Jenny, The Equal
 * Earth map projection, International Journal of Geographical Information Science 33 (3), 2019): areas keep their proportions, so that
 * no part of the world looks larger than it is. {@code src/scripts/world.py} makes the file. Immutable.
 *
 * @param width how wide the map is
 * @param height how high it is without Antarctica
 * @param fullHeight how high it is with Antarctica
 * @param shapes the countries; those without a code are drawn and cannot be named
 * @param byCode the countries that have codes, by each of these
 */
record World(int width, int height, int fullHeight, List<Shape> shapes, Map<String, Shape> byCode) {
    static final String ANTARCTICA = "ATA";

    private static final String FILE = "world.txt";
    private static final String SEPARATOR = "\t";
    private static final int ISO2 = 0;
    private static final int ISO3 = 1;
    private static final int NUMBER = 2;
    private static final int PATH = 3;
    private static final int FIELDS = 4;
    /** An outline is closed; a line from a point to itself is not. */
    private static final String CLOSED = "z";

    /** Read when the first map is drawn. */
    private static final class Loaded {
        private static final World WORLD = read();
    }

    static World get() {
        return Loaded.WORLD;
    }

    /** Returns the country of a code: two or three letters, or three digits (ISO 3166-1). */
    Optional<Shape> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    private static World read() {
        try (InputStream file = Objects.requireNonNull(World.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            Objects.requireNonNull(lines.readLine(), "where the shapes are from");
            String[] size = Objects.requireNonNull(lines.readLine(), "size").split(" ", -1);
            List<Shape> shapes = new ArrayList<>();
            Map<String, Shape> byCode = new HashMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] fields = line.split(SEPARATOR, FIELDS);
                Shape shape = new Shape(fields[ISO3], fields[PATH], !fields[PATH].endsWith(CLOSED));
                shapes.add(shape);
                for (int field : new int[] {ISO2, ISO3, NUMBER}) {
                    if (!fields[field].isEmpty()) {
                        byCode.put(fields[field], shape);
                    }
                }
            }
            return new World(
                    Integer.parseInt(size[0]), Integer.parseInt(size[1]), Integer.parseInt(size[2]), List.copyOf(shapes),
                    Map.copyOf(byCode));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
