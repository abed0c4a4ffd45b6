package dev.dossier.render;

import java.util.Map;
import java.util.Optional;

/**
 * What a template fills the blocks of its parent with, and what a template that extends it fills them with in turn: that comes first.
 *
 * @param own its own fillings by the names of the blocks
 * @param outer those of the template around it
 */
record Blocks(Map<String, Part[]> own, Optional<Blocks> outer) {
    /**
     * What is drawn for a block.
     *
     * @param outer what fills the blocks within
     */
    record Filling(Part[] parts, Optional<Blocks> outer) {}

    /** Returns what fills a block, where something does. */
    Optional<Filling> of(String block) {
        Optional<Filling> before = outer.flatMap(blocks -> blocks.of(block));
        return before.or(() -> Optional.ofNullable(own.get(block)).map(parts -> new Filling(parts, outer)));
    }
}
