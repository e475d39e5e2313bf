package dev.lockstep.processor.write;

import java.util.List;

/**
 * A whole schema as SQL.
 *
 * @param statements what makes it out of nothing, in order
 * @param namespaces the database schemas that they name
 * @param rehearsal the same in schemas called {@code lockstep_check_1} and so on, which it does not create
 */
public record SnapshotSql(List<String> statements, List<String> namespaces, List<String> rehearsal) {
    public SnapshotSql {
        statements = List.copyOf(statements);
        namespaces = List.copyOf(namespaces);
        rehearsal = List.copyOf(rehearsal);
    }
}
