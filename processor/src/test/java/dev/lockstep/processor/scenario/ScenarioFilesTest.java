package dev.lockstep.processor.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.lockstep.processor.diff.Hints;
import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.testing.PostgresServer;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file of {@code scenarios}: what it says is what comes of its two sides, and what a server does.
 *
 * <p>{@code -Dscenarios.write=true} writes what comes of them; read the difference before it is committed.
 */
@Tag("postgres")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScenarioFilesTest {
    private final ScenarioDatabase database;
    private final int server = PostgresServer.shared().majorVersion();

    ScenarioFilesTest() throws SQLException {
        database = new ScenarioDatabase();
    }

    @AfterAll
    void close() throws SQLException {
        database.close();
    }

    static Stream<PlannedScenario> scenarios() {
        String pattern = System.getProperty("scenarios", ".*");
        return PlannedScenario.all().stream().filter(s -> s.file().name().matches(pattern));
    }

    @Timeout(60)
    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void saysWhatComesOfItAndWhatAServerDoes(PlannedScenario scenario) throws SQLException {
        ScenarioFile file = scenario.computed();
        assumeThat(server).isGreaterThanOrEqualTo(file.needs());
        if (ScenarioFile.WRITE) {
            file.write();
        }
        assertThat(diff(scenario.before(), scenario.before())).isEmpty();
        assertThat(diff(scenario.after(), scenario.after())).isEmpty();
        ScenarioFile whole = scenario.isRefused() ? file : executed(scenario, file);
        if (ScenarioFile.WRITE) {
            whole.write();
        }
        assertThat(whole.text()).isEqualTo(ScenarioFile.read(file.path()).text());
    }

    private ScenarioFile executed(PlannedScenario scenario, ScenarioFile file) throws SQLException {
        if (scenario.operations().isEmpty()) {
            database.checkThatNamesAloneDiffer(scenario.before(), scenario.desired());
            return file;
        }
        ScenarioFile run = database.run(scenario);
        return file.with("after upgrade", run.section("after upgrade"))
                .with("lost", run.section("lost"))
                .with("stopped", run.section("stopped"));
    }

    private static List<Operation> diff(Schema before, Schema after) {
        return PlannedScenario.differ().diff(before, after, Hints.NONE).operations();
    }
}
