package dev.dossier.render;

import dev.dossier.map.Shape;
import dev.dossier.map.WorldMap;
import java.util.Optional;

/** The names of a map. */
final class MapNames {
    /** Upper case, as no anchor of a heading is. */
    private static final String PREFIX = "map-";

    private static final Vocabulary<Shape> SHAPE = Vocabulary.<Shape>of("shape")
            .text("id", "its id in the file; empty where it has no code", (shape, drawing) -> shape.code().isEmpty() ? "" : id(shape))
            .url("url", "the address of its shape in the file", (shape, drawing) -> "#" + id(shape))
            .text("path", "its outline, or a line too short to be seen, as the data of a path", (shape, drawing) -> shape.path())
            .flag("dot", "whether it is so small that a dot stands for it", (shape, drawing) -> shape.dot())
            .build();
    private static final Vocabulary<WorldMap.MapClass> CLASS = Vocabulary.<WorldMap.MapClass>of("class")
            .text("text", "what its countries have in common; empty where that is not known", (one, drawing) -> one.text())
            .flag("unknown", "whether the values of its countries are not known", (one, drawing) -> one.unknown())
            .number("shade", "how its countries are drawn, from 1 (least) to 6; 0 where their values are not known",
                    (one, drawing) -> one.shade())
            .number("count", "how many countries it has", (one, drawing) -> one.shapes().size())
            .list("shapes", "the countries", () -> SHAPE, (one, drawing) -> one.shapes())
            .build();

    static final Vocabulary<ShownMap> MAP = Vocabulary.<ShownMap>of("map")
            .text("viewBox", "the part of the plane that it shows", (shown, drawing) -> shown.map().viewBox())
            .flag("drawsShapes", "whether no other map of the file has drawn the shapes",
                    (shown, drawing) -> drawing.isFirstMap(shown.call()))
            .list("shapes", "all countries", () -> SHAPE, (shown, drawing) -> WorldMap.world())
            .list("classes", "the countries that are marked, by class", () -> CLASS, (shown, drawing) -> shown.map().classes())
            .flag("parted", "whether there is more than one class", (shown, drawing) -> shown.map().classes().size() > 1)
            .flag("ordered", "whether its classes are of numbers or dates", (shown, drawing) -> shown.map().ordered())
            .number("count", "how many countries are marked", (shown, drawing) -> shown.map().rows().size())
            .view("table", "its rows", () -> TableNames.TABLE, (shown, drawing) -> Optional.of(shown.table()))
            .build();

    private MapNames() {}

    private static String id(Shape shape) {
        return PREFIX + shape.code();
    }
}
