package dev.lockstep.processor.entity;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Tells of a generator that somebody wrote whether it may need anything of the database: what does, registers it with
 * Hibernate by {@code ExportableProducer.registerExportables}, or leaves the value to a column's default.
 */
final class GeneratorClasses {
    private static final String REGISTERS = "registerExportables";
    private static final String GENERATES_BEFORE = "org.hibernate.generator.BeforeExecutionGenerator";
    private static final String LEAVES_TO_DATABASE = "org.hibernate.generator.OnExecutionGenerator";

    private final Elements elements;
    private final Set<String> needNothing;

    /** @param needNothing Hibernate's own generators that need nothing */
    GeneratorClasses(Elements elements, Set<String> needNothing) {
        this.elements = elements;
        this.needNothing = needNothing;
    }

    /** Whether it is certain that a class needs nothing; a class that is not there is not certain. */
    boolean needsNothing(String className) {
        TypeElement type = elements.getTypeElement(className);
        while (type != null && !type.getQualifiedName().contentEquals("java.lang.Object")) {
            String name = type.getQualifiedName().toString();
            if (needNothing.contains(name)) {
                return true;
            }
            if (name.startsWith("org.hibernate.") || registers(type)) {
                return false;
            }
            type = superclass(type);
        }
        return type != null && generatesBefore(elements.getTypeElement(className));
    }

    private static boolean registers(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .anyMatch(method -> method.getSimpleName().contentEquals(REGISTERS));
    }

    private boolean generatesBefore(TypeElement type) {
        Set<String> interfaces = new HashSet<>();
        for (TypeElement next = type; next != null; next = superclass(next)) {
            addInterfaces(next, interfaces);
        }
        return interfaces.contains(GENERATES_BEFORE) && !interfaces.contains(LEAVES_TO_DATABASE);
    }

    private static void addInterfaces(TypeElement type, Set<String> found) {
        for (TypeMirror implemented : type.getInterfaces()) {
            if (implemented instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
                found.add(element.getQualifiedName().toString());
                addInterfaces(element, found);
            }
        }
    }

    private static @Nullable TypeElement superclass(TypeElement type) {
        return type.getSuperclass().getKind() == TypeKind.DECLARED
                ? (TypeElement) ((DeclaredType) type.getSuperclass()).asElement()
                : null;
    }
}
