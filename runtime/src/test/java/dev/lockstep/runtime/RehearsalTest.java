package dev.lockstep.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.testing.Catalog;
import dev.lockstep.testing.ListedHistory;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Where the trial takes place, what it needs, whom it stops, and what baseline() makes of its outcome. */
@Tag("postgres")
class RehearsalTest {
    private static final List<String> DDL = List.of(
            "CREATE TABLE tasks (id bigint PRIMARY KEY, parent bigint, title varchar(20) DEFAULT 'a' NOT NULL)",
            "CREATE INDEX ix_tasks_title ON tasks (lower(title))",
            "ALTER TABLE tasks ADD CONSTRAINT fk FOREIGN KEY (parent) REFERENCES tasks (id)");
    private static final List<String> NAMED = List.of(
            "CREATE SCHEMA audit",
            "CREATE TYPE audit.mood AS ENUM ('calm')",
            "CREATE SEQUENCE audit.numbers",
            "CREATE TABLE audit.log (id bigint DEFAULT nextval('audit.numbers') PRIMARY KEY, mood audit.mood)",
            "CREATE TABLE tasks (id bigint PRIMARY KEY, log bigint REFERENCES audit.log (id))");

    private final Database database = new Database();

    @Test
    void namedSchemasHaveScratchSchemasOfTheirOwn() throws SQLException {
        database.execute(String.join(";", NAMED));
        assertThat(named().check().differences()).isEmpty();

        database.execute("ALTER TABLE audit.log ALTER mood SET NOT NULL; CREATE TABLE audit.more (id bigint)");
        assertThat(named().check().differences())
                .extracting(Difference::toString)
                .containsExactly(
                        "table audit.more is only in the database (persistence permanent)",
                        "column audit.log.mood, not null: yes in the database, no in the snapshot");

        database.execute("DROP SCHEMA audit CASCADE");
        assertThat(named().check().differences())
                .extracting(Difference::toString)
                .containsExactly(
                        "schema audit is only in the snapshot",
                        "foreign key tasks.tasks_log_fkey is only in the snapshot (columns log, references audit.log"
                                + " (id), on delete no action, on update no action, validated yes)");
    }

    @Test
    void theSchemaOfTheMigratorIsComparedAndNoOther() throws SQLException {
        database.execute("CREATE SCHEMA app; SET search_path = app; " + String.join(";", DDL));
        Migrator migrator = Migrator.builder(Fixture.of("Tasks", DDL), database.dataSource())
                .schema("app")
                .build();
        assertThat(migrator.check().differences()).isEmpty();
        assertThat(migrator().check().differences())
                .extracting(Difference::toString)
                .containsExactly("table tasks is only in the snapshot (persistence permanent)");
    }

    @Test
    void extensionsAreFoundAndLeftAlone() throws SQLException {
        database.execute("CREATE EXTENSION citext; CREATE EXTENSION hstore");
        List<String> ddl = List.of("CREATE TABLE notes (name citext, more hstore)");
        Migrator migrator = Migrator.on(Fixture.of("Notes", ddl), database.dataSource());
        migrator.migrate();
        assertThat(migrator.check().differences()).isEmpty();

        database.execute("DROP EXTENSION hstore CASCADE");
        assertThatThrownBy(migrator::check)
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("type \"hstore\" does not exist")
                .hasMessageContaining("Is an extension missing");
    }

    @Test
    void whatAnotherHistoryOfTheSchemaMayOwnIsNotListed() throws SQLException {
        migrator().migrate();
        Migrator other =
                Migrator.on(Fixture.of("Bills", List.of("CREATE TABLE bills (id bigint)")), database.dataSource());
        other.migrate();
        database.execute("ALTER TABLE tasks ADD COLUMN extra text");

        DriftReport report = migrator().check();
        assertThat(report.differences())
                .extracting(Difference::toString)
                .containsExactly("column tasks.extra is only in the database (type text)");
        assertThat(report.unlisted()).contains("Bills");
        assertThat(other.check().isEmpty()).isTrue();
        assertThat(other.check().toString())
                .startsWith("Bills: the database, at 0001_create_all, has the schema of the head\n  what only");
    }

    @Test
    void aRoleThatMayNotCreateSchemasHasTemporaryTables() throws SQLException {
        migrator().migrate();
        PGSimpleDataSource reader = role();
        assertThat(Migrator.on(Fixture.of("Tasks", DDL), reader).check().differences())
                .isEmpty();

        database.execute("ALTER TABLE tasks ALTER title SET DEFAULT 'b'");
        assertThat(Migrator.on(Fixture.of("Tasks", DDL), reader).check().differences())
                .extracting(Difference::toString)
                .containsExactly("column tasks.title, default: 'b'::character varying in the database,"
                        + " 'a'::character varying in the snapshot");
        assertThatThrownBy(() -> Migrator.on(history(), reader).check())
                .hasMessageContaining("may not create schemas, and the snapshot names some: audit")
                .hasMessageContaining("GRANT CREATE ON DATABASE " + reader.getDatabaseName() + " TO reader_");
        database.execute("REVOKE TEMPORARY ON DATABASE " + reader.getDatabaseName() + " FROM PUBLIC");
        assertThatThrownBy(() -> Migrator.on(Fixture.of("Tasks", DDL), reader).check())
                .hasMessageContaining("nor temporary tables")
                .hasMessageContaining("GRANT CREATE ON DATABASE");
        database.execute("GRANT CREATE ON DATABASE " + reader.getDatabaseName() + " TO " + reader.getUser());
        assertThat(Migrator.on(Fixture.of("Tasks", DDL), reader).check().differences())
                .hasSize(1);
    }

