package dev.lockstep.processor.entity;

import java.util.List;
import java.util.Optional;

/**
 * An entity with its table.
 *
 * @param type the class
 * @param table its table, to which associations still add
 * @param leaves its attributes, those within embedded ones among them
 */
record MappedEntity(EntityClass type, TableDraft table, List<Leaf> leaves) {
    MappedEntity {
        leaves = List.copyOf(leaves);
    }

    Optional<Leaf> leaf(String path) {
        return leaves.stream().filter(l -> l.path().equals(path)).findFirst();
    }
}
