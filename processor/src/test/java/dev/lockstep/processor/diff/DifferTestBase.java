package dev.lockstep.processor.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ColumnType;
import dev.lockstep.processor.schema.EnumType;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.PrimaryKey;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.Table;
import dev.lockstep.processor.schema.TableMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every diff is asserted up and down, and each side against itself. */
abstract class DifferTestBase {
    static final ObjectName TASKS = ObjectName.of("tasks");
    static final Column ID = Column.of("id", ColumnType.of("bigint"), false);
    static final PrimaryKey KEY = new PrimaryKey("pk_tasks", List.of("id"));

    final SchemaDiffer differ = new SchemaDiffer(new PlainDialect());

    /** The lines of the upgrade, after both directions have been proven. */
    final List<String> lines(Schema before, Schema desired, Hints hints) {
        Difference difference = proven(before, desired, hints);
        return difference.operations().stream().map(Wording::line).toList();
    }

    final Difference proven(Schema before, Schema desired, Hints hints) {
        Difference difference = differ.diff(before, desired, hints);
        List<Operation> up = difference.operations();
        assertThat(difference.findings()).isEmpty();
        assertThat(Proofs.replay(before, up)).isEqualTo(difference.after());
        assertThat(Proofs.replay(difference.after(), Proofs.inverse(up))).isEqualTo(before);
        assertThat(differ.diff(difference.after(), desired, hints).operations()).isEmpty();
        assertThat(differ.diff(before, before, Hints.NONE).operations()).isEmpty();
        assertThat(differ.diff(desired, desired, hints).operations()).isEmpty();
        return difference;
    }

    static Schema schema(Table... tables) {
        return Schema.EMPTY.withTables(List.of(tables));
    }

    static Schema schema(List<EnumType> types, Table... tables) {
        return schema(tables).withEnumTypes(types);
    }

    static Table tasks(List<Column> columns, TableMember... members) {
        return table(TASKS, columns, members);
    }

    static Table table(ObjectName name, List<Column> columns, TableMember... members) {
        List<Column> all = new ArrayList<>(List.of(ID));
        all.addAll(columns);
        List<TableMember> allMembers = new ArrayList<>(List.of(new PrimaryKey("pk_" + name.name(), List.of("id"))));
        allMembers.addAll(List.of(members));
        return Table.of(name, all, null).withMembers(allMembers);
    }

    static Hints renamed(SchemaPath path, String... former) {
        return new Hints(Map.of(path, List.of(former)), Map.of(), Map.of(), Map.of(), Set.of());
    }

    static Hints renamed(Map<SchemaPath, List<String>> renames, SchemaPath... generated) {
        return new Hints(renames, Map.of(), Map.of(), Map.of(), Set.of(generated));
    }
}
