package dev.lockstep.processor.write;

import dev.lockstep.processor.dialect.LockLevel;
import dev.lockstep.processor.dialect.RenderedChange;
import dev.lockstep.processor.dialect.Script;
import dev.lockstep.processor.dialect.SqlStep;
import dev.lockstep.processor.dialect.WorkKind;
import dev.lockstep.processor.history.Chain;
import dev.lockstep.processor.history.MigrationRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Recorded migrations for the writers' tests. */
final class Records {
    private Records() {}

    static MigrationRecord record(int number, String slug, String message, Script script) {
        return new MigrationRecord(
                number,
                slug,
                message,
                Chain.sha256("parent" + number),
                List.of(),
                new TreeMap<>(Map.of("postgresql", script)),
                Chain.sha256(slug));
    }

    static MigrationRecord record(int number) {
        return record(number, "step_" + number, "step " + number, new Script(List.of(), List.of(), List.of()));
    }

    static MigrationRecord withSql(List<String> sql) {
        List<SqlStep> steps = sql.stream().map(Records::statement).toList();
        return record(1, "any", "any sql", new Script(List.of(), steps, steps));
    }

    /** A migration of that many changes, each with a step up and a step down. */
    static MigrationRecord ofSize(int size) {
        List<RenderedChange> changes = new ArrayList<>();
        List<SqlStep> up = new ArrayList<>();
        List<SqlStep> down = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String table = "t" + i;
            changes.add(new RenderedChange(
                    "CREATE_TABLE", table, table, LockLevel.NONE, WorkKind.CATALOG, "", "create table " + table));
            up.add(statement("CREATE TABLE " + table + " (\n    id bigint\n)"));
            down.add(statement("DROP TABLE " + table));
        }
        return record(1, "everything", "everything at once", new Script(changes, up, down));
    }

    static SqlStep statement(String sql) {
        return step(SqlStep.Kind.STATEMENT, "", sql);
    }

    static SqlStep step(SqlStep.Kind kind, String detail, String sql) {
        return new SqlStep(kind, "tasks", LockLevel.ACCESS_EXCLUSIVE, WorkKind.CATALOG, detail, sql);
    }

    static RenderedChange change(String kind, String object, String loses, String summary) {
        return new RenderedChange(kind, object, "tasks", LockLevel.ACCESS_EXCLUSIVE, WorkKind.CATALOG, loses, summary);
    }
}
