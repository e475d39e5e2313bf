package dev.lockstep.processor.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.dialect.SqlStep;
import dev.lockstep.processor.dialect.WorkKind;
import dev.lockstep.processor.operation.AlterColumn;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ColumnType;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.testing.PostgresServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a type change is what the server does, for every pair of a wide choice of types. */
@Tag("postgres")
class TypeChangeTest {
    private static final List<String> TYPES = List.of(
            "varchar(10)",
            "varchar(20)",
            "varchar",
            "text",
            "char(5)",
            "smallint",
            "integer",
            "bigint",
            "real",
            "double precision",
            "numeric",
            "numeric(8,2)",
            "numeric(10,2)",
            "numeric(10,4)",
            "boolean",
            "date",
            "time(3)",
            "time",
            "timetz",
            "timestamp",
            "timestamp(3)",
            "timestamp(6)",
            "timestamptz",
            "timestamptz(3)",
            "interval",
            "interval(3)",
            "uuid",
            "json",
            "jsonb",
            "xml",
            "bytea",
            "bit(4)",
            "varbit(4)",
            "varbit",
            "inet",
            "cidr",
            "text[]",
            "varchar(10)[]",
            "integer[]",
            "colour",
            "mood");

    private final PostgreSqlDialect dialect = new PostgreSqlDialect();

    @Test
    void everyChangeIsAcceptedAndRewritesWhenSaid() throws SQLException {
        SoftAssertions all = new SoftAssertions();
        try (Connection connection = PostgresServer.shared().createDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            // In UTC the two kinds of timestamp are the same bytes, and the server knows.
            statement.execute("SET TimeZone = 'Europe/Berlin'");
            statement.execute("CREATE TYPE colour AS ENUM ('red')");
            statement.execute("CREATE TYPE mood AS ENUM ('ok')");
            for (String from : TYPES) {
                for (String to : TYPES) {
                    if (!from.equals(to)) {
                        all.assertThatCode(() -> check(statement, from, to))
                                .as(from + " to " + to)
                                .doesNotThrowAnyException();
                    }
                }
            }
        }
        all.assertAll();
    }

    private void check(Statement statement, String from, String to) throws SQLException {
        statement.execute("DROP TABLE IF EXISTS t");
        statement.execute("CREATE TABLE t (c " + from + ")");
        statement.execute("INSERT INTO t VALUES (NULL)");
        long before = file(statement);
        SqlStep step = step(type(from), type(to));
        statement.execute(step.sql());
        assertThat(file(statement) != before).as(step.sql()).isEqualTo(step.work() == WorkKind.REWRITE);
    }

    private static SqlStep step(ColumnType from, ColumnType to) {
        Target table = new Target(ObjectName.of("t"), false, false);
        AlterColumn op =
                new AlterColumn(table.name(), Column.of("c", from, true), Column.of("c", to, true), null, null, null);
        List<SqlStep> steps = new AlterColumnRecipe(table, op).steps();
        assertThat(steps).filteredOn(s -> s.kind() == SqlStep.Kind.STATEMENT).hasSize(1);
        return steps.get(steps.size() - 1);
    }

    private static final Map<String, List<String>> TEXTS = Map.of(
            "varchar(10)", List.of("abc", "abcdef", "abc   ", ""),
            "varchar(5)", List.of("abcde"),
            "text", List.of("abcdefghijklm", "abc      ", "  abcd"),
            "char(5)", List.of("ab"),
            "varchar", List.of("abcdefghijk"));
    private static final Map<String, List<String>> NUMBERS = Map.of(
            "smallint", List.of("-32768", "7"),
            "integer", List.of("32768", "-32768", "1000", "999"),
            "bigint", List.of("2147483648", "-2147483648", "5"),
            "numeric", List.of("32767.4", "32767.5", "9999999999999999999", "0.001", "999.995", "999.994"),
            "numeric(5,2)", List.of("999.99", "1.5"),
            "numeric(10,4)", List.of("999.9949", "999.9951", "123456.7891"),
            "real", List.of("32767", "1e10", "1.5", "999.99"),
            "double precision", List.of("2147483647.4", "2147483647.6", "1e300", "9.2e18", "0.1"));

