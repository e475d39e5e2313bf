package dev.lockstep.processor.entity;

import dev.lockstep.processor.mapping.ClassMapping;
import dev.lockstep.processor.mapping.ConstantName;
import dev.lockstep.processor.mapping.Mappings;
import dev.lockstep.processor.mapping.MemberMapping;
import dev.lockstep.processor.mapping.PersistenceUnit;
import dev.lockstep.processor.mapping.WrittenAnnotation;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.MappingFileMessage;
import dev.lockstep.processor.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds the element that each part of a mapping file speaks of: the class, or the field or getter of an attribute. */
final class MappedMembers {
    private static final Set<String> MAPS =
            Set.of("java.util.Map", "java.util.SortedMap", "java.util.NavigableMap", "java.util.HashMap");
    private static final Set<String> IDENTIFIERS = Set.of(Jpa.ID, Jpa.EMBEDDED_ID);

    private final Mappings mappings;

    MappedMembers(Mappings mappings) {
        this.mappings = mappings;
    }

    /** A class by its name, qualified, or simple and then of {@code java.lang}. */
    static @Nullable TypeElement find(String name, Elements elements) {
        TypeElement type = elements.getTypeElement(name);
        if (type == null) {
            type = elements.getTypeElement(name.replace('$', '.'));
        }
        return type == null ? elements.getTypeElement("java.lang." + name.substring(name.lastIndexOf('.') + 1)) : type;
    }

    /** Whether a file maps the element's class. */
    boolean isMapped(Element element) {
        return mapping(element).isPresent();
    }

    /** Whether the annotations in the source do not count. */
    boolean isHidden(Element element) {
        return mapping(element).filter(ClassMapping::complete).isPresent();
    }

    /** What the files say of an element. */
    List<WrittenAnnotation> annotations(Element element) {
        Optional<ClassMapping> mapping = mapping(element);
        if (mapping.isEmpty()) {
            return List.of();
        }
        if (!(element.getEnclosingElement() instanceof TypeElement owner) || element instanceof TypeElement) {
            return mapping.get().annotations();
        }
        Access access = access(mapping.get(), owner);
        List<WrittenAnnotation> all = new ArrayList<>();
        for (MemberMapping member : mapping.get().members()) {
            Access its = access(member, access);
            if (its != null && isMember(element, member.attribute(), its)) {
                member.annotations().stream()
                        .filter(a -> !isIgnored(a, element))
                        .forEach(all::add);
                if (!member.isTransient()) {
                    all.add(said(its, member.place()));
                }
            }
        }
        return all;
    }

    /** The classes and members that the files name and that are not there. */
    List<Finding> findings(Elements elements) {
        List<Finding> findings = new ArrayList<>();
        PersistenceUnit unit = mappings.unit();
        if (unit != null) {
            unit.classes().stream()
                    .filter(name -> elements.getTypeElement(name) == null)
                    .map(name ->
                            Finding.of(MappingFileMessage.MAPPING_FILE_CLASS, new Place.Root(), unit.place(), name))
                    .forEach(findings::add);
        }
        for (ClassMapping mapping : mappings.classes().values()) {
            TypeElement type = elements.getTypeElement(mapping.className());
            if (type == null) {
                findings.add(Finding.of(
                        MappingFileMessage.MAPPING_FILE_CLASS, new Place.Root(), mapping.place(), mapping.className()));
            } else {
                members(mapping, type, findings);
            }
        }
        return findings;
    }

    private static void members(ClassMapping mapping, TypeElement type, List<Finding> findings) {
        Access access = access(mapping, type);
        for (MemberMapping member : mapping.members()) {
            Access its = access(member, access);
            if (its == null) {
                findings.add(Finding.of(
                        MappingFileMessage.MAPPING_FILE_ACCESS, new Place.Root(), member.place(), mapping.className()));
                return;
            }
            Optional<? extends Element> found = type.getEnclosedElements().stream()
                    .filter(e -> isMember(e, member.attribute(), its))
                    .findFirst();
            if (found.isEmpty()) {
                findings.add(Finding.of(
                        MappingFileMessage.MAPPING_FILE_MEMBER,
                        new Place.Root(),
                        member.place(),
                        mapping.className(),
                        member.attribute(),
                        its == Access.FIELD ? "field" : "getter"));
            } else if (member.annotations().stream().anyMatch(a -> isIgnored(a, found.get()))) {
                findings.add(Finding.of(
                        MappingFileMessage.MAPPING_FILE_IGNORED, new Place.Root(), member.place(), member.attribute()));
            }
        }
    }

