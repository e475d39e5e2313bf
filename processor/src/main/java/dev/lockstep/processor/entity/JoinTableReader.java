package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.Message;
import dev.lockstep.processor.schema.ForeignKey.DeleteRule;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.SchemaPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads the join table of the owning side of a {@code @ManyToMany} (Jakarta Persistence 3.2, section 11.1.27). */
final class JoinTableReader {
    private final ReaderContext context;
    private final JoinColumns joinColumns;

    JoinTableReader(ReaderContext context, JoinColumns joinColumns) {
        this.context = context;
        this.joinColumns = joinColumns;
    }

    /** The join table; empty when it is turned down, which is reported. */
    Optional<TableDraft> read(MappedEntity owner, Leaf leaf, MappedEntity target) {
        Attribute attribute = leaf.attribute();
        if (TypeMapper.nameOf(attribute.type()).equals("java.util.Map")) {
            context.findings()
                    .report(Message.UNSUPPORTED_MAPPING, attribute.at(Jpa.MANY_TO_MANY), "a Map", leaf.path());
            return Optional.empty();
        }
        Optional<Annotation> annotation = leaf.associationOverride()
                .flatMap(o -> o.nested("joinTable"))
                .filter(t -> !t.string("name").isEmpty())
                .or(() -> attribute.annotations().find(Jpa.JOIN_TABLE));
        TableDraft table = draft(owner, target, attribute, annotation);
        Optional<List<JoinColumns.Join>> toOwner = joinColumns.join(
                annotation.map(a -> a.all("joinColumns")).orElse(List.of()),
                owner,
                ownerPrefix(owner, leaf, target),
                attribute.ref());
        Optional<List<JoinColumns.Join>> toTarget = joinColumns.join(
                annotation.map(a -> a.all("inverseJoinColumns")).orElse(List.of()),
                target,
                attribute.name(),
                attribute.ref());
        if (toOwner.isEmpty() || toTarget.isEmpty()) {
            return Optional.empty();
        }
        columns(table, leaf, toOwner.get());
        columns(table, leaf, toTarget.get());
        if (isSet(attribute)) {
            table.addToKey(toOwner.get().stream().map(JoinColumns.Join::name).toList());
            table.addToKey(toTarget.get().stream().map(JoinColumns.Join::name).toList());
        }
        foreignKeys(table, owner, target, attribute, annotation, toOwner.get(), toTarget.get());
        annotation.ifPresent(a -> new TableDetails(context).read(a, table, attribute.ref()));
        table.preferUnique();
        return Optional.of(table);
    }

    private TableDraft draft(
            MappedEntity owner, MappedEntity target, Attribute attribute, Optional<Annotation> annotation) {
        String written = annotation.map(a -> a.string("name")).orElse("");
        String logical =
                written.isEmpty() ? implied(owner.table().physical().text(), target, attribute.name()) : written;
        Identifier physical = context.naming().physical(Identifier.parse(logical));
        ObjectName name =
                context.objectName(annotation.map(a -> a.string("schema")).orElse(""), physical);
        context.reserved(physical, SchemaPath.table(name), attribute.ref());
        if (written.isEmpty()) {
            formerNames(owner, target, attribute, name);
        }
        return context.table(name, physical, attribute.ref());
    }

    private String implied(String ownerTable, MappedEntity target, String attribute) {
        return context.naming().joinTable(ownerTable, target.table().physical().text(), attribute);
    }

    /** A join table without a name of its own follows the names of its owner and its attribute. */
    private void formerNames(MappedEntity owner, MappedEntity target, Attribute attribute, ObjectName name) {
        Optional<String> formerOwner = HintDraft.formerName(owner.type().annotations());
        Optional<String> formerAttribute = HintDraft.formerName(attribute.annotations());
        if (formerOwner.isEmpty() && formerAttribute.isEmpty()) {
            return;
        }
        String ownerTable = formerOwner
                .map(f -> context.naming().physical(Identifier.parse(f)).text())
                .orElse(owner.table().physical().text());
        String logical = implied(ownerTable, target, formerAttribute.orElse(attribute.name()));
        context.hints().rename(SchemaPath.table(name), formerAttribute.orElse(logical), List.of(logical));
    }

    /** The default name of the column to the owner starts with the inverse attribute's name, or the owner's (2.10.5). */
    private static String ownerPrefix(MappedEntity owner, Leaf leaf, MappedEntity target) {
        return target.leaves().stream()
                .filter(l -> l.attribute()
                        .annotations()
                        .find(Jpa.MANY_TO_MANY)
                        .map(a -> a.string("mappedBy").equals(leaf.path()))
                        .orElse(false))
                .filter(l -> refersTo(l, owner))
                .map(l -> l.attribute().name())
                .findFirst()
                .orElse(owner.type().entityName());
    }

    private static boolean refersTo(Leaf inverse, MappedEntity owner) {
        return inverse.attribute().type() instanceof DeclaredType declared
                && declared.getTypeArguments().stream()
                        .anyMatch(t -> TypeMapper.nameOf(t).equals(owner.type().name()));
    }

    private void columns(TableDraft table, Leaf leaf, List<JoinColumns.Join> joins) {
        for (JoinColumns.Join join : joins) {
            table.add(new TableDraft.Entry(
                    joinColumns.column(join, leaf.attribute(), false),
                    leaf.path(),
                    leaf.attribute().ref(),
                    true));
            join.annotation()
                    .filter(a -> a.flag("unique"))
                    .ifPresent(a -> table.unique(
                            "", List.of(join.name()), leaf.attribute().ref()));
        }
    }

    private void foreignKeys(
            TableDraft table,
            MappedEntity owner,
            MappedEntity target,
            Attribute attribute,
            Optional<Annotation> annotation,
            List<JoinColumns.Join> toOwner,
            List<JoinColumns.Join> toTarget) {
        Optional<DeleteRule> rule = JoinColumns.onDelete(attribute);
        // Hibernate's annotation speaks of the collection's key alone; Lockstep's of every foreign key of the
        // attribute.
        Optional<DeleteRule> inverseRule = attribute.has(Jpa.LOCKSTEP + "OnDelete") ? rule : Optional.empty();
        joinColumns.foreignKey(table, toOwner, owner, spoken(annotation, "foreignKey", toOwner), rule, attribute.ref());
        if (!attribute.has(Jpa.HIBERNATE + "NotFound")) {
            joinColumns.foreignKey(
                    table,
                    toTarget,
                    target,
                    spoken(annotation, "inverseForeignKey", toTarget),
                    inverseRule,
                    attribute.ref());
        }
    }

    private static List<Annotation> spoken(
            Optional<Annotation> joinTable, String member, List<JoinColumns.Join> joins) {
        List<Annotation> found = new ArrayList<>();
        joinTable.flatMap(a -> a.nested(member)).ifPresent(found::add);
        joins.forEach(j -> j.annotation().flatMap(a -> a.nested("foreignKey")).ifPresent(found::add));
        return found;
    }

    /** A set holds no pair twice, and so the pair is the key; of a list or collection it is not. */
    private boolean isSet(Attribute attribute) {
        TypeElement set = context.elements().getTypeElement("java.util.Set");
        return set != null
                && context.types()
                        .isAssignable(
                                context.types().erasure(attribute.type()),
                                context.types().erasure(set.asType()));
    }
}
