package dev.lockstep.processor.dialect.postgresql;

import dev.lockstep.processor.dialect.LockLevel;
import dev.lockstep.processor.dialect.SqlStep;
import dev.lockstep.processor.dialect.WorkKind;
import dev.lockstep.processor.schema.ObjectName;
import java.util.List;
import java.util.Objects;

/** Another name, another schema, or both, for a table, a sequence or a type. */
final class Relocation {
    private Relocation() {}

    static List<SqlStep> steps(String noun, LockLevel lock, ObjectName from, ObjectName to) {
        boolean renamed = !from.name().equals(to.name());
        if (Objects.equals(from.schema(), to.schema())) {
            return renamed ? List.of(rename(noun, lock, from, to.name())) : List.of();
        }
        if (!renamed) {
            return List.of(move(noun, lock, from, to));
        }
        // Neither the new name in the old schema nor the old name in the new one need be free.
        ObjectName between = from.renamed(TemporaryNames.of("move", from.name(), to.name()));
        ObjectName moved = new ObjectName(to.schema(), between.name());
        return List.of(
                rename(noun, lock, from, between.name()),
                move(noun, lock, between, moved),
                rename(noun, lock, moved, to.name()));
    }

    private static SqlStep rename(String noun, LockLevel lock, ObjectName from, String to) {
        return step(from, lock, "ALTER " + noun + " " + Quoting.name(from) + " RENAME TO " + Quoting.identifier(to));
    }

    private static SqlStep move(String noun, LockLevel lock, ObjectName from, ObjectName to) {
        return step(from, lock, setSchema("ALTER " + noun + " " + Quoting.name(from), to));
    }

    private static String setSchema(String alter, ObjectName to) {
        if (to.schema() != null) {
            return alter + " SET SCHEMA " + Quoting.identifier(to.schema());
        }
        // The schema that search_path names first has no name until the migration runs.
        return "DO $$BEGIN EXECUTE format(" + Quoting.literal(alter.replace("%", "%%") + " SET SCHEMA %I")
                + ", current_schema()); END$$";
    }

    private static SqlStep step(ObjectName from, LockLevel lock, String sql) {
        return Steps.statement(from.toString(), lock, WorkKind.CATALOG, sql);
    }
}
