package dev.lockstep.processor.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.processor.dialect.Script;
import dev.lockstep.processor.dialect.SqlStep;
import dev.lockstep.processor.dialect.postgresql.Scripts;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.runtime.DataLoss;
import dev.lockstep.runtime.FreshStart;
import dev.lockstep.runtime.History;
import dev.lockstep.runtime.MigrationException;
import dev.lockstep.runtime.Migrator;
import dev.lockstep.testing.Catalog;
import dev.lockstep.testing.PostgresServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Takes scenarios up and down on a real server: in one database, as long as they leave it as they found it. */
final class ScenarioDatabase implements AutoCloseable {
    private final Connection reference;
    private final Map<Schema, String> references = new HashMap<>();
    private @Nullable ObservedRun clean;

    ScenarioDatabase() throws SQLException {
        reference = PostgresServer.shared().createDatabase().getConnection();
        reference.setAutoCommit(false);
    }

    /** The scenario with what only a database can tell. */
    ScenarioFile run(PlannedScenario scenario) throws SQLException {
        ObservedRun run =
                clean == null ? new ObservedRun(PostgresServer.shared().createDatabase()) : clean;
        clean = null;
        if (scenario.file().stops()) {
            try (run) {
                return stopped(scenario, run);
            }
        }
        ScenarioFile result = upAndDown(scenario, run);
        // Without Lockstep's own table the next migrator finds an empty database.
        ObservedRun.execute(run.connection(), "DROP TABLE lockstep_history");
        assertThat(catalog(run.connection())).as("what is left in the end").isEmpty();
        clean = run;
        return result;
    }

    private ScenarioFile upAndDown(PlannedScenario scenario, ObservedRun run) throws SQLException {
        ScenarioFile file = scenario.file();
        Connection connection = run.connection();
        String catalogBefore = reference(scenario.before());
        String catalogAfter = reference(scenario.after());
        checkThatNamesAloneDiffer(scenario.after(), scenario.desired());
        ObservedRun.execute(connection, sql(PlannedScenario.creation(scenario.before())));
        fill(connection, scenario);
        Contents before = Contents.of(connection, scenario.before());

        run.run(scenario.script().upgrade());
        assertThat(catalog(connection)).isEqualTo(catalogAfter);
        Contents after = Contents.of(connection, scenario.after());

        run.run(scenario.script().downgrade());
        assertThat(catalog(connection)).isEqualTo(catalogBefore);
        Contents back = Contents.of(connection, scenario.before());

        // Once more, by the runtime itself.
        Migrator migrator = migrator(scenario, run.database());
        migrator.stamp("1");
        migrator.migrate();
        assertThat(catalog(connection)).isEqualTo(catalogAfter);
        assertThat(migrator.check().differences()).as("drift from the snapshot").isEmpty();
        String shown = (before.rowCount() == 0 ? "" : after.text(file.varying())) + answers(connection, file);
        migrator.downgrade(2, DataLoss.ACCEPTED);
        // An empty database that gets the schema at once is the same.
        Migrator fresh = Migrator.builder(history(scenario), run.database())
                .freshStart(FreshStart.SNAPSHOT)
                .build();
        fresh.migrate();
        assertThat(catalog(connection)).as("after a fresh start").isEqualTo(catalogAfter);
        fresh.downgrade(2, DataLoss.REFUSED);
        return file.with("after upgrade", shown).with("lost", String.join("\n", before.lostIn(back)));
    }

    private ScenarioFile stopped(PlannedScenario scenario, ObservedRun run) throws SQLException {
        Connection connection = run.connection();
        Scripts.migrator(run.database(), List.of(PlannedScenario.creation(scenario.before())))
                .migrate();
        fill(connection, scenario);
        Contents before = Contents.of(connection, scenario.before());
        List<String> reason = new ArrayList<>();
        assertThatThrownBy(() -> migrator(scenario, run.database()).migrate())
                .isInstanceOf(MigrationException.class)
                .satisfies(e -> reason.add(String.valueOf(e.getMessage())));
        List<String> left =
                new ArrayList<>(Catalog.of(connection, Catalog.Names.SHOWN).lines());
        left.removeAll(reference(scenario.before()).lines().toList());
        assertThat(before.lostIn(Contents.of(connection, scenario.before()))).isEmpty();
        String remnants = left.isEmpty() ? "" : "\n\nleft until it goes on:\n  " + String.join("\n  ", left);
        return scenario.file().with("stopped", reason.get(0) + remnants);
    }

    private static Migrator migrator(PlannedScenario scenario, DataSource database) {
        return Migrator.on(history(scenario), database);
    }

    private static History history(PlannedScenario scenario) {
        return Scripts.history(
                List.of(PlannedScenario.creation(scenario.before()), scenario.script()), scenario.after());
    }

    private static void fill(Connection connection, PlannedScenario scenario) throws SQLException {
        if (!scenario.file().section("rows").isEmpty()) {
            ObservedRun.execute(connection, scenario.file().section("rows"));
        }
    }

    /** Each query with its rows; what it changes is undone. */
    private static String answers(Connection connection, ScenarioFile file) throws SQLException {
        StringBuilder text = new StringBuilder();
        connection.setAutoCommit(false);
        for (String query : file.lines("queries")) {
            text.append("\n\n").append(query).append('\n');
            text.append(Contents.query(connection, query).stream()
                    .map(row -> "  " + String.join(" | ", row))
                    .collect(Collectors.joining("\n")));
        }
        connection.rollback();
        connection.setAutoCommit(true);
        return text.toString();
    }

    /** The same schema in other words is the same to the server, generated names aside. */
    void checkThatNamesAloneDiffer(Schema one, Schema other) throws SQLException {
        if (!one.equals(other)) {
            assertThat(made(one, Catalog.Names.HIDDEN)).isEqualTo(made(other, Catalog.Names.HIDDEN));
        }
    }

    /** What a schema is that is made from nothing. */
    private String reference(Schema schema) throws SQLException {
        String known = references.get(schema);
        String reference = known == null ? made(schema, Catalog.Names.SHOWN) : known;
        references.put(schema, reference);
        return reference;
    }

    /** Nothing is left of it. */
    private String made(Schema schema, Catalog.Names names) throws SQLException {
        ObservedRun.execute(reference, sql(PlannedScenario.creation(schema)));
        String catalog = Catalog.of(reference, names).toString();
        reference.rollback();
        return catalog;
    }

    private static String sql(Script script) {
        return script.upgrade().stream().map(SqlStep::sql).collect(Collectors.joining(";\n"));
    }

    private static String catalog(Connection connection) {
        return Catalog.of(connection, Catalog.Names.SHOWN).toString();
    }

    @Override
    public void close() throws SQLException {
        reference.close();
        if (clean != null) {
            clean.close();
        }
    }
}
