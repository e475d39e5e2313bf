package dev.lockstep.processor.schema;

import dev.lockstep.processor.diff.Hints;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the second schema says of the way from the first: true former names mostly, stale and wrong ones now and then,
 * values for rows that exist, and conversions.
 */
final class HintSketch {
    private static final int WRONG = 40;

    private final Dice dice;
    private final SchemaSketch before;
    private final SchemaSketch desired;
    private final Map<SchemaPath, List<String>> renames = new HashMap<>();
    private final Map<SchemaPath, Map<String, String>> storedValues = new HashMap<>();
    private final Map<SchemaPath, String> backfills = new HashMap<>();
    private final Map<SchemaPath, Hints.Conversion> conversions = new HashMap<>();

    HintSketch(Dice dice, SchemaSketch before, SchemaSketch desired) {
        this.dice = dice;
        this.before = before;
        this.desired = desired;
    }

    Hints hints() {
        desired.slots().forEach(this::former);
        desired.storedValues().forEach(this::formerValues);
        desired.schema().tables().values().forEach(t -> t.columns().forEach(c -> columnHints(t, c)));
        return new Hints(renames, storedValues, backfills, conversions, desired.generatedNames());
    }

    private void former(String slot, SchemaPath path) {
        Dice own = dice.in(slot);
        Optional<SchemaPath> old = Optional.ofNullable(before.slots().get(slot));
        Optional<String> former =
                old.map(HintSketch::name).filter(n -> !n.equals(name(path))).filter(n -> !own.chance("untold", 10));
        former.ifPresent(n -> renames.put(path, List.of(n)));
        if (former.isEmpty() && own.chance("wrong", WRONG)) {
            List<String> others = before.slots().values().stream()
                    .filter(p -> p.kind() == path.kind() && !name(p).equals(name(path)))
                    .map(HintSketch::name)
                    .toList();
            renames.put(path, List.of(others.isEmpty() ? "never_was" : own.pick("which", others)));
        }
    }

    private static String name(SchemaPath path) {
        return path.member() == null ? path.object().toString() : path.member();
    }

    private void formerValues(SchemaPath path, Map<String, String> labels) {
        slotOf(path)
                .flatMap(s -> Optional.ofNullable(before.slots().get(s)))
                .flatMap(p -> Optional.ofNullable(before.storedValues().get(p)))
                .ifPresent(old -> {
                    Map<String, String> former = new HashMap<>();
                    labels.forEach((slot, label) -> Optional.ofNullable(old.get(slot))
                            .filter(l -> !l.equals(label))
                            .ifPresent(l -> former.put(label, l)));
                    if (!former.isEmpty()) {
                        storedValues.put(path, former);
                    }
                });
    }

    private Optional<String> slotOf(SchemaPath path) {
        return desired.slots().entrySet().stream()
                .filter(e -> e.getValue().equals(path))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void columnHints(Table table, Column column) {
        SchemaPath path = SchemaPath.column(table.name(), column.name());
        Dice own = dice.in(path.toString());
        boolean filled = column.generated() == null && column.identity() == Column.Identity.NONE;
        boolean refers = table.foreignKeys().stream().anyMatch(k -> k.columns().contains(column.name()));
        if (filled && !refers && own.below("backfill", 12) < (column.nullable() ? 1 : 11)) {
            value(own, table, column).ifPresent(v -> backfills.put(path, v));
        }
        slotOf(path)
                .flatMap(s -> Optional.ofNullable(before.slots().get(s)))
                .flatMap(p -> before.schema().table(p.object()).flatMap(t -> t.column(String.valueOf(p.member()))))
                .filter(old -> isConverted(old, column) && own.chance("conversion", 4))
                .ifPresent(old -> conversions.put(
                        path,
                        new Hints.Conversion(
                                cast(column.name(), column.type()),
                                own.chance("reverse", 2) ? cast(column.name(), old.type()) : "")));
    }

    private Optional<String> value(Dice own, Table table, Column column) {
        if (column.type().enumType()) {
            return column.type().dimensions() > 0
                    ? Optional.of("'{}'")
                    : Optional.ofNullable(desired.schema()
                                    .enumTypes()
                                    .get(column.type().name()))
                            .map(t -> "'" + t.values().get(0).replace("'", "''") + "'");
        }
        boolean text = ColumnSketch.isText(column.type());
        if (text && desired.storedValues().containsKey(SchemaPath.column(table.name(), column.name()))) {
            return Optional.of("'OPEN'");
        }
        boolean keyed = table.column("id").isPresent() && hadId(SchemaPath.column(table.name(), column.name()));
        return Optional.of(
                text && keyed && own.chance("of the key", 3)
                        ? "id::text"
                        : own.pick("value", ColumnSketch.literals(column.type())));
    }

    /** Whether the column's table had an id before, so that it is there when the column is filled. */
    private boolean hadId(SchemaPath column) {
        return slotOf(column)
                .map(s -> before.slots().get(s.substring(0, s.indexOf('/')) + "/id"))
                .filter(p -> "id".equals(p.member()))
                .isPresent();
    }

    private static boolean isConverted(Column old, Column now) {
        // A conversion back names the type as it is called then, which a rename would have to be known for.
        return !old.type().equals(now.type())
                && !old.type().enumType()
                && old.type().dimensions() == 0
                && now.type().dimensions() == 0
                && old.generated() == null
                && now.generated() == null;
    }

    private static String cast(String column, ColumnType type) {
        String name = type.enumType() ? TableSketch.sql(type.name()) : type.toString();
        return "CAST(" + Identifiers.sql(column) + "::text AS " + name + ")";
    }
}
