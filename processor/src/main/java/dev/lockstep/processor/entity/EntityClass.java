package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.ElementRef;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * A class with persistent attributes, those of its mapped superclasses among them.
 *
 * @param element the class
 * @param type its type, with arguments when an attribute gives them to a generic embeddable
 * @param annotations those of the class
 * @param ref where it is reported
 * @param superclasses its mapped superclasses, nearest first
 * @param access whether its attributes are fields or properties
 * @param attributes sorted by name, for the order of members has no meaning; those of a record in its order
 */
record EntityClass(
        TypeElement element,
        DeclaredType type,
        Annotations annotations,
        ElementRef ref,
        List<TypeElement> superclasses,
        Access access,
        List<Attribute> attributes) {
    EntityClass {
        superclasses = List.copyOf(superclasses);
        attributes = List.copyOf(attributes);
    }

    /** The canonical name. */
    String name() {
        return element.getQualifiedName().toString();
    }

    String simpleName() {
        return element.getSimpleName().toString();
    }

    /** The name of the entity in queries, from which names of tables derive. */
    String entityName() {
        return annotations
                .find(Jpa.ENTITY)
                .map(a -> a.string("name"))
                .filter(n -> !n.isEmpty())
                .orElseGet(this::simpleName);
    }

    Optional<Attribute> attribute(String attributeName) {
        return attributes.stream().filter(a -> a.name().equals(attributeName)).findFirst();
    }

    /** The attributes that are the identifier, or part of it. */
    List<Attribute> identifiers() {
        return attributes.stream()
                .filter(a -> a.has(Jpa.ID) || a.has(Jpa.EMBEDDED_ID))
                .toList();
    }
}
