package dev.lockstep.processor.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Types by name, as far as code in one package can name them. */
final class TypeRefs {
    private final Elements elements;
    private final Types types;
    private final PackageElement home;

    TypeRefs(Elements elements, Types types, PackageElement home) {
        this.elements = elements;
        this.types = types;
        this.home = home;
    }

    /** The type, or empty when it, or a part of it, is hidden from the package or unresolved. */
    Optional<TypeRef> of(TypeMirror type) {
        return Optional.ofNullable(convert(type));
    }

    /** The type as a reference, which may be null. */
    Optional<TypeRef> boxed(TypeMirror type) {
        return of(
                type instanceof PrimitiveType primitive
                        ? types.boxedClass(primitive).asType()
                        : type);
    }

    /** A class with any type arguments, {@code Base<?>}. */
    TypeRef anyOf(TypeElement type) {
        List<TypeRef> arguments = type.getTypeParameters().stream()
                .map(p -> TypeRef.of(TypeRef.ANY))
                .toList();
        return new TypeRef(elements.getBinaryName(type).toString(), arguments, 0);
    }

    /** Whether the package may name a class: neither it nor a class around it is hidden. */
    boolean isVisible(TypeElement type) {
        for (Element e = type; e != null && e.getKind() != ElementKind.PACKAGE; e = e.getEnclosingElement()) {
            boolean visible = e.getModifiers().contains(Modifier.PUBLIC)
                    || (!e.getModifiers().contains(Modifier.PRIVATE)
                            && elements.getPackageOf(e).equals(home));
            if (!visible) {
                return false;
            }
        }
        return true;
    }

    /** Whether a generic class is used somewhere in a type without its arguments. */
    static boolean isRaw(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return isRaw(array.getComponentType());
        }
        if (!(type instanceof DeclaredType declared)) {
            return false;
        }
        boolean generic =
                !((TypeElement) declared.asElement()).getTypeParameters().isEmpty();
        return (generic && declared.getTypeArguments().isEmpty())
                || declared.getTypeArguments().stream().anyMatch(TypeRefs::isRaw);
    }

    private @Nullable TypeRef convert(TypeMirror type) {
        if (type.getKind().isPrimitive()) {
            return TypeRef.of(((PrimitiveType) type).getKind().name().toLowerCase(Locale.ROOT));
        }
        if (type instanceof ArrayType array) {
            TypeRef component = convert(array.getComponentType());
            return component == null
                    ? null
                    : new TypeRef(component.name(), component.arguments(), component.dimensions() + 1);
        }
        if (type instanceof WildcardType wildcard) {
            return wildcard(wildcard);
        }
        if (type instanceof TypeVariable variable) {
            return variable(variable);
        }
        // An unresolved type is a declared one too.
        return type.getKind() == TypeKind.DECLARED ? declared((DeclaredType) type) : null;
    }

    private @Nullable TypeRef wildcard(WildcardType wildcard) {
        TypeMirror upper = wildcard.getExtendsBound();
        TypeMirror lower = wildcard.getSuperBound();
        TypeMirror bound = upper == null ? lower : upper;
        if (bound == null) {
            return TypeRef.of(TypeRef.ANY);
        }
        TypeRef converted = convert(bound);
        return converted == null ? null : TypeRef.of(upper == null ? TypeRef.SUPER : TypeRef.EXTENDS, converted);
    }

    /** A variable that nothing fixes is its bound. */
    private @Nullable TypeRef variable(TypeVariable variable) {
        TypeMirror bound = variable.getUpperBound();
        if (bound instanceof IntersectionType intersection) {
            bound = intersection.getBounds().get(0);
        }
        if (!(bound instanceof DeclaredType declared)) {
            return convert(bound);
        }
        TypeElement element = (TypeElement) declared.asElement();
        return isVisible(element) ? anyOf(element) : null;
    }

    private @Nullable TypeRef declared(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        List<TypeRef> arguments = new ArrayList<>();
        for (TypeMirror argument : type.getTypeArguments()) {
            TypeRef converted = argument(argument);
            if (converted == null) {
                return null;
            }
            arguments.add(converted);
        }
        return isVisible(element) ? new TypeRef(elements.getBinaryName(element).toString(), arguments, 0) : null;
    }

    /** A type argument; one with a variable in it stands for any type within the bound. */
    private @Nullable TypeRef argument(TypeMirror argument) {
        if (!hasVariable(argument)) {
            return convert(argument);
        }
        if (argument instanceof WildcardType wildcard) {
            return wildcard.getExtendsBound() == null ? TypeRef.of(TypeRef.ANY) : argument(wildcard.getExtendsBound());
        }
        TypeRef bound = convert(argument);
        return bound == null ? null : TypeRef.of(TypeRef.EXTENDS, bound);
    }

    private static boolean hasVariable(@Nullable TypeMirror type) {
        if (type instanceof WildcardType wildcard) {
            return hasVariable(wildcard.getExtendsBound()) || hasVariable(wildcard.getSuperBound());
        }
        if (type instanceof ArrayType array) {
            return hasVariable(array.getComponentType());
        }
        return type instanceof TypeVariable
                || (type instanceof DeclaredType declared
                        && declared.getTypeArguments().stream().anyMatch(TypeRefs::hasVariable));
    }
}
