package dev.lockstep.processor.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** How code beside a class reads the class's attributes: a getter, a record's accessor, or the field. */
final class Accessors {
    private final Elements elements;
    private final Types types;
    private final DeclaredType site;
    private final TypeElement owner;
    private final PackageElement home;
    private @Nullable List<ExecutableElement> methods;

    Accessors(Elements elements, Types types, DeclaredType site) {
        this(elements, types, site, elements.getPackageOf(site.asElement()));
    }

    /** @param home the package that the reading code is in */
    Accessors(Elements elements, Types types, DeclaredType site, PackageElement home) {
        this.elements = elements;
        this.types = types;
        this.site = site;
        this.owner = (TypeElement) site.asElement();
        this.home = home;
    }

    /** Whether a method is a getter of the JavaBeans conventions, {@code getName()} or {@code boolean isName()}. */
    static boolean isGetter(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        TypeKind result = method.getReturnType().getKind();
        boolean get = name.startsWith("get") && name.length() > 3 && result != TypeKind.VOID;
        boolean is = name.startsWith("is") && name.length() > 2 && isBoolean(method.getReturnType());
        return (get || is) && method.getParameters().isEmpty() && !name.equals("getClass");
    }

    /** The property that a getter reads, by the rule of {@code java.beans.Introspector.decapitalize}. */
    static String propertyName(ExecutableElement getter) {
        String name = getter.getSimpleName().toString();
        String rest = name.substring(name.startsWith("is") ? 2 : 3);
        if (rest.length() > 1 && Character.isUpperCase(rest.charAt(0)) && Character.isUpperCase(rest.charAt(1))) {
            return rest;
        }
        return rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
    }

    /** The expression that reads an attribute, without the object before it, or null. */
    @Nullable
    String find(String attribute, Element member, TypeMirror type) {
        if (member instanceof ExecutableElement getter && isCallable(getter)) {
            return getter.getSimpleName() + "()";
        }
        for (String candidate : candidates(attribute)) {
            for (ExecutableElement method : methods()) {
                if (method.getSimpleName().contentEquals(candidate) && reads(method, type)) {
                    return candidate + "()";
                }
            }
        }
        return member.getKind() == ElementKind.FIELD && isVisible(member) && isMember(member) ? attribute : null;
    }

    private List<ExecutableElement> methods() {
        if (methods == null) {
            methods = ElementFilter.methodsIn(elements.getAllMembers(owner));
        }
        return methods;
    }

    private static List<String> candidates(String attribute) {
        String capital = attribute.substring(0, 1).toUpperCase(Locale.ROOT) + attribute.substring(1);
        // A field isDone has, by what IDEs generate, the getter isDone.
        return List.of("get" + capital, "is" + capital, "get" + attribute, attribute);
    }

    private boolean reads(ExecutableElement method, TypeMirror type) {
        return isCallable(method)
                && types.asMemberOf(site, method) instanceof ExecutableType resolved
                && types.isSameType(resolved.getReturnType(), type);
    }

    private boolean isCallable(ExecutableElement method) {
        return method.getParameters().isEmpty() && method.getThrownTypes().isEmpty() && isVisible(method);
    }

    /** Whether the class has a field itself or inherits it, and no other of that name before it. */
    private boolean isMember(Element field) {
        for (TypeElement type = owner; type != null; type = superclass(type)) {
            for (Element own : type.getEnclosedElements()) {
                if (own.getKind() == ElementKind.FIELD && own.getSimpleName().equals(field.getSimpleName())) {
                    return own.equals(field) && elements.getAllMembers(owner).contains(field);
                }
            }
        }
        return false;
    }

    private static @Nullable TypeElement superclass(TypeElement type) {
        return type.getSuperclass() instanceof DeclaredType declared ? (TypeElement) declared.asElement() : null;
    }

    /** Protected and package-private members are visible within the package they are declared in. */
    private boolean isVisible(Element member) {
        Set<Modifier> modifiers = member.getModifiers();
        if (modifiers.contains(Modifier.PRIVATE) || modifiers.contains(Modifier.STATIC)) {
            return false;
        }
        return modifiers.contains(Modifier.PUBLIC)
                || elements.getPackageOf(member).equals(home);
    }

    private static boolean isBoolean(TypeMirror type) {
        return type.getKind() == TypeKind.BOOLEAN
                || (type instanceof DeclaredType declared
                        && ((TypeElement) declared.asElement())
                                .getQualifiedName()
                                .contentEquals("java.lang.Boolean"));
    }
}
