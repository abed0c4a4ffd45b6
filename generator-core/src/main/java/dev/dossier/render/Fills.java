package dev.dossier.render;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The blocks that a template fills of its parent, and those that a template which extends it fills in turn: these come first.
 *
 * <p>Two are the same only when they are one object: which blocks were seen is kept for each use of a parent.
 */
final class Fills {
    private final Node.Parent parent;
    private final Optional<Fills> outer;
    private final Set<String> used = new HashSet<>();
    private final Set<String> seen = new TreeSet<>();

    Fills(Node.Parent parent, Optional<Fills> outer) {
        this.parent = parent;
        this.outer = outer;
    }

    /**
     * What is drawn for a block.
     *
     * @param block the block with the content
     * @param outer what may fill the blocks inside of it
     */
    record Filling(Node.Block block, Optional<Fills> outer) {}

    /** Returns what is drawn for a block of the parent, where something fills it. */
    Optional<Filling> of(String name) {
        seen.add(name);
        Optional<Filling> before = outer.flatMap(fills -> fills.of(name));
        Optional<Node.Block> own = parent.fills().stream().filter(fill -> fill.name().equals(name)).reduce((first, last) -> last);
        own.ifPresent(block -> used.add(name));
        return before.or(() -> own.map(block -> new Filling(block, outer)));
    }

    /** Returns whether the parent has asked for a block. */
    boolean isUsed(String name) {
        return used.contains(name);
    }

    /** Returns the blocks that the parent has. */
    Set<String> seen() {
        return seen;
    }
}
