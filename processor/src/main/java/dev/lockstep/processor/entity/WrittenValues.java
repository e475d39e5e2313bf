package dev.lockstep.processor.entity;

import java.util.Map;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * An annotation that stands in no source: what a mapping file says in its own terms.
 *
 * @param name the annotation's qualified name
 * @param members what is said
 * @param elements know the annotation's defaults, when it is on the class path
 */
record WrittenValues(String name, Map<String, Object> members, Elements elements) implements AnnotationValues {
    WrittenValues {
        members = Map.copyOf(members);
    }

    @Override
    public @Nullable Object written(String member) {
        return members.get(member);
    }

    @Override
    public @Nullable Object value(String member) {
        Object written = members.get(member);
        return written == null ? defaultOf(member) : written;
    }

    private @Nullable Object defaultOf(String member) {
        TypeElement declaration = elements.getTypeElement(name);
        if (declaration == null) {
            return null;
        }
        for (ExecutableElement method : ElementFilter.methodsIn(declaration.getEnclosedElements())) {
            AnnotationValue value = method.getDefaultValue();
            if (value != null && method.getSimpleName().contentEquals(member)) {
                return MirrorValues.plain(value, elements);
            }
        }
        return null;
    }
}
