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
import java.util.List;

/**
 * A constraint or an index put in the place of another: the new one is built, or added unvalidated, before or in the
 * statement that takes the old one away (the manual's ALTER TABLE, “To recreate a primary key constraint”).
 */
final class ReplaceRecipe {
    private final Target table;
    private final TableMember from;
    private final TableMember to;

    ReplaceRecipe(Target table, ReplaceMember op) {
        this.table = table;
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
            return unvalidated(LockLevel.ACCESS_EXCLUSIVE, Constraints.definition(check));
        }
        return to instanceof ForeignKey key ? foreignKey((ForeignKey) from, key) : index((Index) from, (Index) to);
    }

    private List<SqlStep> byIndex(Index index, String kind, String deferral) {
        Index built = index.withName(temporary());
        return List.of(
                IndexSql.create(table, built),
                table.alter(
                        drop(),
                        "ADD CONSTRAINT " + Quoting.identifier(to.name()) + " " + kind + " USING INDEX "
                                + Quoting.identifier(built.name()) + deferral));
    }

    private List<SqlStep> unvalidated(LockLevel lock, String definition) {
        return List.of(
                table.alter(lock, WorkKind.CATALOG, List.of(drop(), "ADD " + definition + " NOT VALID")),
                table.validate(to.name()));
    }

    private List<SqlStep> foreignKey(ForeignKey old, ForeignKey key) {
        if (!old.withDeferral(key.deferral()).equals(key)) {
            return unvalidated(LockLevel.ACCESS_EXCLUSIVE, Constraints.definition(key));
        }
        String deferral = Constraints.deferral(key.deferral());
        return List.of(table.alter("ALTER CONSTRAINT " + Quoting.identifier(key.name())
                + (deferral.isEmpty() ? " NOT DEFERRABLE" : deferral)));
    }

    private List<SqlStep> index(Index old, Index index) {
        Index built = index.withName(temporary());
        return List.of(
                IndexSql.create(table, built), IndexSql.drop(table, old), IndexSql.rename(table, built, index.name()));
    }

    private String drop() {
        return "DROP CONSTRAINT " + Quoting.identifier(from.name());
    }

    private String temporary() {
        return TemporaryNames.of("new", table.name().name(), to.name());
    }
}
