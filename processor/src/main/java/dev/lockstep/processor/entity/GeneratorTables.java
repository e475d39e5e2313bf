package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.ElementRef;
import dev.lockstep.processor.report.MappingMessage;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ColumnType;
import dev.lockstep.processor.schema.ObjectName;
import java.util.List;
import java.util.Optional;

/**
 * The tables that {@code @TableGenerator} takes its values from (Jakarta Persistence 3.2, section 11.1.52). Hibernate
 * inserts the row of a generator when it is first asked for a value, so that the tables are created empty.
 */
final class GeneratorTables {
    private static final String TABLE = "hibernate_sequences";
    private static final String SEGMENT = "sequence_name";
    private static final String VALUE = "next_val";
    private static final int SEGMENT_LENGTH = 255;

    private final ReaderContext context;

    GeneratorTables(ReaderContext context) {
        this.context = context;
    }

    /**
     * The table of a generator, as it is written; what is empty has Hibernate's own name.
     *
     * @param table its name
     * @param schema its schema
     * @param segment the column of the generators' names
     * @param value the column of their values
     * @param segmentLength how long a generator's name may be
     */
    record Need(String table, String schema, String segment, String value, int segmentLength) {
        /** @param generator the name that {@code @GeneratedValue} gives it */
        static Need of(Optional<Annotation> annotation, String generator) {
            return annotation
                    .map(a -> new Need(
                            a.string("table").isEmpty() ? a.string("name") : a.string("table"),
                            a.string("schema"),
                            a.string("pkColumnName"),
                            a.string("valueColumnName"),
                            SEGMENT_LENGTH))
                    .orElseGet(() -> new Need(generator, "", "", "", SEGMENT_LENGTH));
        }
    }

    /** Adds the table, which several generators may share. */
    void add(Need need, ColumnSite site, ElementRef place) {
        Identifier physical = context.naming().physical(Identifier.parse(orElse(need.table(), TABLE)));
        ObjectName name = context.objectName(need.schema(), physical);
        TableDraft table = context.table(name, physical, place);
        // The naming strategy is for tables alone here, as in Hibernate.
        Identifier segment = Identifier.parse(orElse(need.segment(), SEGMENT));
        Identifier value = Identifier.parse(orElse(need.value(), VALUE));
        ColumnType text = ColumnType.of("varchar", need.segmentLength());
        column(table, segment, Column.of(segment.stored(), text, false), site, place);
        column(table, value, Column.of(value.stored(), ColumnType.of("bigint"), true), site, place);
        table.addToKey(List.of(segment.stored()));
        TableDraft existing = context.objects().generatorTable(table);
        if (!existing.columnNames().equals(table.columnNames())) {
            context.findings().report(MappingMessage.GENERATOR_TABLE_CONFLICT, place, name);
        }
    }

    private static void column(TableDraft table, Identifier name, Column column, ColumnSite site, ElementRef place) {
        table.add(new TableDraft.Entry(column, name, site, column.name(), place, true));
    }

    private static String orElse(String written, String otherwise) {
        return written.isEmpty() ? otherwise : written;
    }
}
