package dev.lockstep.processor.dialect.postgresql;

import dev.lockstep.processor.dialect.LockLevel;
import dev.lockstep.processor.dialect.SqlStep;
import dev.lockstep.processor.dialect.WorkKind;
import dev.lockstep.processor.schema.Column;
import org.jspecify.annotations.Nullable;

/** A column's definition as CREATE TABLE and ADD COLUMN write it, and its comment. */
final class ColumnSql {
    private ColumnSql() {}

    static String definition(Column column) {
        StringBuilder sql =
                new StringBuilder(Quoting.identifier(column.name())).append(' ').append(type(column));
        if (column.defaultExpression() != null) {
            sql.append(" DEFAULT ").append(column.defaultExpression());
        }
        if (column.identity() != Column.Identity.NONE) {
            sql.append(" GENERATED ").append(identity(column.identity())).append(" AS IDENTITY");
        }
        if (column.generated() != null) {
            sql.append(" GENERATED ALWAYS AS (").append(column.generated()).append(") STORED");
        }
        return sql.append(column.nullable() ? "" : " NOT NULL").toString();
    }

    static String type(Column column) {
        return TypeNames.sql(column.type()) + collate(column.collation());
    }

    static String identity(Column.Identity identity) {
        return identity == Column.Identity.ALWAYS ? "ALWAYS" : "BY DEFAULT";
    }

    static SqlStep comment(Target table, String column, @Nullable String comment) {
        return on(table, "COLUMN " + table.sql() + "." + Quoting.identifier(column), comment);
    }

    static SqlStep comment(Target table, @Nullable String comment) {
        return on(table, "TABLE " + table.sql(), comment);
    }

    private static SqlStep on(Target table, String object, @Nullable String comment) {
        return table.statement(
                LockLevel.SHARE_UPDATE_EXCLUSIVE,
                WorkKind.CATALOG,
                "COMMENT ON " + object + " IS " + (comment == null ? "NULL" : Quoting.literal(comment)));
    }

    private static String collate(@Nullable String collation) {
        return collation == null ? "" : " COLLATE " + Quoting.identifier(collation);
    }
}
