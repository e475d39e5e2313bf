package dev.lockstep.processor.schema;

import java.util.HashSet;
import java.util.Set;

/** Names of constraints and indexes, as Lockstep makes them or as a user gives them. */
final class NameBook {
    private final Set<SchemaPath> generated = new HashSet<>();

    /** Those that Lockstep may keep as they were. */
    Set<SchemaPath> generated() {
        return Set.copyOf(generated);
    }

    String name(Dice dice, SchemaPath.Kind kind, ObjectName table, String suffix) {
        boolean own = dice.chance("named by the user", 3);
        String name = (own ? "my_" : "") + prefix(kind) + "_" + table.name() + suffix;
        if (!own) {
            generated.add(new SchemaPath(kind, table, name));
        }
        return name;
    }

    private static String prefix(SchemaPath.Kind kind) {
        return switch (kind) {
            case PRIMARY_KEY -> "pk";
            case UNIQUE -> "uq";
            case CHECK -> "ck";
            case FOREIGN_KEY -> "fk";
            default -> "ix";
        };
    }
}
