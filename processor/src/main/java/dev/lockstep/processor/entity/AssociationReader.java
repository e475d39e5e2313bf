package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.Message;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.SchemaPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads associations: foreign key columns, join tables, and inverse sides, which have neither. */
final class AssociationReader {
    private final ReaderContext context;
    private final Map<String, MappedEntity> entities;
    private final JoinColumns joinColumns;
    private final JoinTableReader joinTables;
    private final ValidatedColumns validated;

    /** @param entities by class name, each with the columns of its basic attributes */
    AssociationReader(ReaderContext context, Map<String, MappedEntity> entities) {
        this.context = context;
        this.entities = entities;
        this.joinColumns = new JoinColumns(context);
        this.joinTables = new JoinTableReader(context, joinColumns);
        this.validated = new ValidatedColumns(context);
    }

    /** Reads an association; gives the join table it needs, if any. */
    Optional<TableDraft> read(MappedEntity owner, Leaf leaf) {
        Annotation association = association(leaf.attribute());
        Optional<MappedEntity> target = target(leaf, association);
        if (target.isEmpty()) {
            return Optional.empty();
        }
        String mappedBy = association.string("mappedBy");
        if (!mappedBy.isEmpty()) {
            inverse(owner, leaf, association, target.get(), mappedBy);
            return Optional.empty();
        }
        if (association.name().equals(Jpa.MANY_TO_MANY)) {
            return joinTables.read(owner, leaf, target.get());
        }
        if (association.name().equals(Jpa.ONE_TO_MANY)) {
            context.findings()
                    .report(
                            Message.UNSUPPORTED_MAPPING,
                            association.place(),
                            "@OneToMany without mappedBy",
                            leaf.path());
        } else if (leaf.attribute().has(Jpa.JOIN_TABLE)) {
            context.findings()
                    .report(
                            Message.UNSUPPORTED_MAPPING,
                            leaf.attribute().at(Jpa.JOIN_TABLE),
                            association.shortName() + " with @JoinTable",
                            leaf.path());
        } else {
            toOne(owner, leaf, association, target.get());
        }
        return Optional.empty();
    }

    private void toOne(MappedEntity owner, Leaf leaf, Annotation association, MappedEntity target) {
        Attribute attribute = leaf.attribute();
        if (attribute.has(Jpa.COLUMN)) {
            context.findings().report(Message.COLUMN_ON_ASSOCIATION, attribute.at(Jpa.COLUMN), leaf.path());
            return;
        }
        List<Annotation> annotations = leaf.associationOverride()
                .map(o -> o.all("joinColumns"))
                .filter(l -> !l.isEmpty())
                .orElseGet(() -> attribute.annotations().repeated(Jpa.JOIN_COLUMN, Jpa.JOIN_COLUMNS));
        Optional<List<JoinColumns.Join>> joins =
                joinColumns.join(annotations, target, attribute.name(), attribute.ref());
        if (joins.isEmpty() || joins.get().isEmpty()) {
            return;
        }
        boolean required = !association.flag("optional");
        for (JoinColumns.Join join : joins.get()) {
            boolean nullable = join.annotation().map(a -> a.flag("nullable")).orElse(true);
            boolean writable = join.annotation()
                    .map(a -> a.flag("insertable") || a.flag("updatable"))
                    .orElse(true);
            Column column = joinColumns.column(join, attribute, nullable && !required);
            owner.table().add(new TableDraft.Entry(column, leaf.path(), attribute.ref(), writable));
            join.annotation()
                    .filter(a -> a.flag("unique"))
                    .ifPresent(a -> owner.table().unique("", List.of(join.name()), attribute.ref()));
            join.annotation().ifPresent(a -> context.checks(a, owner.table(), join.name(), attribute.ref()));
        }
        if (association.name().equals(Jpa.ONE_TO_ONE)) {
            List<String> names =
                    joins.get().stream().map(JoinColumns.Join::name).toList();
            owner.table().unique("", names, attribute.ref());
        }
        if (!ignoresMissing(attribute)) {
            joinColumns.foreignKey(
                    owner.table(),
                    joins.get(),
                    target,
                    foreignKeys(leaf, annotations),
                    JoinColumns.onDelete(attribute),
                    attribute.ref());
        }
        validated.association(
                owner.type(),
                leaf,
                joins.get().stream().map(JoinColumns.Join::name).toList(),
                owner.table());
        hints(owner, leaf, joins.get());
    }

