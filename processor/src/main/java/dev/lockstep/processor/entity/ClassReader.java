package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.ElementRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds the persistent attributes of a class under its access rules (Jakarta Persistence 3.2, section 2.3), those of its
 * mapped superclasses included, as Hibernate does.
 */
final class ClassReader {
    private final Elements elements;
    private final Types types;
    private final Metadata metadata;

    ClassReader(Elements elements, Types types, Metadata metadata) {
        this.elements = elements;
        this.types = types;
        this.metadata = metadata;
    }

    /** An entity; its access is what {@code @Access} says, else where {@code @Id} stands in its hierarchy. */
    EntityClass entity(TypeElement element) {
        List<TypeElement> superclasses = mappedSuperclasses(element);
        return read(element, declared(element), superclasses, entityAccess(element));
    }

    boolean isEntity(TypeElement element) {
        return has(element, Jpa.ENTITY);
    }

    /** The entity that a class extends, if any: an inheritance that is mapped. */
    Optional<TypeElement> superEntity(TypeElement element) {
        TypeMirror next = element.getSuperclass();
        while (next.getKind() == TypeKind.DECLARED) {
            TypeElement superclass = (TypeElement) ((DeclaredType) next).asElement();
            if (isEntity(superclass)) {
                return Optional.of(superclass);
            }
            next = superclass.getSuperclass();
        }
        return Optional.empty();
    }

    /** An embeddable, as an attribute of this type sees it; its access follows the class that embeds it. */
    EntityClass embeddable(DeclaredType type, Access embedding) {
        TypeElement element = (TypeElement) type.asElement();
        return read(element, type, mappedSuperclasses(element), embedding);
    }

    private EntityClass read(TypeElement element, DeclaredType type, List<TypeElement> superclasses, Access access) {
        Map<String, Attribute> attributes = new TreeMap<>();
        Accessors accessors = new Accessors(elements, types, type);
        List<TypeElement> nearestFirst = new ArrayList<>(List.of(element));
        nearestFirst.addAll(superclasses);
        for (TypeElement owner : nearestFirst) {
            for (Attribute attribute : attributes(owner, type, explicitAccess(owner, access), accessors)) {
                attributes.putIfAbsent(attribute.name(), attribute);
            }
        }
        ElementRef ref = ElementRef.type(element.getQualifiedName().toString());
        return new EntityClass(
                element,
                type,
                metadata.of(element, ref),
                ref,
                superclasses,
                explicitAccess(element, access),
                List.copyOf(attributes.values()));
    }

    /** The mapped superclasses up to the next entity, nearest first; other superclasses have no persistent state. */
    private List<TypeElement> mappedSuperclasses(TypeElement element) {
        List<TypeElement> found = new ArrayList<>();
        TypeMirror next = element.getSuperclass();
        while (next.getKind() == TypeKind.DECLARED) {
            TypeElement superclass = (TypeElement) ((DeclaredType) next).asElement();
            if (has(superclass, Jpa.ENTITY)) {
                break;
            }
            if (has(superclass, Jpa.MAPPED_SUPERCLASS) || has(superclass, Jpa.EMBEDDABLE)) {
                found.add(superclass);
            }
            next = superclass.getSuperclass();
        }
        return found;
    }

    /** The identifier stands in the entity or above it, in a mapped superclass or the root of its hierarchy. */
    private Access entityAccess(TypeElement element) {
        for (TypeElement owner : withSuperclasses(element)) {
            for (Element member : owner.getEnclosedElements()) {
                boolean identifies = has(member, Jpa.ID) || has(member, Jpa.EMBEDDED_ID);
                if (identifies && !has(member, Jpa.ACCESS)) {
                    return member.getKind() == ElementKind.METHOD ? Access.PROPERTY : Access.FIELD;
                }
            }
        }
        return Access.FIELD;
    }

    private static List<TypeElement> withSuperclasses(TypeElement element) {
        List<TypeElement> all = new ArrayList<>(List.of(element));
        TypeMirror next = element.getSuperclass();
        while (next.getKind() == TypeKind.DECLARED) {
            TypeElement superclass = (TypeElement) ((DeclaredType) next).asElement();
            all.add(superclass);
            next = superclass.getSuperclass();
        }
        return all;
    }

    private Access explicitAccess(Element element, Access otherwise) {
        ElementRef nowhere = ElementRef.type(element.getSimpleName().toString());
        return metadata.of(element, nowhere)
                .find(Jpa.ACCESS)
                .map(a -> a.constant("value").equals("PROPERTY") ? Access.PROPERTY : Access.FIELD)
                .orElse(otherwise);
    }

    private List<Attribute> attributes(TypeElement owner, DeclaredType site, Access access, Accessors accessors) {
        // A record is read through its fields, which carry its components' annotations whatever the access is.
        Access usual = owner.getKind() == ElementKind.RECORD ? Access.FIELD : access;
        List<Attribute> found = new ArrayList<>();
        for (Element member : owner.getEnclosedElements()) {
            boolean field = member.getKind() == ElementKind.FIELD;
            boolean getter = member.getKind() == ElementKind.METHOD && Accessors.isGetter((ExecutableElement) member);
            if ((field || getter) && isPersistent(member, usual, field ? Access.FIELD : Access.PROPERTY)) {
                found.add(attribute(owner, member, site, accessors));
            }
        }
        return found;
    }

    private boolean isPersistent(Element member, Access usual, Access kind) {
        boolean excluded = member.getModifiers().contains(Modifier.STATIC)
                || member.getModifiers().contains(Modifier.TRANSIENT)
                || has(member, Jpa.TRANSIENT)
                || elements.getOrigin(member) == Elements.Origin.SYNTHETIC;
        // An attribute says by @Access alone that it departs from its class (section 2.3.2).
        Access own = has(member, Jpa.ACCESS) ? explicitAccess(member, usual) : usual;
        return !excluded && own == kind && !shadowedByProperty(member, usual, kind);
    }

    /** Under field access, a field whose getter says {@code @Access(PROPERTY)} leaves the attribute to the getter. */
    private boolean shadowedByProperty(Element member, Access usual, Access kind) {
        if (kind != Access.FIELD || usual != Access.FIELD || member.getEnclosingElement() == null) {
            return false;
        }
        String name = member.getSimpleName().toString();
        return ElementFilter.methodsIn(member.getEnclosingElement().getEnclosedElements()).stream()
                .filter(Accessors::isGetter)
                .filter(m -> Accessors.propertyName(m).equals(name))
                .anyMatch(m -> has(m, Jpa.ACCESS) && explicitAccess(m, usual) == Access.PROPERTY);
    }

    private Attribute attribute(TypeElement owner, Element member, DeclaredType site, Accessors accessors) {
        boolean field = member.getKind() == ElementKind.FIELD;
        String name = field ? member.getSimpleName().toString() : Accessors.propertyName((ExecutableElement) member);
        ElementRef ref = ElementRef.member(
                owner.getQualifiedName().toString(), member.getSimpleName().toString());
        TypeMirror type = types.asMemberOf(site, member);
        if (type instanceof ExecutableType method) {
            type = method.getReturnType();
        }
        // A type variable that no subclass fixes is what its bound says.
        TypeMirror known = type.getKind() == TypeKind.TYPEVAR ? types.erasure(type) : type;
        return new Attribute(name, known, member, metadata.of(member, ref), ref, accessors.find(name, member, type));
    }

    private DeclaredType declared(TypeElement element) {
        return (DeclaredType) element.asType();
    }

    private boolean has(Element element, String annotation) {
        return metadata.has(element, annotation);
    }
}
