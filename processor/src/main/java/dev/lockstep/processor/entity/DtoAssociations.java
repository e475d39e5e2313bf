package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.DtoIdentifiers.Part;
import dev.lockstep.processor.entity.DtoIdentifiers.Reference;
import dev.lockstep.processor.entity.DtoModel.Field;
import dev.lockstep.processor.entity.DtoModel.Item;
import dev.lockstep.processor.entity.DtoModel.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Associations as the identifiers of what they refer to; of a map, its keys and its values each. */
final class DtoAssociations {
    private final ReaderContext context;
    private final DtoIdentifiers identifiers;
    private final TypeRefs refs;

    DtoAssociations(ReaderContext context, DtoIdentifiers identifiers, TypeRefs refs) {
        this.context = context;
        this.identifiers = identifiers;
        this.refs = refs;
    }

    /** Whether an attribute holds entities: it is an association, or a map with entities for keys. */
    boolean holdsEntities(Attribute attribute, DtoLint lint) {
        return Associations.annotation(attribute).isPresent()
                || (attribute.has(Jpa.ELEMENT_COLLECTION)
                        && isMap(attribute.type())
                        && isKeyedByEntity(attribute, lint));
    }

    /** The components of an attribute that holds entities; none when the identifiers cannot be read. */
    List<Field> fields(Attribute attribute, String accessor, DtoLint lint) {
        Optional<TypeMirror> said = Associations.annotation(attribute).flatMap(a -> a.type("targetEntity"));
        if (attribute.has(Jpa.MANY_TO_ONE) || attribute.has(Jpa.ONE_TO_ONE)) {
            return toOne(attribute, accessor, said, lint);
        }
        Optional<Field> field = isMap(attribute.type())
                ? map(attribute, accessor, said, lint)
                : toMany(attribute, accessor, said, lint);
        return field.stream().toList();
    }

    private List<Field> toOne(Attribute attribute, String accessor, Optional<TypeMirror> said, DtoLint lint) {
        Optional<Reference> reference = identifiers.of(attribute.type(), said, lint);
        List<Part> parts = reference.map(Reference::parts).orElse(List.of());
        List<Field> fields = new ArrayList<>();
        for (Part part : parts) {
            String name = DtoNames.identifier(attribute.name(), part.name(), parts.size() == 1);
            List<String> path =
                    Stream.concat(Stream.of(accessor), part.path().stream()).toList();
            Value value = new Value.Path(path, reference.flatMap(Reference::cast));
            refs.boxed(part.type()).ifPresent(type -> fields.add(new Field(name, type, value)));
        }
        // Half an identifier is none.
        return fields.size() == parts.size() ? fields : List.of();
    }

    private Optional<Field> toMany(Attribute attribute, String accessor, Optional<TypeMirror> said, DtoLint lint) {
        boolean array = attribute.type() instanceof ArrayType;
        if (!array && !isA(attribute.type(), "java.util.Collection")) {
            return Optional.empty();
        }
        boolean set = isA(attribute.type(), "java.util.Set");
        return identifier(bound(Associations.elementType(attribute.type())), said, lint)
                .map(taken -> new Field(
                        DtoNames.identifiers(attribute.name()),
                        TypeRef.of(set ? "java.util.Set" : "java.util.List", taken.type()),
                        new Value.Ids(List.of(accessor), taken.item(), array, set)));
    }

    private Optional<Field> map(Attribute attribute, String accessor, Optional<TypeMirror> said, DtoLint lint) {
        TypeMirror value = bound(Associations.elementType(attribute.type()));
        boolean association = Associations.annotation(attribute).isPresent();
        Optional<Taken> values = association ? identifier(value, said, lint) : itself(value, Optional.empty());
        Optional<Taken> keys = isKeyedByEntity(attribute, lint)
                ? identifier(key(attribute), saidKey(attribute), lint)
                : itself(key(attribute), saidKey(attribute));
        String name = association ? DtoNames.identifiers(attribute.name()) : DtoNames.component(attribute.name());
        return keys.flatMap(k -> values.map(v -> new Field(
                name,
                TypeRef.of("java.util.Map", k.type(), v.type()),
                new Value.Entries(
                        List.of(accessor),
                        k.item(),
                        v.item(),
                        arguments(attribute).isEmpty()))));
    }

    private boolean isKeyedByEntity(Attribute attribute, DtoLint lint) {
        return identifiers.of(key(attribute), saidKey(attribute), lint).isPresent();
    }

    /** What the type of a map says of its keys. */
    private TypeMirror key(Attribute attribute) {
        List<? extends TypeMirror> arguments = arguments(attribute);
        return arguments.size() == 2 ? bound(arguments.get(0)) : object();
    }

    private static List<? extends TypeMirror> arguments(Attribute attribute) {
        return ((DeclaredType) attribute.type()).getTypeArguments();
    }

    private static Optional<TypeMirror> saidKey(Attribute attribute) {
        return attribute.annotations().find(Jpa.PACKAGE + "MapKeyClass").flatMap(a -> a.type("value"));
    }

    /** The identifier of a value in a collection, which must be a single value itself. */
    private Optional<Taken> identifier(TypeMirror type, Optional<TypeMirror> said, DtoLint lint) {
        return identifiers
                .of(type, said, lint)
                .filter(r -> r.parts().size() == 1)
                .flatMap(r -> {
                    Part part = r.parts().get(0);
                    return refs.boxed(part.type()).map(t -> new Taken(t, new Item(r.cast(), part.path())));
                });
    }

    /** A value as it is, under the type that is said of it when its own says less. */
    private Optional<Taken> itself(TypeMirror type, Optional<TypeMirror> said) {
        Optional<TypeMirror> narrower = said.filter(s -> s instanceof DeclaredType
                && !context.types().isSubtype(context.types().erasure(type), s));
        return refs.boxed(narrower.orElse(type)).map(t -> new Taken(t, new Item(narrower.map(n -> t), List.of())));
    }

    /** What a wildcard stands for. */
    private TypeMirror bound(TypeMirror type) {
        if (!(type instanceof WildcardType wildcard)) {
            return type;
        }
        return wildcard.getExtendsBound() == null ? object() : wildcard.getExtendsBound();
    }

    private TypeMirror object() {
        return context.elements().getTypeElement("java.lang.Object").asType();
    }

    private boolean isMap(TypeMirror type) {
        return isA(type, "java.util.Map");
    }

    private boolean isA(TypeMirror type, String name) {
        TypeElement element = context.elements().getTypeElement(name);
        return element != null
                && context.types()
                        .isAssignable(
                                context.types().erasure(type), context.types().erasure(element.asType()));
    }

    /**
     * What a component takes of each value.
     *
     * @param type of what is taken
     * @param item how it is read
     */
    private record Taken(TypeRef type, Item item) {}
}
