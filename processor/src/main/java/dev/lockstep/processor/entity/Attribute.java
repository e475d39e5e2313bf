package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.ElementRef;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A persistent attribute of an entity, embeddable or mapped superclass.
 *
 * @param name the attribute's name
 * @param type its type, with the type variables of generic superclasses resolved
 * @param element the field, getter or record component that carries the mapping
 * @param annotations those of the element
 * @param ref where it is reported
 * @param accessor how code in the reading class's package reads it, {@code getName()}, {@code name()} or {@code name};
 *     null when nothing visible does
 */
record Attribute(
        String name,
        TypeMirror type,
        Element element,
        Annotations annotations,
        ElementRef ref,
        @Nullable String accessor) {
    boolean has(String annotation) {
        return annotations.has(annotation);
    }

    /** Where an annotation of it is reported, or the attribute when it has none such. */
    ElementRef at(String annotation) {
        return has(annotation) ? ref.at(annotation) : ref;
    }
}
