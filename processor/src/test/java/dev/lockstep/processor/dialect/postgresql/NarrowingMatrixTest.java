package dev.lockstep.processor.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.dialect.SqlStep;
import dev.lockstep.processor.operation.AlterColumn;
import dev.lockstep.processor.operation.Narrowing;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ColumnType;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.testing.PostgresServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Of every two types: what is called no loss brings the extreme values of the old type to the new one and back unchanged,
 * on PostgreSQL itself. What is called a loss and brings them back is counted: it costs a word of consent, and no data.
 */
@Tag("postgres")
class NarrowingMatrixTest {
    private static final String LONG = "x".repeat(300);
    private static final Map<String, List<String>> EXTREMES = extremes();

    /** Of how many pairs consent is asked for though the values here would come back. */
    private static final int CAUTIOUS = 95;

    private static Map<String, List<String>> extremes() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        all.put("boolean", List.of("true", "false"));
        all.put("smallint", List.of("-32768", "32767"));
        all.put("integer", List.of("-2147483648", "2147483647", "16777217"));
        all.put("bigint", List.of("-9223372036854775808", "9223372036854775807"));
        all.put("numeric(8,2)", List.of("999999.99", "-0.01"));
        all.put("numeric(10,2)", List.of("99999999.99", "-0.01"));
        all.put("numeric(10,4)", List.of("999999.9999", "-0.0001"));
        all.put("numeric(38,0)", List.of("9".repeat(38)));
        all.put("numeric", List.of("1" + "0".repeat(400), "0." + "0".repeat(60) + "1", "NaN"));
        all.put("real", List.of("3.4028235e38", "1e-45", "0.1", "NaN", "-Infinity"));
        all.put("double precision", List.of("1.7976931348623157e308", "5e-324", "0.1", "NaN", "Infinity"));
        all.put("varchar(5)", List.of("abcde", "ab ", " ", ""));
        all.put("varchar(10)", List.of("abcdefghij", "ab ", "äöüß\uD83D\uDE00", ""));
        all.put("varchar", List.of(LONG, "ab ", ""));
        all.put("text", List.of(LONG, "ab ", "", "TRUE", "12", "{a}", "A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11"));
        all.put("char(5)", List.of("abcde", "a", ""));
        all.put("char(10)", List.of("abcdefghij", "a"));
        all.put("date", List.of("0001-01-01", "9999-12-31", "infinity"));
        all.put("time(3)", List.of("00:00", "23:59:59.999", "24:00"));
        all.put("time", List.of("23:59:59.999999", "24:00"));
        all.put("timetz", List.of("23:59:59.999999-12", "00:00+14"));
        all.put("timestamp(3)", List.of("2021-03-28 02:30:00.999", "infinity"));
        all.put("timestamp", List.of("0001-01-01 00:00", "9999-12-31 23:59:59.999999", "2021-03-28 02:30"));
        all.put("timestamptz(3)", List.of("2021-10-31 01:30:00.999+00", "2021-10-31 00:30+00"));
        all.put("timestamptz", List.of("0001-01-02 00:00+00", "9999-12-30 23:59:59.999999+00", "2021-10-31 00:30+00"));
        all.put("interval(3)", List.of("1 mon -1 day 01:02:03.456", "-00:00:00.001"));
        all.put("interval", List.of("178000000 years", "1 mon -1 day 25:02:03.456789"));
        all.put("uuid", List.of("a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11", "00000000-0000-0000-0000-000000000000"));
        all.put("json", List.of("{\"b\" : 1,  \"a\":2, \"a\":3}", "1e2", "null"));
        all.put("jsonb", List.of("{\"a\": 2, \"b\": [1.10, null]}", "\"\""));
        all.put("xml", List.of("<a b='c'/>"));
        all.put("bytea", List.of("\\x00ff", ""));
        all.put("bit(4)", List.of("1010", "0000"));
        all.put("bit(8)", List.of("10101010", "00000001"));
        all.put("varbit(4)", List.of("1", "1010", ""));
        all.put("varbit", List.of("1010101010", ""));
        all.put("inet", List.of("10.0.0.1/8", "::1"));
        all.put("cidr", List.of("10.0.0.0/8", "::/0"));
        all.put("text[]", List.of("{}", "{a,NULL,\"b c\"}", "{{a},{b}}"));
        all.put("varchar(5)[]", List.of("{abcde,\"\"}", "{}"));
        all.put("integer[]", List.of("{}", "{-2147483648,NULL}"));
        all.put("colour", List.of("red", "blue"));
        all.put("mood", List.of("ok"));
        return all;
    }

    @Test
    void nothingIsLostUnasked() throws SQLException {
        List<String> unasked = new ArrayList<>();
        List<String> cautious = new ArrayList<>();
        int pairs = 0;
        try (Connection connection = PostgresServer.shared().createDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET TimeZone = 'Europe/Berlin'");
            statement.execute("CREATE TYPE colour AS ENUM ('red', 'blue')");
            statement.execute("CREATE TYPE mood AS ENUM ('ok')");
            for (String from : EXTREMES.keySet()) {
                for (String to : EXTREMES.keySet()) {
                    if (!from.equals(to)) {
                        pairs++;
                        String lost = lost(statement, from, to);
                        boolean asked = Narrowing.loss(type(from), type(to)).isPresent();
                        if (!asked && !lost.isEmpty()) {
                            unasked.add(from + " to " + to + ": " + lost);
                        } else if (asked && lost.isEmpty()) {
                            cautious.add(from + " to " + to);
                        }
                        assertThat(LossWords.column(alter(from, to)).isEmpty())
                                .as("what the record says of " + from + " to " + to)
                                .isEqualTo(!asked);
                    }
                }
            }
        }
        assertThat(pairs).isEqualTo(EXTREMES.size() * (EXTREMES.size() - 1));
        assertThat(unasked).isEmpty();
        assertThat(cautious).as(String.join("\n", cautious)).hasSize(CAUTIOUS);
    }

    @Test
    void everyGuardCanBeAsked() throws SQLException {
        int asked = 0;
        try (Connection connection = PostgresServer.shared().createDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TYPE colour AS ENUM ('red', 'blue')");
            statement.execute("CREATE TYPE mood AS ENUM ('ok')");
            for (String from : EXTREMES.keySet()) {
                statement.execute("DROP TABLE IF EXISTS t");
                statement.execute("CREATE TABLE t (c " + from + ")");
                for (String to : EXTREMES.keySet()) {
                    for (SqlStep step : new PostgreSqlDialect()
                            .render(List.of(alter(from, to)))
                            .upgrade()) {
                        if (step.kind() == SqlStep.Kind.GUARD || step.kind() == SqlStep.Kind.LOSS_GUARD) {
                            asked++;
                            try (ResultSet row = statement.executeQuery(step.sql())) {
                                assertThat(row.next() && !row.getBoolean(1))
                                        .as(from + " to " + to + ": " + step.sql())
                                        .isTrue();
                            }
                        }
                    }
                }
            }
        }
        assertThat(asked).isGreaterThan(EXTREMES.size());
    }

    /** The first value that does not come back, or empty. */
    private static String lost(Statement statement, String from, String to) throws SQLException {
        for (String value : EXTREMES.get(from)) {
            statement.execute("DROP TABLE IF EXISTS t");
            statement.execute("CREATE TABLE t (c " + from + ")");
            statement.execute("INSERT INTO t VALUES (" + Quoting.literal(value) + "::" + from + ")");
            String before = text(statement);
            try {
                statement.execute(step(from, to));
                statement.execute(step(to, from));
            } catch (SQLException stopped) {
                return value + " stops: " + stopped.getMessage();
            }
            String after = text(statement);
            if (!after.equals(before)) {
                return before + " comes back as " + after;
            }
        }
        return "";
    }

    private static String text(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT '<' || c::text || '>' FROM t")) {
            rows.next();
            return String.valueOf(rows.getString(1));
        }
    }

    private static String step(String from, String to) {
        Target table = new Target(ObjectName.of("t"), false, false);
        return new AlterColumnRecipe(table, alter(from, to))
                .steps().stream()
                        .filter(s -> s.kind() == SqlStep.Kind.STATEMENT)
                        .map(SqlStep::sql)
                        .findFirst()
                        .orElseThrow();
    }

    private static AlterColumn alter(String from, String to) {
        return new AlterColumn(
                ObjectName.of("t"), Column.of("c", type(from), true), Column.of("c", type(to), true), null, null, null);
    }

    private static ColumnType type(String text) {
        return Set.of("colour", "mood").contains(text)
                ? ColumnType.ofEnum(ObjectName.of(text))
                : new PostgreSqlDialect().parseType(text);
    }
}
