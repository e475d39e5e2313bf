package dev.lockstep.processor.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Unique constraints, checks and indexes on the columns that a random table happens to have. */
final class MemberSketch {
    // No equality, hence neither unique nor in a btree.
    private static final Set<String> INCOMPARABLE = Set.of("json");
    // Two rows may well hold one value.
    private static final Set<String> REPETITIVE = Set.of("boolean");

    private final Dice dice;
    private final ObjectName table;
    private final List<Column> columns;
    private final Map<String, String> slots;
    private final NameBook names;

    MemberSketch(Dice dice, ObjectName table, List<Column> columns, Map<String, String> slots, NameBook names) {
        this.dice = dice;
        this.table = table;
        this.columns = List.copyOf(columns);
        this.slots = slots;
        this.names = names;
    }

    void addTo(List<TableMember> members) {
        unique(members, "title", "amount");
        unique(members, "name", "born");
        unique(members, "thing", "part");
        checks(members);
        textIndex(members);
        numberIndex(members);
        methodIndex(members);
    }

    private Optional<Column> column(String slot) {
        @Nullable String name = slots.get(slot);
        return columns.stream().filter(c -> c.name().equals(name)).findFirst();
    }

    private Optional<Column> column(String slot, Predicate<ColumnType> type) {
        return column(slot).filter(c -> type.test(c.type()));
    }

    private static boolean isComparable(ColumnType type) {
        return !INCOMPARABLE.contains(type.name().name());
    }

    private void unique(List<TableMember> members, String first, String second) {
        Dice own = dice.in("uq " + first);
        Optional<Column> one = column(
                first, t -> isComparable(t) && !REPETITIVE.contains(t.name().name()));
        if (one.isEmpty() || !own.chance("exists", 3)) {
            return;
        }
        List<String> key = new ArrayList<>(List.of(one.get().name()));
        column(second, MemberSketch::isComparable)
                .filter(c -> own.chance("two", 2))
                .ifPresent(c -> key.add(own.below("place", 2), c.name()));
        members.add(new UniqueConstraint(
                names.name(own, SchemaPath.Kind.UNIQUE, table, "_" + first),
                key,
                own.chance("nulls not distinct", 4),
                own.chance("deferral", 2)
                        ? own.pick("which", Deferral.DEFERRABLE, Deferral.INITIALLY_DEFERRED)
                        : Deferral.NOT_DEFERRABLE));
    }

    private void checks(List<TableMember> members) {
        check(members, "title", column("title").map(c -> "length(" + sql(c) + ") > " + dice.pick("least", 0, 1)));
        check(members, "amount", column("amount").map(c -> sql(c) + " >= " + dice.pick("low", 0, 10)));
        check(
                members,
                "flag",
                column("flag", t -> t.name().name().equals("boolean"))
                        .flatMap(c -> column("name")
                                .map(n -> sql(c) + " OR " + sql(n) + " <> " + dice.pick("not", "''", "'x'"))));
    }

    private void check(List<TableMember> members, String slot, Optional<String> expression) {
        Dice own = dice.in("ck " + slot);
        expression
                .filter(e -> own.chance("exists", 3))
                .ifPresent(e ->
                        members.add(new CheckConstraint(names.name(own, SchemaPath.Kind.CHECK, table, "_" + slot), e)));
    }

    private void textIndex(List<TableMember> members) {
        Dice own = dice.in("ix text");
        Optional<Column> title = column("title");
        if (title.isEmpty() || !own.chance("exists", 2)) {
            return;
        }
        Column column = title.get();
        String text = column.type().name().name();
        boolean expression = own.chance("expression", 2);
        boolean descending = own.chance("descending", 3);
        Index.Part part = new Index.Part(
                expression ? null : column.name(),
                expression ? own.pick("function", "lower", "upper") + "(" + sql(column) + ")" : null,
                descending,
                own.chance("nulls elsewhere", 3) != descending,
                own.chance("class", 3)
                        ? (expression ? "text" : text.equals("char") ? "bpchar" : text) + "_pattern_ops"
                        : null);
        List<Index.Part> parts = new ArrayList<>(List.of(part));
        column("born")
                .filter(c -> own.chance("two", 2))
                .ifPresent(c -> parts.add(own.below("place", 2), Index.Part.column(c.name())));
        members.add(index(own, "_text", parts, "btree"));
    }

    private void numberIndex(List<TableMember> members) {
        Dice own = dice.in("ix number");
        column("amount").filter(c -> own.chance("exists", 2)).ifPresent(c -> {
            boolean descending = own.chance("descending", 2);
            members.add(index(
                    own,
                    "_number",
                    List.of(new Index.Part(c.name(), null, descending, own.chance("nulls first", 2), null)),
                    "btree"));
        });
        Dice doubled = dice.in("ix doubled");
        column("doubled")
                .filter(c -> doubled.chance("exists", 2))
                .ifPresent(c -> members.add(
                        Index.on(names.name(doubled, SchemaPath.Kind.INDEX, table, "_doubled"), List.of(c.name()))));
    }

    /** A btree, perhaps unique, partial or with columns carried along. */
    private Index index(Dice own, String suffix, List<Index.Part> parts, String method) {
        boolean unique = own.chance("unique", 4);
        List<String> carried = List.of();
        if (own.chance("include", 4)) {
            carried = columns.stream()
                    .filter(c -> c.generated() == null)
                    .map(Column::name)
                    .filter(n -> own.chance("include " + n, 3))
                    .toList();
        }
        return new Index(
                names.name(own, SchemaPath.Kind.INDEX, table, suffix),
                parts,
                unique,
                method,
                predicate(own),
                carried,
                unique && own.chance("nulls not distinct", 2));
    }

    private @Nullable String predicate(Dice own) {
        List<String> predicates = new ArrayList<>();
        column("flag", t -> t.name().name().equals("boolean")).ifPresent(c -> predicates.add(sql(c)));
        column("name").ifPresent(c -> predicates.add(sql(c) + " IS NOT NULL"));
        column("amount").ifPresent(c -> predicates.add(sql(c) + " > 3"));
        column("state", ColumnType::enumType).ifPresent(c -> predicates.add(sql(c) + " IS NOT NULL"));
        return predicates.isEmpty() || !own.chance("partial", 3) ? null : own.pick("predicate", predicates);
    }

    private void methodIndex(List<TableMember> members) {
        method(members, "labels", t -> t.dimensions() > 0, "gin", null);
        method(members, "states", t -> true, "gin", null);
        method(
                members,
                "settings",
                t -> t.name().name().equals("jsonb"),
                "gin",
                dice.pick("json class", null, "jsonb_path_ops"));
        method(members, "name", t -> true, dice.pick("name method", "hash", "btree"), null);
        method(members, "at", t -> true, dice.pick("at method", "brin", "btree"), null);
        method(members, "address", t -> t.name().name().equals("inet"), "gist", "inet_ops");
        method(members, "thing", t -> t.name().name().equals("int4range"), "gist", null);
    }

    private void method(
            List<TableMember> members,
            String slot,
            Predicate<ColumnType> type,
            String method,
            @Nullable String operatorClass) {
        Dice own = dice.in("ix " + slot);
        column(slot, type)
                .filter(c -> own.chance("exists", 2))
                .ifPresent(c -> members.add(new Index(
                        names.name(own, SchemaPath.Kind.INDEX, table, "_" + slot),
                        List.of(new Index.Part(c.name(), null, false, false, operatorClass)),
                        false,
                        method,
                        null,
                        List.of(),
                        false)));
    }

    private static String sql(Column column) {
        return Identifiers.sql(column.name());
    }
}
