package dev.lockstep.processor.dialect.postgresql;

import dev.lockstep.processor.dialect.LockLevel;
import dev.lockstep.processor.dialect.SqlStep;
import dev.lockstep.processor.dialect.WorkKind;
import dev.lockstep.processor.schema.Index;
import dev.lockstep.processor.schema.PrimaryKey;
import dev.lockstep.processor.schema.UniqueConstraint;
import java.util.List;
import java.util.stream.Collectors;

/** Indexes, built and dropped concurrently on a table that is in use (the manual's CREATE INDEX and DROP INDEX). */
final class IndexSql {
    private static final String DEFAULT_METHOD = "btree";

    private IndexSql() {}

    /** A unique one after a look at whether the rows admit it. */
    static List<SqlStep> build(Target table, Index index) {
        SqlStep create = create(table, index);
        return index.unique() && !table.isPlain()
                ? List.of(DataGuards.duplicates(table, index), create)
                : List.of(create);
    }

    private static SqlStep create(Target table, Index index) {
        String unique = index.unique() ? "CREATE UNIQUE INDEX " : "CREATE INDEX ";
        String body = Quoting.identifier(index.name()) + " ON " + table.sql() + definition(index);
        // IF NOT EXISTS: a killed process may have built it and not noted so.
        return table.isPlain()
                ? table.statement(LockLevel.SHARE, WorkKind.SCAN, unique + body)
                : Steps.buildIndex(
                        table.name().toString(),
                        name(table, index.name()),
                        unique + "CONCURRENTLY IF NOT EXISTS " + body);
    }

    /** The index that a primary key makes. */
    static Index of(PrimaryKey key) {
        return unique(key.name(), key.columns(), false);
    }

    /** The index that a unique constraint makes. */
    static Index of(UniqueConstraint constraint) {
        return unique(constraint.name(), constraint.columns(), constraint.nullsNotDistinct());
    }

    private static Index unique(String name, List<String> columns, boolean nullsNotDistinct) {
        Index plain = Index.on(name, columns);
        return new Index(name, plain.parts(), true, DEFAULT_METHOD, null, List.of(), nullsNotDistinct);
    }

    static SqlStep drop(Target table, Index index) {
        return table.isPlain()
                ? dropAtOnce(table, index)
                : Steps.standalone(
                        table.name().toString(),
                        LockLevel.SHARE_UPDATE_EXCLUSIVE,
                        WorkKind.CATALOG,
                        "DROP INDEX CONCURRENTLY IF EXISTS " + name(table, index.name()));
    }

    /** Under the lock that what follows takes anyway. */
    static SqlStep dropAtOnce(Target table, Index index) {
        return table.statement(LockLevel.ACCESS_EXCLUSIVE, WorkKind.CATALOG, "DROP INDEX " + name(table, index.name()));
    }

    /** Locks the index alone. */
    static SqlStep rename(Target table, Index from, String to) {
        return Steps.statement(
                table.name().toString(),
                "ALTER INDEX " + name(table, from.name()) + " RENAME TO " + Quoting.identifier(to));
    }

    /** An index stands in its table's schema. */
    private static String name(Target table, String index) {
        return Quoting.name(table.name().renamed(index));
    }

    private static String definition(Index index) {
        StringBuilder sql = new StringBuilder();
        if (!index.method().equals(DEFAULT_METHOD)) {
            sql.append(" USING ").append(Quoting.identifier(index.method()));
        }
        sql.append(index.parts().stream().map(IndexSql::part).collect(Collectors.joining(", ", " (", ")")));
        if (!index.include().isEmpty()) {
            sql.append(" INCLUDE (").append(Quoting.list(index.include())).append(')');
        }
        if (index.nullsNotDistinct()) {
            sql.append(" NULLS NOT DISTINCT");
        }
        if (index.predicate() != null) {
            sql.append(" WHERE (").append(index.predicate()).append(')');
        }
        return sql.toString();
    }

    private static String part(Index.Part part) {
        String sql = part.column() == null ? "(" + part.expression() + ")" : Quoting.identifier(part.column());
        if (part.operatorClass() != null) {
            sql += " " + part.operatorClass();
        }
        if (part.descending()) {
            sql += " DESC";
        }
        return part.nullsFirst() == part.descending()
                ? sql
                : sql + (part.nullsFirst() ? " NULLS FIRST" : " NULLS LAST");
    }
}
