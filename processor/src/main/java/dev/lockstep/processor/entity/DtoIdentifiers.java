package dev.lockstep.processor.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * The identifiers of the entities that associations refer to, part by part (Jakarta Persistence 3.2, section 2.4).
 *
 * <p>An identifier is read by a method alone: what an association holds may be a proxy of Hibernate, whose fields are
 * empty, and whose getter of the identifier does not load it.
 */
final class DtoIdentifiers {
    private final ReaderContext context;
    private final DtoMembers members;
    private final TypeRefs refs;

    DtoIdentifiers(ReaderContext context, DtoMembers members, TypeRefs refs) {
        this.context = context;
        this.members = members;
        this.refs = refs;
    }

    /**
     * A part of an identifier.
     *
     * @param name what the component that holds it would be called in a record of the entity
     * @param path from the entity to it
     * @param type its type
     */
    record Part(String name, List<String> path, TypeMirror type) {}

    /**
     * What is taken of a value that refers to an entity.
     *
     * @param cast the entity, when the value's own type does not say it
     * @param parts of its identifier, none when one of them cannot be read
     */
    record Reference(Optional<TypeRef> cast, List<Part> parts) {}

    /**
     * The identifier of an entity.
     *
     * @param type of the value that refers to it
     * @param said the entity by what an annotation says, if it does
     * @param lint told what is read
     */
    Optional<Reference> of(TypeMirror type, Optional<TypeMirror> said, DtoLint lint) {
        Optional<EntityClass> found = said.flatMap(members::entity).or(() -> members.entity(type));
        if (found.isEmpty() || !refs.isVisible(found.get().element())) {
            return Optional.empty();
        }
        EntityClass entity = found.get();
        boolean known = context.types()
                .isSubtype(context.types().erasure(type), context.types().erasure(entity.type()));
        boolean same =
                type instanceof DeclaredType declared && declared.asElement().equals(entity.element());
        DeclaredType site = same ? (DeclaredType) type : entity.type();
        Optional<TypeRef> cast = known ? Optional.empty() : Optional.of(refs.anyOf(entity.element()));
        return Optional.of(new Reference(cast, parts(entity, site, lint, new HashSet<>())));
    }

    /** The parts of an entity's identifier; none when one of them cannot be read. */
    private List<Part> parts(EntityClass entity, DeclaredType site, DtoLint lint, Set<EntityClass> within) {
        List<Part> parts = new ArrayList<>();
        if (!within.add(entity)) {
            return List.of();
        }
        for (Attribute attribute : members.identifiers(entity, site)) {
            String accessor = attribute.accessor();
            if (accessor == null || !accessor.endsWith("()")) {
                return List.of();
            }
            lint.read(entity.element(), accessor);
            List<Part> own = part(attribute, accessor, lint, within);
            if (own.isEmpty()) {
                return List.of();
            }
            parts.addAll(own);
        }
        within.remove(entity);
        return parts;
    }

    /** An attribute is a part of the identifier, or refers to an entity whose identifier is. */
    private List<Part> part(Attribute attribute, String accessor, DtoLint lint, Set<EntityClass> within) {
        Optional<EntityClass> target =
                Associations.annotation(attribute).isPresent() ? members.entity(attribute.type()) : Optional.empty();
        if (target.isEmpty()) {
            return List.of(new Part(attribute.name(), List.of(accessor), attribute.type()));
        }
        List<Part> inner = parts(target.get(), target.get().type(), lint, within);
        return inner.stream()
                .map(p -> new Part(
                        DtoNames.identifier(attribute.name(), p.name(), inner.size() == 1),
                        Stream.concat(Stream.of(accessor), p.path().stream()).toList(),
                        p.type()))
                .toList();
    }
}
