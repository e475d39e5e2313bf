package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.MappingMessage;
import java.util.Optional;
import java.util.stream.Stream;

/** The two sides of an association, as {@code mappedBy} joins them (Jakarta Persistence 3.2, section 2.11). */
final class Inverse {
    private Inverse() {}

    /** Whether the other side of the association owns it. */
    static boolean isInverse(Leaf leaf) {
        return !mappedBy(leaf).isEmpty();
    }

    /** The owning attribute that the inverse side names, or empty. */
    static String mappedBy(Leaf leaf) {
        return Associations.annotation(leaf.attribute())
                .map(a -> a.string("mappedBy"))
                .orElse("");
    }

    /** Whether the inverse side names an association of the target; one that does not is reported. */
    static boolean check(ReaderContext context, MappedEntity owner, Leaf leaf, MappedEntity target) {
        String mappedBy = mappedBy(leaf);
        boolean owned = isOwned(target, mappedBy);
        if (!owned) {
            Annotation association = Associations.annotation(leaf.attribute()).orElseThrow();
            context.findings()
                    .report(
                            MappingMessage.MAPPED_BY_NOTHING,
                            association.place(),
                            leaf.path(),
                            mappedBy,
                            target.type().simpleName(),
                            owner.type().simpleName());
        }
        return owned;
    }

    /** Whether the target has the association that the inverse side names, or had one that was turned down. */
    private static boolean isOwned(MappedEntity target, String mappedBy) {
        Optional<Leaf> owning = leaf(target, mappedBy);
        // An attribute that was turned down has been reported where it stands.
        return owning.map(Leaf::isAssociation)
                .orElseGet(() -> target.family().anyMatch(e -> e.hasAttribute(mappedBy.replaceAll("\\..*", ""))));
    }

    /** The entity of the target's hierarchy that declares the owning side. */
    static MappedEntity owner(MappedEntity target, String mappedBy) {
        return Stream.concat(target.lineage(), target.family())
                .filter(e -> e.leaves().stream().anyMatch(l -> l.path().equals(mappedBy)))
                .findFirst()
                .orElse(target);
    }

    private static Optional<Leaf> leaf(MappedEntity target, String path) {
        return Stream.concat(target.lineage(), target.family())
                .flatMap(e -> e.leaves().stream())
                .filter(l -> l.path().equals(path))
                .findFirst();
    }

    /** The default name of the column to the owner starts with the inverse attribute's name, or the owner's (2.12.4). */
    static NamePart ownerPrefix(MappedEntity owner, Leaf leaf, MappedEntity target) {
        return inverseOf(owner, leaf, target).map(Leaf::name).orElseGet(() -> NamePart.of(owner.type()));
    }

    /** Whether the target has the other side of a many-to-many association. */
    static boolean isBidirectional(MappedEntity owner, Leaf leaf, MappedEntity target) {
        return inverseOf(owner, leaf, target).isPresent();
    }

    private static Optional<Leaf> inverseOf(MappedEntity owner, Leaf leaf, MappedEntity target) {
        return target.lineage()
                .flatMap(e -> e.leaves().stream())
                .filter(l -> l.attribute()
                        .annotations()
                        .find(Jpa.MANY_TO_MANY)
                        .map(a -> a.string("mappedBy").equals(leaf.path()))
                        .orElse(false))
                .filter(l -> refersTo(l, owner))
                .findFirst();
    }

    private static boolean refersTo(Leaf inverse, MappedEntity owner) {
        String element =
                TypeMapper.nameOf(Associations.elementType(inverse.attribute().type()));
        return owner.family().anyMatch(e -> e.type().name().equals(element))
                || owner.lineage().anyMatch(e -> e.type().name().equals(element));
    }
}
