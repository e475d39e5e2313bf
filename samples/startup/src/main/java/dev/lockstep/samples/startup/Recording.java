package dev.lockstep.samples.startup;

import dev.lockstep.processor.dialect.Dialect;
import dev.lockstep.processor.dialect.Script;
import dev.lockstep.processor.dialect.SqlStep;
import dev.lockstep.processor.dialect.postgresql.PostgreSqlDialect;
import dev.lockstep.processor.history.Chain;
import dev.lockstep.processor.history.MigrationRecord;
import dev.lockstep.processor.history.RecordCodec;
import dev.lockstep.processor.history.Snapshot;
import dev.lockstep.processor.history.SnapshotCodec;
import dev.lockstep.processor.operation.AddColumn;
import dev.lockstep.processor.operation.CreateTable;
import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ColumnType;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.PrimaryKey;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The committed files of a history of small migrations, as the processor would record them one compilation after the
 * other: each creates a table of one column, or adds one of nine columns to it.
 */
final class Recording {
    private static final int COLUMNS = 10;

    private final Dialect dialect = new PostgreSqlDialect();
    private final List<MigrationRecord> records = new ArrayList<>();
    private final List<String> sql = new ArrayList<>();
    private final int length;
    private Schema schema = Schema.EMPTY;
    private String parent = Chain.BASE;

    private Recording(int length) {
        this.length = length;
    }

    /** Records so many migrations. */
    static Recording of(int length) {
        Recording recording = new Recording(length);
        for (int number = 1; number <= length; number++) {
            recording.record(number);
        }
        return recording;
    }

    /** The table, and entity, of a migration. */
    static String table(int number) {
        return String.format(Locale.ROOT, "e%05d", (number - 1) / COLUMNS + 1);
    }

    /** Whether a migration creates its table. */
    static boolean creates(int number) {
        return (number - 1) % COLUMNS == 0;
    }

    /** The column that a migration adds to its table. */
    static String column(int number) {
        return "c" + number;
    }

    /** What a migration says. */
    static String message(int number) {
        return creates(number) ? "create table " + table(number) : "add " + column(number) + " to " + table(number);
    }

    int length() {
        return length;
    }

    /** The statement of each migration, for the other migrators. */
    List<String> sql() {
        return List.copyOf(sql);
    }

    /** Writes records and snapshot. */
    void write(Path directory) throws IOException {
        Files.createDirectories(directory);
        List<Snapshot.Link> links = new ArrayList<>();
        List<String> entities = new ArrayList<>();
        for (MigrationRecord record : records) {
            Files.writeString(directory.resolve(record.id() + ".json"), RecordCodec.write(record));
            links.add(Snapshot.Link.to(record, false));
        }
        for (int number = 1; number <= length; number += COLUMNS) {
            entities.add("bench." + table(number).toUpperCase(Locale.ROOT));
        }
        Snapshot snapshot = new Snapshot("jpa", "off", entities, List.of(), schema, links);
        Files.writeString(directory.resolve("snapshot.json"), SnapshotCodec.write(snapshot));
    }

    private void record(int number) {
        List<Operation> operations = List.of(operation(number));
        Script script = dialect.render(operations);
        MigrationRecord record = RecordCodec.seal(
                number, message(number), parent, operations, new TreeMap<>(Map.of(dialect.name(), script)));
        records.add(record);
        sql.add(script.upgrade().stream().map(SqlStep::sql).findFirst().orElseThrow());
        schema = operations.get(0).apply(schema);
        parent = record.chain();
    }

    private static Operation operation(int number) {
        ObjectName table = ObjectName.of(table(number));
        if (creates(number)) {
            Column id = Column.of("id", ColumnType.of("bigint"), false);
            PrimaryKey key = new PrimaryKey("pk_" + table.name(), List.of("id"));
            return new CreateTable(Table.of(table, List.of(id), key));
        }
        return new AddColumn(table, Column.of(column(number), ColumnType.of("varchar", 255), true), null);
    }
}
