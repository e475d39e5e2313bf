package dev.lockstep.processor.check.advice;

import dev.lockstep.processor.check.Planned;
import dev.lockstep.processor.operation.AddColumn;
import dev.lockstep.processor.operation.AlterColumn;
import dev.lockstep.processor.operation.DropColumn;
import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.operation.RenameTable;
import dev.lockstep.processor.report.AdviceMessage;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.Place;
import dev.lockstep.processor.schema.ForeignKey;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A migration makes one change. Tables belong together when foreign keys lead from one to another by whatever way, when
 * they have columns of one enum type, or when the same column comes, goes or changes in them.
 */
final class Unrelated {
    private final Map<ObjectName, ObjectName> groups = new HashMap<>();

    private Unrelated() {}

    static List<Finding> findings(Planned planned) {
        if (planned.number() == 1) {
            return List.of();
        }
        Unrelated rule = new Unrelated();
        rule.relate(planned.before());
        rule.relate(planned.after());
        rule.relate(planned.operations());
        Map<ObjectName, Set<String>> changed = new TreeMap<>();
        for (ObjectName table : changed(planned)) {
            changed.computeIfAbsent(rule.group(table), g -> new TreeSet<>()).add(table.toString());
        }
        if (changed.size() < 2) {
            return List.of();
        }
        List<String> names = changed.values().stream()
                .map(g -> String.join(", ", g))
                .sorted()
                .toList();
        return List.of(
                Finding.of(AdviceMessage.UNRELATED, new Place.Declared(planned.number()), String.join(" / ", names)));
    }

    private static Set<ObjectName> changed(Planned planned) {
        Set<ObjectName> tables = new TreeSet<>();
        for (Operation operation : planned.operations()) {
            ObjectName name = operation.subject().object();
            boolean isTable = planned.before().table(name).isPresent()
                    || planned.after().table(name).isPresent();
            if (isTable && operation.subject().kind() != SchemaPath.Kind.SEQUENCE) {
                tables.add(name);
            }
        }
        return tables;
    }

    private void relate(Schema schema) {
        Map<ObjectName, ObjectName> byType = new HashMap<>();
        for (Table table : schema.tables().values()) {
            table.foreignKeys().stream().map(ForeignKey::referencedTable).forEach(t -> join(table.name(), t));
            table.columns().stream()
                    .filter(c -> c.type().enumType())
                    .forEach(c -> join(
                            table.name(),
                            Objects.requireNonNullElse(
                                    byType.putIfAbsent(c.type().name(), table.name()), table.name())));
        }
    }

    private void relate(List<Operation> operations) {
        Map<String, ObjectName> alike = new HashMap<>();
        for (Operation operation : operations) {
            ObjectName table = operation.subject().object();
            if (operation instanceof RenameTable op) {
                join(op.from(), op.to());
            } else if (isOfColumn(operation)) {
                String change = operation.getClass().getSimpleName() + " "
                        + operation.subject().member();
                join(table, Objects.requireNonNullElse(alike.putIfAbsent(change, table), table));
            }
        }
    }

    // What a mapped superclass gains, all tables gain.
    private static boolean isOfColumn(Operation operation) {
        return Stream.of(AddColumn.class, DropColumn.class, AlterColumn.class).anyMatch(t -> t.isInstance(operation));
    }

    private void join(ObjectName one, ObjectName other) {
        ObjectName group = group(one);
        ObjectName joined = group(other);
        if (!group.equals(joined)) {
            groups.put(joined, group);
        }
    }

    private ObjectName group(ObjectName table) {
        ObjectName group = table;
        while (groups.containsKey(group)) {
            group = groups.get(group);
        }
        return group;
    }
}
