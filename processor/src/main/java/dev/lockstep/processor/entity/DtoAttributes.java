package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.DtoModel.Field;
import dev.lockstep.processor.entity.DtoModel.Value;
import java.util.Collection;
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
    private final Map<String, Components> components = new TreeMap<>();
    private final Map<String, Attribute> attributes = new TreeMap<>();
    private final Set<String> unreadable = new TreeSet<>();
    private final Set<String> unidentified = new TreeSet<>();

    /** @param known entities that are read already */
    DtoAttributes(ReaderContext context, Map<TypeElement, EntityClass> known, EntityClass entity) {
        this.context = context;
        this.entity = entity;
        this.home = context.elements().getPackageOf(entity.element());
        this.refs = new TypeRefs(context.elements(), context.types(), home);
        DtoMembers members = new DtoMembers(context, known, home);
        DtoAssociations associations = new DtoAssociations(context, new DtoIdentifiers(context, members, refs), refs);
        for (Attribute attribute : members.attributes(entity, entity.type())) {
            attributes.put(attribute.name(), attribute);
            if (!isIgnored(attribute)) {
                read(attribute, associations);
            }
        }
    }

    private void read(Attribute attribute, DtoAssociations associations) {
        DtoLint lint = new DtoLint(context.elements(), context.metadata());
        String accessor = attribute.accessor();
        if (accessor == null) {
            unreadable.add(attribute.name());
            return;
        }
        lint.read(entity.element(), accessor);
        boolean entities = associations.holdsEntities(attribute, lint);
        List<Field> found =
                entities ? associations.fields(attribute, accessor, lint) : value(attribute, accessor, lint);
        if (!found.isEmpty()) {
            components.put(attribute.name(), new Components(found, lint));
        } else {
            (entities || isAny(attribute) ? unidentified : unreadable).add(attribute.name());
        }
    }

    /** Whether code beside the entity can name the entity at all. */
    boolean canNameEntity() {
        return refs.isVisible(entity.element());
    }

    /** The attributes of the entity and of those it extends. */
    Set<String> all() {
        return attributes.keySet();
    }

    /** The attributes that a record can take. */
    Set<String> names() {
        return components.keySet();
    }

    /** The attributes that a record could take if code beside the entity saw them. */
    Set<String> unreadable() {
        return unreadable;
    }

    /** The attributes that refer to entities of which code beside this one cannot read one identifying value. */
    Set<String> unidentified() {
        return unidentified;
    }

    /** Whether an attribute is the inverse side of an association. */
    boolean isInverse(String name) {
        return association(name).filter(a -> !a.string("mappedBy").isEmpty()).isPresent();
    }

    /** Whether an association is the identifier or a part of it, which a record has already. */
    boolean repeatsIdentifier(String name, Predicate<String> taken) {
        Attribute attribute = attributes.get(name);
        return attribute != null
                && attribute.has(Jpa.MAPS_ID)
                && attributes.values().stream()
                        .filter(DtoAttributes::isIdentifier)
                        .allMatch(a -> components.containsKey(a.name()) && taken.test(a.name()));
    }

    /** The record of that name with the attributes taken. */
    DtoModel model(String name, Predicate<String> taken) {
        // A column mapped twice, as workspaceId and as workspace, comes once: the attribute of that name wins.
        Map<String, Field> identifier = new TreeMap<>();
        Map<String, Field> others = new TreeMap<>();
        DtoLint lint = new DtoLint(context.elements(), context.metadata());
        lint.use(entity.element());
        takenInOrder(taken).forEach((attribute, found) -> {
            for (Field field : found.fields()) {
                if (!identifier.containsKey(field.name()) && !others.containsKey(field.name())) {
                    (isIdentifier(attribute) ? identifier : others).put(field.name(), field);
                }
            }
            lint.addAll(found.lint());
        });
        List<Field> ordered = Stream.of(identifier, others)
                .map(Map::values)
                .flatMap(Collection::stream)
                .toList();
        boolean isPublic = Stream.<Element>iterate(
                        entity.element(), e -> e instanceof TypeElement, Element::getEnclosingElement)
                .allMatch(e -> e.getModifiers().contains(Modifier.PUBLIC));
        return new DtoModel(
                home.getQualifiedName().toString(),
                name,
                refs.anyOf(entity.element()),
                isPublic,
                ordered,
                lint.categories(),
                hidden(ordered));
    }

    private Map<Attribute, Components> takenInOrder(Predicate<String> taken) {
        Map<Attribute, Components> values = new LinkedHashMap<>();
        Map<Attribute, Components> associations = new LinkedHashMap<>();
        components.forEach((name, found) -> {
            Attribute attribute = attributes.get(name);
            if (attribute != null && taken.test(name)) {
                (Associations.annotation(attribute).isPresent() ? associations : values).put(attribute, found);
            }
        });
        values.putAll(associations);
        return values;
    }

    private Optional<Annotation> association(String name) {
        return Optional.ofNullable(attributes.get(name)).flatMap(Associations::annotation);
    }

    private static boolean isIdentifier(Attribute attribute) {
        return attribute.has(Jpa.ID) || attribute.has(Jpa.EMBEDDED_ID);
    }

    private List<Field> value(Attribute attribute, String accessor, DtoLint lint) {
        lint.name(attribute.type());
        return refs.of(attribute.type()).filter(type -> !isAny(attribute)).stream()
                .map(type -> new Field(
                        DtoNames.component(attribute.name()),
                        type,
                        new Value.Path(List.of(accessor), Optional.empty())))
                .toList();
    }

    /** Whether it may refer to one of several entities, whose identifiers have nothing in common. */
    private static boolean isAny(Attribute attribute) {
        return attribute.has(Jpa.HIBERNATE + "Any") || attribute.has(Jpa.HIBERNATE + "ManyToAny");
    }

    /** The names in {@code java.lang} among the components' types that mean other classes in the entity's package. */
    private List<String> hidden(List<Field> fields) {
        Set<String> names = new TreeSet<>();
        fields.forEach(field -> hidden(field.type(), names));
        return List.copyOf(names);
    }

    private void hidden(TypeRef type, Set<String> names) {
        String simple = type.name().substring(type.name().lastIndexOf('.') + 1);
        String beside = home.isUnnamed() ? simple : home.getQualifiedName() + "." + simple;
        if (type.name().equals("java.lang." + simple) && context.elements().getTypeElement(beside) != null) {
            names.add(simple);
        }
        type.arguments().forEach(argument -> hidden(argument, names));
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

    /**
     * What an attribute is in a record.
     *
     * @param fields its components
     * @param lint what javac would say of code that reads it
     */
    private record Components(List<Field> fields, DtoLint lint) {}
}
