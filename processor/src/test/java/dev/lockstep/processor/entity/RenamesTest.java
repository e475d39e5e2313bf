package dev.lockstep.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.dialect.Script;
import dev.lockstep.processor.dialect.postgresql.PostgreSqlDialect;
import dev.lockstep.processor.dialect.postgresql.Scripts;
import dev.lockstep.processor.diff.Difference;
import dev.lockstep.processor.diff.Hints;
import dev.lockstep.processor.diff.SchemaDiffer;
import dev.lockstep.processor.operation.Facts;
import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.runtime.DataLoss;
import dev.lockstep.runtime.Migrator;
import dev.lockstep.testing.Catalog;
import dev.lockstep.testing.PostgresServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code @RenamedFrom} says once is followed by everything that is named after it, with the rows. */
@Tag("postgres")
class RenamesTest {
    private static final PostgreSqlDialect DIALECT = new PostgreSqlDialect();

    static Stream<RenameCase> renames() {
        return RenameCase.all();
    }

    @ParameterizedTest
    @MethodSource("renames")
    void keepsEveryRow(RenameCase rename) throws SQLException {
        Schema before = read(rename.before(), rename.naming()).schema();
        EntityModel after = read(rename.after(), rename.naming());
        Difference difference = new SchemaDiffer(DIALECT).diff(before, after.schema(), after.hints());

        assertThat(difference.findings()).isEmpty();
        assertThat(difference.operations().stream()
                        .filter(o -> !isOfMember(o))
                        .map(o -> Facts.of(o).line()))
                .containsExactlyElementsOf(rename.operations());
        assertThat(new SchemaDiffer(DIALECT)
                        .diff(difference.after(), after.schema(), after.hints())
                        .operations())
                .isEmpty();
        inDatabase(rename, before, difference);
    }

    private static void inDatabase(RenameCase rename, Schema before, Difference difference) throws SQLException {
        DataSource database = PostgresServer.shared().createDatabase();
        Script creation = script(new SchemaDiffer(DIALECT).diff(Schema.EMPTY, before, Hints.NONE));
        Scripts.migrator(database, List.of(creation)).migrate();
        query(database, rename.rows());
        String old = catalog(database);
        Migrator migrator = Scripts.migrator(database, List.of(creation, script(difference)));

        migrator.migrate();
        assertThat(query(database, rename.query())).isEqualTo(rename.answer());
        assertThat(catalog(database)).isEqualTo(catalog(fresh(difference.after())));

        migrator.downgrade(1, DataLoss.ACCEPTED);
        assertThat(catalog(database)).isEqualTo(old);
        migrator.migrate();
        assertThat(query(database, rename.query())).isEqualTo(rename.answer());
    }

    private static EntityModel read(String source, NamingKind naming) {
        EntityModel model = EntityCompiler.read(source, EntityCompiler.options(naming));
        assertThat(model.findings()).isEmpty();
        return model;
    }

    private static boolean isOfMember(Operation operation) {
        return List.of("RenameMember", "AddCheck", "DropCheck", "ReplaceMember")
                .contains(operation.getClass().getSimpleName());
    }

    private static Script script(Difference difference) {
        return DIALECT.render(difference.operations());
    }

    private static DataSource fresh(Schema schema) {
        DataSource database = PostgresServer.shared().createDatabase();
        Scripts.migrator(database, List.of(script(new SchemaDiffer(DIALECT).diff(Schema.EMPTY, schema, Hints.NONE))))
                .migrate();
        return database;
    }

    private static String catalog(DataSource database) throws SQLException {
        return Catalog.of(database).toString();
    }

    private static String query(DataSource database, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            if (statement.execute(sql)) {
                try (ResultSet row = statement.getResultSet()) {
                    while (row.next()) {
                        values.add(row.getString(1));
                    }
                }
            }
        }
        return String.join(", ", values);
    }
}
