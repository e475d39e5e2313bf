package dev.lockstep.runtime;

import static dev.lockstep.runtime.Fixture.IMPACT;
import static dev.lockstep.runtime.Fixture.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

@Tag("postgres")
class PsqlScriptTest {
    private static final String ROWS = "SELECT concat_ws(' ', position, chain, state, steps_done, upgrade, downgrade)"
            + " FROM lockstep_history ORDER BY position";

    @TempDir
    Path directory;

    private final Database database = new Database();
    private final Fixture fixture = Fixture.tasks()
            .migration(
                    "fill",
                    List.of(
                            Step.guard(
                                    IMPACT,
                                    "no task's title may be 'x'",
                                    "SELECT EXISTS (SELECT FROM tasks WHERE title = 'x')"),
                            Step.backfill(
                                    IMPACT,
                                    "tasks",
                                    "UPDATE tasks SET slug = $$a$$ WHERE slug IS NULL"
                                            + " AND ctid >= current_setting('lockstep.batch_from')::tid"
                                            + " AND ctid < current_setting('lockstep.batch_to')::tid"),
                            Step.standalone(IMPACT, "ANALYZE tasks -- at once")),
                    List.of(statement("SELECT 1")));
    private final Migrator migrator = Migrator.on(fixture.history(), database.dataSource());

    @BeforeEach
    void psqlIsThere() {
        // A machine of a developer may have none; the build server installs one.
        assumeTrue(onPath("psql") || "true".equals(System.getenv("CI")), "no psql on the path");
    }

    @Test
    void doesWhatTheMigratorDoes() throws Exception {
        Database other = new Database();
        Migrator.on(fixture.history(), other.dataSource()).migrate();

        run(migrator.script("base", "3"));
        database.execute("INSERT INTO tasks (id) VALUES (1), (2), (3)");
        run(migrator.script("3", "head"));

        migrator.validate();
        assertThat(migrator.migrate().applied()).isEmpty();
        assertThat(database.catalog()).isEqualTo(other.catalog());
        assertThat(database.query(ROWS)).isEqualTo(other.query(ROWS));
        assertThat(database.query("SELECT slug FROM tasks")).containsOnly("a");
        assertThat(database.advisoryLocks()).isEmpty();

        run(migrator.script("head", "base"));
        assertThat(migrator.current()).isEmpty();
        assertThat(database.catalog()).isEmpty();
    }

    @Test
    void runAgainItDoesNothing() throws Exception {
        run(migrator.script("base", "head"));
        List<String> rows = database.query("SELECT r::text FROM lockstep_history r ORDER BY position");

        run(migrator.script("base", "head"));

        assertThat(database.query("SELECT r::text FROM lockstep_history r ORDER BY position"))
                .isEqualTo(rows);
        run(migrator.script("head", "2"));
        run(migrator.script("head", "2"));
        assertThat(migrator.current().orElseThrow().revision().number()).isEqualTo(2);
        run(migrator.script("base", "head"));
        migrator.validate();
    }

    @Test
    void aWayBackAsksBeforeDataIsLost() throws Exception {
        fixture.migration(
                "add_late",
                List.of(statement("ALTER TABLE tasks ADD COLUMN late text")),
                List.of(
                        Step.lossGuard(
                                IMPACT,
                                "tasks.late holds values",
                                "SELECT EXISTS (SELECT late FROM tasks WHERE late IS NOT NULL)"),
                        statement("ALTER TABLE tasks DROP COLUMN late")));
        Migrator late = Migrator.on(fixture.history(), database.dataSource());
        run(late.script("base", "head"));
        database.execute("INSERT INTO tasks (id, late) VALUES (1, 'secret')");

        assertThatThrownBy(() -> run(late.script("head", "4")))
                .hasMessageContaining("tasks.late holds values; psql -v lockstep_accept_loss=1 accepts it")
                .hasMessageNotContaining("secret");
        late.validate();

        run("\\set lockstep_accept_loss 1\n" + late.script("head", "4"));
        assertThat(late.current().orElseThrow().revision().number()).isEqualTo(4);
    }

    @Test
    void cutOffItGoesOn() throws Exception {
        List<String> whole = new ArrayList<>();
        for (String script : List.of(migrator.script("base", "head"), migrator.script("head", "base"))) {
            List<String> lines = script.lines().toList();
            run(migrator.script("base", script.contains("Back from") ? "head" : "base"));
            for (int cut = 1; cut < lines.size(); cut++) {
                // psql stops there as if the connection were lost, and complains in the middle of a statement.
                if (lines.get(cut - 1).endsWith(";")) {
                    psql(String.join("\n", lines.subList(0, cut)) + "\n");
                }
            }
            run(script);
            assertThat(database.advisoryLocks()).isEmpty();
            whole.addAll(database.query(ROWS));
        }
        assertThat(whole).hasSize(fixture.history().length());
        assertThat(database.catalog()).isEmpty();
    }

    @Test
    void refusesADatabaseThatIsElsewhere() {
        Migrator.on(fixture.history(1), database.dataSource()).migrate();

        assertThatThrownBy(() -> run(migrator.script("2", "3")))
                .hasMessageContaining("this script is for a database at 0002_add_priority");
    }

    @Test
    void standsBackWhileAMigratorRuns() {
        List<String> refusals = new ArrayList<>();
        MigrationListener during = new MigrationListener() {
            @Override
            public void migrationFinished(Revision revision, Direction direction, Duration took) {
                assertThatThrownBy(() -> run(migrator.script("base", "1")))
                        .satisfies(refusal -> refusals.add(refusal.getMessage()));
            }
        };

        Migrator.builder(fixture.history(1), database.dataSource())
                .listener(during)
                .build()
                .migrate();

        assertThat(refusals).singleElement().asString().contains("another process is migrating this history");
    }

    /** Runs a script with psql. */
    private void run(String script) throws IOException, InterruptedException {
        String out = psql(script);
        if (!out.isEmpty()) {
            throw new IllegalStateException(out);
        }
    }

    /** What psql has to complain of. */
    private String psql(String script) throws IOException, InterruptedException {
        Path file = Files.writeString(directory.resolve("migrate.sql"), script);
        PGSimpleDataSource server = (PGSimpleDataSource) database.dataSource();
        ProcessBuilder psql = new ProcessBuilder("psql", "-X", "-q", "-o", "/dev/null", "-f", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("out").toFile());
        psql.environment().put("PGHOST", server.getServerNames()[0]);
        psql.environment().put("PGPORT", String.valueOf(server.getPortNumbers()[0]));
        psql.environment().put("PGDATABASE", server.getDatabaseName());
        psql.environment().put("PGUSER", server.getUser());
        psql.environment().put("PGPASSWORD", server.getPassword());
        psql.environment().put("PGOPTIONS", "-c client_min_messages=warning");
        int status = psql.start().waitFor();
        String out = Files.readString(directory.resolve("out"));
        return status == 0 ? out : out + "psql ended with " + status;
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
