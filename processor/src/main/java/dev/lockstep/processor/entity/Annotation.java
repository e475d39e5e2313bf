package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.ElementRef;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** An annotation read by the names of its members; a member that the annotation lacks reads as its zero. */
final class Annotation {
    private final AnnotationValues values;
    private final ElementRef place;

    /** @param on the element that carries it */
    Annotation(AnnotationValues values, ElementRef on) {
        this.values = values;
        this.place = on.annotation() == null ? on.at(values.name()) : on;
    }

    String name() {
        return values.name();
    }

    /** {@code @JoinTable}, for messages. */
    String shortName() {
        return "@" + name().substring(name().lastIndexOf('.') + 1);
    }

    /** The annotation on its element, or the outermost one for a nested annotation. */
    ElementRef place() {
        return place;
    }

    /** Whether the source says it, rather than the default. */
    boolean says(String member) {
        return values.written(member) != null;
    }

    String string(String member) {
        return values.value(member) instanceof String text ? text : "";
    }

    boolean flag(String member) {
        return values.value(member) instanceof Boolean flag && flag;
    }

    int integer(String member) {
        return values.value(member) instanceof Integer number ? number : 0;
    }

    /** The name of an enum constant, or empty. */
    String constant(String member) {
        return values.value(member) instanceof AnnotationValues.Constant constant ? constant.name() : "";
    }

    Optional<TypeMirror> type(String member) {
        return values.value(member) instanceof TypeMirror type ? Optional.of(type) : Optional.empty();
    }

    Optional<Annotation> nested(String member) {
        return values.value(member) instanceof AnnotationValues nested
                ? Optional.of(new Annotation(nested, place))
                : Optional.empty();
    }

    /** Nested annotations of an array member, or the one of a single member. */
    List<Annotation> all(String member) {
        return list(member).stream()
                .filter(AnnotationValues.class::isInstance)
                .map(v -> new Annotation((AnnotationValues) v, place))
                .toList();
    }

    List<String> strings(String member) {
        return list(member).stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    private List<?> list(String member) {
        @Nullable Object value = values.value(member);
        if (value instanceof List<?> list) {
            return list;
        }
        return value == null ? List.of() : List.of(value);
    }
}
