package dev.dossier.map;

import dev.dossier.data.Table;
import java.util.List;

/**
 * A map as it is drawn. Immutable.
 *
 * @param viewBox the part of the plane that it shows, as SVG writes it
 * @param ordered whether its classes are of numbers or dates, or all that there is
 * @param classes the countries that are marked, by class
 * @param rows the rows of these countries
 */
public record WorldMap(String viewBox, boolean ordered, List<MapClass> classes, List<Table.Row> rows) {
    /** Copies the lists. */
    public WorldMap {
        classes = List.copyOf(classes);
        rows = List.copyOf(rows);
    }

    /**
     * Some countries that are drawn alike.
     *
     * @param text what they have in common; empty where nothing but that they are marked
     * @param unknown whether that is that their value is not known
     * @param shade how they are drawn, from 1 (least) to 6; 0 where their value is not known
     * @param shapes the countries
     */
    public record MapClass(String text, boolean unknown, int shade, List<Shape> shapes) {
        /** Copies the list. */
        public MapClass {
            shapes = List.copyOf(shapes);
        }
    }

    /** Returns all countries that there are, marked or not. */
    public static List<Shape> world() {
        return World.get().shapes();
    }
}
