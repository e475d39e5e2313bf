package dev.lockstep.processor.operation;

import dev.lockstep.processor.schema.EnumType;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.Sequence;
import dev.lockstep.processor.schema.Table;
import dev.lockstep.processor.schema.TableMember;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The few ways in which operations change a schema, each strict about what it expects to find. */
final class Edit {
    private Edit() {}

    /** Replaces {@code from} by {@code to}; null stands for its absence before or after. */
    static Schema table(Schema schema, @Nullable Table from, @Nullable Table to) {
        return schema.withTables(swap(schema.tables(), from, to, Table::name));
    }

    static Schema sequence(Schema schema, @Nullable Sequence from, @Nullable Sequence to) {
        return schema.withSequences(swap(schema.sequences(), from, to, Sequence::name));
    }

    static Schema enumType(Schema schema, @Nullable EnumType from, @Nullable EnumType to) {
        return schema.withEnumTypes(swap(schema.enumTypes(), from, to, EnumType::name));
    }

    static Schema inTable(Schema schema, ObjectName table, UnaryOperator<Table> change) {
        Table before = schema.table(table).orElseThrow(() -> new MismatchException("there is no table " + table));
        return table(schema, before, change.apply(before));
    }

    static Table addMember(Table table, TableMember member) {
        require(
                table.members().stream()
                        .noneMatch(m -> m.kind() == member.kind() && m.name().equals(member.name())),
                "table " + table.name() + " already has " + member.kind().noun() + " " + member.name());
        List<TableMember> members = new ArrayList<>(table.members());
        members.add(member);
        return table.withMembers(members);
    }

    static Table dropMember(Table table, TableMember member) {
        List<TableMember> members = new ArrayList<>(table.members());
        require(
                members.remove(member),
                "table " + table.name() + " has no " + member.kind().noun() + " " + member.name() + " of that form");
        return table.withMembers(members);
    }

    /** In one go: a table has no moment without its key, and one name may serve both. */
    static Table replaceMember(Table table, TableMember from, TableMember to) {
        List<TableMember> members = new ArrayList<>(table.members());
        require(
                members.remove(from),
                "table " + table.name() + " has no " + from.kind().noun() + " " + from.name() + " of that form");
        require(
                members.stream()
                        .noneMatch(m -> m.kind() == to.kind() && m.name().equals(to.name())),
                "table " + table.name() + " already has " + to.kind().noun() + " " + to.name());
        members.add(to);
        return table.withMembers(members);
    }

    static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new MismatchException(otherwise);
        }
    }

    private static <T> List<T> swap(
            NavigableMap<ObjectName, T> objects, @Nullable T from, @Nullable T to, Function<T, ObjectName> name) {
        NavigableMap<ObjectName, T> result = new TreeMap<>(objects);
        if (from != null) {
            require(
                    result.remove(name.apply(from), from),
                    "there is no " + name.apply(from) + " of the form that changes");
        }
        if (to != null) {
            require(result.put(name.apply(to), to) == null, "there is already a " + name.apply(to));
        }
        return List.copyOf(result.values());
    }
}
