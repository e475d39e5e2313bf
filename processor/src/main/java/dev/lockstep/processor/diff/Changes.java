package dev.lockstep.processor.diff;

import dev.lockstep.processor.operation.AddCheck;
import dev.lockstep.processor.operation.AddForeignKey;
import dev.lockstep.processor.operation.AddPrimaryKey;
import dev.lockstep.processor.operation.AddUnique;
import dev.lockstep.processor.operation.AlterEnumType;
import dev.lockstep.processor.operation.AlterSequence;
import dev.lockstep.processor.operation.AlterTableComment;
import dev.lockstep.processor.operation.CreateEnumType;
import dev.lockstep.processor.operation.CreateIndex;
import dev.lockstep.processor.operation.CreateNamespace;
import dev.lockstep.processor.operation.CreateSequence;
import dev.lockstep.processor.operation.CreateTable;
import dev.lockstep.processor.operation.EnumUse;
import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.operation.RenameMember;
import dev.lockstep.processor.operation.ReplaceMember;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.schema.CheckConstraint;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.EnumType;
import dev.lockstep.processor.schema.ForeignKey;
import dev.lockstep.processor.schema.Index;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.PrimaryKey;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.Table;
import dev.lockstep.processor.schema.TableMember;
import dev.lockstep.processor.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What leads from one schema to another in which everything that stays has its name already; in no order yet. */
final class Changes {
    private final Schema before;
    private final Schema after;
    private final Hints hints;
    private final Map<ObjectName, MemberChanges> members = new TreeMap<>();
    private final Rebuilds rebuilds;
    private final List<Operation> operations = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private Changes(Schema before, Schema after, Hints hints) {
        this.before = before;
        this.after = after;
        this.hints = hints;
        Set<ObjectName> taken = Relations.ofAll(before);
        before.tables()
                .forEach((name, table) ->
                        after.table(name).ifPresent(t -> members.put(name, MemberChanges.between(table, t, taken))));
        this.rebuilds = new Rebuilds(before, after, members);
    }

    static Changes between(Schema before, Schema after, Hints hints) {
        Changes changes = new Changes(before, after, hints);
        changes.namespaces();
        changes.objects(before.sequences(), after.sequences(), CreateSequence::new, AlterSequence::new);
        changes.objects(before.enumTypes(), after.enumTypes(), CreateEnumType::new, changes::enumType);
        changes.tables();
        changes.operations.replaceAll(new SequenceTakeover(changes.operations)::over);
        StoredValues values = new StoredValues(before, after, hints);
        changes.operations.addAll(values.operations());
        changes.findings.addAll(values.findings());
        return changes;
    }

    List<Operation> operations() {
        return operations;
    }

    List<Finding> findings() {
        return findings;
    }

    private void namespaces() {
        after.namespaces().stream()
                .filter(n -> !before.namespaces().contains(n))
                .forEach(n -> operations.add(new CreateNamespace(n)));
        before.namespaces().stream()
                .filter(n -> !after.namespaces().contains(n))
                .forEach(n -> operations.add(new CreateNamespace(n).inverse()));
    }

    private <T> void objects(
            Map<ObjectName, T> old,
            Map<ObjectName, T> wanted,
            Function<T, Operation> create,
            BiFunction<T, T, Operation> alter) {
        wanted.forEach((name, object) -> {
            T existing = old.get(name);
            if (existing == null) {
                operations.add(create.apply(object));
            } else if (!existing.equals(object)) {
                operations.add(alter.apply(existing, object));
            }
        });
        old.forEach((name, object) -> {
            if (!wanted.containsKey(name)) {
                operations.add(create.apply(object).inverse());
            }
        });
    }

    private Operation enumType(EnumType from, EnumType to) {
        List<EnumUse> uses = new ArrayList<>();
        for (ObjectName table : members.keySet()) {
            for (Column column :
                    Objects.requireNonNull(before.tables().get(table)).columns()) {
                after.table(table)
                        .flatMap(t -> t.column(column.name()))
                        .flatMap(c -> use(from, column, c))
                        .filter(c -> !rebuilds.column(table, c.name()))
                        .ifPresent(c -> uses.add(new EnumUse(table, c)));
            }
        }
        return new AlterEnumType(from, to, uses);
    }

    /** The column as it stands while the type changes, if it has the type then: see {@link OperationOrderer}. */
    private Optional<Column> use(EnumType type, Column from, Column to) {
        boolean has = from.type().enumType() && from.type().name().equals(type.name());
        boolean stays = to.type().enumType() && to.type().name().equals(type.name());
        return has && (stays || Rebuilds.isAltered(before, after, to.type()))
                ? Optional.of(ColumnChanges.atEnumChange(before, after, from, to))
                : Optional.empty();
    }

    private void tables() {
        ColumnChanges columns = new ColumnChanges(before, after, hints, rebuilds);
        after.tables().forEach((name, table) -> {
            Table old = before.tables().get(name);
            if (old == null) {
                operations.addAll(create(table));
            } else {
                operations.addAll(columns.between(old, table));
                members(old, table, Objects.requireNonNull(members.get(name)));
                if (!Objects.equals(old.comment(), table.comment())) {
                    operations.add(new AlterTableComment(name, old.comment(), table.comment()));
                }
            }
        });
        before.tables().forEach((name, table) -> {
            if (!after.tables().containsKey(name)) {
                create(table).forEach(o -> operations.add(o.inverse()));
            }
        });
    }

    private void members(Table old, Table wanted, MemberChanges changes) {
        ObjectName table = wanted.name();
        List<TableMember> dropped = new ArrayList<>(changes.dropped());
        List<TableMember> added = new ArrayList<>(changes.added());
        for (ReplaceMember replacement : new Replacements(before, after, hints, rebuilds).of(old, wanted, changes)) {
            dropped.remove(replacement.from());
            added.remove(replacement.to());
            operations.add(replacement);
        }
        dropped.forEach(m -> operations.add(add(table, m).inverse()));
        added.forEach(m -> operations.add(add(table, m)));
        for (TableMember member : changes.kept()) {
            if (rebuilds.member(table, member)) {
                rebuild(table, member, member);
            }
        }
        for (RenameMember rename : changes.renamed()) {
            if (rebuilds.member(table, rename.from())) {
                rebuild(table, rename.from(), rename.to());
            } else {
                operations.add(rename);
            }
        }
    }

    private void rebuild(ObjectName table, TableMember from, TableMember to) {
        operations.add(add(table, from).inverse());
        operations.add(add(table, to));
    }

    private static List<Operation> create(Table table) {
        List<Operation> result = new ArrayList<>();
        result.add(new CreateTable(table.mapMembers(m -> isSeparate(m) ? null : m)));
        table.members().stream().filter(Changes::isSeparate).forEach(m -> result.add(add(table.name(), m)));
        return result;
    }

    private static boolean isSeparate(TableMember member) {
        return member.kind() == SchemaPath.Kind.FOREIGN_KEY || member.kind() == SchemaPath.Kind.INDEX;
    }

    private static Operation add(ObjectName table, TableMember member) {
        if (member instanceof PrimaryKey key) {
            return new AddPrimaryKey(table, key);
        }
        if (member instanceof UniqueConstraint unique) {
            return new AddUnique(table, unique);
        }
        if (member instanceof CheckConstraint check) {
            return new AddCheck(table, check);
        }
        return member instanceof ForeignKey key
                ? new AddForeignKey(table, key)
                : new CreateIndex(table, (Index) member);
    }
}
