package dev.lockstep.processor.operation;

import dev.lockstep.processor.schema.CheckConstraint;
import dev.lockstep.processor.schema.Deferral;
import dev.lockstep.processor.schema.EnumType;
import dev.lockstep.processor.schema.ForeignKey;
import dev.lockstep.processor.schema.Index;
import dev.lockstep.processor.schema.PrimaryKey;
import dev.lockstep.processor.schema.Sequence;
import dev.lockstep.processor.schema.Table;
import dev.lockstep.processor.schema.TableMember;
import dev.lockstep.processor.schema.UniqueConstraint;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What objects are, in the words of a message. */
final class Describe {
    private Describe() {}

    static String table(Table table) {
        int count = table.columns().size();
        return count == 1 ? "1 column" : count + " columns";
    }

    static String enumType(EnumType type) {
        return String.join(", ", type.values());
    }

    static String sequence(Sequence sequence) {
        return "start " + sequence.start() + ", increment " + sequence.increment()
                + (sequence.minValue() == null ? "" : ", minimum " + sequence.minValue())
                + (sequence.maxValue() == null ? "" : ", maximum " + sequence.maxValue())
                + (sequence.cache() == 1 ? "" : ", cache " + sequence.cache())
                + (sequence.cycle() ? ", cycle" : "");
    }

    static String comment(@Nullable String comment) {
        return comment == null ? "without a comment" : "commented \"" + comment + "\"";
    }

    static String member(TableMember member) {
        if (member instanceof PrimaryKey key) {
            return columns(key.columns());
        }
        if (member instanceof UniqueConstraint unique) {
            return columns(unique.columns())
                    + (unique.nullsNotDistinct() ? " nulls not distinct" : "")
                    + deferral(unique.deferral());
        }
        if (member instanceof CheckConstraint check) {
            return check.expression();
        }
        return member instanceof ForeignKey key ? foreignKey(key) : index((Index) member);
    }

    private static String foreignKey(ForeignKey key) {
        return columns(key.columns()) + " to " + key.referencedTable() + " (" + columns(key.referencedColumns()) + ")"
                + action("delete", key.onDelete())
                + action("update", key.onUpdate())
                + deferral(key.deferral());
    }

    private static String action(String event, ForeignKey.ReferentialAction action) {
        return action == ForeignKey.ReferentialAction.NO_ACTION ? "" : " on " + event + " " + words(action);
    }

    private static String deferral(Deferral deferral) {
        return deferral == Deferral.NOT_DEFERRABLE ? "" : " " + words(deferral);
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String index(Index index) {
        return (index.unique() ? "unique " : "")
                + (index.method().equals("btree") ? "" : index.method() + " ")
                + String.join(", ", index.parts().stream().map(Describe::part).toList())
                + (index.include().isEmpty() ? "" : " include " + columns(index.include()))
                + (index.predicate() == null ? "" : " where " + index.predicate())
                + (index.nullsNotDistinct() ? " nulls not distinct" : "");
    }

    private static String part(Index.Part part) {
        return (part.column() == null ? part.expression() : part.column())
                + (part.operatorClass() == null ? "" : " " + part.operatorClass())
                + (part.descending() ? " desc" : "")
                + (part.nullsFirst() == part.descending() ? "" : part.nullsFirst() ? " nulls first" : " nulls last");
    }

    private static String columns(List<String> columns) {
        return String.join(", ", columns);
    }
}
