package dev.lockstep.processor.dialect.postgresql;

import dev.lockstep.processor.dialect.SqlStep;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * NOT NULL on rows that exist: a check that is not valid yet, validated while traffic goes on, spares SET NOT NULL its
 * own scan under ACCESS EXCLUSIVE (the manual's ALTER TABLE, SET NOT NULL).
 */
final class SetNotNull {
    private SetNotNull() {}

    /** With a value for rows that hold NULL, or null when none is known: such a row then stops the migration. */
    static List<SqlStep> steps(Target table, String column, @Nullable String value) {
        String name = Quoting.identifier(column);
        if (table.isNew()) {
            return List.of(table.alter("ALTER COLUMN " + name + " SET NOT NULL"));
        }
        List<SqlStep> steps = new ArrayList<>();
        if (value != null) {
            steps.add(Backfill.nulls(table, column, value));
        }
        String check = TemporaryNames.of("nn", table.name().name(), column);
        steps.add(table.guard(table.column(column) + " still holds NULL", "ctid", "WHERE " + name + " IS NULL"));
        steps.add(table.alter(
                "ADD CONSTRAINT " + Quoting.identifier(check) + " CHECK (" + name + " IS NOT NULL) NOT VALID"));
        steps.add(table.validate(check));
        steps.add(table.alter("ALTER COLUMN " + name + " SET NOT NULL"));
        steps.add(table.alter("DROP CONSTRAINT " + Quoting.identifier(check)));
        return steps;
    }
}
