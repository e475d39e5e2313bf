package dev.lockstep.processor.entity;

import dev.lockstep.processor.mapping.ClassName;
import dev.lockstep.processor.mapping.ConstantName;
import dev.lockstep.processor.mapping.WrittenAnnotation;
import java.util.List;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * An annotation that stands in no source, but in a mapping file.
 *
 * @param annotation what the file says
 * @param elements know the classes that it names, and the annotation's defaults when it is on the class path
 */
record WrittenValues(WrittenAnnotation annotation, Elements elements) implements AnnotationValues {
    @Override
    public String name() {
        return annotation.name();
    }

    @Override
    public @Nullable Object written(String member) {
        Object written = annotation.members().get(member);
        return written == null ? null : plain(written);
    }

    @Override
    public @Nullable Object value(String member) {
        Object written = written(member);
        return written == null ? defaultOf(member) : written;
    }

    private Object plain(Object value) {
        if (value instanceof WrittenAnnotation nested) {
            return new WrittenValues(nested, elements);
        }
        if (value instanceof ConstantName constant) {
            return new Constant(constant.name());
        }
        if (value instanceof ClassName type) {
            TypeElement found = MappedMembers.find(type.name(), elements);
            // As the compiler has it of a class that it cannot resolve.
            return found == null ? "<error>" : found.asType();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::plain).toList();
        }
        return value;
    }

    private @Nullable Object defaultOf(String member) {
        TypeElement declaration = elements.getTypeElement(name());
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
