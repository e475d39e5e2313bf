package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.ElementRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
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
    private final AccessRules access;

    ClassReader(Elements elements, Types types, Metadata metadata) {
        this.elements = elements;
        this.types = types;
        this.metadata = metadata;
        this.access = new AccessRules(elements, metadata);
    }

    /** An entity; its access is what {@code @Access} says, else what is usual in its hierarchy. */
    EntityClass entity(TypeElement element) {
        List<TypeElement> superclasses = mappedSuperclasses(element);
        return read(element, declared(element), superclasses, access.ofHierarchy(element));
    }

    boolean isEntity(TypeElement element) {
        return has(element, Jpa.ENTITY);
    }

    /** The entity that a class extends, if any: an inheritance that is mapped. */
    Optional<TypeElement> superEntity(TypeElement element) {
        return superclasses(element).stream().filter(this::isEntity).findFirst();
    }

    /** An embeddable, as an attribute of this type sees it; its access follows the class that embeds it. */
    EntityClass embeddable(DeclaredType type, Access embedding) {
        TypeElement element = (TypeElement) type.asElement();
        return read(element, type, embeddedSuperclasses(element), embedding);
    }

    private EntityClass read(TypeElement element, DeclaredType type, List<TypeElement> superclasses, Access usual) {
        Map<String, Attribute> attributes = new TreeMap<>();
        Accessors accessors = new Accessors(elements, types, type);
        List<TypeElement> nearestFirst = new ArrayList<>(List.of(element));
        nearestFirst.addAll(superclasses);
        for (TypeElement owner : nearestFirst) {
            for (Attribute attribute : attributes(owner, type, access.explicit(owner, usual), accessors)) {
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
                access.explicit(element, usual),
                ordered(attributes.values(), nearestFirst));
    }

    /** Sorted by name, for the order of members has no meaning; that of a record's components has, and Hibernate keeps it. */
    private List<Attribute> ordered(Collection<Attribute> sorted, List<TypeElement> classes) {
        List<String> components = Stream.concat(
                        Stream.of(classes.get(0)), classes.stream().flatMap(this::idClass))
                .filter(c -> c.getKind() == ElementKind.RECORD)
                .flatMap(c -> c.getRecordComponents().stream())
                .map(c -> c.getSimpleName().toString())
                .toList();
        return sorted.stream()
                .sorted(Comparator.comparingInt(
                        a -> components.contains(a.name()) ? components.indexOf(a.name()) : components.size()))
                .toList();
    }

    private Stream<TypeElement> idClass(TypeElement element) {
        ElementRef ref = ElementRef.type(element.getQualifiedName().toString());
        return metadata
                .of(element, ref)
                .find(Jpa.ID_CLASS)
                .flatMap(a -> a.type("value"))
                .filter(DeclaredType.class::isInstance)
                .map(t -> (TypeElement) ((DeclaredType) t).asElement())
                .stream();
    }

    /** The mapped superclasses up to the next entity, nearest first; other superclasses have no persistent state. */
    private List<TypeElement> mappedSuperclasses(TypeElement element) {
        return superclasses(element).stream()
                .takeWhile(c -> !isEntity(c))
                .filter(c -> has(c, Jpa.MAPPED_SUPERCLASS))
                .toList();
    }

    /** Of an embeddable Hibernate sees those alone that no other class comes before. */
    private List<TypeElement> embeddedSuperclasses(TypeElement element) {
        return superclasses(element).stream()
                .takeWhile(c -> has(c, Jpa.MAPPED_SUPERCLASS))
                .toList();
    }

    /** Every superclass, nearest first. */
    private static List<TypeElement> superclasses(TypeElement element) {
        List<TypeElement> all = new ArrayList<>();
        TypeMirror next = element.getSuperclass();
        while (next.getKind() == TypeKind.DECLARED) {
            TypeElement superclass = (TypeElement) ((DeclaredType) next).asElement();
            all.add(superclass);
            next = superclass.getSuperclass();
        }
        return all;
    }

    private List<Attribute> attributes(TypeElement owner, DeclaredType site, Access usual, Accessors accessors) {
        // A record is read through its fields, which carry its components' annotations whatever the access is.
        return access.attributes(owner, owner.getKind() == ElementKind.RECORD ? Access.FIELD : usual).stream()
                .map(member -> attribute(owner, member, site, accessors))
                .toList();
    }

    private Attribute attribute(TypeElement owner, Element member, DeclaredType site, Accessors accessors) {
        String name = AccessRules.name(member);
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
