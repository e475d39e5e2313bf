package dev.lockstep.processor.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.dialect.Script;
import dev.lockstep.processor.diff.Difference;
import dev.lockstep.processor.diff.Hints;
import dev.lockstep.processor.diff.SchemaDiffer;
import dev.lockstep.processor.operation.AddColumn;
import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaArbitraries.Pair;
import dev.lockstep.runtime.DataLoss;
import dev.lockstep.runtime.History;
import dev.lockstep.runtime.MigrationException;
import dev.lockstep.runtime.Migrator;
import dev.lockstep.testing.Catalog;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One pair of schemas taken up and down, without rows and then with rows, in a database that is empty before and after.
 *
 * <p>What the rows themselves make impossible must be told; once they are gone, the migration goes on from where it
 * stopped and ends at the same catalog.
 */
final class RandomTrial {
    /** How the way with rows ended. */
    enum Outcome {
        CARRIED,
        STOPPED
    }

    /** One of the two schemas cannot be made at all: a fault of the generator, or of creating, not of migrating. */
    static final class ImpossibleSchemaException extends Exception {
        private static final long serialVersionUID = 1L;

        ImpossibleSchemaException(String which, Exception cause) {
            super("PostgreSQL refuses the schema " + which + ": " + cause.getMessage(), cause);
        }
    }

    /** Data exceptions and violated constraints (the manual's appendix A); a guard's refusal has no cause. */
    private static final Pattern OF_THE_DATA = Pattern.compile("2[23]...");

    private static final Pattern OF_THE_MOMENT = Pattern.compile("now|CURRENT");

    private static final PostgreSqlDialect DIALECT = new PostgreSqlDialect();
    private static final SchemaDiffer DIFFER = new SchemaDiffer(DIALECT);

    private final Pair pair;
    private final Difference difference;
    private final Script script;
    private final Script creation;

    RandomTrial(Pair pair) {
        this.pair = pair;
        this.difference = DIFFER.diff(pair.before(), pair.desired(), pair.hints());
        this.script = DIALECT.render(difference.operations());
        this.creation = creation(pair.before());
    }

    /** Whether the differ refuses the pair's hints, so that there is nothing to prove. */
    static boolean isRefused(Pair pair) {
        return !DIFFER.diff(pair.before(), pair.desired(), pair.hints())
                .findings()
                .isEmpty();
    }

    /** Whether the pair is one of those that docs/decisions/0007 says are not handled. */
    static boolean isBeyondLimits(Pair pair) {
        return KnownLimits.stop(
                pair.before(),
                DIFFER.diff(pair.before(), pair.desired(), pair.hints()).operations());
    }

    static Script creation(Schema schema) {
        return DIALECT.render(DIFFER.diff(Schema.EMPTY, schema, Hints.NONE).operations());
    }

    /** The migration that creates the schema before, and the one that leads to the other. */
    History history() {
        return Scripts.history(List.of(creation, script), difference.after());
    }

    Script script() {
        return script;
    }

    Outcome run(TrialDatabase database) throws SQLException, ImpossibleSchemaException {
        return new Run(database).run();
    }

    /** The trial in one database. */
    private final class Run {
        private final TrialDatabase database;

        Run(TrialDatabase database) {
            this.database = database;
        }

        Outcome run() throws SQLException, ImpossibleSchemaException {
            String after = reference("after", difference.after());
            create();
            String before = database.catalog().toString();
            Migrator migrator = Scripts.migrator(database.dataSource(), List.of(creation, script));

            migrator.migrate();
            assertCatalog("after the upgrade", after);
            migrator.downgrade(1, DataLoss.ACCEPTED);
            assertCatalog("after the downgrade", before);
            Outcome outcome = withRows(migrator, before, after);
            database.deleteRows();
            migrator.downgradeTo("base", DataLoss.ACCEPTED);
            assertCatalog("after everything was taken back", "");
            return outcome;
        }

        private Outcome withRows(Migrator migrator, String before, String after) throws SQLException {
            database.execute(Rows.insert(pair.before()));
            Survivors survivors = new Survivors(database, pair.before(), difference.after(), difference.operations());
            boolean up = true;
            try {
                migrator.migrate();
                assertCatalog("after the upgrade with rows", after);
                survivors.assertCarriedUp();
                assertAddedColumnsHoldTheirValue();
                up = false;
                migrator.downgrade(1, DataLoss.ACCEPTED);
                assertCatalog("after the downgrade with rows", before);
                survivors.assertCarriedBack();
                return Outcome.CARRIED;
            } catch (MigrationException e) {
                assertOfTheData(e);
                database.deleteRows();
                if (up) {
                    migrator.migrate();
                    assertCatalog("after the upgrade that the rows had stopped", after);
                }
                migrator.downgradeTo("1", DataLoss.ACCEPTED);
                assertCatalog("after the downgrade once the rows are gone", before);
                return Outcome.STOPPED;
            }
        }

        private void assertOfTheData(MigrationException stop) {
            if (stop.getCause() instanceof SQLException cause
                    && !OF_THE_DATA.matcher(String.valueOf(cause.getSQLState())).matches()) {
                throw stop;
            }
        }

        private void assertAddedColumnsHoldTheirValue() throws SQLException {
            for (Operation operation : difference.operations()) {
                if (operation instanceof AddColumn op) {
                    String value = op.backfill() == null ? op.column().defaultExpression() : op.backfill();
                    boolean known = value != null
                            && Volatility.isConstant(value)
                            && !OF_THE_MOMENT.matcher(value).find()
                            && pair.before().tables().containsKey(op.table());
                    if (known) {
                        String column = Quoting.identifier(op.column().name());
                        assertThat(database.query(
                                        "SELECT " + column + "::text FROM " + Quoting.name(op.table()) + " WHERE "
                                                + column + "::text IS DISTINCT FROM (" + value + ")::"
                                                + TypeNames.sql(op.column().type()) + "::text"))
                                .as("values of the added " + op.subject() + " other than " + value)
                                .isEmpty();
                    }
                }
            }
        }

        private void create() throws ImpossibleSchemaException {
            try {
                Scripts.migrator(database.dataSource(), List.of(creation)).migrate();
            } catch (MigrationException e) {
                throw new ImpossibleSchemaException("before", e);
            }
        }

        /** The catalog of the schema that the differ means, once it is held against that of the one it was given. */
        private String reference(String which, Schema schema) throws SQLException, ImpossibleSchemaException {
            try {
                Map<Catalog.Names, Catalog> catalogs = database.reference(creation(schema));
                if (!schema.equals(pair.desired())) {
                    assertThat(catalogs.get(Catalog.Names.HIDDEN))
                            .as("what the differ makes of the desired schema means the same")
                            .isEqualTo(
                                    database.reference(creation(pair.desired())).get(Catalog.Names.HIDDEN));
                }
                return String.valueOf(catalogs.get(Catalog.Names.SHOWN));
            } catch (SQLException e) {
                throw new ImpossibleSchemaException(which, e);
            }
        }

        private void assertCatalog(String when, String expected) throws SQLException {
            assertThat(database.catalog().toString()).as(when).isEqualTo(expected);
        }
    }
}
