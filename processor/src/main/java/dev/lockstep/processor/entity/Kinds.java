package dev.lockstep.processor.entity;

import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What kind of type an attribute has, as the rules of a mapping ask. */
final class Kinds {
    private static final Set<String> TEMPORAL = Set.of(
            "java.util.Date",
            "java.util.Calendar",
            "java.util.GregorianCalendar",
            "java.sql.Date",
            "java.sql.Time",
            "java.sql.Timestamp");

    private final Elements elements;
    private final Types types;

    Kinds(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /** Whether nothing can be said of it: a type variable, or a class that is not there. */
    boolean isUnknown(TypeMirror type) {
        return type.getKind() == TypeKind.TYPEVAR || type.getKind() == TypeKind.ERROR;
    }

    /** Whether it holds many: a collection, a map or an array. */
    boolean isMany(TypeMirror type) {
        return type instanceof ArrayType || is(type, "java.util.Collection") || isMap(type);
    }

    boolean isMap(TypeMirror type) {
        return is(type, "java.util.Map");
    }

    boolean isList(TypeMirror type) {
        return type instanceof ArrayType || is(type, "java.util.List");
    }

    /** What it holds when it holds many, else itself. */
    TypeMirror element(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return array.getComponentType();
        }
        if (isMany(type) && type instanceof DeclaredType declared) {
            List<? extends TypeMirror> arguments = declared.getTypeArguments();
            return arguments.isEmpty() ? type : arguments.get(arguments.size() - 1);
        }
        return type;
    }

    /** Whether it holds many, and does not say of what. */
    boolean isRaw(TypeMirror type) {
        return isMany(type)
                && type instanceof DeclaredType declared
                && declared.getTypeArguments().isEmpty()
                && !((TypeElement) declared.asElement()).getTypeParameters().isEmpty();
    }

    /** Whether {@code @Temporal} may speak of it; those of {@code java.time} it leaves as they are. */
    boolean isTemporal(TypeMirror type) {
        String name = TypeMapper.nameOf(type);
        return TEMPORAL.contains(name) || name.startsWith("java.time.") || is(type, "java.util.Date");
    }

    private boolean is(TypeMirror type, String name) {
        TypeElement wanted = elements.getTypeElement(name);
        return type.getKind() == TypeKind.DECLARED
                && wanted != null
                && types.isAssignable(types.erasure(type), types.erasure(wanted.asType()));
    }
}
