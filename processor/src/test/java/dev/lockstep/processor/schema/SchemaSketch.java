package dev.lockstep.processor.schema;

import dev.lockstep.processor.schema.ForeignKey.ReferentialAction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One random schema: types first, then tables, then what refers to other tables.
 *
 * <p>What stands in a slot is one thing, whatever it is called: two schemas that fill a slot under two names have renamed
 * it.
 */
final class SchemaSketch {
    private static final List<String> TABLES = List.of("accounts", "notes", "order", "tasks");
    private static final List<String> OTHER_NAMES = List.of("members", "remarks", "Purchase", "jobs");
    private static final List<String> LABELS = List.of("OPEN", "DONE", "it's", "LATE");

    /** A table's name that any slot may have, in each database schema. */
    private static final String SHARED = "items";

    private final Dice dice;
    private final NameBook names = new NameBook();
    private final TreeMap<String, SchemaPath> slots = new TreeMap<>();
    private final TreeMap<SchemaPath, Map<String, String>> storedValues = new TreeMap<>();
    private final Set<String> namespaces = new java.util.TreeSet<>();
    private final List<EnumType> enumTypes = new ArrayList<>();
    private final List<Sequence> sequences = new ArrayList<>();
    private final TreeMap<ObjectName, Table> tables = new TreeMap<>();
    private final Schema schema;

    SchemaSketch(Dice dice) {
        this.dice = dice;
        namespaces();
        enumTypes();
        sequences();
        tables();
        tables.replaceAll((name, table) -> withForeignKeys(table));
        this.schema = Schema.of(namespaces, tables.values(), sequences, enumTypes);
    }

    Schema schema() {
        return schema;
    }

    Set<SchemaPath> generatedNames() {
        return names.generated();
    }

    /** What stands in each slot. */
    Map<String, SchemaPath> slots() {
        return slots;
    }

    /** Of columns with texts that a check lists: the text of each slot. */
    Map<SchemaPath, Map<String, String>> storedValues() {
        return storedValues;
    }

    private void namespaces() {
        if (dice.chance("app", 3)) {
            namespaces.add("app");
        }
        if (dice.chance("Audit", 6)) {
            namespaces.add("Audit");
        }
    }

    private @Nullable String namespace(Dice own) {
        return namespaces.isEmpty() || !own.chance("in a namespace", 4)
                ? null
                : own.pick("namespace", List.copyOf(namespaces));
    }

    private void enumTypes() {
        for (int i = 0; i < 2; i++) {
            Dice own = dice.in("enum " + i);
            if (own.chance("exists", 2)) {
                boolean other = own.chance("renamed", 5);
                String name = List.of("mood", "task_status", "humour", "Status").get(other ? i + 2 : i);
                ObjectName full = new ObjectName(namespace(own), name);
                slots.put("enum " + i, SchemaPath.enumType(full));
                enumTypes.add(new EnumType(full, labels(own, "enum " + i, full)));
            }
        }
    }

    private List<String> labels(Dice own, String slot, ObjectName type) {
        Map<Integer, String> byPlace = new TreeMap<>();
        for (int i = 0; i < LABELS.size(); i++) {
            if (i == 0 || own.chance("has " + i, 2)) {
                boolean shared = own.chance("shared " + i, 8) && !byPlace.containsValue("SOME");
                String label = shared ? "SOME" : LABELS.get(i) + (own.chance("renamed " + i, 6) ? "_NOW" : "");
                byPlace.put(own.below("place " + i, 3) * LABELS.size() + i, label);
                slots.put(slot + "/" + i, SchemaPath.enumValue(type, label));
            }
        }
        return List.copyOf(byPlace.values());
    }

    private void sequences() {
        for (int i = 0; i < 2; i++) {
            Dice own = dice.in("sequence " + i);
            if (own.chance("exists", 2)) {
                String name = List.of("seq_a", "seq_b", "seq_alpha", "Seq B").get(own.chance("renamed", 5) ? i + 2 : i);
                long increment = own.pick("increment", 1L, 1L, 50L, -1L);
                boolean bounded = own.chance("bounded", 3);
                long start = own.pick("start", 1L, 2L, -5L);
                sequences.add(new Sequence(
                        new ObjectName(namespace(own), name),
                        start,
                        increment,
                        bounded ? own.pick("least", -100_000L, -1_000L, null) : null,
                        bounded ? own.pick("most", 100_000L, 1_000L, null) : null,
                        own.pick("cache", 1L, 1L, 10L),
                        own.chance("cycle", 4)));
                slots.put(
                        "sequence " + i,
                        SchemaPath.sequence(sequences.get(sequences.size() - 1).name()));
            }
        }
    }

