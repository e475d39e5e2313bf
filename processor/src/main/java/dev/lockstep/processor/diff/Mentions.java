package dev.lockstep.processor.diff;

import dev.lockstep.processor.schema.CheckConstraint;
import dev.lockstep.processor.schema.Index;
import dev.lockstep.processor.schema.TableMember;
import org.jspecify.annotations.Nullable;

/** Whether an expression, a constraint or an index speaks of a column: it does when a rename would change it. */
final class Mentions {
    private Mentions() {}

    static boolean in(TableMember member, String column) {
        return member.mentions(column);
    }

    static boolean in(@Nullable String expression, String column) {
        return expression != null && in(new CheckConstraint("", expression), column);
    }

    /** Whether the member computes something of the column: a check, or an index with an expression or a predicate. */
    static boolean inExpression(TableMember member, String column) {
        return member instanceof Index index
                ? in(index.predicate(), column) || index.parts().stream().anyMatch(p -> in(p.expression(), column))
                : member instanceof CheckConstraint && in(member, column);
    }

    /**
     * Whether the member depends on the type of the column beyond comparing its values: such an index or check is not
     * always rebuilt by a change of the type.
     */
    static boolean sensitive(TableMember member, String column) {
        return inExpression(member, column)
                || (member instanceof Index index
                        && index.parts().stream()
                                .anyMatch(p -> column.equals(p.column())
                                        && (p.operatorClass() != null
                                                || !index.method().equals("btree"))));
    }
}
