package dev.lockstep.processor.dialect.postgresql;

import dev.lockstep.processor.dialect.LockLevel;
import dev.lockstep.processor.dialect.SqlStep;
import dev.lockstep.processor.dialect.WorkKind;
import dev.lockstep.processor.schema.CheckConstraint;
import dev.lockstep.processor.schema.Deferral;
import dev.lockstep.processor.schema.ForeignKey;
import dev.lockstep.processor.schema.Index;
import dev.lockstep.processor.schema.PrimaryKey;
import dev.lockstep.processor.schema.TableMember;
import dev.lockstep.processor.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;

/**
 * Constraints added to a table: where rows may stand, not valid at first and validated in a later transaction, or by
 * way of an index built while traffic goes on (the manual's ALTER TABLE).
 */
final class Constraints {
    private Constraints() {}

    static String definition(PrimaryKey key) {
        return named(key) + "PRIMARY KEY (" + Quoting.list(key.columns()) + ")";
    }

    static String definition(UniqueConstraint constraint) {
        return named(constraint) + "UNIQUE" + nulls(constraint) + " (" + Quoting.list(constraint.columns()) + ")"
                + deferral(constraint.deferral());
    }

    static String definition(CheckConstraint check) {
        return named(check) + "CHECK (" + check.expression() + ")";
    }

    static String definition(ForeignKey key) {
        return named(key) + "FOREIGN KEY (" + Quoting.list(key.columns()) + ") REFERENCES "
                + Quoting.name(key.referencedTable()) + " (" + Quoting.list(key.referencedColumns()) + ")"
                + action(" ON DELETE ", key.onDelete()) + action(" ON UPDATE ", key.onUpdate())
                + deferral(key.deferral());
    }

    private static String action(String event, ForeignKey.ReferentialAction action) {
        return action == ForeignKey.ReferentialAction.NO_ACTION
                ? ""
                : event + action.name().replace('_', ' ');
    }

    private static String nulls(UniqueConstraint constraint) {
        return constraint.nullsNotDistinct() ? " NULLS NOT DISTINCT" : "";
    }

    static String deferral(Deferral deferral) {
        return switch (deferral) {
            case NOT_DEFERRABLE -> "";
            case DEFERRABLE -> " DEFERRABLE";
            case INITIALLY_DEFERRED -> " DEFERRABLE INITIALLY DEFERRED";
        };
    }

    static List<SqlStep> add(Target table, PrimaryKey key) {
        return byIndex(table, IndexSql.of(key), definition(key), "PRIMARY KEY", "");
    }

    static List<SqlStep> add(Target table, UniqueConstraint constraint) {
        return byIndex(
                table, IndexSql.of(constraint), definition(constraint), "UNIQUE", deferral(constraint.deferral()));
    }

    static List<SqlStep> add(Target table, CheckConstraint check) {
        return table.isPlain()
                ? List.of(table.alter(LockLevel.ACCESS_EXCLUSIVE, WorkKind.SCAN, List.of("ADD " + definition(check))))
                : List.of(
                        DataGuards.violations(table, check),
                        table.alter("ADD " + definition(check) + " NOT VALID"),
                        table.validate(check.name()));
    }

    /** The table referred to is locked as well, and exists even when the other is new. */
    static List<SqlStep> add(Target table, Target referenced, ForeignKey key) {
        LockLevel lock = table.isNew() && referenced.isNew() ? LockLevel.NONE : LockLevel.SHARE_ROW_EXCLUSIVE;
        String relation = relations(table, referenced);
        String sql = "ALTER TABLE " + table.sql() + "\n    ADD " + definition(key);
        return table.isPlain()
                ? List.of(Steps.statement(relation, lock, table.work(WorkKind.SCAN), sql))
                : List.of(
                        DataGuards.orphans(table, referenced, key),
                        Steps.statement(relation, lock, WorkKind.CATALOG, sql + " NOT VALID"),
                        table.validate(key.name()));
    }

    /** The referenced table is locked as well: the triggers that guard it go. */
    static SqlStep drop(Target table, Target referenced, ForeignKey key) {
        SqlStep drop = drop(table, key);
        return Steps.statement(
                relations(table, referenced),
                table.isNew() && referenced.isNew() ? LockLevel.NONE : LockLevel.ACCESS_EXCLUSIVE,
                WorkKind.CATALOG,
                drop.sql());
    }

    /** Those of the two tables that somebody may be using. */
    static String relations(Target table, Target referenced) {
        if (table.isNew() != referenced.isNew()) {
            return (table.isNew() ? referenced : table).name().toString();
        }
        return table.name().equals(referenced.name())
                ? table.name().toString()
                : table.name() + ", " + referenced.name();
    }

    static SqlStep drop(Target table, TableMember constraint) {
        return table.alter("DROP CONSTRAINT " + Quoting.identifier(constraint.name()));
    }

    private static List<SqlStep> byIndex(Target table, Index index, String definition, String kind, String deferral) {
        if (table.isPlain()) {
            return List.of(table.alter(LockLevel.ACCESS_EXCLUSIVE, WorkKind.SCAN, List.of("ADD " + definition)));
        }
        String name = Quoting.identifier(index.name());
        List<SqlStep> steps = new ArrayList<>(IndexSql.build(table, index));
        steps.add(table.alter("ADD CONSTRAINT " + name + " " + kind + " USING INDEX " + name + deferral));
        return steps;
    }

    private static String named(TableMember constraint) {
        return "CONSTRAINT " + Quoting.identifier(constraint.name()) + " ";
    }
}
