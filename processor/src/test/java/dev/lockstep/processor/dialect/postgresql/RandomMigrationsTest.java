package dev.lockstep.processor.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.lockstep.processor.dialect.Script;
import dev.lockstep.processor.diff.Difference;
import dev.lockstep.processor.diff.Hints;
import dev.lockstep.processor.diff.SchemaDiffer;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaArbitraries;
import dev.lockstep.processor.schema.SchemaArbitraries.Pair;
import dev.lockstep.runtime.MigrationException;
import dev.lockstep.runtime.Migrator;
import dev.lockstep.testing.Catalog;
import dev.lockstep.testing.PostgresServer;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * For pairs of random schemas: the upgrade gives the catalog of a database made anew, the downgrade the one before.
 *
 * <p>{@code -Dlockstep.random.count} says how many pairs, {@code -Dlockstep.random.seed} where to begin: the
 * same ones in every build, unless one goes looking for more.
 */
@Tag("postgres")
class RandomMigrationsTest {
    private static final int COUNT = Integer.getInteger("lockstep.random.count", 40);
    private static final long SEED = Long.getLong("lockstep.random.seed", 1);

    private static final Pattern OF_THE_DATA = Pattern.compile(
            "It was found by:|is violated by some row"
                    + "|violates (check|not-null|foreign key) constraint|could not create unique index|invalid input value for enum");

    private final PostgreSqlDialect dialect = new PostgreSqlDialect();
    private final SchemaDiffer differ = new SchemaDiffer(dialect);

    static LongStream seeds() {
        return LongStream.range(SEED, SEED + COUNT);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void upAndDownGiveTheCatalogOfTheSchema(long seed) {
        Pair pair = SchemaArbitraries.pair(seed);
        Optional<Script> script = migration(pair);
        assumeThat(script).isPresent();
        DataSource database = PostgresServer.shared().createDatabase();
        Migrator migrator = Scripts.migrator(database, List.of(creation(pair.before()), script.get()));

        migrator.migrate();
        assertThat(Catalog.of(database).toString()).as("seed " + seed).isEqualTo(after(pair));
        migrator.downgrade(1);
        assertThat(Catalog.of(database).toString())
                .as("seed " + seed)
                .isEqualTo(fresh(pair.before()).toString());
        migrator.migrate();
        migrator.downgrade(2);
        assertThat(Catalog.of(database).lines()).as("seed " + seed).isEmpty();
    }

    /** As above with a row in every table; what the row itself makes impossible must be told, and change nothing. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void rowsAreCarriedOrStopTheMigrationWithAReason(long seed) throws SQLException {
        Pair pair = SchemaArbitraries.pair(seed);
        Optional<Script> script = migration(pair);
        assumeThat(script).isPresent();
        DataSource database = PostgresServer.shared().createDatabase();
        Migrator migrator = Scripts.migrator(database, List.of(creation(pair.before()), script.get()));

        Scripts.migrator(database, List.of(creation(pair.before()))).migrate();
        Rows.insert(database, pair.before());
        try {
            migrator.migrate();
            assertThat(Catalog.of(database).toString()).as("seed " + seed).isEqualTo(after(pair));
            migrator.downgrade(1);
            assertThat(Catalog.of(database).toString())
                    .as("seed " + seed)
                    .isEqualTo(fresh(pair.before()).toString());
        } catch (MigrationException e) {
            assertThat(e.getMessage()).as("seed " + seed).containsPattern(OF_THE_DATA);
        }
    }

    private Optional<Script> migration(Pair pair) {
        Difference difference = differ.diff(pair.before(), pair.desired(), pair.hints());
        return difference.findings().isEmpty()
                ? Optional.of(dialect.render(difference.operations()))
                : Optional.empty();
    }

    private String after(Pair pair) {
        return fresh(differ.diff(pair.before(), pair.desired(), pair.hints()).after())
                .toString();
    }

    private Catalog fresh(Schema schema) {
        DataSource database = PostgresServer.shared().createDatabase();
        Scripts.migrator(database, List.of(creation(schema))).migrate();
        return Catalog.of(database);
    }

    private Script creation(Schema schema) {
        return dialect.render(differ.diff(Schema.EMPTY, schema, Hints.NONE).operations());
    }
}
