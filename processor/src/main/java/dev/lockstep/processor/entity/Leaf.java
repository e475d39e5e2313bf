package dev.lockstep.processor.entity;

import java.util.Optional;

/**
 * An attribute of an entity that is no embedded one, reached through those that are.
 *
 * @param attribute the attribute
 * @param path from the entity to it, {@code address.city}
 * @param name the attribute's name, with the former ones that it or the embedded attributes around it give it
 * @param identifier whether it is the identifier or a part of it
 * @param embedding what the embedded attributes around it say of its columns
 * @param columnOverride the {@code @Column} that goes before its own, if any
 * @param associationOverride the {@code @AssociationOverride} that goes before its own mapping, if any
 * @param convertOverride the {@code @Convert} that goes before its own, if any
 */
record Leaf(
        Attribute attribute,
        String path,
        NamePart name,
        boolean identifier,
        Embedding embedding,
        Optional<Annotation> columnOverride,
        Optional<Annotation> associationOverride,
        Optional<Annotation> convertOverride) {
    /** Whether it lies in an embeddable: there a primitive may be null, for the whole embeddable may be. */
    boolean embedded() {
        return path.indexOf('.') >= 0;
    }

    boolean isAssociation() {
        return isToOne() || isCollection();
    }

    boolean isToOne() {
        return attribute.has(Jpa.MANY_TO_ONE) || attribute.has(Jpa.ONE_TO_ONE);
    }

    /** Whether it refers to entities of any kind, by a column for the kind and one for the key. */
    boolean isAny() {
        return attribute.has(Jpa.ANY);
    }

    boolean isCollection() {
        return attribute.has(Jpa.MANY_TO_ANY)
                || attribute.has(Jpa.ONE_TO_MANY)
                || attribute.has(Jpa.MANY_TO_MANY)
                || attribute.has(Jpa.ELEMENT_COLLECTION);
    }

    /** The association by which the identifier, or a part of it, is another entity's. */
    Optional<Annotation> mapsId() {
        return attribute.annotations().find(Jpa.MAPS_ID);
    }

    /** The {@code @JoinTable} that counts. */
    Optional<Annotation> joinTable() {
        return associationOverride
                .flatMap(o -> o.nested("joinTable"))
                .filter(t -> !t.string("name").isEmpty())
                .or(() -> attribute.annotations().find(Jpa.JOIN_TABLE));
    }

    /** The {@code @CollectionTable}, if any. */
    Optional<Annotation> collectionTable() {
        return attribute.annotations().find(Jpa.COLLECTION_TABLE);
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
