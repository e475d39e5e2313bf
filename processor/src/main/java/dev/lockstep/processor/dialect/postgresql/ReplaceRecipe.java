package dev.lockstep.processor.dialect.postgresql;

import dev.lockstep.processor.dialect.LockLevel;
import dev.lockstep.processor.dialect.SqlStep;
import dev.lockstep.processor.dialect.WorkKind;
import dev.lockstep.processor.operation.ReplaceMember;
import dev.lockstep.processor.schema.CheckConstraint;
import dev.lockstep.processor.schema.ForeignKey;
import dev.lockstep.processor.schema.Index;
import dev.lockstep.processor.schema.PrimaryKey;
import dev.lockstep.processor.schema.TableMember;
import dev.lockstep.processor.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;

/**
 * A constraint or an index put in the place of another: the new one is built, or added unvalidated, before or in the
 * statement that takes the old one away (the manual's ALTER TABLE, “To recreate a primary key constraint”).
 */
final class ReplaceRecipe {
    private final Lifetimes.Tables tables;
    private final Target table;
    private final TableMember from;
    private final TableMember to;

    ReplaceRecipe(Lifetimes.Tables tables, ReplaceMember op) {
        this.tables = tables;
        this.table = tables.target(op.table());
        this.from = op.from();
        this.to = op.to();
    }

    List<SqlStep> steps() {
        // An instanceof chain stands for the switch that Java 17 lacks; the last cast fails for a new kind of member.
        if (to instanceof PrimaryKey key) {
            return byIndex(IndexSql.of(key), "PRIMARY KEY", "");
        }
        if (to instanceof UniqueConstraint unique) {
            return byIndex(IndexSql.of(unique), "UNIQUE", Constraints.deferral(unique.deferral()));
        }
        if (to instanceof CheckConstraint check) {
            return List.of(DataGuards.violations(table, check), swap(check), table.validate(to.name()));
        }
        return to instanceof ForeignKey key ? foreignKey((ForeignKey) from, key) : index((Index) from, (Index) to);
    }

    private List<SqlStep> byIndex(Index index, String kind, String deferral) {
        Index built = index.withName(temporary());
        List<SqlStep> steps = new ArrayList<>(IndexSql.build(table, built));
        steps.add(table.alter(
                drop(),
                "ADD CONSTRAINT " + Quoting.identifier(to.name()) + " " + kind + " USING INDEX "
                        + Quoting.identifier(built.name()) + deferral));
        return steps;
    }

    private List<SqlStep> foreignKey(ForeignKey old, ForeignKey key) {
        Target referenced = tables.target(key.referencedTable());
        if (!old.withDeferral(key.deferral()).equals(key)) {
            String sql = table.alter(drop(), "ADD " + Constraints.definition(key) + " NOT VALID")
                    .sql();
            return List.of(
                    DataGuards.orphans(table, referenced, key), both(referenced, sql), table.validate(to.name()));
        }
        String deferral = Constraints.deferral(key.deferral());
        return List.of(table.alter("ALTER CONSTRAINT " + Quoting.identifier(key.name())
                + (deferral.isEmpty() ? " NOT DEFERRABLE" : deferral)));
    }

    private SqlStep both(Target referenced, String sql) {
        String relations = Constraints.relations(table, referenced);
        return Steps.statement(relations, LockLevel.ACCESS_EXCLUSIVE, WorkKind.CATALOG, sql);
    }

    private SqlStep swap(CheckConstraint check) {
        return table.alter(drop(), "ADD " + Constraints.definition(check) + " NOT VALID");
    }

    private List<SqlStep> index(Index old, Index index) {
        Index built = index.withName(temporary());
        List<SqlStep> steps = new ArrayList<>(IndexSql.build(table, built));
        steps.add(IndexSql.drop(table, old));
        steps.add(IndexSql.rename(table, built, index.name()));
        return steps;
    }

    private String drop() {
        return "DROP CONSTRAINT " + Quoting.identifier(from.name());
    }

    private String temporary() {
        return TemporaryNames.of("new", table.name().name(), to.name());
    }
}
