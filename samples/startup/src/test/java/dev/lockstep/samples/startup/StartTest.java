package dev.lockstep.samples.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a start with nothing to do may cost, counted and not timed; and that the benchmark runs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StartTest {
    private static final String NOTHING = "Lockstep, nothing to do";

    private Table traffic;
    private Table loaded;

    @BeforeAll
    void measure(@TempDir Path directory) throws Exception {
        Project project = Project.of(directory, 12);
        try (Server server = Server.start(directory)) {
            Runs runs = new Runs(directory);
            traffic = new Traffic(server, runs).table(project, Contestant.MIGRATORS);
            loaded = new Loaded(server, runs).table(project);
        }
    }

    @Test
    void oneStatementInOneRoundTripOnOneConnection() {
        assertThat(traffic.cell(NOTHING, "connections")).isEqualTo("1");
        assertThat(traffic.cell(NOTHING, "statements")).isEqualTo("1");
        assertThat(traffic.cell(NOTHING, "round trips")).isEqualTo("1");
    }

    @Test
    void lessThanAKilobyteComesBack() {
        assertThat(number(traffic, NOTHING, "bytes received")).isBetween(1, 1000);
    }

    @Test
    void fewClassesAreLoaded() {
        int classes = number(loaded, "Lockstep", "its classes") + number(loaded, "Lockstep", "generated");
        assertThat(classes).isBetween(1, 25);
    }

    @Test
    void theOthersAreMeasuredAsWell() {
        for (Contestant one : Contestant.MIGRATORS) {
            assertThat(number(traffic, one.label() + ", apply", "statements")).isGreaterThanOrEqualTo(12);
            assertThat(number(loaded, one.label(), "its classes")).isPositive();
        }
    }

    private static int number(Table table, String label, String head) {
        return Integer.parseInt(table.cell(label, head));
    }
}
