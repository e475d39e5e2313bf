package dev.lockstep.processor.schema;

import java.util.Objects;

/**
 * A check constraint of a table.
 *
 * @param name the constraint's name
 * @param expression the condition as SQL, without the outer parentheses
 */
public record CheckConstraint(String name, String expression) implements TableMember {
    @Override
    public SchemaPath.Kind kind() {
        return SchemaPath.Kind.CHECK;
    }

    @Override
    public CheckConstraint withName(String value) {
        return new CheckConstraint(value, expression);
    }

    @Override
    public CheckConstraint withColumnRenamed(String from, String to) {
        return new CheckConstraint(name, Objects.requireNonNull(Names.renameIn(expression, from, to)));
    }
}
