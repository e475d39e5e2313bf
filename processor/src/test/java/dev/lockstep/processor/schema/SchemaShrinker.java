package dev.lockstep.processor.schema;

import dev.lockstep.processor.diff.Hints;
import dev.lockstep.processor.schema.SchemaArbitraries.Pair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Takes parts out of a pair of schemas for as long as it still fails, so that what is left is what matters. */
public final class SchemaShrinker {
    private SchemaShrinker() {}

    /** A pair that fails, of which no part can be left out; the pair itself when it does not fail. */
    public static Pair smallest(Pair pair, Predicate<Pair> fails) {
        Pair smallest = pair;
        Optional<Pair> smaller = Optional.of(pair).filter(fails);
        while (smaller.isPresent()) {
            smallest = smaller.get();
            smaller = candidates(smallest).stream().filter(fails).findFirst();
        }
        return smallest;
    }

    private static List<Pair> candidates(Pair pair) {
        List<Pair> candidates = new ArrayList<>();
        List<UnaryOperator<Schema>> cuts = new ArrayList<>(cuts(pair.before()));
        cuts.addAll(cuts(pair.desired()));
        for (UnaryOperator<Schema> cut : cuts) {
            add(candidates, pair, new Pair(cut.apply(pair.before()), cut.apply(pair.desired()), pair.hints()));
        }
        for (UnaryOperator<Schema> cut : cuts) {
            add(candidates, pair, new Pair(cut.apply(pair.before()), pair.desired(), pair.hints()));
            add(candidates, pair, new Pair(pair.before(), cut.apply(pair.desired()), pair.hints()));
        }
        for (Hints hints : fewer(pair.hints())) {
            add(candidates, pair, new Pair(pair.before(), pair.desired(), hints));
        }
        return candidates;
    }

    private static void add(List<Pair> candidates, Pair pair, Pair candidate) {
        if (!candidate.equals(pair)) {
            candidates.add(candidate);
        }
    }

    private static List<UnaryOperator<Schema>> cuts(Schema schema) {
        List<UnaryOperator<Schema>> cuts = new ArrayList<>();
        schema.tables().keySet().forEach(t -> cuts.add(s -> withoutTable(s, t)));
        for (Table table : schema.tables().values()) {
            table.columns().forEach(c -> cuts.add(s -> withoutColumn(s, table.name(), c.name())));
            table.members()
                    .forEach(m -> cuts.add(s -> s.mapTables(t -> t.name().equals(table.name())
                            ? t.mapMembers(o -> o.kind() == m.kind() && o.name().equals(m.name()) ? null : o)
                            : t)));
            cuts.add(s -> s.mapTables(t -> t.name().equals(table.name()) ? t.withComment(null) : t));
        }
        schema.sequences()
                .keySet()
                .forEach(n -> cuts.add(s -> s.withSequences(s.sequences().values().stream()
                        .filter(o -> !o.name().equals(n))
                        .toList())));
        schema.enumTypes()
                .keySet()
                .forEach(n -> cuts.add(s -> s.withEnumTypes(s.enumTypes().values().stream()
                        .filter(o -> !o.name().equals(n))
                        .toList())));
        schema.namespaces()
                .forEach(n -> cuts.add(s -> s.withNamespaces(
                        s.namespaces().stream().filter(o -> !o.equals(n)).toList())));
        return cuts;
    }

    private static Schema withoutTable(Schema schema, ObjectName name) {
        return schema.withTables(schema.tables().values().stream()
                .filter(t -> !t.name().equals(name))
                .map(t -> t.mapMembers(m ->
                        m instanceof ForeignKey key && key.referencedTable().equals(name) ? null : m))
                .toList());
    }

    private static Schema withoutColumn(Schema schema, ObjectName table, String column) {
        return schema.mapTables(t -> {
            Table others = t.mapMembers(m -> m instanceof ForeignKey key
                            && key.referencedTable().equals(table)
                            && key.referencedColumns().contains(column)
                    ? null
                    : m);
            return t.name().equals(table) ? withoutColumn(others, column) : others;
        });
    }

    private static Table withoutColumn(Table table, String column) {
        return table.mapMembers(m -> m.withColumnRenamed(column, "\0").equals(m) ? m : null)
                .withColumns(table.columns().stream()
                        .filter(c -> !c.name().equals(column))
                        .toList());
    }

    private static List<Hints> fewer(Hints hints) {
        List<Hints> fewer = new ArrayList<>();
        hints.renames().keySet().forEach(p -> fewer.add(with(hints, without(hints.renames(), p))));
        hints.storedValueRenames()
                .keySet()
                .forEach(p -> fewer.add(new Hints(
                        hints.renames(),
                        without(hints.storedValueRenames(), p),
                        hints.backfills(),
                        hints.conversions(),
                        hints.generatedNames())));
        hints.backfills()
                .keySet()
                .forEach(p -> fewer.add(new Hints(
                        hints.renames(),
                        hints.storedValueRenames(),
                        without(hints.backfills(), p),
                        hints.conversions(),
                        hints.generatedNames())));
        hints.conversions()
                .keySet()
                .forEach(p -> fewer.add(new Hints(
                        hints.renames(),
                        hints.storedValueRenames(),
                        hints.backfills(),
                        without(hints.conversions(), p),
                        hints.generatedNames())));
        return fewer;
    }

    private static Hints with(Hints hints, Map<SchemaPath, List<String>> renames) {
        return new Hints(
                renames, hints.storedValueRenames(), hints.backfills(), hints.conversions(), hints.generatedNames());
    }

    private static <V> Map<SchemaPath, V> without(Map<SchemaPath, V> map, SchemaPath path) {
        Map<SchemaPath, V> copy = new HashMap<>(map);
        copy.remove(path);
        return copy;
    }
}
