package dev.lockstep.processor.entity;

import dev.lockstep.processor.schema.ForeignKey.ReferentialAction;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.SchemaPath;
import java.util.List;
import java.util.Optional;

/**
 * The tables whose key is that of another table of the same entity: of a joined subclass and of {@code @SecondaryTable}
 * (Jakarta Persistence 3.2, sections 11.1.44 and 11.1.46).
 */
final class DependentTables {
    private final ReaderContext context;
    private final JoinColumns joinColumns;

    DependentTables(ReaderContext context, JoinColumns joinColumns) {
        this.context = context;
        this.joinColumns = joinColumns;
    }

    /** Gives the table of a joined subclass the key of its parent's. */
    void joined(MappedEntity entity, MappedEntity parent) {
        if (entity.inheritance() != Inheritance.JOINED) {
            return;
        }
        Annotations annotations = entity.type().annotations();
        List<Annotation> joins = annotations.repeated(Jpa.PRIMARY_KEY_JOIN_COLUMN, Jpa.PRIMARY_KEY_JOIN_COLUMN + "s");
        List<Annotation> foreignKeys = ForeignKeys.ofElement(annotations, Jpa.PRIMARY_KEY_JOIN_COLUMN, joins);
        Optional<ReferentialAction> onDelete = JoinColumns.onDelete(annotations);
        key(entity, entity.table(), parent, joins, foreignKeys, onDelete);
    }

    /** Adds the secondary tables of an entity, with their keys. */
    void secondary(MappedEntity entity) {
        List<Annotation> all = entity.type().annotations().repeated(Jpa.SECONDARY_TABLE, Jpa.SECONDARY_TABLE + "s");
        for (Annotation annotation : all) {
            Identifier physical = context.naming().physical(Identifier.parse(annotation.string("name")));
            ObjectName name = context.objectName(annotation.string("schema"), physical);
            context.reserved(physical, SchemaPath.table(name), annotation.place());
            TableDraft table = context.table(name, physical, annotation.place());
            List<Annotation> columns = annotation.all("pkJoinColumns");
            List<Annotation> foreignKeys = ForeignKeys.ofTable(Optional.of(annotation), "foreignKey", columns);
            key(entity, table, entity, columns, foreignKeys, Optional.empty());
            entity.addSecondary(table);
        }
    }

    private void key(
            MappedEntity owner,
            TableDraft table,
            MappedEntity referenced,
            List<Annotation> annotations,
            List<Annotation> foreignKeys,
            Optional<ReferentialAction> onDelete) {
        List<JoinColumns.Join> joins = joinColumns
                .join(annotations, referenced, NamePart.of(""), table.ref())
                .orElse(List.of());
        if (joins.isEmpty()) {
            return;
        }
        joinColumns.key(owner, table, joins);
        joinColumns.foreignKey(table, joins, referenced, foreignKeys, onDelete, table.ref());
    }
}
