package dev.lockstep.processor.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.dialect.Script;
import dev.lockstep.processor.diff.Difference;
import dev.lockstep.processor.diff.Hints;
import dev.lockstep.processor.diff.SchemaDiffer;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaArbitraries;
import dev.lockstep.processor.schema.SchemaArbitraries.Pair;
import dev.lockstep.runtime.Migrator;
import dev.lockstep.testing.Catalog;
import dev.lockstep.testing.PostgresServer;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * For pairs of random schemas: the upgrade gives the catalog of a database made anew, the downgrade the one before.
 *
 * <p>{@code -Dlockstep.random.count} says how many pairs, {@code -Dlockstep.random.seed} where to begin.
 */
@Tag("postgres")
class RandomMigrationsTest {
    private static final int COUNT = Integer.getInteger("lockstep.random.count", 40);
    private static final long SEED = Long.getLong("lockstep.random.seed", new Random().nextInt());

    private final PostgreSqlDialect dialect = new PostgreSqlDialect();
    private final SchemaDiffer differ = new SchemaDiffer(dialect);

    static LongStream seeds() {
        return LongStream.range(SEED, SEED + COUNT);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void upAndDownGiveTheCatalogOfTheSchema(long seed) {
        Pair pair = SchemaArbitraries.pair(seed);
        Difference difference = differ.diff(pair.before(), pair.desired(), pair.hints());
        if (!difference.findings().isEmpty()) {
            assertThat(difference.findings()).allMatch(f -> f.text().contains("lockstep:"));
            return;
        }
        Script first = creation(pair.before());
        Script second = dialect.render(difference.operations());
        DataSource database = PostgresServer.shared().createDatabase();
        Migrator migrator = Scripts.migrator(database, List.of(first, second));

        migrator.migrate();
        assertThat(Catalog.of(database).toString())
                .isEqualTo(fresh(difference.after()).toString());
        migrator.downgrade(1);
        assertThat(Catalog.of(database).toString())
                .isEqualTo(fresh(pair.before()).toString());
        migrator.migrate();
        migrator.downgrade(2);
        assertThat(Catalog.of(database).lines()).isEmpty();
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
