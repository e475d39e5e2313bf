package dev.lockstep.processor.check.advice;

import dev.lockstep.processor.schema.Index;
import dev.lockstep.processor.schema.PrimaryKey;
import dev.lockstep.processor.schema.Table;
import dev.lockstep.processor.schema.TableMember;
import dev.lockstep.processor.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An index, whether made as such or by a constraint.
 *
 * @param member what makes it
 * @param index what it is
 */
record Keys(TableMember member, Index index) {
    /** Every index of a table. */
    static List<Keys> of(Table table) {
        return table.members().stream().flatMap(m -> of(m).stream()).toList();
    }

    /** Every index that a migration adds. */
    static List<Fresh.In<Keys>> fresh(Fresh fresh) {
        List<Fresh.In<Keys>> keys = new ArrayList<>();
        for (Fresh.In<TableMember> member : fresh.members(TableMember.class)) {
            of(member.it()).ifPresent(k -> keys.add(new Fresh.In<>(member.table(), k)));
        }
        return keys;
    }

    private static Optional<Keys> of(TableMember member) {
        if (member instanceof Index index) {
            return Optional.of(new Keys(member, index));
        } else if (member instanceof PrimaryKey key) {
            return Optional.of(new Keys(member, unique(key.name(), key.columns(), false)));
        } else if (member instanceof UniqueConstraint constraint) {
            return Optional.of(
                    new Keys(member, unique(constraint.name(), constraint.columns(), constraint.nullsNotDistinct())));
        }
        return Optional.empty();
    }

    private static Index unique(String name, List<String> columns, boolean nullsNotDistinct) {
        Index plain = Index.on(name, columns);
        return new Index(name, plain.parts(), true, plain.method(), null, List.of(), nullsNotDistinct);
    }

    String noun() {
        return member.kind().noun();
    }

    boolean unique() {
        return index.unique();
    }

    boolean nullsNotDistinct() {
        return index.nullsNotDistinct();
    }

    boolean isBtree() {
        return index.method().equals("btree");
    }

    /** Whether it covers every row. */
    boolean isWhole() {
        return index.predicate() == null;
    }

    /** The columns it is ordered by, expressions left out. */
    List<String> columns() {
        return index.parts().stream()
                .map(Index.Part::column)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The columns it begins with; fewer where an expression stands among its first parts. */
    List<String> columns(int count) {
        return index.parts().stream()
                .limit(count)
                .map(Index.Part::column)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether it has the same parts over the same rows. */
    boolean coversAs(Keys other) {
        return index.parts().equals(other.index.parts()) && isLike(other);
    }

    /** Whether its parts are the first of the other's, over the same rows. */
    boolean begins(Keys other) {
        int size = index.parts().size();
        return size < other.index.parts().size()
                && index.parts().equals(other.index.parts().subList(0, size))
                && isLike(other);
    }

    private boolean isLike(Keys other) {
        return index.method().equals(other.index.method())
                && Objects.equals(index.predicate(), other.index.predicate());
    }
}
