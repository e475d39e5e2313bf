package dev.lockstep.processor.entity;

import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Tells a record that Lockstep generated from a class that the user wrote. The class of an earlier compile is on the
 * class path of the next one, where only its shape tells.
 */
final class GeneratedDtos {
    private GeneratedDtos() {}

    /** Whether a type is a record with {@code static … from(entity)}. */
    static boolean isOne(TypeElement type, TypeElement entity) {
        return type.getKind() == ElementKind.RECORD
                && ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .anyMatch(method -> isFrom(method, type, entity));
    }

    private static boolean isFrom(ExecutableElement method, TypeElement type, TypeElement entity) {
        return method.getSimpleName().contentEquals("from")
                && method.getModifiers().contains(Modifier.STATIC)
                && method.getParameters().size() == 1
                && isOf(method.getParameters().get(0).asType(), entity)
                && isOf(method.getReturnType(), type);
    }

    private static boolean isOf(TypeMirror type, TypeElement element) {
        return type instanceof DeclaredType declared && declared.asElement().equals(element);
    }
}