    private void tables() {
        for (int i = 0; i < TABLES.size(); i++) {
            Dice own = dice.in("table " + i);
            if (own.chance("exists", 2)) {
                ObjectName name = tableName(own, i);
                TableSketch sketch = new TableSketch(own, name, enumTypes, sequences);
                tables.put(name, sketch.roll(names));
                slots.put("table " + i, SchemaPath.table(name));
                String slot = "table " + i + "/";
                sketch.slots().forEach((s, c) -> slots.put(slot + s, SchemaPath.column(name, c)));
                @Nullable String status = sketch.slots().get("status");
                if (status != null) {
                    storedValues.put(SchemaPath.column(name, status), sketch.statusLabels());
                }
            }
        }
    }

    private ObjectName tableName(Dice own, int slot) {
        String namespace = namespace(own);
        ObjectName shared = new ObjectName(namespace, SHARED);
        return own.chance("shared", 6) && !tables.containsKey(shared)
                ? shared
                : new ObjectName(namespace, (own.chance("renamed", 5) ? OTHER_NAMES : TABLES).get(slot));
    }

    private Table withForeignKeys(Table table) {
        List<Column> columns = new ArrayList<>(table.columns());
        List<TableMember> members = new ArrayList<>(table.members());
        Dice own = dice.in("keys of " + slotOf(table));
        for (String role : List.of("parent", "owner")) {
            Dice key = own.in(role);
            if (key.chance("exists", 3)) {
                addForeignKey(key, role, table.name(), columns, members);
            }
        }
        return table.withColumns(columns).withMembers(members);
    }

    private String slotOf(Table table) {
        return slots.entrySet().stream()
                .filter(e -> e.getValue().equals(SchemaPath.table(table.name())))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private void addForeignKey(
            Dice own, String role, ObjectName table, List<Column> columns, List<TableMember> members) {
        Table target = own.pick(
                "target",
                tables.values().stream()
                        .sorted(Comparator.comparing(this::slotOf))
                        .toList());
        List<List<String>> keys = new ArrayList<>();
        if (target.primaryKey() != null) {
            keys.add(target.primaryKey().columns());
        }
        target.uniqueConstraints().stream()
                .filter(u -> u.deferral() == Deferral.NOT_DEFERRABLE)
                .forEach(u -> keys.add(u.columns()));
        if (keys.isEmpty()) {
            return;
        }
        List<String> referenced = new ArrayList<>(own.pick("key", keys));
        if (own.chance("turned", 4)) {
            java.util.Collections.reverse(referenced);
        }
        List<String> ours = new ArrayList<>();
        boolean nullable = !own.chance("required", 12);
        for (String each : referenced) {
            String column = role + "_" + each.replace(' ', '_').toLowerCase(java.util.Locale.ROOT);
            Column theirs = target.column(each).orElseThrow();
            ours.add(column);
            columns.add(Column.of(column, theirs.type(), nullable));
            slots.put(slotOf(tables.get(table)) + "/" + role + "/" + each, SchemaPath.column(table, column));
        }
        members.add(new ForeignKey(
                names.name(own, SchemaPath.Kind.FOREIGN_KEY, table, "_" + role),
                ours,
                target.name(),
                referenced,
                own.pick("on delete", ReferentialAction.values()),
                own.chance("updates", 2)
                        ? own.pick("on update", ReferentialAction.values())
                        : ReferentialAction.NO_ACTION,
                own.pick(
                        "deferral",
                        Deferral.NOT_DEFERRABLE,
                        Deferral.NOT_DEFERRABLE,
                        Deferral.DEFERRABLE,
                        Deferral.INITIALLY_DEFERRED)));
        if (own.chance("indexed", 3)) {
            members.add(Index.on(names.name(own.in("ix"), SchemaPath.Kind.INDEX, table, "_" + role), ours));
        }
    }
}
