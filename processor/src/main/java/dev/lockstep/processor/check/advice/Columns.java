package dev.lockstep.processor.check.advice;

import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.Message;
import dev.lockstep.processor.report.Place;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ColumnType;
import dev.lockstep.processor.schema.SchemaPath;
import java.util.Set;

/** What the rules about types share. */
final class Columns {
    private Columns() {}

    static SchemaPath path(Fresh.In<Column> column) {
        return SchemaPath.column(column.table().name(), column.it().name());
    }

    static Finding finding(Message message, Fresh.In<Column> column, Object... arguments) {
        return Finding.of(message, new Place.At(path(column)), arguments);
    }

    /** Whether the column, or each element of it, is of one of these types of PostgreSQL. */
    static boolean isOf(Column column, Set<String> types) {
        ColumnType type = column.type();
        return !type.enumType()
                && type.name().schema() == null
                && types.contains(type.name().name());
    }
}
