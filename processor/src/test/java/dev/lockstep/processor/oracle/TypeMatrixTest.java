package dev.lockstep.processor.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.LockstepProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every Java type under every SQL type, and with every annotation that sizes it, has the column that Hibernate gives it. */
@Tag("hibernate")
class TypeMatrixTest {
    private static final List<String> TYPES = List.of(
            "boolean",
            "Byte",
            "short",
            "Integer",
            "long",
            "Float",
            "Double",
            "BigDecimal",
            "BigInteger",
            "Character",
            "String",
            "char[]",
            "byte[]",
            "UUID",
            "LocalDate",
            "LocalTime",
            "LocalDateTime",
            "Instant",
            "OffsetDateTime",
            "OffsetTime",
            "ZonedDateTime",
            "Duration",
            "Year",
            "java.util.Date",
            "Calendar",
            "java.sql.Timestamp",
            "java.sql.Date",
            "java.sql.Time",
            "java.net.InetAddress",
            "java.net.URL",
            "Currency",
            "Locale",
            "TimeZone",
            "ZoneId",
            "ZoneOffset",
            "Month",
            "java.util.BitSet",
            "List<String>",
            "List<Month>",
            "String[]",
            "int[]",
            "Instant[]");

    private static final List<String> CODES =
            List.of(("BIT BOOLEAN TINYINT SMALLINT INTEGER BIGINT FLOAT DOUBLE REAL NUMERIC DECIMAL DURATION"
                            + " DATE LOCAL_DATE TIME LOCAL_TIME TIME_UTC TIME_WITH_TIMEZONE OFFSET_TIME"
                            + " TIMESTAMP LOCAL_DATE_TIME INSTANT TIMESTAMP_WITH_TIMEZONE TIMESTAMP_UTC"
                            + " OFFSET_DATE_TIME ZONED_DATE_TIME INTERVAL_SECOND CHAR NCHAR VARCHAR NVARCHAR"
                            + " LONGVARCHAR LONGNVARCHAR LONG32VARCHAR LONG32NVARCHAR BINARY VARBINARY LONGVARBINARY"
                            + " LONG32VARBINARY BLOB CLOB NCLOB MATERIALIZED_BLOB MATERIALIZED_CLOB MATERIALIZED_NCLOB"
                            + " SQLXML UUID JSON INET ARRAY JSON_ARRAY XML_ARRAY")
                    .split(" "));

    private static final List<String> SIZES = List.of(
            "",
            "@Lob",
            "@Nationalized",
            "@Column(length = 10)",
            "@Column(precision = 9)",
            "@Column(scale = 3)",
            "@Column(secondPrecision = 3)",
            "@FractionalSeconds(2)",
            "@Basic(optional = false)");

    // A time of day has no digits, which PostgreSQL refuses of a number.
    private static final Set<String> WITHOUT_DIGITS = Set.of("LocalTime", "OffsetTime", "java.sql.Time");
    private static final Set<String> OF_DIGITS = Set.of("FLOAT", "DOUBLE", "NUMERIC", "DECIMAL", "DURATION");

    // Of an enum Hibernate checks the names, which PostgreSQL refuses of a large object.
    private static final Set<String> LARGE_TEXTS = Set.of("CLOB", "NCLOB", "MATERIALIZED_CLOB", "MATERIALIZED_NCLOB");

    @Test
    void everyTypeIsMappedAsHibernateMapsIt(@TempDir Path folder) throws IOException {
        Path sources = Files.createDirectory(folder.resolve("sources"));
        for (int i = 0; i < TYPES.size(); i++) {
            Files.writeString(sources.resolve("Type" + i + ".java"), entity("Type" + i, TYPES.get(i)));
        }
        Model model = new Model("matrix", sources, ModelOptions.read(sources.resolve("none")));
        HibernateVersion newest = HibernateVersion.ALL.get(0);
        Path project = Files.createDirectory(folder.resolve("project"));
        CompiledModel compiled = model.compile(project, "JPA", newest, new LockstepProcessor());
        assertThat(compiled.done()).as(compiled.messages()).isTrue();
        assertThat(Trial.of(model, "JPA", newest, compiled, compiled).difference())
                .isEmpty();
    }

    private static String entity(String name, String type) {
        StringBuilder source = new StringBuilder("""
                package model;

                import jakarta.persistence.*;
                import java.math.*;
                import java.time.*;
                import java.util.*;
                import org.hibernate.annotations.FractionalSeconds;
                import org.hibernate.annotations.JdbcTypeCode;
                import org.hibernate.annotations.Nationalized;
                import org.hibernate.type.SqlTypes;

                @Entity
                class %s {
                    @Id
                    Long id;
                """.formatted(name));
        List<String> ways = Stream.concat(
                        // A large object of an enum's names is refused (EntityErrorsTest).
                        SIZES.stream().filter(size -> !type.equals("List<Month>") || !size.equals("@Lob")),
                        CODES.stream()
                                .filter(code -> !WITHOUT_DIGITS.contains(type) || !OF_DIGITS.contains(code))
                                .filter(code -> !type.equals("Month") || !LARGE_TEXTS.contains(code))
                                .map(code -> "@JdbcTypeCode(SqlTypes." + code + ")"))
                .toList();
        for (int i = 0; i < ways.size(); i++) {
            source.append("    %s %s v%d;%n".formatted(ways.get(i), type, i));
        }
        return source.append("}\n").toString();
    }
}
