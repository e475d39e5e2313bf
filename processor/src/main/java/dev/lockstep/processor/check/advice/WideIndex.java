package dev.lockstep.processor.check.advice;

import dev.lockstep.processor.report.AdviceMessage;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.Place;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A row of a btree index has at most 2704 bytes (PostgreSQL's nbtree.h, BTMaxItemSize: a third of a page). Lengths are
 * counted as of ASCII.
 */
final class WideIndex {
    private static final int LIMIT = 2704;
    private static final Set<String> UNLIMITED = Set.of("text", "bytea", "json", "jsonb", "xml");
    private static final Set<String> LIMITED = Set.of("varchar", "char", "bit", "varbit");

    private WideIndex() {}

    static List<Finding> findings(Fresh fresh) {
        return Keys.fresh(fresh).stream()
                .filter(k -> k.it().isBtree())
                .flatMap(k -> finding(k).stream())
                .toList();
    }

    private static Optional<Finding> finding(Fresh.In<Keys> key) {
        List<Column> columns = key.it().columns().stream()
                .flatMap(c -> key.table().column(c).stream())
                .toList();
        long bytes = columns.stream().mapToLong(WideIndex::bytes).sum();
        return bytes <= LIMIT ? Optional.empty() : Optional.of(finding(key.it(), key.table(), columns));
    }

    private static Finding finding(Keys key, Table table, List<Column> columns) {
        String which = columns.stream()
                .filter(c -> bytes(c) > Long.BYTES * 2)
                .map(c -> c.name() + " " + c.type())
                .collect(Collectors.joining(", "));
        return Finding.of(
                AdviceMessage.WIDE_INDEX,
                new Place.At(key.member().path(table.name())),
                key.noun(),
                key.member().name(),
                table.name(),
                LIMIT,
                which,
                columns.get(0).name());
    }

    private static long bytes(Column column) {
        List<Integer> length = column.type().arguments();
        boolean any = Columns.isOf(column, UNLIMITED)
                || column.type().dimensions() > 0
                || (Columns.isOf(column, Set.of("varchar", "varbit")) && length.isEmpty());
        if (any) {
            return Integer.MAX_VALUE;
        }
        return Columns.isOf(column, LIMITED) && !length.isEmpty() ? length.get(0) : Long.BYTES;
    }
}
