package dev.lockstep.processor.dialect.postgresql;

import dev.lockstep.processor.dialect.LockLevel;
import dev.lockstep.processor.dialect.SqlStep;
import dev.lockstep.processor.dialect.WorkKind;
import dev.lockstep.processor.operation.AlterEnumType;
import dev.lockstep.processor.operation.EnumUse;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.EnumType;
import dev.lockstep.processor.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Values of an enum type: added in place; taken away or put in another order by a new type, since PostgreSQL has no
 * DROP VALUE (the manual's section 8.7.4).
 */
final class EnumRecipe {
    private final Lifetimes.Tables tables;
    private final AlterEnumType op;
    private final ObjectName name;

    EnumRecipe(Lifetimes.Tables tables, AlterEnumType op) {
        this.tables = tables;
        this.op = op;
        this.name = op.to().name();
    }

    static SqlStep create(EnumType type) {
        String values = type.values().stream().map(Quoting::literal).collect(Collectors.joining(", "));
        return Steps.statement(
                type.name().toString(), "CREATE TYPE " + Quoting.name(type.name()) + " AS ENUM (" + values + ")");
    }

    static SqlStep drop(ObjectName type) {
        return Steps.statement(type.toString(), "DROP TYPE " + Quoting.name(type));
    }

    List<SqlStep> steps() {
        return op.onlyAdds() ? additions() : anew();
    }

    private List<SqlStep> additions() {
        List<SqlStep> steps = new ArrayList<>();
        List<String> known = new ArrayList<>(op.from().values());
        for (int i = 0; i < op.to().values().size(); i++) {
            String value = op.to().values().get(i);
            if (!op.from().values().contains(value)) {
                steps.add(addition(value, i, known));
                known.add(value);
            }
        }
        return steps;
    }

    private SqlStep addition(String value, int position, List<String> known) {
        String place = "";
        if (position > 0) {
            place = " AFTER " + Quoting.literal(op.to().values().get(position - 1));
        } else if (!known.isEmpty()) {
            place = " BEFORE " + Quoting.literal(known.get(0));
        }
        // Not in a transaction: a new value cannot be used before the transaction that adds it is committed.
        return Steps.standalone(
                name.toString(),
                LockLevel.NONE,
                WorkKind.CATALOG,
                "ALTER TYPE " + Quoting.name(name) + " ADD VALUE IF NOT EXISTS " + Quoting.literal(value) + place);
    }

    private List<SqlStep> anew() {
        List<SqlStep> steps = new ArrayList<>();
        List<String> removed = op.from().values().stream()
                .filter(v -> !op.to().values().contains(v))
                .toList();
        if (!removed.isEmpty()) {
            op.uses().stream().filter(u -> !target(u).isPlain()).forEach(u -> steps.add(guard(u, removed)));
        }
        ObjectName old = name.renamed(TemporaryNames.of("old", name.name(), "type"));
        steps.add(Steps.statement(
                name.toString(), "ALTER TYPE " + Quoting.name(name) + " RENAME TO " + Quoting.identifier(old.name())));
        steps.add(create(op.to()));
        op.uses().forEach(u -> steps.add(retype(u)));
        steps.add(drop(old));
        return steps;
    }

    private SqlStep guard(EnumUse use, List<String> removed) {
        String column = Quoting.identifier(use.column().name());
        String values = removed.stream().map(Quoting::literal).collect(Collectors.joining(", "));
        String condition = use.column().type().dimensions() == 0
                ? column + "::text IN (" + values + ")"
                : column + "::text[] && ARRAY[" + values + "]";
        return target(use)
                .guard(
                        target(use).column(use.column().name()) + " still holds " + String.join(" or ", removed)
                                + ", which " + name + " loses",
                        "ctid, " + column,
                        "WHERE " + condition);
    }

    private SqlStep retype(EnumUse use) {
        Column column = use.column();
        String identifier = Quoting.identifier(column.name());
        String alter = "ALTER COLUMN " + identifier + " ";
        String brackets = "[]".repeat(column.type().dimensions());
        String type = TypeNames.sql(column.type());
        List<String> clauses = new ArrayList<>();
        if (column.defaultExpression() != null) {
            clauses.add(alter + "DROP DEFAULT");
        }
        clauses.add(alter + "TYPE " + type + " USING " + identifier + "::text" + brackets + "::" + type);
        if (column.defaultExpression() != null) {
            clauses.add(alter + "SET DEFAULT " + column.defaultExpression());
        }
        return target(use).alter(LockLevel.ACCESS_EXCLUSIVE, WorkKind.REWRITE, clauses);
    }

    private Target target(EnumUse use) {
        return tables.target(use.table());
    }
}
