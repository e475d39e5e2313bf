package dev.lockstep.processor.dialect.postgresql;

import dev.lockstep.processor.dialect.LockLevel;
import dev.lockstep.processor.dialect.SqlStep;
import dev.lockstep.processor.dialect.WorkKind;
import dev.lockstep.processor.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Another name, another schema, or both, for a table, a sequence or a type. */
final class Relocation {
    private Relocation() {}

    static List<SqlStep> steps(String noun, LockLevel lock, ObjectName from, ObjectName to) {
        List<SqlStep> steps = new ArrayList<>();
        if (!from.name().equals(to.name())) {
            steps.add(step(
                    from,
                    lock,
                    "ALTER " + noun + " " + Quoting.name(from) + " RENAME TO " + Quoting.identifier(to.name())));
        }
        if (!Objects.equals(from.schema(), to.schema())) {
            steps.add(step(from, lock, move("ALTER " + noun + " " + Quoting.name(from.renamed(to.name())), to)));
        }
        return steps;
    }

    private static String move(String alter, ObjectName to) {
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
