package dev.lockstep.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.testing.Catalog;
import dev.lockstep.testing.PostgresServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every property of every kind of object changed by hand: that difference is told, and no other; nothing is left behind. */
@Tag("postgres")
class DriftTest {
    private static final Database DATABASE = new Database();
    private static final boolean NULLS = PostgresServer.shared().majorVersion() >= 15;
    private static final Change SCHEMA = changes().findFirst().orElseThrow();

    /**
     * What is done by hand, and what is told of it.
     *
     * @param sql statements, on the schema that the first of all changes makes
     * @param told the differences, a line each
     */
    record Change(List<String> sql, List<String> told) {
        static Change parse(String text) {
            List<String> lines = Arrays.asList(text.strip().split("\n"));
            return new Change(
                    lines.stream().filter(line -> !line.startsWith("> ")).toList(),
                    lines.stream()
                            .filter(line -> line.startsWith("> "))
                            .map(line -> line.substring(2))
                            .toList());
        }

        @Override
        public String toString() {
            return String.join(" ", sql);
        }
    }

    static Stream<Change> changes() {
        try (InputStream file = Objects.requireNonNull(DriftTest.class.getResourceAsStream("drift.txt"))) {
            return Arrays.stream(new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n\n"))
                    .map(Change::parse)
                    // Servers before 15 do not know it.
                    .filter(change -> NULLS || !change.toString().contains("NULLS NOT DISTINCT"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The statements of the schema; a statement of several lines ends with a semicolon alone. */
    static List<String> ddl() {
        return Arrays.stream(String.join("\n", SCHEMA.sql()).split(";\n?")).toList();
    }

    @BeforeAll
    static void create() throws SQLException {
        DATABASE.execute(String.join(";", ddl()));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void isTold(Change change) throws SQLException {
        Migrator migrator = Migrator.on(Fixture.of("Drift", ddl()), DATABASE.dataSource());
        if (!change.equals(SCHEMA)) {
            DATABASE.execute(String.join("\n", change.sql()));
        }
        Catalog before = Catalog.of(DATABASE.dataSource());

        DriftReport report = migrator.check();

        assertThat(Catalog.of(DATABASE.dataSource()).toString()).isEqualTo(before.toString());
        DATABASE.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public; " + String.join(";", ddl()));
        assertThat(report.differences()).extracting(Difference::toString).isEqualTo(change.told());
        assertThat(report.isEmpty()).isEqualTo(change.told().isEmpty());
        assertThat(report.pending()).hasSize(1);
    }
}
