package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.ElementRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** An annotation read by mirror, by the names of its members; a member that the annotation lacks reads as its zero. */
final class Annotation {
    private final String name;
    private final Map<? extends ExecutableElement, ? extends AnnotationValue> written;
    private final Map<? extends ExecutableElement, ? extends AnnotationValue> values;
    private final Elements elements;
    private final ElementRef place;

    /** @param on the element that carries it */
    Annotation(AnnotationMirror mirror, Elements elements, ElementRef on) {
        this.name = ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
        this.written = mirror.getElementValues();
        this.values = elements.getElementValuesWithDefaults(mirror);
        this.elements = elements;
        this.place = on.annotation() == null ? on.at(name) : on;
    }

    String name() {
        return name;
    }

    /** {@code @JoinTable}, for messages. */
    String shortName() {
        return "@" + name.substring(name.lastIndexOf('.') + 1);
    }

    /** The annotation on its element, or the outermost one for a nested annotation. */
    ElementRef place() {
        return place;
    }

    /** Whether the source says it, rather than the default. */
    boolean says(String member) {
        return find(written, member) != null;
    }

    String string(String member) {
        return get(member) instanceof String text ? text : "";
    }

    boolean flag(String member) {
        return get(member) instanceof Boolean flag && flag;
    }

    int integer(String member) {
        return get(member) instanceof Integer number ? number : 0;
    }

    /** The name of an enum constant, or empty. */
    String constant(String member) {
        return get(member) instanceof VariableElement constant
                ? constant.getSimpleName().toString()
                : "";
    }

    Optional<TypeMirror> type(String member) {
        return get(member) instanceof TypeMirror type ? Optional.of(type) : Optional.empty();
    }

    Optional<Annotation> nested(String member) {
        return get(member) instanceof AnnotationMirror mirror
                ? Optional.of(new Annotation(mirror, elements, place))
                : Optional.empty();
    }

    /** Nested annotations of an array member, or the one of a single member. */
    List<Annotation> all(String member) {
        return list(member).stream()
                .filter(AnnotationMirror.class::isInstance)
                .map(v -> new Annotation((AnnotationMirror) v, elements, place))
                .toList();
    }

    List<String> strings(String member) {
        return list(member).stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    private List<?> list(String member) {
        Object value = get(member);
        if (value instanceof List<?> list) {
            return list.stream().map(v -> ((AnnotationValue) v).getValue()).toList();
        }
        return value == null ? List.of() : List.of(value);
    }

    private @Nullable Object get(String member) {
        AnnotationValue value = find(values, member);
        return value == null ? null : value.getValue();
    }

    private static @Nullable AnnotationValue find(
            Map<? extends ExecutableElement, ? extends AnnotationValue> values, String member) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry : values.entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return entry.getValue();
            }
        }
        return null;
    }
}
