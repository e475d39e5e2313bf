package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.ElementRef;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * A value that one column holds: an attribute's, an element of its collection or a key of its map.
 *
 * @param part which of these
 * @param attribute the attribute
 * @param type the value's own type: the element's, the key's
 * @param convert the {@code @Convert} that speaks of it, if any
 */
record BasicValue(Part part, Attribute attribute, TypeMirror type, Optional<Annotation> convert) {
    /** What of an attribute the value is. */
    enum Part {
        WHOLE,
        ELEMENT,
        KEY
    }

    /** The value of a basic attribute. */
    static BasicValue of(Attribute attribute, Optional<Annotation> convert) {
        return new BasicValue(Part.WHOLE, attribute, attribute.type(), convert);
    }

    /** An element of a collection, or the value of a map's entry. */
    static BasicValue element(Attribute attribute, TypeMirror type, Optional<Annotation> convert) {
        return new BasicValue(Part.ELEMENT, attribute, type, convert);
    }

    /** A key of a map: of the annotations only those count that name the key. */
    static BasicValue key(Attribute attribute, TypeMirror type, Optional<Annotation> convert) {
        return new BasicValue(Part.KEY, attribute, type, convert);
    }

    /** What the attribute says of its column; of a map's key it says nothing. */
    Annotations annotations() {
        return part == Part.KEY ? Annotations.NONE : attribute.annotations();
    }

    /** The attribute's name, for messages. */
    String name() {
        return attribute.name();
    }

    /** Where the attribute is reported. */
    ElementRef ref() {
        return attribute.ref();
    }

    /** An annotation of the value; {@code @MapKeyEnumerated} for {@code @Enumerated} when it is a map's key. */
    Optional<Annotation> find(String annotation) {
        return attribute.annotations().find(part == Part.KEY ? ofKey(annotation) : annotation);
    }

    boolean has(String annotation) {
        return find(annotation).isPresent();
    }

    /** Where an annotation of it is reported, or the attribute when it has none such. */
    ElementRef at(String annotation) {
        return find(annotation).map(Annotation::place).orElse(ref());
    }

    private static String ofKey(String annotation) {
        int dot = annotation.lastIndexOf('.') + 1;
        return annotation.substring(0, dot) + "MapKey" + annotation.substring(dot);
    }
}