    @Test
    void stopsNobodyAndWaitsForNobodyLongerThanTheLockTimeout() throws SQLException {
        migrator().migrate();
        database.execute(String.join(";", NAMED.subList(0, 4)));
        Catalog before = Catalog.of(database.dataSource());
        try (Connection other = database.connect();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("LOCK TABLE tasks IN EXCLUSIVE MODE");
            assertThat(migrator().check().isEmpty()).isTrue();
            statement.execute("CREATE SCHEMA lockstep_check_1");
            assertThatThrownBy(() -> named().check()).hasMessageContaining("Another process is checking");
        }
        assertThat(Catalog.of(database.dataSource()).toString()).isEqualTo(before.toString());

        database.execute("CREATE SCHEMA lockstep_check_1");
        assertThatThrownBy(() -> named().check()).hasMessageContaining("it is nobody's: DROP SCHEMA");
    }

    @Test
    void aCheckThatIsKilledLeavesNothing() throws Exception {
        database.execute(String.join(";", NAMED));
        Catalog before = Catalog.of(database.dataSource());
        try (Connection other = database.connect();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("CREATE SCHEMA lockstep_check_1");
            Thread killer = new Thread(() -> killWaiting(database));
            killer.start();
            assertThatThrownBy(() -> Migrator.builder(history(), database.dataSource())
                            .lockTimeout(Duration.ofMinutes(1))
                            .build()
                            .check())
                    .isInstanceOf(MigrationException.class);
            killer.join();
        }
        assertThat(Catalog.of(database.dataSource()).toString()).isEqualTo(before.toString());
    }

    private static void killWaiting(Database database) {
        try {
            while (database.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                            + " WHERE datname = current_database() AND wait_event_type = 'Lock'")
                    .isEmpty()) {
                Pause.take(Duration.ofMillis(20));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void tellsWhatIsPendingAndWhatIsAhead() throws SQLException {
        DriftReport report = migrator().check();
        assertThat(report.pending()).hasSize(1);
        assertThat(report.toString())
                .isEqualTo("Tasks: the database, at base, differs from the schema of the head in 1 point;"
                        + " not yet applied: 0001_create_all\n"
                        + "  table tasks is only in the snapshot (persistence permanent)");
        migrator().migrate();
        assertThat(migrator().check().toString())
                .isEqualTo("Tasks: the database, at 0001_create_all, has the schema of the head");
    }

    @Test
    void baselineTakesOnADatabaseThatAgrees() throws SQLException {
        database.execute(String.join(";", DDL));
        MigrationReport report = migrator().baseline();
        assertThat(report.current()).isEqualTo("0001_create_all");
        assertThat(migrator().migrate().applied()).isEmpty();
        migrator().validate();
        assertThatThrownBy(() -> migrator().baseline()).hasMessageContaining("has a history already");
    }

    @Test
    void baselineListsEveryDifferenceAndChangesNothing() throws SQLException {
        database.execute(String.join(";", DDL) + "; ALTER TABLE tasks ADD extra text, ALTER title DROP NOT NULL");
        assertThatThrownBy(() -> migrator().baseline())
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("column tasks.extra is only in the database (type text)")
                .hasMessageContaining("column tasks.title, not null: no in the database, yes in the snapshot")
                .hasMessageContaining("Nothing was changed");
        assertThat(database.query("SELECT 1 FROM pg_class WHERE relname = 'lockstep_history'"))
                .isEmpty();
    }

    private Migrator migrator() {
        return Migrator.on(Fixture.of("Tasks", DDL), database.dataSource());
    }

    private Migrator named() {
        return Migrator.builder(history(), database.dataSource())
                .lockTimeout(Duration.ofMillis(100))
                .build();
    }

    private static History history() {
        Snapshot snapshot = new Snapshot() {
            @Override
            public List<String> statements() {
                return NAMED;
            }

            @Override
            public List<String> namespaces() {
                return List.of("audit");
            }

            @Override
            public List<String> rehearsal() {
                return NAMED.stream()
                        .skip(1)
                        .map(sql -> sql.replace("audit.", "lockstep_check_1."))
                        .toList();
            }
        };
        return new ListedHistory("Named", List.of(Fixture.of("Named", NAMED).migration(1))) {
            @Override
            public Optional<Snapshot> snapshot() {
                return Optional.of(snapshot);
            }
        };
    }

    /** A role of this database that reads the schema, and may do nothing else. */
    private PGSimpleDataSource role() throws SQLException {
        PGSimpleDataSource made = (PGSimpleDataSource) database.dataSource();
        PGSimpleDataSource reader = new PGSimpleDataSource();
        reader.setURL(made.getURL());
        reader.setUser("reader_" + made.getDatabaseName());
        reader.setPassword("secret");
        database.execute("CREATE ROLE " + reader.getUser() + " LOGIN PASSWORD 'secret'; GRANT SELECT ON"
                + " lockstep_history TO " + reader.getUser());
        return reader;
    }
}
