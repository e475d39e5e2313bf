package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.ElementRef;
import dev.lockstep.processor.report.MappingMessage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Takes an entity apart into its leaves, through embedded attributes and their overrides. */
final class Flattener {
    private final ReaderContext context;
    private final UnsupportedMappings unsupported;
    private final Set<String> unresolved = new TreeSet<>();

    Flattener(ReaderContext context, UnsupportedMappings unsupported) {
        this.context = context;
        this.unsupported = unsupported;
    }

    /** The types that could not be resolved; a later round may bring them. */
    Set<String> unresolved() {
        return unresolved;
    }

    List<Leaf> leaves(EntityClass entity) {
        List<Leaf> leaves = new ArrayList<>();
        collect(entity, ofClass(entity), new Where("", false, Embedding.NONE, new HashSet<>()), leaves);
        return leaves;
    }

    /** The overrides that stand on a class and its mapped superclasses. */
    private Overrides ofClass(EntityClass type) {
        Overrides overrides = Overrides.of(type.annotations());
        for (TypeElement superclass : type.superclasses()) {
            ElementRef ref = ElementRef.type(superclass.getQualifiedName().toString());
            overrides = overrides.over(Overrides.of(context.metadata().of(superclass, ref)));
        }
        return overrides;
    }

    /**
     * The leaves of an embeddable that a collection or the key of a map holds.
     *
     * @param attribute of that type, for its name and its place
     * @param access of the class that has the collection
     */
    List<Leaf> leaves(DeclaredType embeddable, Attribute attribute, Access access, Overrides overrides) {
        List<Leaf> leaves = new ArrayList<>();
        EntityClass type = context.classes().embeddable(embeddable, access);
        if (unsupported.accepts(type)) {
            Where where = new Where(attribute.name() + ".", false, Embedding.NONE, new HashSet<>(Set.of(type.name())));
            collect(type, overrides.over(ofClass(type)), where, leaves);
        }
        return leaves;
    }

    /**
     * Where leaves are met.
     *
     * @param prefix of their paths
     * @param identifier whether they are part of the identifier
     * @param embedding what is said of their columns
     * @param within the embeddables around them
     */
    private record Where(String prefix, boolean identifier, Embedding embedding, Set<String> within) {
        Where in(Attribute attribute) {
            return new Where(
                    prefix + attribute.name() + ".",
                    identifier || attribute.has(Jpa.EMBEDDED_ID),
                    embedding.in(attribute),
                    within);
        }
    }

    private void collect(EntityClass owner, Overrides overrides, Where where, List<Leaf> into) {
        Set<String> names =
                owner.attributes().stream().map(Attribute::name).collect(Collectors.toCollection(LinkedHashSet::new));
        for (Annotation override : overrides.unmatched(names)) {
            context.findings()
                    .report(
                            MappingMessage.OVERRIDE_UNMATCHED,
                            override.place(),
                            override.shortName(),
                            Overrides.path(override),
                            owner.simpleName(),
                            String.join(", ", names));
        }
        for (Attribute attribute : owner.attributes()) {
            if (isResolved(attribute) && unsupported.accepts(attribute)) {
                attribute(owner, attribute, overrides, where, into);
            }
        }
    }

    private void attribute(EntityClass owner, Attribute attribute, Overrides overrides, Where where, List<Leaf> into) {
        Overrides inner = overrides.within(attribute.name());
        if (isEmbedded(attribute)) {
            embedded(owner, attribute, inner.over(Overrides.of(attribute.annotations())), where, into);
            return;
        }
        if (attribute.has(Jpa.ELEMENT_COLLECTION)) {
            into.add(new Leaf(
                    attribute,
                    where.prefix() + attribute.name(),
                    name(attribute, overrides),
                    false,
                    where.embedding(),
                    overrides.column(attribute.name()),
                    overrides.association(attribute.name()),
                    overrides.convert(attribute.name())));
            return;
        }
        for (Annotation override : inner.all()) {
            context.findings()
                    .report(
                            MappingMessage.OVERRIDE_UNMATCHED,
                            override.place(),
                            override.shortName(),
                            Overrides.path(override),
                            owner.simpleName(),
                            attribute.name());
        }
        into.add(new Leaf(
                attribute,
                where.prefix() + attribute.name(),
                name(attribute, overrides),
                where.identifier() || attribute.has(Jpa.ID),
                where.embedding(),
                overrides.column(attribute.name()),
                overrides.association(attribute.name()),
                overrides.convert(attribute.name())));
    }

    /** What is said from outside goes first: inside it may be said for another place. */
    private static NamePart name(Attribute attribute, Overrides overrides) {
        List<String> former = new ArrayList<>();
        overrides.former(attribute.name()).ifPresent(former::add);
        former.addAll(NamePart.of(attribute).former());
        return new NamePart(attribute.name(), former);
    }

    private void embedded(EntityClass owner, Attribute attribute, Overrides overrides, Where where, List<Leaf> into) {
        if (!(attribute.type() instanceof DeclaredType type) || !canBeEmbedded(type)) {
            context.findings()
                    .report(
                            MappingMessage.NOT_EMBEDDABLE,
                            attribute.at(Jpa.EMBEDDED),
                            attribute.name(),
                            attribute.type());
            return;
        }
        EntityClass embeddable = context.classes().embeddable(type, owner.access());
        if (!where.within().add(embeddable.name())) {
            context.findings().report(MappingMessage.EMBEDDED_IN_ITSELF, attribute.ref(), embeddable.simpleName());
            return;
        }
        if (unsupported.accepts(embeddable)) {
            collect(embeddable, overrides.over(ofClass(embeddable)), where.in(attribute), into);
        }
        where.within().remove(embeddable.name());
    }

    /** Hibernate takes the word of who embeds a class for what the class says nowhere of itself. */
    private boolean canBeEmbedded(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        boolean ofApplication = !element.getQualifiedName().toString().startsWith("java.");
        boolean hasState = element.getKind() == ElementKind.CLASS || element.getKind() == ElementKind.RECORD;
        return isEmbeddable(type) || (ofApplication && hasState);
    }

    private boolean isEmbedded(Attribute attribute) {
        boolean otherwise =
                attribute.has(Jpa.HIBERNATE + "JdbcTypeCode") || attribute.has(Jpa.LOB) || attribute.has(Jpa.CONVERT);
        return attribute.has(Jpa.EMBEDDED)
                || attribute.has(Jpa.EMBEDDED_ID)
                || (!otherwise && attribute.type() instanceof DeclaredType type && isEmbeddable(type));
    }

    /** Whether a type is an embeddable class. */
    boolean isEmbeddable(DeclaredType type) {
        return context.metadata().has(type.asElement(), Jpa.EMBEDDABLE);
    }

    private boolean isResolved(Attribute attribute) {
        List<String> missing = new ArrayList<>();
        missingIn(attribute.type(), missing);
        if (!missing.isEmpty()) {
            unresolved.addAll(missing);
            context.findings()
                    .report(
                            MappingMessage.UNRESOLVED_TYPE,
                            attribute.ref(),
                            attribute.name(),
                            String.join(", ", missing));
        }
        return missing.isEmpty();
    }

    private static void missingIn(TypeMirror type, List<String> missing) {
        if (type.getKind() == TypeKind.ERROR) {
            missing.add(type.toString());
        } else if (type instanceof ArrayType array) {
            missingIn(array.getComponentType(), missing);
        } else if (type instanceof DeclaredType declared) {
            declared.getTypeArguments().forEach(a -> missingIn(a, missing));
        }
    }
}
