package dev.lockstep.processor.entity;

import dev.lockstep.processor.mapping.Mappings;
import dev.lockstep.processor.mapping.WrittenAnnotation;
import dev.lockstep.processor.report.ElementRef;
import dev.lockstep.processor.report.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What classes and their members say of their mapping, with what mapping files say laid over it. */
public final class Metadata {
    private static final Set<String> COMPOSED = Stream.of(
                    "CompositeType",
                    "EmbeddableInstantiator",
                    "JavaType",
                    "JdbcType",
                    "JdbcTypeCode",
                    "ListIndexJavaType",
                    "ListIndexJdbcType",
                    "ListIndexJdbcTypeCode",
                    "MapKeyJavaType",
                    "MapKeyJdbcType",
                    "MapKeyJdbcTypeCode",
                    "MapKeyType",
                    "Nationalized",
                    "SoftDelete",
                    "Type")
            .map(name -> Jpa.HIBERNATE + name)
            .collect(Collectors.toUnmodifiableSet());

    private final Elements elements;
    private final Mappings mappings;
    private final MappedMembers members;

    /** Annotations alone, or with mapping files. */
    public Metadata(Elements elements, Mappings mappings) {
        this.elements = elements;
        this.mappings = mappings;
        this.members = new MappedMembers(mappings);
    }

    /** Whether a class is an entity. */
    public boolean isEntity(Element type) {
        return has(type, Jpa.ENTITY);
    }

    /** Whether a class is a converter that applies to attributes which do not mention it. */
    public boolean appliesItself(TypeElement type) {
        return of(type, ElementRef.type(type.getQualifiedName().toString()))
                .find(Jpa.PACKAGE + "Converter")
                .filter(a -> a.flag("autoApply"))
                .isPresent();
    }

    /** What the files say. */
    public Mappings mappings() {
        return mappings;
    }

    /** What is wrong with the files, and with what they say of the classes. */
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>(mappings.findings());
        all.addAll(members.findings(elements));
        return all;
    }

    /** @param ref where the element is reported */
    Annotations of(Element element, ElementRef ref) {
        return new Annotations(values(element).stream()
                .map(values -> new Annotation(values, ref))
                .toList());
    }

    /** The generators of mapping files that no class owns. */
    Annotations global(ElementRef ref) {
        return new Annotations(mappings.generators().stream()
                .map(g -> new Annotation(new WrittenValues(g, elements), ref))
                .toList());
    }

    boolean has(Element element, String annotation) {
        return members.isMapped(element)
                ? values(element).stream().anyMatch(v -> v.name().equals(annotation))
                : element.getAnnotationMirrors().stream()
                        .anyMatch(mirror -> MirrorValues.nameOf(mirror).equals(annotation));
    }

    private List<AnnotationValues> values(Element element) {
        List<AnnotationValues> values = new ArrayList<>();
        boolean hidden = members.isHidden(element);
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (!hidden || !isMapping(mirror)) {
                values.add(new MirrorValues(mirror, elements));
                composed(mirror, new HashSet<>(), values);
            }
        }
        members.annotations(element).forEach(written -> overlay(written, values));
        return values;
    }

    /** What an annotation of the user's own stands for: those of Hibernate's types that it carries, at any depth. */
    private void composed(AnnotationMirror mirror, Set<String> seen, List<AnnotationValues> values) {
        TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
        String name = type.getQualifiedName().toString();
        if (isOfMapping(name) || name.startsWith("java.lang.annotation.") || !seen.add(name)) {
            return;
        }
        for (AnnotationMirror carried : type.getAnnotationMirrors()) {
            if (COMPOSED.contains(MirrorValues.nameOf(carried))) {
                values.add(new MirrorValues(carried, elements));
            }
            composed(carried, seen, values);
        }
    }

    private void overlay(WrittenAnnotation written, List<AnnotationValues> values) {
        values.removeIf(v -> written.instead().contains(v.name()));
        AnnotationValues value = new WrittenValues(written, elements);
        Optional<AnnotationValues> beneath =
                values.stream().filter(v -> v.name().equals(written.name())).findFirst();
        if (beneath.isPresent()) {
            values.set(values.indexOf(beneath.get()), new MergedValues(value, beneath.get()));
        } else {
            values.add(value);
        }
    }

    /** Those of Jakarta Persistence and Hibernate, and those that the latter binds through an annotation upon them. */
    private static boolean isMapping(AnnotationMirror mirror) {
        TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
        return isOfMapping(type.getQualifiedName().toString())
                || type.getAnnotationMirrors().stream()
                        .anyMatch(m -> MirrorValues.nameOf(m).startsWith(Jpa.HIBERNATE));
    }

    private static boolean isOfMapping(String name) {
        return name.startsWith(Jpa.PACKAGE) || name.startsWith(Jpa.HIBERNATE);
    }
}