    /** Hibernate leaves the constraint out where a missing row is no error to it. */
    private static boolean ignoresMissing(Attribute attribute) {
        return attribute.has(Jpa.HIBERNATE + "NotFound");
    }

    private static List<Annotation> foreignKeys(Leaf leaf, List<Annotation> joinColumns) {
        List<Annotation> found = new ArrayList<>();
        leaf.associationOverride().flatMap(o -> o.nested("foreignKey")).ifPresent(found::add);
        leaf.attribute()
                .annotations()
                .find(Jpa.JOIN_COLUMNS)
                .flatMap(a -> a.nested("foreignKey"))
                .ifPresent(found::add);
        joinColumns.forEach(a -> a.nested("foreignKey").ifPresent(found::add));
        return found;
    }

    private void hints(MappedEntity owner, Leaf leaf, List<JoinColumns.Join> joins) {
        Attribute attribute = leaf.attribute();
        if (joins.size() != 1) {
            return;
        }
        JoinColumns.Join join = joins.get(0);
        SchemaPath path = SchemaPath.column(owner.table().name(), join.name());
        context.hints().column(path, attribute.annotations());
        HintDraft.formerName(attribute.annotations())
                .ifPresent(former -> context.hints()
                        .rename(
                                path,
                                former,
                                List.of(former + "_" + join.referenced().name(), former)));
    }

    private static Annotation association(Attribute attribute) {
        return List.of(Jpa.MANY_TO_ONE, Jpa.ONE_TO_ONE, Jpa.ONE_TO_MANY, Jpa.MANY_TO_MANY).stream()
                .flatMap(n -> attribute.annotations().find(n).stream())
                .findFirst()
                .orElseThrow();
    }

    private Optional<MappedEntity> target(Leaf leaf, Annotation association) {
        Attribute attribute = leaf.attribute();
        TypeMirror type = association
                .type("targetEntity")
                .filter(t -> t instanceof DeclaredType)
                .orElseGet(() -> leaf.isToOne() ? attribute.type() : elementType(attribute.type()));
        String name = TypeMapper.nameOf(type);
        MappedEntity target = entities.get(name);
        if (target == null) {
            boolean isEntity = type instanceof DeclaredType declared
                    && context.classes().isEntity((TypeElement) declared.asElement());
            Message message = isEntity ? Message.ENTITY_OUTSIDE : Message.NOT_AN_ENTITY;
            context.findings().report(message, association.place(), leaf.path(), type, association.shortName());
        }
        return Optional.ofNullable(target);
    }

    /** The last type argument: of a collection its element, of a map its value. */
    private static TypeMirror elementType(TypeMirror type) {
        return type instanceof DeclaredType declared
                        && !declared.getTypeArguments().isEmpty()
                ? declared.getTypeArguments().get(declared.getTypeArguments().size() - 1)
                : type;
    }

    private void inverse(MappedEntity owner, Leaf leaf, Annotation association, MappedEntity target, String mappedBy) {
        Optional<Leaf> owning = target.leaf(mappedBy);
        boolean isAssociation = owning.map(Leaf::isAssociation).orElse(false);
        // An attribute that was turned down has been reported where it stands.
        boolean known = owning.isPresent()
                || target.type().attribute(mappedBy.replaceAll("\\..*", "")).isPresent();
        if (!known || (owning.isPresent() && !isAssociation)) {
            context.findings()
                    .report(
                            Message.MAPPED_BY_NOTHING,
                            association.place(),
                            leaf.path(),
                            mappedBy,
                            target.type().simpleName(),
                            owner.type().simpleName());
        } else if (TypeMapper.nameOf(leaf.attribute().type()).equals("java.util.Map")
                && !leaf.attribute().has(Jpa.PACKAGE + "MapKey")) {
            context.findings()
                    .report(Message.UNSUPPORTED_MAPPING, association.place(), "a Map without @MapKey", leaf.path());
        }
    }
}
