package dev.lockstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.lockstep.cli.Shell.Result;
import dev.lockstep.testing.PostgresServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** Every command on a real database, as a person, a program and a script call it. */
@Tag("postgres")
class CommandsTest {
    private static final List<String> ALL =
            List.of("0001_create_tasks", "0002_add_priority", "0003_index_title", "0004_drop_flag");

    private final PGSimpleDataSource database =
            (PGSimpleDataSource) PostgresServer.shared().createDatabase();
    private final Shell shell = on(new Shell(new Tasks()));

    private Shell on(Shell any) {
        return any.set("LOCKSTEP_URL", database.getURL())
                .set("LOCKSTEP_USER", String.valueOf(database.getUser()))
                .set("LOCKSTEP_PASSWORD", String.valueOf(database.getPassword()));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> ids(JsonElement revisions) {
        JsonArray array = revisions.getAsJsonArray();
        List<String> ids = new ArrayList<>();
        array.forEach(revision -> ids.add(revision.getAsJsonObject().get("id").getAsString()));
        return ids;
    }

    @Test
    void upgradesToTheHead() {
        Result first = shell.run("upgrade", "--yes");
        assertThat(first.code()).as(first.err()).isEqualTo(ExitCode.DONE);
        assertThat(first.out())
                .startsWith("Tasks: applied " + String.join(", ", ALL) + " in ")
                .endsWith(" ms; the database is at 0004_drop_flag" + System.lineSeparator());
        assertThat(first.err())
                .startsWith("applying 0001_create_tasks, 1 step")
                .contains("applied 0004_drop_flag in ")
                .doesNotContain("CREATE TABLE");

        assertThat(shell.run("upgrade").out()).startsWith("Tasks: nothing to do; the database is at 0004_drop_flag");
    }

    @Test
    void upgradesAsFarAsAskedForAndBack() {
        assertThat(ids(shell.runJson("upgrade", "+1").json().get("applied"))).isEqualTo(ALL.subList(0, 1));
        assertThat(ids(shell.runJson("upgrade", "0003_index_title").json().get("applied")))
                .isEqualTo(ALL.subList(1, 3));

        JsonObject one = shell.runJson("downgrade", "--yes").json();
        assertThat(ids(one.get("reverted"))).isEqualTo(ALL.subList(2, 3));
        assertThat(one.get("current").getAsString()).isEqualTo("0002_add_priority");
        assertThat(shell.runJson("upgrade", "3").code()).isEqualTo(ExitCode.DONE);
        JsonObject two = shell.runJson("downgrade", "-2", "-y").json();
        assertThat(two.get("current").getAsString()).isEqualTo("0001_create_tasks");
        assertThat(two.get("history").getAsString()).isEqualTo("Tasks");
        assertThat(two.get("tookMillis").getAsLong()).isNotNegative();
        assertThat(shell.runJson("downgrade", "base", "-y")
                        .json()
                        .get("current")
                        .getAsString())
                .isEqualTo("base");

        Result wrong = shell.runJson("upgrade", "7");
        assertThat(wrong.code()).isEqualTo(ExitCode.FAILED);
        assertThat(wrong.json().get("error").getAsString()).startsWith("Tasks has no revision \"7\"");
        assertThat(wrong.err()).contains("Tasks has no revision \"7\"");
    }

    @Test
    void asksBeforeAnUpgradeThatLosesData() throws SQLException {
        shell.run("upgrade", "2");
        execute("INSERT INTO tasks (id, flag) VALUES (1, true)");

        Result alone = shell.run("upgrade");
        assertThat(alone.code()).isEqualTo(ExitCode.FAILED);
        assertThat(alone.err())
                .contains("column tasks.flag holds values")
                .contains("the database is as it was before 0004_drop_flag")
                .contains("add --yes to go on");
        assertThat(shell.run("current").out()).contains("0003_index_title applied");
        shell.run("downgrade", "2");

        Result no = shell.answering("n").run("upgrade");
        assertThat(no.code()).isEqualTo(ExitCode.FAILED);
        assertThat(no.err()).endsWith("Not confirmed, and not done." + System.lineSeparator());
        assertThat(shell.asked()).singleElement().asString().endsWith("Go on? [y/N] ");
        shell.run("downgrade", "2");

        // All of it is reported, also what was applied before the question.
        JsonObject report = shell.answering("Yes").runJson("upgrade").json();
        assertThat(ids(report.get("applied"))).isEqualTo(ALL.subList(2, 4));
        assertThat(report.get("current").getAsString()).isEqualTo("0004_drop_flag");
    }

    @Test
    void whatLosesNothingNeedsNoQuestion() {
        assertThat(shell.run("upgrade").code()).isEqualTo(ExitCode.DONE);
        assertThat(shell.run("downgrade", "base").code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void refusesLossWithoutAQuestionWhenToldTo() throws SQLException {
        shell.run("upgrade", "3");
        execute("INSERT INTO tasks (id, flag) VALUES (1, true)");
        Result refused = shell.answering("y").run("upgrade", "--refuse-loss");
        assertThat(refused.code()).isEqualTo(ExitCode.FAILED);
        assertThat(shell.asked()).isEmpty();
    }

    @Test
    void asksBeforeADowngradeThatLosesData() throws SQLException {
        shell.run("upgrade", "3");
        execute("INSERT INTO tasks (id) VALUES (1)");

        Result alone = shell.run("downgrade", "-3");
        assertThat(alone.code()).isEqualTo(ExitCode.FAILED);
        assertThat(alone.err()).contains("table tasks has rows").contains("add --yes to go on");
        assertThat(shell.run("current").out()).contains("0001_create_tasks applied");
        shell.run("upgrade", "3");
        assertThat(shell.answering("").run("downgrade", "base").code()).isEqualTo(ExitCode.FAILED);
        shell.run("upgrade", "3");
        JsonObject report = shell.answering("y").runJson("downgrade", "-3").json();
        assertThat(ids(report.get("reverted")))
                .containsExactly("0003_index_title", "0002_add_priority", "0001_create_tasks");
        assertThat(report.get("current").getAsString()).isEqualTo("base");
        assertThat(shell.run("downgrade", "-2").err()).contains("The database has 0 migrations");
    }

    @Test
    void anOlderBuildTakesBackWhatItDoesNotKnow() {
        shell.run("upgrade", "--yes");
        Shell older = on(new Shell(new Tasks("Tasks", 2)));

        assertThat(older.run("current").out())
                .contains("0004_drop_flag applied")
                .contains("the head is 0002");
        assertThat(older.run("history").out()).contains("applied, unknown here");
        assertThat(older.run("upgrade", "--refuse-ahead").code()).isEqualTo(ExitCode.FAILED);
        assertThat(ids(older.runJson("upgrade").json().get("ahead"))).isEqualTo(ALL.subList(2, 4));
        assertThat(ids(older.runJson("downgrade", "head", "--yes").json().get("reverted")))
                .containsExactly("0004_drop_flag", "0003_index_title");
    }

    @Test
    void currentAndHistoryTellWhereTheDatabaseIs() {
        JsonObject empty = shell.runJson("current").json();
        assertThat(empty.get("current").isJsonNull()).isTrue();
        assertThat(empty.get("atHead").getAsBoolean()).isFalse();
        shell.run("upgrade", "2");

        JsonObject current = shell.runJson("current").json();
        assertThat(current.get("head").getAsString()).isEqualTo("0004_drop_flag");
        JsonObject row = current.get("current").getAsJsonObject();
        assertThat(row.get("id").getAsString()).isEqualTo("0002_add_priority");
        assertThat(row.get("state").getAsString()).isEqualTo("applied");
        assertThat(row.get("by").getAsString()).endsWith(" / lockstep-cli");

        JsonArray all = shell.runJson("history").json().get("migrations").getAsJsonArray();
        assertThat(ids(all)).isEqualTo(ALL);
        assertThat(all.get(3).getAsJsonObject().get("state").getAsString()).isEqualTo("pending");
        assertThat(shell.run("history").out().lines())
                .hasSize(5)
                .first()
                .asString()
                .matches("revision +state +at +took +by +message");
        shell.run("upgrade", "--yes");
        assertThat(shell.run("current").out()).endsWith(", the head" + System.lineSeparator());
    }

    @Test
    void pendingShowsWhatAnUpgradeCosts() {
        shell.run("upgrade", "2");

        Result pending = shell.run("pending", "--exit-code");
        assertThat(pending.code()).isEqualTo(ExitCode.FOUND);
        assertThat(pending.out().lines().toList())
                .satisfiesExactly(
                        heading -> assertThat(heading).matches("revision +steps +lock +work +may lose +message"),
                        third -> assertThat(third)
                                .matches("0003_index_title +1 +access_exclusive +catalog +index title"),
                        fourth -> assertThat(fourth)
                                .matches("0004_drop_flag +2 +access_exclusive +catalog +tasks +drop flag"));
        JsonObject json = shell.runJson("pending").json();
        assertThat(ids(json.get("pending"))).isEqualTo(ALL.subList(2, 4));
        JsonObject change = json.get("pending")
                .getAsJsonArray()
                .get(1)
                .getAsJsonObject()
                .get("changes")
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject();
        assertThat(change.get("kind").getAsString()).isEqualTo("drop_column");
        assertThat(change.get("loses").getAsString()).isEqualTo("the values of the column");

        shell.run("upgrade", "--yes");
        assertThat(shell.run("pending", "--exit-code").code()).isEqualTo(ExitCode.DONE);
        assertThat(shell.run("pending").out()).startsWith("Tasks: nothing is pending");
    }

    @Test
    void validates() throws SQLException {
        shell.run("upgrade", "3");
        Result behind = shell.run("validate");
        assertThat(behind.code()).isEqualTo(ExitCode.FAILED);
        assertThat(behind.err()).contains("not applied: 0004_drop_flag");

        shell.run("upgrade", "--yes");
        assertThat(shell.runJson("validate").json().get("valid").getAsBoolean()).isTrue();
        execute("UPDATE lockstep_history SET chain = repeat('f', 64) WHERE position = 2");
        assertThat(shell.run("validate").err()).contains("0002_add_priority").contains("<- differs");
    }

    @Test
    void checksForDrift() throws SQLException {
        Result before = shell.run("check");
        assertThat(before.code()).isEqualTo(ExitCode.FOUND);
        assertThat(before.out()).contains("table tasks is only in the snapshot").contains("not yet applied: 0001");
        shell.run("upgrade", "--yes");
        assertThat(shell.run("check").code()).isEqualTo(ExitCode.DONE);

        execute("ALTER TABLE tasks ADD COLUMN extra text");
        Result drifted = shell.runJson("check");
        assertThat(drifted.code()).isEqualTo(ExitCode.FOUND);
        assertThat(drifted.json().get("differences").getAsJsonArray())
                .singleElement()
                .satisfies(difference -> {
                    JsonObject json = difference.getAsJsonObject();
                    assertThat(json.get("where").getAsString()).isEqualTo("only_in_database");
                    assertThat(json.get("kind").getAsString()).isEqualTo("column");
                    assertThat(json.get("object").getAsString()).isEqualTo("tasks.extra");
                });
    }

    @Test
    void takesOnADatabaseThatAgrees() throws SQLException {
        execute("CREATE TABLE tasks (id bigint PRIMARY KEY, title text, priority integer NOT NULL DEFAULT 0)");
        Result other = shell.run("baseline");
        assertThat(other.code()).isEqualTo(ExitCode.FAILED);
        assertThat(other.err())
                .contains("index tasks.ix_tasks_title is only in the snapshot")
                .contains("Nothing was changed");

        execute("CREATE INDEX ix_tasks_title ON tasks (title)");
        assertThat(ids(shell.runJson("baseline").json().get("applied"))).isEqualTo(ALL);
        assertThat(shell.run("upgrade").out()).startsWith("Tasks: nothing to do");
    }

    @Test
    void stampsAfterAYes() throws SQLException {
        execute("CREATE TABLE tasks (id bigint PRIMARY KEY, title text, flag boolean)");

        assertThat(shell.run("stamp", "1").err())
                .contains("the database is at 1")
                .contains("Nothing was changed")
                .contains("add --yes");
        assertThat(ids(shell.runJson("stamp", "1", "--yes").json().get("applied")))
                .isEqualTo(ALL.subList(0, 1));
        assertThat(shell.run("upgrade", "--yes").code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void scriptsWithoutADatabase(@TempDir Path directory) throws IOException {
        Shell offline = new Shell(new Tasks());
        String script = offline.run("script", "base", "head").out();
        assertThat(script).contains("CREATE TABLE tasks").contains("DROP COLUMN flag");

        Path file = directory.resolve("up.sql");
        Result written = offline.runJson("script", "1", "2", "-o", file.toString());
        assertThat(written.code()).isEqualTo(ExitCode.DONE);
        assertThat(written.json().get("file").getAsString()).isEqualTo(file.toString());
        assertThat(Files.readString(file)).contains("ADD COLUMN priority").doesNotContain("CREATE INDEX");
        assertThat(offline.runJson("script", "1", "2").json().get("script").getAsString())
                .isEqualTo(Files.readString(file));
        assertThat(offline.run("script", "1", "2", "-o", directory.toString()).code())
                .isEqualTo(ExitCode.FAILED);
    }

    @Test
    void verboseShowsTheStatements() {
        assertThat(shell.run("upgrade", "1", "--verbose").err())
                .contains("  step 1: CREATE TABLE tasks (id bigint")
                .contains("  step 1 done in ");
    }

    @Test
    void optionsMayStandBeforeTheCommandOrAfterIt() throws SQLException {
        execute("CREATE SCHEMA \"Tenant\"");
        assertThat(shell.run("--schema", "Tenant", "upgrade", "1").code()).isEqualTo(ExitCode.DONE);
        assertThat(shell.run("upgrade", "1", "--schema=Tenant").out()).contains("nothing to do");
        assertThat(shell.run("current").out()).startsWith("Tasks: base");
    }

    @Test
    void timeoutsReachTheMigrator() throws SQLException {
        shell.run("upgrade", "1");
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("LOCK TABLE tasks");

            Result result = shell.run("upgrade", "2", "--lock-timeout=20ms", "--retries=1", "--statement-timeout=1m");

            assertThat(result.code()).isEqualTo(ExitCode.FAILED);
            assertThat(result.err()).contains("attempt 1 failed").doesNotContain("attempt 2 failed");
            other.rollback();
        }
    }

    @Test
    void noPasswordIsEverShown() {
        String wrong = "s3cr3t-of-ours";
        Shell bare = new Shell(new Tasks());
        for (List<String> arguments : List.of(
                List.of("upgrade", "-v", "--url=jdbc:postgresql://localhost:1/x?password=" + wrong, "--user=x"),
                List.of("upgrade", "-v", "--url=jdbc:postgresql://localhost:bad/x?password=" + wrong, "--user=x"),
                List.of("upgrade", "-v", "--url=jdbc:nowhere:x?password=" + wrong),
                List.of("upgrade", "-v", "--url=jdbc:postgresql://x:" + wrong + "@localhost:1/x"),
                List.of("upgrade", "-v", "--url=jdbc:postgresql://localhost:1/x", "--password=" + wrong, "--user=x"),
                List.of("upgrade", "--retries", "--password=" + wrong),
                List.of("upgrade", "--pasword=" + wrong),
                List.of("downgrade", "--pasword=" + wrong),
                List.of("upgrade", "--json", "--url=jdbc:postgresql://localhost:1/x?password=" + wrong))) {
            Result result = bare.run(arguments.toArray(String[]::new));
            assertThat(result.code()).as("%s", arguments).isNotEqualTo(ExitCode.DONE);
            assertThat(result.err()).as("%s", arguments).isNotEmpty().doesNotContain(wrong);
            assertThat(result.out()).doesNotContain(wrong);
        }
    }

    @Test
    void asksForThePassword() {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(
                (database.getPassword() + System.lineSeparator()).getBytes(StandardCharsets.UTF_8)));
        try {
            Result result = new Shell(new Tasks())
                    .run("current", "--url=" + database.getURL(), "--user=" + database.getUser(), "--password");
            assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.DONE);
        } finally {
            System.setIn(before);
        }
    }
}
