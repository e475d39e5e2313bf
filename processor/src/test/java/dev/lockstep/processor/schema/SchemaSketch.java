package dev.lockstep.processor.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One random schema in the making: types first, then tables, then what refers to other tables. */
final class SchemaSketch {
    static final List<String> LABELS = List.of("OPEN", "DONE", "it's", "LATE");

    private final Random random;
    private final Set<SchemaPath> generatedNames = new HashSet<>();
    private final TreeMap<ObjectName, Table> tables = new TreeMap<>();
    private final List<EnumType> enumTypes = new ArrayList<>();
    private final List<Sequence> sequences = new ArrayList<>();
    private final List<String> namespaces = new ArrayList<>();

    SchemaSketch(Random random) {
        this.random = random;
    }

    Set<SchemaPath> generatedNames() {
        return generatedNames;
    }

    Schema schema() {
        if (chance(3)) {
            namespaces.add("app");
        }
        for (String name : List.of("mood", "task_status")) {
            if (chance(2)) {
                List<String> labels = new ArrayList<>(LABELS);
                Collections.shuffle(labels, random);
                enumTypes.add(new EnumType(ObjectName.of(name), labels.subList(0, 1 + random.nextInt(labels.size()))));
            }
        }
        for (String name : List.of("seq_a", "seq_b")) {
            if (chance(2)) {
                sequences.add(new Sequence(ObjectName.of(name), 1 + random.nextInt(3), pick(1L, 50L)));
            }
        }
        for (String name : List.of("accounts", "notes", "tags", "tasks")) {
            if (chance(2)) {
                ObjectName full = new ObjectName(!namespaces.isEmpty() && chance(4) ? "app" : null, name);
                tables.put(full, table(full));
            }
        }
        tables.replaceAll((name, table) -> withForeignKeys(table));
        return Schema.of(namespaces, tables.values(), sequences, enumTypes);
    }

    private Table table(ObjectName name) {
        ColumnType idType = pick(ColumnType.of("integer"), ColumnType.of("bigint"), ColumnType.of("varchar", 36));
        Column id = Column.of("id", idType, false);
        if (!idType.name().name().equals("varchar") && chance(2)) {
            id = id.withIdentity(pick(Column.Identity.BY_DEFAULT, Column.Identity.ALWAYS));
        }
        List<Column> columns = new ArrayList<>(List.of(id));
        addColumns(columns);
        Table table = Table.of(name, columns, null).withComment(chance(4) ? "a table's comment" : null);
        List<TableMember> members = new ArrayList<>();
        members.add(new PrimaryKey(name(name, SchemaPath.Kind.PRIMARY_KEY, "pk", ""), List.of("id")));
        addMembers(table, members);
        return table.withMembers(members);
    }

    private void addColumns(List<Column> columns) {
        if (chance(2)) {
            columns.add(varied(
                    "title",
                    pick(ColumnType.of("varchar", 50), ColumnType.of("varchar", 100), ColumnType.of("text")),
                    pick(null, "'none'")));
        }
        if (chance(2)) {
            columns.add(varied(
                    "name", pick(ColumnType.of("varchar", 50), ColumnType.of("text")), pick(null, "'it''s'", "''")));
        }
        if (chance(2)) {
            ColumnType type = pick(ColumnType.of("integer"), ColumnType.of("bigint"), ColumnType.of("numeric", 10, 2));
            boolean counted = !sequences.isEmpty() && type.equals(ColumnType.of("bigint")) && chance(2);
            String next = counted ? "nextval('" + sequences.get(0).name() + "')" : null;
            columns.add(varied("amount", type, next != null ? next : pick(null, "0", "1")));
            if (chance(2)) {
                columns.add(
                        Column.of("doubled", ColumnType.of("numeric"), true).withGenerated("amount * " + pick(2, 3)));
            }
        }
        if (!enumTypes.isEmpty() && chance(2)) {
            EnumType type = pick(enumTypes);
            String value = "'" + pick(type.values()).replace("'", "''") + "'";
            columns.add(varied("state", ColumnType.ofEnum(type.name()), pick(null, value)));
        }
        if (chance(3)) {
            columns.add(varied("flag", ColumnType.of("boolean"), pick(null, "false", "true")));
        }
        if (chance(3)) {
            columns.add(varied("born", pick(ColumnType.of("date"), ColumnType.of("timestamp", 6)), null));
        }
        if (chance(3)) {
            columns.add(varied(
                    "labels",
                    pick(
                            ColumnType.of("text").array(),
                            ColumnType.of("varchar", 20).array()),
                    null));
        }
        if (chance(4)) {
            columns.add(varied("settings", ColumnType.of("jsonb"), pick(null, "'{}'")));
        }
    }

