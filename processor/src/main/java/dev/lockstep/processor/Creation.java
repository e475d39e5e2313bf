package dev.lockstep.processor;

import dev.lockstep.processor.dialect.Dialect;
import dev.lockstep.processor.dialect.SqlStep;
import dev.lockstep.processor.diff.Hints;
import dev.lockstep.processor.diff.SchemaDiffer;
import dev.lockstep.processor.schema.Namespaces;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.write.SnapshotSql;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What makes a schema out of nothing, in its own place and in that of a trial. */
public final class Creation {
    private Creation() {}

    /** The schema as SQL; the trial is written apart only where names have a database schema. */
    public static SnapshotSql of(Dialect dialect, Schema schema) {
        List<String> namespaces = List.copyOf(Namespaces.of(schema));
        Map<String, String> trial = new TreeMap<>();
        namespaces.forEach(name -> trial.put(name, "lockstep_check_" + (trial.size() + 1)));
        return new SnapshotSql(
                sql(dialect, schema),
                namespaces,
                namespaces.isEmpty() ? List.of() : sql(dialect, Namespaces.move(schema, trial)));
    }

    private static List<String> sql(Dialect dialect, Schema schema) {
        return dialect
                .render(new SchemaDiffer(dialect)
                        .diff(Schema.EMPTY, schema, Hints.NONE)
                        .operations())
                .upgrade()
                .stream()
                .map(SqlStep::sql)
                .toList();
    }
}
