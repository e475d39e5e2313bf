package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.ElementRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * Whether a class is mapped through its fields or its getters, and which of them are its attributes (Jakarta Persistence
 * 3.2, section 2.3), as Hibernate decides.
 */
final class AccessRules {
    private static final ElementRef NOWHERE = ElementRef.type("");

    /** Callbacks are no mapping, and the other two say what is not inferred. */
    private static final Set<String> SAY_NOTHING = Set.of(
            "PostLoad",
            "PostPersist",
            "PostRemove",
            "PostUpdate",
            "PrePersist",
            "PreRemove",
            "PreUpdate",
            "Transient",
            "Access");

    private final Elements elements;
    private final Metadata metadata;

    AccessRules(Elements elements, Metadata metadata) {
        this.elements = elements;
        this.metadata = metadata;
    }

    /** What {@code @Access} says, else the access of what is around. */
    Access explicit(Element element, Access otherwise) {
        return metadata.of(element, NOWHERE)
                .find(Jpa.ACCESS)
                .map(a -> a.constant("value").equals("PROPERTY") ? Access.PROPERTY : Access.FIELD)
                .orElse(otherwise);
    }

    /**
     * The usual access of a hierarchy: of the identifier, else of what the entity's members say of their mapping, else of
     * the root's, else of the mapped superclasses'.
     */
    Access ofHierarchy(TypeElement entity) {
        List<TypeElement> classes = withSuperclasses(entity);
        Stream<Optional<Access>> byIdentifier = classes.stream()
                .filter(c -> metadata.isEntity(c) || metadata.has(c, Jpa.MAPPED_SUPERCLASS))
                .filter(c -> !metadata.has(c, Jpa.ACCESS))
                .map(this::ofIdentifier);
        Stream<Optional<Access>> byEntities = Stream.of(entity, root(classes)).map(this::ofMembers);
        Stream<Optional<Access>> bySuperclasses = classes.stream()
                .filter(c -> metadata.has(c, Jpa.MAPPED_SUPERCLASS))
                .map(this::ofMembers);
        return Stream.of(byIdentifier, byEntities, bySuperclasses)
                .flatMap(found -> found.flatMap(Optional::stream))
                .findFirst()
                .orElse(Access.PROPERTY);
    }

    /**
     * The fields and getters that a class maps, in their order. One that carries {@code @Access} is an attribute, whichever
     * access that names: it tells how the attribute is read at run time; a getter goes before a field.
     */
    List<Element> attributes(TypeElement owner, Access access) {
        List<? extends Element> members =
                owner.getEnclosedElements().stream().filter(this::canPersist).toList();
        Map<String, Element> chosen = new HashMap<>();
        for (Access kind : List.of(Access.FIELD, Access.PROPERTY)) {
            of(members, kind)
                    .filter(member -> metadata.has(member, Jpa.ACCESS))
                    .forEach(member -> chosen.put(name(member), member));
        }
        of(members, access).forEach(member -> chosen.putIfAbsent(name(member), member));
        return members.stream()
                .filter(chosen::containsValue)
                .<Element>map(member -> member)
                .toList();
    }

    /** The attribute that a field or a getter stands for. */
    static String name(Element member) {
        return member instanceof ExecutableElement getter
                ? Accessors.propertyName(getter)
                : member.getSimpleName().toString();
    }

    private boolean canPersist(Element member) {
        return !member.getModifiers().contains(Modifier.STATIC)
                && !member.getModifiers().contains(Modifier.TRANSIENT)
                && !metadata.has(member, Jpa.TRANSIENT)
                && elements.getOrigin(member) != Elements.Origin.SYNTHETIC;
    }

    private Optional<Access> ofIdentifier(TypeElement owner) {
        return Stream.of(Access.PROPERTY, Access.FIELD)
                .filter(access -> telling(owner, access)
                        .anyMatch(m -> metadata.has(m, Jpa.ID) || metadata.has(m, Jpa.EMBEDDED_ID)))
                .findFirst();
    }

    private Optional<Access> ofMembers(TypeElement owner) {
        return Stream.of(Access.FIELD, Access.PROPERTY)
                .filter(access -> telling(owner, access).anyMatch(this::saysItsMapping))
                .findFirst();
    }

    private Stream<? extends Element> telling(TypeElement owner, Access access) {
        return of(owner.getEnclosedElements(), access)
                .filter(member -> canPersist(member) && !metadata.has(member, Jpa.ACCESS));
    }

    private boolean saysItsMapping(Element member) {
        return metadata.of(member, NOWHERE).all().stream()
                .map(Annotation::name)
                .anyMatch(name ->
                        name.startsWith(Jpa.PACKAGE) && !SAY_NOTHING.contains(name.substring(Jpa.PACKAGE.length())));
    }

    private static Stream<? extends Element> of(List<? extends Element> members, Access access) {
        return members.stream()
                .filter(member -> access == Access.FIELD
                        ? member.getKind() == ElementKind.FIELD
                        : member instanceof ExecutableElement method && Accessors.isGetter(method));
    }

    private TypeElement root(List<TypeElement> classes) {
        return classes.stream()
                .filter(metadata::isEntity)
                .reduce((nearer, farther) -> farther)
                .orElse(classes.get(0));
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
}
