package dev.lockstep.processor.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.processor.schema.ColumnType;
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

class TypeParserTest {
    private final PostgreSqlDialect dialect = new PostgreSqlDialect();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VARCHAR (20) | varchar(20)",
                "character varying(20) | varchar(20)",
                "Character  Varying | varchar",
                "national character varying(3) | varchar(3)",
                "char | char(1)",
                "bpchar | bpchar",
                "bpchar(5) | char(5)",
                "character(5) | char(5)",
                "int | integer",
                "int4 | integer",
                "int8 | bigint",
                "INT2 | smallint",
                "bool | boolean",
                "decimal(10, 2) | numeric(10,2)",
                "numeric(10) | numeric(10,0)",
                "dec | numeric",
                "float | double precision",
                "float(53) | double precision",
                "float(24) | real",
                "float8 | double precision",
                "double precision | double precision",
                "timestamp | timestamp",
                "timestamp(6) with time zone | timestamptz(6)",
                "timestamptz(3) | timestamptz(3)",
                "timestamp without time zone | timestamp",
                "time (3) with time zone | timetz(3)",
                "interval day to second(3) | interval day to second(3)",
                "bit varying(8) | varbit(8)",
                "bit | bit(1)",
                "text[] | text[]",
                "integer ARRAY | integer[]",
                "integer array[3] | integer[]",
                "int4[3][4] | integer[][]",
                "pg_catalog.int4 | integer",
                "\"My Type\"[] | My Type[]",
                "app.mood | app.mood",
                "\"App\".\"Mood\" | App.Mood",
                "geometry(Point,4326) | geometry(Point,4326)",
                "vector(3) | vector(3)",
                "citext | citext",
            })
    void everySpellingHasOneForm(String written, String canonical) {
        assertThat(dialect.parseType(written)).hasToString(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "serial",
                "bigserial",
                "varchar(",
                "varchar(20",
                "varchar(20) x",
                "20",
                "integer not null",
                "text;"
            })
    void whatIsNoTypeIsRefused(String written) {
        assertThatThrownBy(() -> dialect.parseType(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + written + "\"");
    }

    @Test
    void serialIsExplained() {
        assertThatThrownBy(() -> dialect.parseType("SERIAL")).hasMessageContaining("GenerationType.IDENTITY");
    }

    @Test
    void aLengthBeyondAnIntIsRefused() {
        assertThatThrownBy(() -> dialect.parseType("varchar(99999999999)")).hasMessageContaining("too large");
    }

    @Tag("postgres")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "varchar(20)",
                "varchar",
                "char",
                "character(5)",
                "bpchar",
                "int2",
                "int4",
                "int8",
                "bool",
                "decimal(10,2)",
                "numeric(10)",
                "numeric",
                "float",
                "float(24)",
                "float(25)",
                "real",
                "timestamp",
                "timestamp(6) with time zone",
                "timestamptz",
                "time(3) with time zone",
                "time",
                "interval",
                "interval(3)",
                "interval day to second(3)",
                "interval year to month",
                "bit",
                "bit varying(8)",
                "text[]",
                "integer array[3]",
                "varchar(20)[][]",
                "timestamp(3) with time zone[]",
                "jsonb",
                "uuid",
                "bytea",
                "\"char\"",
                "name",
                "xml",
                "money",
                "inet",
                "double precision[]",
                "date",
                "oid",
                "point"
            })
    void thePrintedTypeIsTheWrittenOne(String written) throws SQLException {
        ColumnType type = dialect.parseType(written);
        try (Connection connection =
                        PostgresServer.shared().database("postgres").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TEMP TABLE t (a " + written + ", b " + TypeNames.sql(type) + ")");
            try (ResultSet rows = statement.executeQuery("SELECT format_type(atttypid, atttypmod) FROM pg_attribute"
                    + " WHERE attrelid = 't'::regclass AND attnum > 0 ORDER BY attnum")) {
                rows.next();
                String one = rows.getString(1);
                rows.next();
                assertThat(rows.getString(1)).isEqualTo(one);
                // What PostgreSQL itself calls it must be read as the same type.
                assertThat(dialect.parseType(one).name()).isEqualTo(type.name());
                assertThat(dialect.parseType(one).arguments()).isEqualTo(type.arguments());
            }
        }
    }
}
