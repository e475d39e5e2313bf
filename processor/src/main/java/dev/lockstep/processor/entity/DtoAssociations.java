package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.DtoModel.Field;
import dev.lockstep.processor.entity.DtoModel.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Associations as the identifiers of what they refer to.
 *
 * <p>An identifier is read by a method alone: what an association holds may be a proxy of Hibernate, whose fields are
 * empty, and whose getter of the identifier does not load it.
 */
final class DtoAssociations {
    private static final List<String> ANNOTATIONS =
            List.of(Jpa.MANY_TO_ONE, Jpa.ONE_TO_ONE, Jpa.ONE_TO_MANY, Jpa.MANY_TO_MANY);

    private final ReaderContext context;
    private final Map<TypeElement, EntityClass> known;
    private final TypeRefs refs;
    private final PackageElement home;

    /**
     * @param known entities that are read already; others are read as they are met
     * @param home the package that reads
     */
    DtoAssociations(ReaderContext context, Map<TypeElement, EntityClass> known, TypeRefs refs, PackageElement home) {
        this.context = context;
        this.known = known;
        this.refs = refs;
        this.home = home;
    }

    /** The annotation that makes an attribute an association. */
    static Optional<Annotation> annotation(Attribute attribute) {
        return ANNOTATIONS.stream()
                .flatMap(name -> attribute.annotations().find(name).stream())
                .findFirst();
    }

    /** The components of an association; none when the identifiers cannot be read. */
    List<Field> fields(Attribute attribute, Annotation association, String accessor) {
        boolean toOne =
                association.name().equals(Jpa.MANY_TO_ONE) || association.name().equals(Jpa.ONE_TO_ONE);
        return toOne
                ? toOne(attribute, accessor)
                : toMany(attribute, accessor).stream().toList();
    }

    private List<Field> toOne(Attribute attribute, String accessor) {
        List<Part> parts = entity(attribute.type()).map(this::identifier).orElse(List.of());
        List<Field> fields = new ArrayList<>();
        for (Part part : parts) {
            String name = DtoNames.identifier(attribute.name(), part.name(), parts.size() == 1);
            List<String> path = concat(accessor, part.path());
            refs.boxed(part.type()).ifPresent(type -> fields.add(new Field(name, type, new Value.Path(path))));
        }
        // Half an identifier is none.
        return fields.size() == parts.size() ? fields : List.of();
    }

    private Optional<Field> toMany(Attribute attribute, String accessor) {
        if (!(attribute.type() instanceof DeclaredType collection)
                || collection.getTypeArguments().isEmpty()) {
            return Optional.empty();
        }
        boolean map = isA(collection, "java.util.Map");
        boolean set = isA(collection, "java.util.Set");
        List<? extends TypeMirror> arguments = collection.getTypeArguments();
        Optional<EntityClass> target = entity(arguments.get(arguments.size() - 1));
        List<Part> parts = target.map(this::identifier).orElse(List.of());
        if (target.isEmpty()
                || parts.size() != 1
                || !refs.isVisible(target.get().element())
                || !(map || isA(collection, "java.util.Collection"))) {
            return Optional.empty();
        }
        Part part = parts.get(0);
        String element =
                context.elements().getBinaryName(target.get().element()).toString();
        List<String> path = map ? List.of(accessor, "values()") : List.of(accessor);
        Value value = new Value.Ids(path, TypeRef.of(element), part.path(), set);
        return refs.boxed(part.type())
                .map(type -> new Field(
                        DtoNames.identifiers(attribute.name()),
                        TypeRef.of(set ? "java.util.Set" : "java.util.List", type),
                        value));
    }

    private Optional<EntityClass> entity(TypeMirror type) {
        return type instanceof DeclaredType declared
                        && declared.asElement() instanceof TypeElement element
                        && context.classes().isEntity(element)
                ? Optional.of(known.computeIfAbsent(element, context.classes()::entity))
                : Optional.empty();
    }

    /** The parts of an entity's identifier; none when one of them cannot be read. */
    private List<Part> identifier(EntityClass entity) {
        Accessors accessors = new Accessors(context.elements(), context.types(), entity.type(), home);
        List<Part> parts = new ArrayList<>();
        for (Attribute attribute : entity.identifiers()) {
            String accessor = accessors.find(attribute.name(), attribute.element(), attribute.type());
            if (accessor == null || !accessor.endsWith("()")) {
                return List.of();
            }
            Optional<EntityClass> target =
                    annotation(attribute).isPresent() ? entity(attribute.type()) : Optional.empty();
            if (target.isEmpty()) {
                parts.add(new Part(attribute.name(), List.of(accessor), attribute.type()));
            } else if (target.get().element().equals(entity.element())) {
                return List.of();
            } else {
                for (Part inner : identifier(target.get())) {
                    parts.add(new Part(attribute.name(), concat(accessor, inner.path()), inner.type()));
                }
            }
        }
        return parts;
    }

    private boolean isA(TypeMirror type, String name) {
        TypeElement element = context.elements().getTypeElement(name);
        return element != null
                && context.types()
                        .isAssignable(
                                context.types().erasure(type), context.types().erasure(element.asType()));
    }

    private static List<String> concat(String first, List<String> rest) {
        return Stream.concat(Stream.of(first), rest.stream()).toList();
    }

    /**
     * A part of an identifier.
     *
     * @param name the attribute's name
     * @param path from the entity to it
     * @param type its type
     */
    private record Part(String name, List<String> path, TypeMirror type) {}
}