    /** Hibernate passes over an override of a collection's elements, unless the collection is a map. */
    private static boolean isIgnored(WrittenAnnotation annotation, Element member) {
        TypeMirror type = member instanceof ExecutableElement getter ? getter.getReturnType() : member.asType();
        return annotation.name().equals(Jpa.PACKAGE + "AttributeOverrides")
                && !MAPS.contains(TypeMapper.nameOf(type))
                && annotation.members().get("value") instanceof List<?> overrides
                && overrides.stream()
                        .anyMatch(o -> o instanceof WrittenAnnotation override
                                && String.valueOf(override.members().get("name"))
                                        .startsWith("value."));
    }

    private Optional<ClassMapping> mapping(Element element) {
        if (mappings.classes().isEmpty()) {
            return Optional.empty();
        }
        Element owner = element instanceof TypeElement ? element : element.getEnclosingElement();
        return owner instanceof TypeElement type
                ? mappings.of(type.getQualifiedName().toString())
                : Optional.empty();
    }

    private static WrittenAnnotation said(Access access, String place) {
        return new WrittenAnnotation(Jpa.ACCESS, Map.of("value", new ConstantName(access.name())), Set.of(), place);
    }

    private static @Nullable Access access(MemberMapping member, @Nullable Access access) {
        return member.access() == null ? access : Access.valueOf(member.access());
    }

    /**
     * Whether fields or getters are meant where an attribute does not say it: what the file says; of an entity that it
     * maps in part, what its annotations say; else getters for an entity and fields for an embeddable.
     */
    private static @Nullable Access access(ClassMapping mapping, TypeElement type) {
        if (mapping.access() != null) {
            return Access.valueOf(mapping.access());
        }
        return switch (mapping.kind()) {
            case ENTITY -> annotated(type).orElse(Access.PROPERTY);
            case EMBEDDABLE -> Access.FIELD;
            case MAPPED_SUPERCLASS, CONVERTER -> null;
        };
    }

    private static Optional<Access> annotated(TypeElement type) {
        Optional<? extends AnnotationMirror> access = type.getAnnotationMirrors().stream()
                .filter(m -> MirrorValues.nameOf(m).equals(Jpa.ACCESS))
                .findFirst();
        if (access.isPresent()) {
            return access.get().getElementValues().values().stream()
                    .map(v -> Access.valueOf(String.valueOf(v.getValue())))
                    .findFirst();
        }
        List<? extends Element> members = type.getEnclosedElements();
        return Stream.of(Map.entry(ElementKind.FIELD, Access.FIELD), Map.entry(ElementKind.METHOD, Access.PROPERTY))
                .filter(e -> members.stream().anyMatch(m -> m.getKind() == e.getKey() && isIdentifier(m)))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean isIdentifier(Element member) {
        return member.getAnnotationMirrors().stream().anyMatch(m -> IDENTIFIERS.contains(MirrorValues.nameOf(m)));
    }

    private static boolean isMember(Element element, String attribute, Access access) {
        if (access == Access.FIELD) {
            return element.getKind() == ElementKind.FIELD
                    && element.getSimpleName().contentEquals(attribute);
        }
        return element.getKind() == ElementKind.METHOD
                && Accessors.isGetter((ExecutableElement) element)
                && (Accessors.propertyName((ExecutableElement) element).equals(attribute)
                        || isStem(element, attribute));
    }

    private static boolean isStem(Element getter, String attribute) {
        return getter.getSimpleName().contentEquals("get" + attribute)
                || getter.getSimpleName().contentEquals("is" + attribute);
    }
}
