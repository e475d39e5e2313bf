package dev.lockstep.processor.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One random table: key, columns, and what stands on them; foreign keys come when all tables are there. */
final class TableSketch {
    private static final List<String> LABELS = List.of("OPEN", "DONE", "LATE", "it's");

    /** A name that any slot may have: what it was before may then be another column. */
    private static final String SHARED = "info";

    private final Dice dice;
    private final ObjectName name;
    private final List<EnumType> enumTypes;
    private final List<Sequence> sequences;
    private final List<Column> columns = new ArrayList<>();
    private final Map<String, String> slots = new TreeMap<>();
    private final Map<String, String> statusLabels = new TreeMap<>();

    TableSketch(Dice dice, ObjectName name, List<EnumType> enumTypes, List<Sequence> sequences) {
        this.dice = dice;
        this.name = name;
        this.enumTypes = enumTypes;
        this.sequences = sequences;
    }

    /** The column of each slot. */
    Map<String, String> slots() {
        return slots;
    }

    /** Of the column whose check lists its texts: the text of each slot. */
    Map<String, String> statusLabels() {
        return statusLabels;
    }

    Table roll(NameBook names) {
        List<TableMember> members = new ArrayList<>();
        List<String> key = key();
        if (!key.isEmpty()) {
            members.add(new PrimaryKey(names.name(dice.in("pk"), SchemaPath.Kind.PRIMARY_KEY, name, ""), key));
        }
        for (ColumnSketch sketch : ColumnSketch.ALL) {
            Dice own = dice.in(sketch.slot());
            if (own.chance("exists", sketch.slot().equals("thing") ? 12 : 5)) {
                Column column = sketch.roll(own, nameOf(own, sketch.slot(), sketch.names()));
                columns.add(counted(own, column));
            }
        }
        enumColumns();
        generatedColumns();
        status(names, members);
        new MemberSketch(dice, name, columns, slots, names).addTo(members);
        return Table.of(name, columns, null)
                .withMembers(members)
                .withComment(dice.chance("comment", 5) ? dice.pick("text", "a table's comment", "") : null);
    }

    private String nameOf(Dice own, String slot, List<String> names) {
        boolean shared = own.chance("shared", 10) && !slots.containsValue(SHARED);
        String chosen = shared ? SHARED : own.chance("renamed", 4) ? names.get(1) : names.get(0);
        slots.put(slot, chosen);
        return chosen;
    }

    /** The key's columns in key order; a table need not have one. */
    private List<String> key() {
        Dice own = dice.in("id");
        int shape = own.below("shape", 8);
        if (shape == 0) {
            return List.of();
        }
        ColumnType type = own.pick(
                "type",
                ColumnType.of("integer"),
                ColumnType.of("bigint"),
                ColumnType.of("varchar", 36),
                ColumnType.of("uuid"));
        String id = nameOf(own, "id", List.of("id", "key"));
        Column column = Column.of(id, type, false);
        boolean counts = ColumnSketch.isNumber(type) && own.chance("identity", 2);
        columns.add(column.withIdentity(
                counts ? own.pick("how", Column.Identity.BY_DEFAULT, Column.Identity.ALWAYS) : Column.Identity.NONE));
        if (shape > 2) {
            return List.of(id);
        }
        String part = nameOf(dice.in("part"), "part", List.of("part", "piece"));
        columns.add(
                Column.of(part, dice.pick("part type", ColumnType.of("integer"), ColumnType.of("varchar", 10)), false));
        return shape == 1 ? List.of(id, part) : List.of(part, id);
    }

    private Column counted(Dice own, Column column) {
        boolean whole =
                List.of("integer", "bigint").contains(column.type().name().name())
                        && column.type().dimensions() == 0;
        if (!whole || sequences.isEmpty() || !own.chance("counted", 3)) {
            return column;
        }
        ObjectName sequence = own.pick("sequence", sequences).name();
        return column.withDefault("nextval('" + sql(sequence) + "')");
    }

    private void enumColumns() {
        for (String slot : List.of("state", "states")) {
            Dice own = dice.in(slot);
            if (!enumTypes.isEmpty() && own.chance("exists", 3)) {
                EnumType type = own.pick("type", enumTypes);
                ColumnType scalar = ColumnType.ofEnum(type.name());
                boolean many = slot.equals("states") || own.chance("text instead", 4);
                String column = nameOf(own, slot, List.of(slot, slot + "_now"));
                if (many && slot.equals("states")) {
                    columns.add(ColumnSketch.rolled(own, column, scalar.array(), own.pick("default", "'{}'", null)));
                } else if (many) {
                    columns.add(ColumnSketch.rolled(own, column, ColumnType.of("varchar", 20), null));
                } else {
                    String value = "'" + own.pick("value", type.values()).replace("'", "''") + "'";
                    columns.add(ColumnSketch.rolled(own, column, scalar, own.pick("default", value, null)));
                }
            }
        }
    }

    private void generatedColumns() {
        @Nullable String amount = slots.get("amount");
        if (amount != null && dice.chance("doubled", 3)) {
            String expression = Identifiers.sql(amount) + " * " + dice.pick("factor", 2, 3);
            String doubled = nameOf(dice.in("doubled"), "doubled", List.of("doubled", "twice"));
            boolean plain = dice.chance("doubled plain", 5);
            columns.add(Column.of(doubled, ColumnType.of("numeric"), true).withGenerated(plain ? null : expression));
        }
        @Nullable String title = slots.get("title");
        if (title != null && dice.chance("loud", 4)) {
            String loud = nameOf(dice.in("loud"), "loud", List.of("loud", "LOUD"));
            columns.add(Column.of(loud, ColumnType.of("text"), dice.chance("loud null", 2))
                    .withGenerated(dice.pick("how loud", "upper", "lower") + "(" + Identifiers.sql(title) + ")")
                    .withComment(dice.pick("loud comment", null, "of loud")));
        }
    }

    /** An enum's names as text, which a check lists. */
    private void status(NameBook names, List<TableMember> members) {
        Dice own = dice.in("status");
        if (!own.chance("exists", 4)) {
            return;
        }
        for (int i = 0; i < 3; i++) {
            if (i == 0 || own.chance("has " + i, 2)) {
                String label = LABELS.get(i);
                statusLabels.put(String.valueOf(i), own.chance("label " + i, 6) ? label + "_NOW" : label);
            }
        }
        String column = nameOf(own, "status", List.of("status", "status_text"));
        List<String> texts =
                statusLabels.values().stream().map(l -> "'" + l + "'").toList();
        columns.add(ColumnSketch.rolled(
                own, column, own.pick("type", ColumnType.of("varchar", 20), ColumnType.of("text")), null));
        members.add(new CheckConstraint(
                names.name(own, SchemaPath.Kind.CHECK, name, "_status"),
                column + " IN (" + String.join(", ", texts) + ")"));
    }

    static String sql(ObjectName name) {
        return (name.schema() == null ? "" : Identifiers.sql(name.schema()) + ".") + Identifiers.sql(name.name());
    }
}