    /** A guard is true exactly when PostgreSQL would refuse the value, and of loss when it would not come back. */
    @Test
    void guardsKnowWhichValuesDoNotFit() throws SQLException {
        SoftAssertions all = new SoftAssertions();
        try (Connection connection = PostgresServer.shared().createDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (Map<String, List<String>> family : List.of(TEXTS, NUMBERS)) {
                for (Map.Entry<String, List<String>> from : family.entrySet()) {
                    for (String to : family.keySet()) {
                        for (String value : from.getKey().equals(to) ? List.<String>of() : from.getValue()) {
                            guards(statement, from.getKey(), to, value, all);
                        }
                    }
                }
            }
        }
        all.assertAll();
    }

    private void guards(Statement statement, String from, String to, String value, SoftAssertions all)
            throws SQLException {
        statement.execute("DROP TABLE IF EXISTS t");
        statement.execute("CREATE TABLE t (c " + from + ")");
        statement.execute("INSERT INTO t VALUES (" + Quoting.literal(value) + "), (NULL)");
        Target table = new Target(ObjectName.of("t"), false, false);
        Map<SqlStep.Kind, Boolean> found = new EnumMap<>(SqlStep.Kind.class);
        for (SqlStep guard :
                new NarrowingGuard(table, Column.of("c", type(from), true), Column.of("c", type(to), true)).steps()) {
            // What does not fit stops the migration: nothing is asked after that.
            if (!found.containsValue(true)) {
                found.put(guard.kind(), isTrue(statement, guard.sql()));
            }
        }
        String before = text(statement);
        boolean refused = false;
        try {
            statement.execute(step(type(from), type(to)).sql());
        } catch (SQLException e) {
            refused = true;
        }
        String what = value + " from " + from + " to " + to;
        all.assertThat(found.getOrDefault(SqlStep.Kind.GUARD, false)).as(what).isEqualTo(refused);
        boolean numbers = NUMBERS.containsKey(from);
        if (!refused && numbers && !from.equals("real")) {
            statement.execute("ALTER TABLE t ALTER COLUMN c TYPE " + from.replaceAll("\\(.*", ""));
            all.assertThat(found.getOrDefault(SqlStep.Kind.LOSS_GUARD, false))
                    .as(what + ", and back")
                    .isEqualTo(!isTrue(statement, "SELECT " + before + " = c FROM t WHERE c IS NOT NULL"));
        }
    }

    private static String text(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT c FROM t WHERE c IS NOT NULL")) {
            row.next();
            return row.getString(1);
        }
    }

    private static boolean isTrue(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private ColumnType type(String text) {
        boolean isEnum = text.equals("colour") || text.equals("mood");
        return isEnum ? ColumnType.ofEnum(ObjectName.of(text)) : dialect.parseType(text);
    }

    private static long file(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT relfilenode FROM pg_class WHERE oid = 't'::regclass")) {
            row.next();
            return row.getLong(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text | integer | 42 | 42",
                "integer | boolean | 7 | t",
                "bigint | boolean | 0 | f",
                "boolean | bigint | true | 1",
                "boolean | numeric(8,2) | false | 0.00",
                "text | text[] | it | {it}",
                "integer | bigint[] | 3 | {3}",
                "varchar(20) | mood | ok | ok",
                "mood | text | ok | ok",
                "integer | text | 5 | 5",
                "uuid | varchar(40) | 00000000-0000-0000-0000-000000000001 | 00000000-0000-0000-0000-000000000001",
                "text | jsonb | {\"a\": 1} | {\"a\": 1}",
                "timestamp | date | 2024-02-29 12:00 | 2024-02-29",
            })
    void valuesAreConverted(String from, String to, String value, String expected) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = PostgresServer.shared().createDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TYPE mood AS ENUM ('ok')");
            statement.execute("CREATE TABLE t (c " + from + ")");
            statement.execute("INSERT INTO t VALUES (" + Quoting.literal(value) + "), (NULL)");
            statement.execute(step(type(from), type(to)).sql());
            try (ResultSet rows = statement.executeQuery("SELECT c FROM t")) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
        }
        assertThat(values).containsExactly(expected, null);
    }
}
