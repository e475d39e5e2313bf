package dev.lockstep.processor.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What Hibernate 6.6 does otherwise than 7, which Lockstep follows; and what Lockstep, on purpose, does otherwise than both.
 * A model names those that show in it.
 */
enum KnownDifference {
    CHECK_OF_CODE(
            "Hibernate 7 runs a converter of an enum or a flag, and reads the @EnumeratedValue of its constants, to check"
                    + " for what they give; 6.6 does of flags. No compiler knows it: Lockstep says so in a note",
            "Hibernate: constraint \\S+ CHECK .*(= ANY|= '|<> |= \\d|>= ).*"),
    DISCRIMINATOR_CHECK(
            "6.6 has no check of the discriminator's values, nor of what a subclass in a single table requires",
            "(?s)Lockstep:  constraint \\S+ CHECK .*(= ANY|= '|<> ).*"),
    SINGLE_TABLE_NOT_NULL(
            "6.6 makes a subclass's required association not null in a single table, though other classes have none",
            ".* column \\S+ bigint( not null)?"),
    LIST_INDEX_CHECK(
            "6.6 has no check that a list's index is not below its base",
            "Lockstep:  constraint \\S+ CHECK \\(\\(\\S+ >= \\d+\\)\\)"),
    SET_UNIQUE(
            "6.6 has no unique constraint on a set of elements that may be null",
            "Lockstep:  constraint \\S+ UNIQUE \\(.*\\)"),
    JOIN_TABLE_KEY(
            "6.6 gives a set's join table both columns as its key, also when one is unique alone, or both are named unique",
            ".* constraint \\S+ (PRIMARY KEY|UNIQUE) \\(.*\\)"),
    JOIN_TABLE_NULLABLE(
            "6.6 lets the target's column be null in the join table of a to-one association",
            ".* column \\S+ bigint( not null)?"),
    GENERATED_NOT_NULL(
            "6.6 leaves versions and generated time stamps nullable unless they are primitive",
            "Hibernate: column \\S+ (integer|bigint|date|timestamp.* time zone)"
                    + "|Lockstep:  column \\S+ (integer|bigint|date|timestamp.* time zone) not null"),
    TIME_PRECISION(
            "6.6 gives java.sql.Time a precision of 6, which 7 gave up for that of the type, 0",
            ".* column \\S+ time\\([06]\\) without time zone"),
    DOUBLE_DIGITS(
            "6.6 gives a double as NUMERIC its 53 bits as digits; 7 counts decimal digits, 17",
            ".* column \\S+ numeric\\((17|53),2\\)"),
    JOIN_COLUMN_DEFAULT(
            "6.6 ignores the default in the definition of a join column",
            ".* column \\S+ bigint not null( default 3)?"),
    ALTERNATIVE_NOT_NULL(
            "6.6 makes a column not null for one constraint of several alternatives; 7 minds the composition",
            ".* column article\\.either character varying\\(7\\)( not null)?"),
    GENERATOR_SCOPE(
            "6.6 knows a generator of a name wherever it stands, and none for an identifier that names none; 7 looks near"
                    + " the identifier, as Jakarta Persistence 3.2 has it",
            ".* sequence \\S+ start -?\\d+ increment -?\\d+"),
    SNAKE_CASE(
            "Spring Boot 3 names by CamelCaseToUnderscoresNamingStrategy: no underscore beside a digit, quoted names in"
                    + " lower case; Spring Boot 4 by PhysicalNamingStrategySnakeCaseImpl",
            "") {
        @Override
        List<String> unexplained(List<String> difference) {
            List<String> rest = new ArrayList<>(difference);
            for (String line : difference) {
                if (line.startsWith(Trial.THEIRS)) {
                    difference.stream()
                            .filter(other -> other.startsWith(Trial.OURS))
                            .filter(other ->
                                    rest.contains(other) && spelling(other).equals(spelling(line)))
                            .findFirst()
                            .ifPresent(other -> rest.removeAll(List.of(line, other)));
                }
            }
            // Lockstep's index on a foreign key is known by the name that the key has in Hibernate's schema.
            rest.removeIf(line -> line.matches(Trial.OURS + "index \\S+ CREATE INDEX USING btree \\(\\w+\\)"));
            return rest;
        }

        private String spelling(String line) {
            return line.substring(Trial.OURS.length())
                    .replaceAll("[_.\"]|::\\w+", "")
                    .toLowerCase(Locale.ROOT);
        }
    };

    private final String reason;
    private final Pattern lines;

    KnownDifference(String reason, String lines) {
        this.reason = reason;
        this.lines = Pattern.compile(lines);
    }

    /** What 6.6 does, and what 7. */
    String reason() {
        return reason;
    }

    /** The lines of a difference for which this is not the reason. */
    List<String> unexplained(List<String> difference) {
        return difference.stream()
                .filter(line -> !lines.matcher(line).matches())
                .toList();
    }
}
