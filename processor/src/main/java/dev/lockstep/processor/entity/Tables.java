package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.MappingMessage;
import dev.lockstep.processor.schema.ObjectName;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** The tables read so far, by name. */
final class Tables {
    private final Map<ObjectName, TableDraft> all = new TreeMap<>();
    private final Findings findings;

    Tables(Findings findings) {
        this.findings = findings;
    }

    /** Adds a table that is of one entity alone; a second one of its name is reported. */
    void add(TableDraft table, String owner) {
        TableDraft existing = all.putIfAbsent(table.name(), table);
        if (existing != null && existing != table) {
            findings.report(
                    MappingMessage.DUPLICATE_TABLE,
                    table.ref(),
                    owner,
                    table.name(),
                    existing.ref().type());
        }
    }

    /** The table of that name: two collections may share one, as the two sides of an association do. */
    TableDraft share(TableDraft table) {
        TableDraft existing = all.putIfAbsent(table.name(), table);
        return existing == null ? table : existing;
    }

    Collection<TableDraft> all() {
        return all.values();
    }
}
