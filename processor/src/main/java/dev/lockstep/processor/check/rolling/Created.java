package dev.lockstep.processor.check.rolling;

import dev.lockstep.processor.check.Planned;
import dev.lockstep.processor.operation.AddColumn;
import dev.lockstep.processor.operation.CreateTable;
import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.Table;
import dev.lockstep.processor.schema.TableMember;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a migration makes itself, and so no running version knows. */
final class Created {
    // No identifier that PostgreSQL could store holds this character.
    private static final String ELSEWHERE = "\0";

    private final Planned planned;
    private final Set<SchemaPath> paths;

    Created(Planned planned) {
        this.planned = planned;
        this.paths = planned.operations().stream()
                .filter(o -> o instanceof CreateTable || o instanceof AddColumn)
                .map(Operation::subject)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean has(ObjectName table) {
        return paths.contains(SchemaPath.table(table));
    }

    /** Whether the member stood there before, and is made again for a change of its column. */
    boolean isOld(ObjectName table, TableMember member) {
        Optional<Table> before = planned.before().table(table);
        return before.stream().flatMap(t -> t.members().stream()).anyMatch(m -> m.sameAs(member));
    }

    /** Whether every row that the running version writes keeps the member, for it leaves its columns NULL. */
    boolean isLeftOut(ObjectName table, TableMember member) {
        List<Column> columns = planned.after()
                .table(table)
                .map(t -> t.columns().stream()
                        .filter(c -> mentions(member, c.name()))
                        .toList())
                .orElse(List.of());
        return !columns.isEmpty()
                && columns.stream()
                        .allMatch(c -> paths.contains(SchemaPath.column(table, c.name()))
                                && c.nullable()
                                && c.defaultExpression() == null
                                && c.generated() == null);
    }

    private static boolean mentions(TableMember member, String column) {
        return !member.withColumnRenamed(column, ELSEWHERE).equals(member);
    }
}
