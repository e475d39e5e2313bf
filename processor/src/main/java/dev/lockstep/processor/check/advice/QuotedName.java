package dev.lockstep.processor.check.advice;

import dev.lockstep.processor.report.AdviceMessage;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.Place;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.Identifiers;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.Table;
import java.util.List;
import java.util.stream.Stream;

/**
 * Names need no quotes (the PostgreSQL wiki, “Don't Do This”, “Don't use upper case table or column names”; the manual,
 * section 4.1.1).
 */
final class QuotedName {
    private QuotedName() {}

    static List<Finding> findings(Fresh fresh) {
        Stream<Finding> tables = fresh.tables().stream()
                .map(Table::name)
                .filter(n -> Identifiers.needsQuotes(n.name()))
                .map(n -> finding(SchemaPath.table(n), n.name()));
        Stream<Finding> columns = fresh.columns().stream()
                .filter(c -> Identifiers.needsQuotes(c.it().name()))
                .map(QuotedName::finding);
        return Stream.concat(tables, columns).toList();
    }

    private static Finding finding(Fresh.In<Column> column) {
        return finding(Columns.path(column), column.it().name());
    }

    private static Finding finding(SchemaPath path, String name) {
        return Finding.of(
                AdviceMessage.QUOTED_NAME, new Place.At(path), path.kind().noun(), path, name);
    }
}
