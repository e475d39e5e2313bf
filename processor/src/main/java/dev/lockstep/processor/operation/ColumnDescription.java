package dev.lockstep.processor.operation;

import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.SchemaPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says of two forms of a column what differs, and nothing of what does not. */
public final class ColumnDescription {
    private final List<String> from = new ArrayList<>();
    private final List<String> to = new ArrayList<>();

    private ColumnDescription() {}

    static Fact of(AlterColumn operation) {
        return between(operation.subject(), operation.from(), operation.to());
    }

    /** What differs between two forms of a column. */
    public static Fact between(SchemaPath path, Column one, Column other) {
        ColumnDescription description = new ColumnDescription();
        description.compare(one.type().toString(), other.type().toString());
        description.compare(one.nullable() ? "nullable" : "not null", other.nullable() ? "nullable" : "not null");
        description.compare(clause("default", one.defaultExpression()), clause("default", other.defaultExpression()));
        description.compare(identity(one), identity(other));
        description.compare(generated(one), generated(other));
        description.compare(clause("collation", one.collation()), clause("collation", other.collation()));
        description.compare(Describe.comment(one.comment()), Describe.comment(other.comment()));
        return Fact.change(path, String.join(", ", description.from), String.join(", ", description.to));
    }

    private void compare(String one, String other) {
        if (!one.equals(other)) {
            from.add(one);
            to.add(other);
        }
    }

    private static String clause(String word, @Nullable String value) {
        return value == null ? "without " + word : word + " " + value;
    }

    private static String generated(Column column) {
        return column.generated() == null ? "not generated" : "generated as " + column.generated();
    }

    private static String identity(Column column) {
        return column.identity() == Column.Identity.NONE
                ? "without identity"
                : "identity "
                        + column.identity().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
