package dev.dossier.render;

import dev.dossier.map.Shape;
import dev.dossier.map.WorldMap;
import java.util.Optional;

/** The names of a map. */
final class MapNames {
    /** Upper case, as no anchor of a heading is. */
    private static final String PREFIX = "map-";

    private static final Vocabulary<Shape> SHAPE = Vocabulary.<Shape>of("shape", MapNames::shape)
            .text("id", "its id in the file; empty where it has no code")
            .url("url", "the address of its shape in the file")
            .text("path", "its outline, or a line too short to be seen, as the data of a path")
            .flag("dot", "whether it is so small that a dot stands for it")
            .build();
    private static final Vocabulary<WorldMap.MapClass> CLASS = Vocabulary.<WorldMap.MapClass>of("class", MapNames::mapClass)
            .text("text", "what its countries have in common; empty where that is not known")
            .flag("unknown", "whether the values of its countries are not known")
            .number("shade", "how its countries are drawn, from 1 (least) to 6; 0 where their values are not known")
            .number("count", "how many countries it has")
            .list("shapes", "the countries", () -> SHAPE)
            .build();

    static final Vocabulary<ShownMap> MAP = Vocabulary.<ShownMap>of("map", MapNames::map)
            .text("viewBox", "the part of the plane that it shows")
            .flag("drawsShapes", "whether no other map of the file has drawn the shapes")
            .list("shapes", "all countries", () -> SHAPE)
            .list("classes", "the countries that are marked, by class", () -> CLASS)
            .flag("parted", "whether there is more than one class")
            .flag("ordered", "whether its classes are of numbers or dates")
            .number("count", "how many countries are marked")
            .view("table", "its rows", () -> TableNames.TABLE)
            .build();

    private MapNames() {}

    private static Object shape(String name, Shape shape, Drawing drawing) {
        return switch (name) {
            case "id" -> shape.code().isEmpty() ? "" : id(shape);
            case "url" -> "#" + id(shape);
            case "path" -> shape.path();
            case "dot" -> shape.dot();
            default -> throw Vocabulary.unanswered(name);
        };
    }

    private static Object mapClass(String name, WorldMap.MapClass one, Drawing drawing) {
        return switch (name) {
            case "text" -> one.text();
            case "unknown" -> one.unknown();
            case "shade" -> one.shade();
            case "count" -> one.shapes().size();
            case "shapes" -> one.shapes();
            default -> throw Vocabulary.unanswered(name);
        };
    }

    private static Object map(String name, ShownMap shown, Drawing drawing) {
        return switch (name) {
            case "viewBox" -> shown.map().viewBox();
            case "drawsShapes" -> drawing.isFirstMap(shown.call());
            case "shapes" -> WorldMap.world();
            case "classes" -> shown.map().classes();
            case "parted" -> shown.map().classes().size() > 1;
            case "ordered" -> shown.map().ordered();
            case "count" -> shown.map().rows().size();
            case "table" -> Optional.of(shown.table());
            default -> throw Vocabulary.unanswered(name);
        };
    }

    private static String id(Shape shape) {
        return PREFIX + shape.code();
    }
}
