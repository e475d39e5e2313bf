package dev.lockstep.processor.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.palantir.javapoet.ClassName;
import dev.lockstep.processor.dialect.Script;
import dev.lockstep.processor.history.MigrationRecord;
import dev.lockstep.runtime.History;
import dev.lockstep.runtime.MigrationReport;
import dev.lockstep.runtime.Revision;
import dev.lockstep.runtime.Snapshot;
import dev.lockstep.testing.PostgresServer;
import java.io.IOException;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MigratorWriterTest {
    private static final SnapshotSql SNAPSHOT = new SnapshotSql(
            List.of("CREATE SCHEMA IF NOT EXISTS audit", "CREATE TABLE audit.log (\n    id bigint\n)"),
            List.of("audit"),
            List.of("CREATE TABLE lockstep_check_1.log (\n    id bigint\n)"));

    @Test
    void readsAsIfWrittenByHand() throws IOException {
        Golden.check(MigratorWriter.write("demo", "TaskSchema"));
        Golden.check(HistoryWriter.write("demo", "TaskSchema", records(2), Set.of(2), false));
        Golden.check(SnapshotWriter.write("demo", "TaskSchema", SNAPSHOT));
        Golden.check(StepsWriter.write(
                "demo",
                "TaskSchema",
                List.of(
                        new JavaStep(ClassName.get("demo.steps", "Rank"), 2, false, 1, true),
                        new JavaStep(ClassName.get("demo.steps", "Fill"), 2, false, 0, false),
                        new JavaStep(ClassName.get("demo.steps", "Outer", "Save"), 1, true, 0, true))));
    }

    @Test
    void holdsTheSnapshotHoweverLong() {
        List<String> statements = IntStream.range(0, 900)
                .mapToObj(i -> "COMMENT ON TABLE t IS '" + "x".repeat(i % 300 == 0 ? 70_000 : 500) + i + "'")
                .toList();
        Compiled compiled = Compiled.of(
                SnapshotWriter.write("demo", "TaskSchema", new SnapshotSql(statements, List.of(), List.of())));
        Snapshot snapshot = snapshot(compiled);
        assertThat(snapshot.statements()).isEqualTo(statements);
        assertThat(snapshot.namespaces()).isEmpty();
        assertThat(snapshot.rehearsal()).isEqualTo(statements);

        Snapshot named = new Migrator(records(1), Set.of()).history().snapshot().orElseThrow();
        assertThat(named.statements()).isEqualTo(SNAPSHOT.statements());
        assertThat(named.namespaces()).isEqualTo(SNAPSHOT.namespaces());
        assertThat(named.rehearsal()).isEqualTo(SNAPSHOT.rehearsal());
    }

    private static Snapshot snapshot(Compiled compiled) {
        try {
            return (Snapshot) compiled.loadClass("demo.migrations.TaskSchemaSnapshot")
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    @Test
    void holdsTheHistory() {
        Migrator migrator = new Migrator(records(3), Set.of(3, 1));
        History history = migrator.history();

        assertThat(history.name()).isEqualTo("TaskSchema");
        assertThat(history.drafts()).containsExactly(1, 3);
        assertThat(history.revisions()).isEqualTo(revisions(records(3)));
        assertThatThrownBy(() -> history.migration(4)).hasMessage("there is no migration 4");
        assertThatThrownBy(() -> history.migration(0)).hasMessage("there is no migration 0");
    }

    @Test
    void loadsAMigrationWhenItIsAskedForAndNoOther() {
        Migrator migrator = new Migrator(records(3), Set.of());
        History history = migrator.history();
        assertThat(history.length()).isEqualTo(3);
        assertThat(migrator.compiled.loaded())
                .containsExactlyInAnyOrder("demo.TaskSchemaMigrator", "demo.migrations.TaskSchemaHistory");

        assertThat(history.migration(2).revision())
                .isEqualTo(history.revisions().get(1));
        assertThat(migrator.compiled.loaded())
                .containsExactlyInAnyOrder(
                        "demo.TaskSchemaMigrator", "demo.migrations.TaskSchemaHistory", "demo.migrations.V0002_Step2");
    }

    @Test
    void anEmptyHistory() {
        History history = new Migrator(List.of(), Set.of()).history();
        assertThat(history.revisions()).isEmpty();
        assertThatThrownBy(() -> history.migration(1)).hasMessage("there is no migration 1");
    }

    @Test
    void aHistoryOfThousands() {
        List<MigrationRecord> records = records(2_000);
        History history = new Migrator(records, Set.of()).history();
        assertThat(history.revisions()).isEqualTo(revisions(records));
        for (int number : List.of(1, 200, 201, 1_999, 2_000)) {
            assertThat(history.migration(number).revision().number()).isEqualTo(number);
        }
        assertThatThrownBy(() -> history.migration(2_001)).hasMessage("there is no migration 2001");
    }

    @Test
    void rootInTheUnnamedPackage() {
        Compiled compiled = Compiled.of(List.of(
                Compiled.source(MigratorWriter.write("", "Root")),
                Compiled.source(HistoryWriter.write("", "Root", List.of(), Set.of(), false)),
                Compiled.source(SnapshotWriter.write("", "Root", SNAPSHOT))));
        assertThat(compiled.names()).contains("RootMigrator", "migrations.RootHistory");
    }

    @Test
    @Tag("postgres")
    void migratesADatabase() throws ReflectiveOperationException, SQLException {
        MigrationRecord create = Records.record(
                1,
                "add_tasks",
                "add tasks",
                script("CREATE TABLE tasks (\n    id bigint PRIMARY KEY\n)", "DROP TABLE tasks"));
        MigrationRecord add = Records.record(
                2,
                "add_title",
                "add title",
                script(
                        "ALTER TABLE tasks ADD COLUMN title text DEFAULT '\"é\\'",
                        "ALTER TABLE tasks DROP COLUMN title"));
        Migrator migrator = new Migrator(List.of(create, add), Set.of());
        DataSource database = PostgresServer.shared().createDatabase();

        assertThat(migrator.migrate(database).applied())
                .extracting(Revision::slug)
                .containsExactly("add_tasks", "add_title");
        assertThat(migrator.migrate(database).applied()).isEmpty();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("INSERT INTO tasks (id) VALUES (1) RETURNING title")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("\"é\\");
        }
    }

    private static Script script(String up, String down) {
        return new Script(List.of(), List.of(Records.statement(up)), List.of(Records.statement(down)));
    }

    private static List<MigrationRecord> records(int size) {
        return IntStream.rangeClosed(1, size).mapToObj(Records::record).toList();
    }

    private static List<Revision> revisions(List<MigrationRecord> records) {
        return records.stream()
                .map(r -> new Revision(r.number(), r.slug(), r.message(), r.checksum(), r.chain()))
                .toList();
    }

    /** A generated migrator, compiled with its migrations. */
    private static final class Migrator {
        private final Compiled compiled;

        Migrator(List<MigrationRecord> records, Set<Integer> drafts) {
            List<JavaFileObject> sources = new ArrayList<>();
            records.forEach(r -> sources.add(Compiled.source(MigrationWriter.write("demo", r, Optional.empty()))));
            sources.add(Compiled.source(MigratorWriter.write("demo", "TaskSchema")));
            sources.add(Compiled.source(HistoryWriter.write("demo", "TaskSchema", records, drafts, false)));
            sources.add(Compiled.source(SnapshotWriter.write("demo", "TaskSchema", SNAPSHOT)));
            compiled = Compiled.of(sources);
        }

        MigrationReport migrate(DataSource database) throws ReflectiveOperationException {
            return (MigrationReport) compiled.loadClass("demo.TaskSchemaMigrator")
                    .getMethod("migrate", DataSource.class)
                    .invoke(null, database);
        }

        History history() {
            try {
                Class<?> type = compiled.loadClass("demo.TaskSchemaMigrator");
                Field field = Arrays.stream(type.getDeclaredFields())
                        .filter(f -> f.getType() == History.class)
                        .findFirst()
                        .orElseThrow();
                field.setAccessible(true);
                return (History) field.get(null);
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(e.getMessage(), e);
            }
        }
    }
}
