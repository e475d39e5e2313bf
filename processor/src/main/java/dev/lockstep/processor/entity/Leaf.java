package dev.lockstep.processor.entity;

import java.util.Optional;

/**
 * An attribute of an entity that is no embedded one, reached through those that are.
 *
 * @param attribute the attribute
 * @param path from the entity to it, {@code address.city}
 * @param columnOverride the {@code @Column} that goes before its own, if any
 * @param associationOverride the {@code @AssociationOverride} that goes before its own mapping, if any
 * @param convertOverride the {@code @Convert} that goes before its own, if any
 */
record Leaf(
        Attribute attribute,
        String path,
        Optional<Annotation> columnOverride,
        Optional<Annotation> associationOverride,
        Optional<Annotation> convertOverride) {
    /** Whether it lies in an embeddable: there a primitive may be null, for the whole embeddable may be. */
    boolean embedded() {
        return path.indexOf('.') >= 0;
    }

    boolean isAssociation() {
        return isToOne() || attribute.has(Jpa.ONE_TO_MANY) || attribute.has(Jpa.MANY_TO_MANY);
    }

    boolean isToOne() {
        return attribute.has(Jpa.MANY_TO_ONE) || attribute.has(Jpa.ONE_TO_ONE);
    }

    boolean isIdentifier() {
        return attribute.has(Jpa.ID);
    }

    /** The {@code @Column} that counts. */
    Optional<Annotation> column() {
        return columnOverride.or(() -> attribute.annotations().find(Jpa.COLUMN));
    }

    /** The {@code @Convert} that counts. */
    Optional<Annotation> convert() {
        return convertOverride.or(() -> attribute.annotations().repeated(Jpa.CONVERT, Jpa.CONVERTS).stream()
                .filter(c -> c.string("attributeName").isEmpty())
                .findFirst());
    }

    /** The value of a basic attribute. */
    BasicValue value() {
        return BasicValue.of(attribute, convert());
    }
}
