package dev.lockstep.processor.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.schema.Identifiers;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.testing.PostgresServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotingTest {
    @ParameterizedTest
    @CsvSource({
        "tasks, tasks",
        "_x1, _x1",
        "Tasks, '\"Tasks\"'",
        "order, '\"order\"'",
        "left, '\"left\"'",
        "position, '\"position\"'",
        "name, name",
        "1st, '\"1st\"'",
        "a b, '\"a b\"'",
        "straße, '\"straße\"'",
        "'say \"x\"', '\"say \"\"x\"\"\"'",
    })
    void quotesOnlyWhatNeedsIt(String name, String sql) {
        assertThat(Quoting.identifier(name)).isEqualTo(sql);
    }

    @Test
    void bothPartsOfANameAreQuoted() {
        assertThat(Quoting.name(new ObjectName("user", "Order"))).isEqualTo("\"user\".\"Order\"");
    }

    @Test
    void aLiteralDoublesItsQuotes() {
        assertThat(Quoting.literal("it's \\ fine")).isEqualTo("'it''s \\ fine'");
    }

    /** The server has the last word on its own key words: ours are at least its. */
    @Test
    @Tag("postgres")
    void everyRestrictedKeywordOfTheServerIsKnown() throws SQLException {
        try (Connection connection =
                        PostgresServer.shared().database("postgres").getConnection();
                Statement statement = connection.createStatement();
                ResultSet words = statement.executeQuery("SELECT word, catcode FROM pg_get_keywords()")) {
            int seen = 0;
            while (words.next()) {
                seen++;
                if (!words.getString(2).equals("U")) {
                    assertThat(Identifiers.isKeyword(words.getString(1)))
                            .as(words.getString(1))
                            .isTrue();
                }
            }
            assertThat(seen).isGreaterThan(400);
        }
    }

    @Tag("postgres")
    @ParameterizedTest
    @ValueSource(
            strings = {"tasks", "order", "Order", "position", "values", "a\"b", "name", "type", "user", "straße", "x1"})
    void agreesWithQuoteIdent(String name) throws SQLException {
        try (Connection connection =
                        PostgresServer.shared().database("postgres").getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT quote_ident(" + Quoting.literal(name) + ")")) {
            row.next();
            assertThat(Quoting.identifier(name)).isEqualTo(row.getString(1));
        }
    }
}
