package dev.lockstep.processor.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads the constraints of Bean Validation on an attribute, and what of them Hibernate takes to the schema.
 *
 * <p>Constraints stand on the field or the getter, whatever the access, of the class or what it extends and implements
 * (Jakarta Validation 3.1, section 5.1). Only those of the default group count. Those within an embedded attribute count
 * when it is {@code @Valid}, and make a column not null only when the embedded attribute itself may not be null.
 */
final class ValidationConstraints {
    private static final String BUILT_IN = "jakarta.validation.constraints.";
    private static final Set<String> NOT_NULL =
            Set.of(BUILT_IN + "NotNull", BUILT_IN + "NotEmpty", BUILT_IN + "NotBlank");

    private final Elements elements;
    private final Types types;

    ValidationConstraints(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /**
     * What constrains the columns of an attribute.
     *
     * @param path from the class to the attribute, through embedded ones: {@code address.city}
     */
    ColumnConstraints of(TypeElement type, String path) {
        TypeMirror site = type.asType();
        boolean mayRefuseNull = true;
        String rest = path;
        for (int dot = rest.indexOf('.'); dot >= 0; dot = rest.indexOf('.')) {
            Property embedded = property(site, rest.substring(0, dot));
            if (!embedded.cascades()) {
                return ColumnConstraints.NONE;
            }
            mayRefuseNull &= constraints(embedded).notNull();
            site = embedded.type();
            rest = rest.substring(dot + 1);
        }
        ColumnConstraints found = constraints(property(site, rest));
        return found.withNotNull(found.notNull() && mayRefuseNull);
    }

    /**
     * A property as Bean Validation sees it.
     *
     * @param members its field and getters, in the class and above it
     * @param type as the class sees it
     */
    private record Property(List<Element> members, TypeMirror type) {
        boolean cascades() {
            return members.stream()
                    .flatMap(m -> m.getAnnotationMirrors().stream())
                    .anyMatch(m -> MirrorValues.nameOf(m).equals("jakarta.validation.Valid"));
        }
    }

    private Property property(TypeMirror site, String name) {
        List<Element> members = new ArrayList<>();
        TypeMirror type = types.getNoType(TypeKind.NONE);
        if (site instanceof DeclaredType declared) {
            Set<TypeElement> hierarchy = new LinkedHashSet<>();
            collect((TypeElement) declared.asElement(), hierarchy);
            hierarchy.forEach(owner -> owner.getEnclosedElements().stream()
                    .filter(member -> isOf(member, name))
                    .forEach(members::add));
            type = members.isEmpty() ? type : typeOf(declared, members.get(0));
        }
        return new Property(members, type);
    }

    private TypeMirror typeOf(DeclaredType site, Element member) {
        TypeMirror type = types.asMemberOf(site, member);
        return type instanceof ExecutableType method ? method.getReturnType() : type;
    }

    /** The class, what it extends and what it implements. */
    private static void collect(TypeElement type, Set<TypeElement> into) {
        if (into.add(type)) {
            List<TypeMirror> above = new ArrayList<>(List.of(type.getSuperclass()));
            above.addAll(type.getInterfaces());
            for (TypeMirror next : above) {
                if (next instanceof DeclaredType declared) {
                    collect((TypeElement) declared.asElement(), into);
                }
            }
        }
    }

    private static boolean isOf(Element member, String name) {
        if (member.getModifiers().contains(Modifier.STATIC)) {
            return false;
        }
        return member.getKind() == ElementKind.METHOD
                ? Accessors.isGetter((ExecutableElement) member)
                        && Accessors.propertyName((ExecutableElement) member).equals(name)
                : member.getKind() == ElementKind.FIELD
                        && member.getSimpleName().contentEquals(name);
    }

    private ColumnConstraints constraints(Property property) {
        List<Constraint> constraints = new ArrayList<>();
        boolean text = false;
        for (Element member : property.members()) {
            TypeMirror type = member instanceof ExecutableElement method ? method.getReturnType() : member.asType();
            text |= TypeMapper.nameOf(type).equals("java.lang.String");
            Constraint.on(member, elements).stream()
                    .filter(Constraint::isOfDefaultGroup)
                    .forEach(constraints::add);
        }
        return all(constraints, text, false, new HashSet<>());
    }

    private ColumnConstraints all(List<Constraint> constraints, boolean text, boolean alternative, Set<String> within) {
        ColumnConstraints sum = ColumnConstraints.NONE;
        boolean everyNotNull = !constraints.isEmpty();
        for (Constraint constraint : constraints) {
            ColumnConstraints one = one(constraint, text, within);
            everyNotNull &= one.notNull();
            sum = sum.and(one);
        }
        return alternative ? sum.withNotNull(everyNotNull) : sum;
    }

    private ColumnConstraints one(Constraint constraint, boolean text, Set<String> within) {
        ColumnConstraints own = own(constraint, text);
        if (!within.add(constraint.name())) {
            return own;
        }
        List<Constraint> parts = constraint.composing(elements);
        ColumnConstraints composed = all(parts, text, parts.size() > 1 && constraint.isAlternative(), within);
        within.remove(constraint.name());
        return own.and(composed);
    }

    private static ColumnConstraints own(Constraint constraint, boolean text) {
        return switch (constraint.name()) {
            case BUILT_IN + "Size", "org.hibernate.validator.constraints.Length" ->
                text && constraint.number("max") < Integer.MAX_VALUE
                        ? ColumnConstraints.ofLength((int) constraint.number("max"))
                        : ColumnConstraints.NONE;
            case BUILT_IN + "Digits" ->
                ColumnConstraints.ofDigits((int) constraint.number("integer"), (int) constraint.number("fraction"));
            case BUILT_IN + "Min" -> ColumnConstraints.ofBound(">=" + constraint.number("value"));
            case BUILT_IN + "Max" -> ColumnConstraints.ofBound("<=" + constraint.number("value"));
            default -> NOT_NULL.contains(constraint.name()) ? ColumnConstraints.ofNotNull() : ColumnConstraints.NONE;
        };
    }
}