    private Column varied(String name, ColumnType type, @Nullable String defaultExpression) {
        return Column.of(name, type, chance(2))
                .withDefault(defaultExpression)
                .withComment(chance(5) ? "of " + name : null);
    }

    private void addMembers(Table table, List<TableMember> members) {
        ObjectName name = table.name();
        if (has(table, "title")) {
            if (chance(2)) {
                members.add(new UniqueConstraint(name(name, SchemaPath.Kind.UNIQUE, "uq", "_title"), List.of("title")));
            }
            if (chance(2)) {
                members.add(new CheckConstraint(
                        name(name, SchemaPath.Kind.CHECK, "ck", "_title"), "length(title) > " + pick(0, 1)));
            }
            if (chance(3)) {
                Index.Part lower = new Index.Part(null, "lower(title)", false, false, null);
                members.add(new Index(
                        name(name, SchemaPath.Kind.INDEX, "ix", "_lower"),
                        List.of(lower),
                        false,
                        "btree",
                        null,
                        chance(2) ? List.of("id") : List.of(),
                        false));
            }
        }
        if (has(table, "amount") && chance(2)) {
            members.add(new CheckConstraint(
                    name(name, SchemaPath.Kind.CHECK, "ck", "_amount"), "amount >= " + pick(0, 10)));
        }
        if (has(table, "amount") && chance(2)) {
            boolean descending = chance(2);
            Index.Part part = new Index.Part("amount", null, descending, descending, null);
            members.add(new Index(
                    name(name, SchemaPath.Kind.INDEX, "ix", "_amount"),
                    List.of(part),
                    chance(3),
                    "btree",
                    has(table, "flag") ? "flag" : null,
                    List.of(),
                    false));
        }
        if (has(table, "doubled") && chance(2)) {
            members.add(Index.on(name(name, SchemaPath.Kind.INDEX, "ix", "_doubled"), List.of("doubled")));
        }
        if (has(table, "labels") && chance(2)) {
            members.add(new Index(
                    name(name, SchemaPath.Kind.INDEX, "ix", "_labels"),
                    List.of(Index.Part.column("labels")),
                    false,
                    "gin",
                    null,
                    List.of(),
                    false));
        }
    }

    /** A name as Lockstep makes it, or one that a user gave. */
    private String name(ObjectName table, SchemaPath.Kind kind, String prefix, String suffix) {
        boolean generated = chance(2);
        String name = (generated ? prefix : "my_" + prefix) + "_" + table.name() + suffix;
        if (generated) {
            generatedNames.add(new SchemaPath(kind, table, name));
        }
        return name;
    }

    private Table withForeignKeys(Table table) {
        if (chance(2)) {
            return table;
        }
        Table target = pick(List.copyOf(tables.values()));
        boolean byTitle = chance(3) && !target.uniqueConstraints().isEmpty();
        String column = byTitle ? "title" : "id";
        String own = (byTitle ? "ref_" : "parent_") + column;
        List<Column> columns = new ArrayList<>(table.columns());
        columns.add(Column.of(own, target.column(column).orElseThrow().type(), chance(2)));
        List<TableMember> members = new ArrayList<>(table.members());
        members.add(new ForeignKey(
                name(table.name(), SchemaPath.Kind.FOREIGN_KEY, "fk", "_" + own),
                List.of(own),
                target.name(),
                List.of(column),
                pick(ForeignKey.ReferentialAction.NO_ACTION, ForeignKey.ReferentialAction.CASCADE)));
        return table.withColumns(columns).withMembers(members);
    }

    private static boolean has(Table table, String column) {
        return table.column(column).isPresent();
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @SafeVarargs
    private <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }
}
