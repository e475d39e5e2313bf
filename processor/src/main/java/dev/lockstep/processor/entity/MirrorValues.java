package dev.lockstep.processor.entity;

import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** An annotation as the compiler knows it. */
final class MirrorValues implements AnnotationValues {
    private final AnnotationMirror mirror;
    private final Elements elements;

    MirrorValues(AnnotationMirror mirror, Elements elements) {
        this.mirror = mirror;
        this.elements = elements;
    }

    static String nameOf(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }

    /** A value of the compiler's in plain terms. */
    static Object plain(AnnotationValue value, Elements elements) {
        Object content = value.getValue();
        if (content instanceof AnnotationMirror nested) {
            return new MirrorValues(nested, elements);
        }
        if (content instanceof VariableElement constant) {
            return new Constant(constant.getSimpleName().toString());
        }
        if (content instanceof List<?> list) {
            return list.stream().map(v -> plain((AnnotationValue) v, elements)).toList();
        }
        return content;
    }

    @Override
    public String name() {
        return nameOf(mirror);
    }

    @Override
    public @Nullable Object written(String member) {
        return find(mirror.getElementValues(), member);
    }

    @Override
    public @Nullable Object value(String member) {
        return find(elements.getElementValuesWithDefaults(mirror), member);
    }

    private @Nullable Object find(Map<? extends ExecutableElement, ? extends AnnotationValue> values, String member) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry : values.entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return plain(entry.getValue(), elements);
            }
        }
        return null;
    }
}
