package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.DtoModel.Field;
import dev.lockstep.processor.entity.DtoModel.Value;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** What records of one entity can hold: each attribute's components, and how code beside the entity reads them. */
final class DtoAttributes {
    private final ReaderContext context;
    private final EntityClass entity;
    private final PackageElement home;
    private final TypeRefs refs;
    private final Map<String, List<Field>> fields = new TreeMap<>();
    private final Map<String, Attribute> attributes = new TreeMap<>();
    private final Set<String> unreadable = new TreeSet<>();

    /** @param known entities that are read already */
    DtoAttributes(ReaderContext context, Map<TypeElement, EntityClass> known, EntityClass entity) {
        this.context = context;
        this.entity = entity;
        this.home = context.elements().getPackageOf(entity.element());
        this.refs = new TypeRefs(context.elements(), context.types(), home);
        DtoAssociations associations = new DtoAssociations(context, known, refs, home);
        for (Attribute attribute : entity.attributes()) {
            attributes.put(attribute.name(), attribute);
            List<Field> found = isIgnored(attribute) ? List.of() : fields(attribute, associations);
            if (!found.isEmpty()) {
                fields.put(attribute.name(), found);
            } else if (!isIgnored(attribute)) {
                unreadable.add(attribute.name());
            }
        }
    }

    /** Whether code beside the entity can name the entity at all. */
    boolean canNameEntity() {
        return refs.isVisible(entity.element());
    }

    /** The attributes that a record can take. */
    Set<String> names() {
        return fields.keySet();
    }

    /** The attributes that a record could take if code beside the entity saw them. */
    Set<String> unreadable() {
        return unreadable;
    }

    /** Whether an attribute is the inverse side of an association. */
    boolean isInverse(String name) {
        Attribute attribute = attributes.get(name);
        return attribute != null
                && DtoAssociations.annotation(attribute)
                        .filter(a -> !a.string("mappedBy").isEmpty())
                        .isPresent();
    }

    /** The record of that name with the attributes taken. */
    DtoModel model(String name, Predicate<String> taken) {
        // A column mapped twice, as workspaceId and as workspace, comes once: the attribute of that name wins.
        Map<String, Field> components = new LinkedHashMap<>();
        DtoLint lint = new DtoLint(context.elements(), context.metadata());
        lint.use(entity.element());
        takenInOrder(taken).forEach(attribute -> {
            for (Field field : fields.getOrDefault(attribute.name(), List.of())) {
                components.putIfAbsent(field.name(), field);
            }
            lint.read(entity, attribute);
        });
        Comparator<Field> identifierFirst = Comparator.comparing(field -> !isIdentifier(field.name()));
        List<Field> ordered = components.values().stream()
                .sorted(identifierFirst.thenComparing(Field::name))
                .toList();
        boolean isPublic = Stream.<Element>iterate(
                        entity.element(), e -> e instanceof TypeElement, Element::getEnclosingElement)
                .allMatch(e -> e.getModifiers().contains(Modifier.PUBLIC));
        return new DtoModel(
                home.getQualifiedName().toString(),
                name,
                TypeRef.of(context.elements().getBinaryName(entity.element()).toString()),
                isPublic,
                ordered,
                lint.categories());
    }

    private Stream<Attribute> takenInOrder(Predicate<String> taken) {
        Comparator<Attribute> associationsLast =
                Comparator.comparing(a -> DtoAssociations.annotation(a).isPresent());
        return attributes.values().stream()
                .filter(a -> fields.containsKey(a.name()) && taken.test(a.name()))
                .sorted(associationsLast.thenComparing(Attribute::name));
    }

    private boolean isIdentifier(String component) {
        return entity.identifiers().stream().anyMatch(a -> a.name().equals(component));
    }

    private List<Field> fields(Attribute attribute, DtoAssociations associations) {
        String accessor = attribute.accessor();
        if (accessor == null) {
            return List.of();
        }
        Optional<Annotation> association = DtoAssociations.annotation(attribute);
        if (association.isPresent()) {
            return associations.fields(attribute, association.get(), accessor);
        }
        return refs
                .of(attribute.type())
                .map(type -> new Field(DtoNames.component(attribute.name()), type, new Value.Path(List.of(accessor))))
                .stream()
                .toList();
    }

    /** {@code @DtoIgnore} counts on the field and on the getter, whichever of them carries the mapping. */
    private boolean isIgnored(Attribute attribute) {
        Element owner = attribute.element().getEnclosingElement();
        Stream<? extends Element> beside = owner == null ? Stream.empty() : owner.getEnclosedElements().stream();
        return Stream.concat(Stream.of(attribute.element()), beside.filter(member -> isOf(attribute, member)))
                .anyMatch(e -> context.metadata().of(e, attribute.ref()).has(Jpa.DTO_IGNORE));
    }

    private static boolean isOf(Attribute attribute, Element member) {
        return member.getSimpleName().contentEquals(attribute.name())
                || (member instanceof ExecutableElement method
                        && Accessors.isGetter(method)
                        && Accessors.propertyName(method).equals(attribute.name()));
    }
}
