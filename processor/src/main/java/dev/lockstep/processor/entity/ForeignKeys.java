package dev.lockstep.processor.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The {@code @ForeignKey}s that speak of one constraint, that which counts most first (Jakarta Persistence 3.2, section
 * 11.1.21).
 *
 * <p>Where Hibernate reads the name alone, it lets {@code NO_CONSTRAINT} pass; so do these.
 */
final class ForeignKeys {
    private static final String MEMBER = "foreignKey";

    private ForeignKeys() {}

    /** Those of a to-one association, or of the key of a one-to-many association with a join column. */
    static List<Annotation> ofAttribute(Leaf leaf, List<Annotation> joinColumns) {
        List<Annotation> found = new ArrayList<>();
        leaf.associationOverride().flatMap(o -> o.nested(MEMBER)).ifPresent(found::add);
        found.addAll(ofElement(leaf.attribute().annotations(), Jpa.JOIN_COLUMN, joinColumns));
        return found;
    }

    /**
     * Those of an annotation on an element, or of its container.
     *
     * @param annotation the qualified name of one that may be repeated
     * @param columns those that count
     */
    static List<Annotation> ofElement(Annotations annotations, String annotation, List<Annotation> columns) {
        List<Annotation> found = new ArrayList<>();
        annotations.find(annotation).flatMap(a -> a.nested(MEMBER)).ifPresent(found::add);
        annotations.find(annotation + "s").flatMap(a -> a.nested(MEMBER)).ifPresent(found::add);
        found.addAll(names(columns));
        return found;
    }

    /** Those of the key of a collection's table. */
    static List<Annotation> ofKey(Optional<Annotation> table, List<Annotation> joinColumns) {
        List<Annotation> found = new ArrayList<>();
        table.flatMap(a -> a.nested(MEMBER)).ifPresent(found::add);
        joinColumns.stream().findFirst().flatMap(a -> a.nested(MEMBER)).ifPresent(found::add);
        found.addAll(names(joinColumns));
        return found;
    }

    /** Those of the foreign key of a table with a member of its own for it. */
    static List<Annotation> ofTable(Optional<Annotation> table, String member, List<Annotation> joinColumns) {
        List<Annotation> found = new ArrayList<>();
        table.flatMap(a -> a.nested(member)).ifPresent(found::add);
        found.addAll(names(joinColumns));
        return found;
    }

    private static List<Annotation> names(List<Annotation> columns) {
        return columns.stream()
                .flatMap(c -> c.nested(MEMBER).stream())
                .filter(f -> !isNone(f))
                .toList();
    }

    /** Whether one of them asks for no constraint. */
    static boolean forbid(List<Annotation> foreignKeys) {
        return foreignKeys.stream().anyMatch(ForeignKeys::isNone);
    }

    private static boolean isNone(Annotation foreignKey) {
        return foreignKey.constant("value").equals("NO_CONSTRAINT");
    }

    /** The first that says more than the default. */
    static Optional<Annotation> speaking(List<Annotation> foreignKeys) {
        return foreignKeys.stream()
                .filter(f -> !f.string("name").isEmpty()
                        || !f.string("foreignKeyDefinition").isEmpty()
                        || !f.string("options").isEmpty())
                .findFirst();
    }
}
