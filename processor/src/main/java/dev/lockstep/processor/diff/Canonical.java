package dev.lockstep.processor.diff;

import dev.lockstep.processor.dialect.Dialect;
import dev.lockstep.processor.schema.CheckConstraint;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.Index;
import dev.lockstep.processor.schema.TableMember;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares columns, constraints and indexes by what they mean: expressions in one spelling, names left out. */
final class Canonical {
    private final Dialect dialect;

    Canonical(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Whether both constrain the same, whatever they are called. */
    boolean same(TableMember one, TableMember other) {
        return one.kind() == other.kind() && member(one).sameAs(member(other));
    }

    /** The desired column, with every expression that means the same as the old one's in the old one's words. */
    Column inWordsOf(Column old, Column desired) {
        return desired.withDefault(words(old.defaultExpression(), desired.defaultExpression()))
                .withGenerated(words(old.generated(), desired.generated()));
    }

    private @Nullable String words(@Nullable String old, @Nullable String desired) {
        return Objects.equals(expression(old), expression(desired)) ? old : desired;
    }

    private TableMember member(TableMember member) {
        if (member instanceof CheckConstraint check) {
            return new CheckConstraint(check.name(), dialect.canonicalExpression(check.expression()));
        }
        return member instanceof Index index ? index(index) : member;
    }

    private Index index(Index index) {
        return new Index(
                index.name(),
                index.parts().stream().map(this::part).toList(),
                index.unique(),
                index.method(),
                expression(index.predicate()),
                index.include(),
                index.nullsNotDistinct());
    }

    private Index.Part part(Index.Part part) {
        return new Index.Part(
                part.column(),
                expression(part.expression()),
                part.descending(),
                part.nullsFirst(),
                part.operatorClass());
    }

    private @Nullable String expression(@Nullable String sql) {
        return sql == null ? null : dialect.canonicalExpression(sql);
    }
}
