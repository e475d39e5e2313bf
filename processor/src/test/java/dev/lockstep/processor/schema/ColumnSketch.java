package dev.lockstep.processor.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One random column: of a slot, which two schemas share, whatever the column is called in each.
 *
 * @param slot what the column is for
 * @param names what it may be called
 * @param types what it may be, so that values mostly convert from one to the other
 */
record ColumnSketch(String slot, List<String> names, List<ColumnType> types) {
    private static final Set<String> TEXT = Set.of("varchar", "text", "char");

    /** The columns that a table may have beside its key; those of enum types are the schema's own. */
    static final List<ColumnSketch> ALL = List.of(
            new ColumnSketch(
                    "title",
                    List.of("title", "caption"),
                    List.of(varchar(50), varchar(100), ColumnType.of("text"), ColumnType.of("char", 20))),
            new ColumnSketch(
                    "name", List.of("name", "Full Name"), List.of(varchar(50), varchar(20), ColumnType.of("text"))),
            new ColumnSketch(
                    "amount",
                    List.of("amount", "total"),
                    List.of(
                            ColumnType.of("smallint"),
                            ColumnType.of("integer"),
                            ColumnType.of("bigint"),
                            ColumnType.of("numeric", 10, 2),
                            ColumnType.of("numeric", 12, 2),
                            ColumnType.of("numeric"),
                            ColumnType.of("real"),
                            ColumnType.of("double precision"))),
            new ColumnSketch(
                    "flag",
                    List.of("flag", "group"),
                    List.of(ColumnType.of("boolean"), ColumnType.of("integer"), ColumnType.of("varchar", 10))),
            new ColumnSketch(
                    "born",
                    List.of("born", "day"),
                    List.of(ColumnType.of("date"), ColumnType.of("timestamp", 6), ColumnType.of("timestamptz", 6))),
            new ColumnSketch(
                    "at",
                    List.of("at", "moment"),
                    List.of(
                            ColumnType.of("timestamp", 0),
                            ColumnType.of("timestamp", 3),
                            ColumnType.of("timestamptz", 6),
                            ColumnType.of("time", 3),
                            ColumnType.of("time", 6))),
            new ColumnSketch(
                    "labels",
                    List.of("labels", "tags"),
                    List.of(
                            ColumnType.of("text").array(),
                            varchar(20).array(),
                            ColumnType.of("integer").array(),
                            ColumnType.of("text").array().array(),
                            ColumnType.of("text"))),
            new ColumnSketch(
                    "settings",
                    List.of("settings", "options"),
                    List.of(ColumnType.of("jsonb"), ColumnType.of("json"), ColumnType.of("text"))),
            new ColumnSketch(
                    "address",
                    List.of("address", "host"),
                    List.of(ColumnType.of("inet"), ColumnType.of("cidr"), ColumnType.of("text"))),
            new ColumnSketch(
                    "bits",
                    List.of("bits", "mask"),
                    List.of(ColumnType.of("bit", 4), ColumnType.of("varbit", 8), ColumnType.of("varbit"))),
            new ColumnSketch(
                    "thing",
                    List.of("thing", "it"),
                    List.of(
                            ColumnType.of("uuid"),
                            ColumnType.of("bytea"),
                            ColumnType.of("interval"),
                            ColumnType.of("int4range"),
                            ColumnType.of("integer"),
                            ColumnType.of("text"),
                            ColumnType.of("boolean"),
                            ColumnType.of("timetz", 6))));

    private static ColumnType varchar(int length) {
        return ColumnType.of("varchar", length);
    }

    static boolean isText(ColumnType type) {
        return type.dimensions() == 0 && TEXT.contains(type.name().name());
    }

    static boolean isNumber(ColumnType type) {
        return type.dimensions() == 0
                && !literals(type).isEmpty()
                && literals(type).contains("0");
    }

    /** The column as the dice have it; without a default that needs other objects. */
    Column roll(Dice dice, String name) {
        ColumnType type = dice.pick("type", types);
        return rolled(dice, name, type, dice.chance("default", 2) ? dice.pick("which", literals(type)) : null);
    }

    static Column rolled(Dice dice, String name, ColumnType type, @Nullable String defaultExpression) {
        return new Column(
                name,
                type,
                dice.chance("nullable", 2),
                defaultExpression,
                Column.Identity.NONE,
                null,
                isText(type) && dice.chance("collated", 5) ? dice.pick("collation", "C", "POSIX") : null,
                dice.chance("comment", 6) ? dice.pick("text", "of " + name, "it's what it is") : null);
    }

    /** Values of the type as SQL, constant, computed and volatile. */
    static List<String> literals(ColumnType type) {
        if (type.dimensions() > 0) {
            List<String> arrays = new ArrayList<>(List.of("'{}'"));
            if (type.dimensions() == 1 && !type.enumType()) {
                arrays.add(type.name().name().equals("integer") ? "ARRAY[1, 2]" : "ARRAY['a']");
            }
            return arrays;
        }
        return switch (type.name().name()) {
            case "smallint", "integer", "bigint" -> List.of("0", "1", "1 + 1");
            case "numeric", "real", "double precision" -> List.of("0", "1.5");
            case "boolean" -> List.of("false", "true");
            case "varchar", "text", "char" -> List.of("'none'", "'it''s'", "''", "lower('X')");
            case "date" -> List.of("CURRENT_DATE", "'2020-01-01'");
            case "timestamp", "timestamptz" ->
                List.of("now()", "CURRENT_TIMESTAMP", "'2020-01-01'", "clock_timestamp()");
            case "time", "timetz" -> List.of("'10:00'", "'11:12:13'");
            case "interval" -> List.of("'1 day'", "'02:00:00'");
            case "uuid" -> List.of("gen_random_uuid()", "'00000000-0000-0000-0000-000000000001'");
            case "bytea" -> List.of("'\\x00'", "'\\xff'");
            case "json" -> List.of("'{}'", "'[]'");
            case "jsonb" -> List.of("'{}'", "jsonb_build_object('a', 1)");
            case "inet", "cidr" -> List.of("'10.0.0.1'", "'10.0.0.2'");
            case "bit" -> List.of("B'0000'", "B'1111'");
            case "varbit" -> List.of("B'01'", "B'1'");
            case "int4range" -> List.of("'[1,5)'", "'empty'");
            default -> throw new IllegalArgumentException("no value of " + type);
        };
    }
}
