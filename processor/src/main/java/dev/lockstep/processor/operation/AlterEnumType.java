package dev.lockstep.processor.operation;

import dev.lockstep.processor.schema.EnumType;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import java.util.List;

/**
 * Adds, removes or reorders the values of an enum type.
 *
 * @param from the type before
 * @param to the type after, of the same name
 * @param uses the columns of that type that exist before and after
 */
public record AlterEnumType(EnumType from, EnumType to, List<EnumUse> uses) implements Operation {
    public AlterEnumType {
        uses = List.copyOf(uses);
    }

    /** Whether every old value is still there in the same order, so that PostgreSQL can add the new ones in place. */
    public boolean onlyAdds() {
        return to.values().stream().filter(from.values()::contains).toList().equals(from.values());
    }

    @Override
    public Operation inverse() {
        return new AlterEnumType(to, from, uses);
    }

    @Override
    public Schema apply(Schema before) {
        return Edit.enumType(before, from, to);
    }

    @Override
    public SchemaPath subject() {
        return SchemaPath.enumType(from.name());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.alterEnumType(this);
    }
}
