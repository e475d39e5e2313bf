package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.ElementRef;
import dev.lockstep.processor.report.Message;
import dev.lockstep.processor.schema.ForeignKey;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What only the whole schema shows to be wrong with a mapping. */
final class SchemaRules {
    private final Findings findings;
    private final ElementIndex index;

    SchemaRules(Findings findings, ElementIndex index) {
        this.findings = findings;
        this.index = index;
    }

    void check(Schema schema) {
        for (Table table : schema.tables().values()) {
            table.foreignKeys().forEach(k -> refersToKey(schema, table, k));
        }
    }

    /** A foreign key refers to a primary key or a unique constraint (PostgreSQL manual, section 5.5.5). */
    private void refersToKey(Schema schema, Table table, ForeignKey key) {
        Set<String> referenced = new HashSet<>(key.referencedColumns());
        boolean isKey = schema.table(key.referencedTable())
                .map(t -> keys(t).stream().anyMatch(k -> new HashSet<>(k).equals(referenced)))
                .orElse(true);
        if (!isKey) {
            findings.report(
                    Message.REFERENCED_NOT_UNIQUE,
                    place(key.path(table.name())),
                    String.join(", ", key.referencedColumns()),
                    key.referencedTable());
        }
    }

    private static List<List<String>> keys(Table table) {
        List<List<String>> keys = new ArrayList<>();
        if (table.primaryKey() != null) {
            keys.add(table.primaryKey().columns());
        }
        table.uniqueConstraints().forEach(u -> keys.add(u.columns()));
        return keys;
    }

    private ElementRef place(SchemaPath path) {
        return index.find(path).orElseThrow(() -> new IllegalStateException("no element for " + path));
    }
}
