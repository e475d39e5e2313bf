package dev.lockstep.runtime.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.runtime.MigrationException;
import dev.lockstep.runtime.Migrator;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that no migrator has written, and tables that are none of ours: refused, by name, and nothing is changed. */
@Tag("postgres")
class BadHistoryTest {
    private final Plan plan = Plan.small();
    private final Place place = Place.create();
    private final Migrator migrator = Migrator.on(plan.history(), place.dataSource());

    @BeforeEach
    void twoOfThree() throws SQLException {
        Migrator.on(plan.history(2), place.dataSource()).migrate();
        // What a hand that edits the table would have to remove first.
        place.execute("ALTER TABLE lockstep_history DROP CONSTRAINT lockstep_history_state_check");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DELETE FROM lockstep_history WHERE position = 1 | lacks the row of migration 1",
                "UPDATE lockstep_history SET position = 5 WHERE position = 2 | lacks the row of migration 2",
                "UPDATE lockstep_history SET position = 0 WHERE position = 1 | number",
                "UPDATE lockstep_history SET position = -3 WHERE position = 1 | number",
                "UPDATE lockstep_history SET state = 'done' WHERE position = 2 | migration 2",
                "UPDATE lockstep_history SET state = '' WHERE position = 2 | migration 2",
                "UPDATE lockstep_history SET chain = '' WHERE position = 2 | different histories",
                "UPDATE lockstep_history SET chain = 'x' WHERE position = 1 | different histories",
                "UPDATE lockstep_history SET state = 'applying' WHERE position = 1 | 0001_change_1",
                "UPDATE lockstep_history SET state = 'reverting' WHERE position = 1 | 0001_change_1",
                "UPDATE lockstep_history SET state = 'applying', steps_done = 99 WHERE position = 2 | 99 steps are done of 3",
                "UPDATE lockstep_history SET state = 'applying', steps_done = -1 WHERE position = 2 | migration 2",
                "UPDATE lockstep_history SET state = 'applying', upgrade = 'rubbish' WHERE position = 2 | 2",
                "UPDATE lockstep_history SET state = 'applying', upgrade = '' WHERE position = 2 | 2",
                "UPDATE lockstep_history SET state = 'reverting', downgrade = 'rubbish' WHERE position = 2 | 2",
            })
    void badRows(String damage, String message) throws SQLException {
        place.execute(damage);
        List<String> catalog = place.catalog();
        List<String> rows = place.rows();
        String history = place.ask("SELECT h::text FROM lockstep_history h ORDER BY position");

        assertThatThrownBy(migrator::migrate)
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining(message)
                .hasMessageContaining("othing was changed");
        assertThatThrownBy(migrator::validate).isInstanceOf(MigrationException.class);
        assertThat(place.catalog()).isEqualTo(catalog);
        assertThat(place.rows()).isEqualTo(rows);
        assertThat(place.ask("SELECT h::text FROM lockstep_history h ORDER BY position"))
                .isEqualTo(history);
        assertThat(place.advisoryLocks()).isZero();
    }

    /** A script is read only when it is needed: to go back with what an application does not know. */
    @Test
    void aScriptThatIsNone() throws SQLException {
        migrator.migrate();
        place.execute("UPDATE lockstep_history SET downgrade = 'rubbish' WHERE position = 3");
        Migrator older = Migrator.on(plan.history(2), place.dataSource());

        assertThatThrownBy(() -> older.downgradeTo("2"))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("3")
                .hasMessageContaining("othing was changed");
        assertThat(migrator.downgradeTo("2").reverted()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE VIEW lockstep_history AS SELECT 1 AS id",
                "CREATE TABLE lockstep_history (history text, position integer)",
                "CREATE TABLE lockstep_history ()",
                "CREATE SEQUENCE lockstep_history",
                "CREATE TYPE lockstep_history AS (a integer)",
                "CREATE MATERIALIZED VIEW lockstep_history AS SELECT 1 AS id",
            })
    void anObjectOfThatName(String sql) throws SQLException {
        place.execute("DROP TABLE lockstep_history", sql);
        List<String> catalog = place.catalog();

        for (Runnable use : List.<Runnable>of(migrator::migrate, () -> migrator.stamp("head"))) {
            assertThatThrownBy(use::run)
                    .isInstanceOf(MigrationException.class)
                    .hasMessageContaining("lockstep_history that is not Lockstep's")
                    .hasMessageContaining("Nothing was changed");
        }
        assertThat(place.catalog()).isEqualTo(catalog);
        assertThat(place.advisoryLocks()).isZero();
    }
}
