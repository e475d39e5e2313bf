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
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

@Tag("postgres")
class PsqlScriptTest {
    private static final Pattern DOLLARS = Pattern.compile("\\$lockstep[0-9]*\\$");

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

    @Test
    void doesWhatTheMigratorDoes() throws SQLException {
        Database other = new Database();
        Migrator.on(fixture.history(), other.dataSource()).migrate();

        run(migrator.script("base", "3"));
        database.execute("INSERT INTO tasks (id) VALUES (1), (2), (3)");
        run(migrator.script("3", "head"));

        migrator.validate();
        assertThat(migrator.migrate().applied()).isEmpty();
        assertThat(database.catalog()).isEqualTo(other.catalog());
        String rows = "SELECT concat_ws(' ', position, chain, state, steps_done, upgrade, downgrade)"
                + " FROM lockstep_history ORDER BY position";
        assertThat(database.query(rows)).isEqualTo(other.query(rows));
        assertThat(database.query("SELECT slug FROM tasks")).containsOnly("a");
        assertThat(database.advisoryLocks()).isEmpty();

        run(migrator.script("head", "base"));
        assertThat(migrator.current()).isEmpty();
        assertThat(database.catalog()).isEmpty();
    }

    @Test
    void refusesADatabaseThatIsElsewhere() throws SQLException {
        Migrator.on(fixture.history(1), database.dataSource()).migrate();

        assertThatThrownBy(() -> run(migrator.script("2", "3")))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("this script is for a database at 0002_add_priority");
    }

    @Test
    void standsBackWhileAMigratorRuns() {
        List<String> refusals = new ArrayList<>();
        MigrationListener during = new MigrationListener() {
            @Override
            public void migrationFinished(Revision revision, Direction direction, Duration took) {
                assertThatThrownBy(() -> run(migrator.script("base", "1")))
                        .isInstanceOf(SQLException.class)
                        .satisfies(refusal -> refusals.add(refusal.getMessage()));
            }
        };

        Migrator.builder(fixture.history(1), database.dataSource())
                .listener(during)
                .build()
                .migrate();

        assertThat(refusals).singleElement().asString().contains("another process is migrating this history");
    }

    @Test
    void psqlItselfRunsIt() throws IOException, InterruptedException, SQLException {
        assumeTrue(onPath("psql"), "no psql on the path");
        Path file = Files.writeString(directory.resolve("migrate.sql"), migrator.script("base", "head"));
        PGSimpleDataSource server = (PGSimpleDataSource) database.dataSource();
        ProcessBuilder psql = new ProcessBuilder("psql", "-X", "-q", "-f", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("out").toFile());
        psql.environment().put("PGHOST", server.getServerNames()[0]);
        psql.environment().put("PGPORT", String.valueOf(server.getPortNumbers()[0]));
        psql.environment().put("PGDATABASE", server.getDatabaseName());
        psql.environment().put("PGUSER", server.getUser());
        psql.environment().put("PGPASSWORD", server.getPassword());

        int status = psql.start().waitFor();

        assertThat(status).as(Files.readString(directory.resolve("out"))).isZero();
        migrator.validate();
        assertThat(database.advisoryLocks()).isEmpty();
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** Runs a script as psql would, statement by statement; the driver's own splitting would make it one transaction. */
    private void run(String script) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            StringBuilder pending = new StringBuilder();
            for (String line : script.lines().toList()) {
                if (line.startsWith("\\set") || line.endsWith("\\gexec")) {
                    continue;
                }
                pending.append(line).append('\n');
                if (line.endsWith(";") && closed(pending)) {
                    statement.execute(pending.toString());
                    pending.setLength(0);
                }
            }
            assertThat(pending.toString()).isBlank();
        }
    }

    /** Whether every dollar quote that was opened has ended. */
    private static boolean closed(CharSequence text) {
        Matcher tags = DOLLARS.matcher(text);
        String open = "";
        while (tags.find()) {
            if (open.isEmpty()) {
                open = tags.group();
            } else if (open.equals(tags.group())) {
                open = "";
            }
        }
        return open.isEmpty();
    }
}
