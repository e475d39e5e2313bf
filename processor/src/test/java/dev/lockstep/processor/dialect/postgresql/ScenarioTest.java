package dev.lockstep.processor.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.dialect.Script;
import dev.lockstep.processor.diff.Hints;
import dev.lockstep.processor.diff.Proofs;
import dev.lockstep.processor.diff.SchemaDiffer;
import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.testing.Catalog;
import dev.lockstep.testing.PostgresServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation on tables that hold rows: what it leaves, what comes back, what it locks and what it rewrites. */
@Tag("postgres")
class ScenarioTest {
    private final PostgreSqlDialect dialect = new PostgreSqlDialect();

    static Stream<Scenario> scenarios() {
        return Scenario.all().stream();
    }

    @Test
    void everyOperationIsThere() {
        assertThat(scenarios()
                        .flatMap(s -> s.operations().stream())
                        .flatMap(o -> Stream.of(o, o.inverse()))
                        .map(Object::getClass)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(Operation.class.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void goesUpAndDownAndSaysWhatItLocks(Scenario scenario) throws SQLException {
        Script script = dialect.render(scenario.operations());
        Schema after = Proofs.replay(Scenario.BEFORE, scenario.operations());
        try (Connection connection = filled().getConnection()) {
            ObservedRun run = new ObservedRun(connection);
            Map<String, List<String>> rows = rows(connection);

            run.run(script.upgrade());
            assertThat(catalog(connection)).isEqualTo(fresh(after));
            for (Map.Entry<String, String> query : scenario.expected().entrySet()) {
                assertThat(values(connection, query.getKey()).toString()).isEqualTo(query.getValue());
            }
            run.run(script.downgrade());
            assertThat(catalog(connection)).isEqualTo(fresh(Scenario.BEFORE));
            Map<String, List<String>> back = rows(connection);
            rows.keySet().removeAll(scenario.lost());
            back.keySet().removeAll(scenario.lost());
            assertThat(back).isEqualTo(rows);
        }
    }

    /** Every value of every column, sorted, so that neither the order of rows nor that of columns matters. */
    private static Map<String, List<String>> rows(Connection connection) throws SQLException {
        Map<String, List<String>> rows = new TreeMap<>();
        for (String column : values(
                connection,
                "SELECT table_name || '.' || column_name FROM information_schema.columns WHERE table_schema = 'public'")) {
            String table = column.substring(0, column.indexOf('.'));
            rows.put(column, values(connection, "SELECT " + column + "::text FROM " + table + " ORDER BY id"));
        }
        return rows;
    }

    private static List<String> values(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            List<String> values = new java.util.ArrayList<>();
            while (row.next()) {
                values.add(row.getString(1));
            }
            return values;
        }
    }

    private DataSource filled() throws SQLException {
        DataSource database = create(Scenario.BEFORE);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(Scenario.ROWS);
        }
        return database;
    }

    private DataSource create(Schema schema) throws SQLException {
        DataSource database = PostgresServer.shared().createDatabase();
        Script creation = dialect.render(
                new SchemaDiffer(dialect).diff(Schema.EMPTY, schema, Hints.NONE).operations());
        try (Connection connection = database.getConnection()) {
            new ObservedRun(connection).run(creation.upgrade());
        }
        return database;
    }

    private String fresh(Schema schema) throws SQLException {
        return Catalog.of(create(schema)).toString();
    }

    private static String catalog(Connection connection) throws SQLException {
        return Catalog.of(PostgresServer.shared().database(connection.getCatalog()))
                .toString();
    }
}
