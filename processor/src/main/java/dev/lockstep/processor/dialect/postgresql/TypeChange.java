package dev.lockstep.processor.dialect.postgresql;

import dev.lockstep.processor.dialect.WorkKind;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ColumnType;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What ALTER COLUMN … TYPE costs and which conversion it needs. No rewrite: the rules of ATColumnChangeRequiresRewrite
 * (tablecmds.c) and of the support functions of varchar, varbit, numeric and the time types.
 *
 * @param from the column before
 * @param to the column after
 */
record TypeChange(Column from, Column to) {
    private static final Set<String> TEXT = Set.of("varchar", "text", "char", "bpchar", "citext", "name");
    private static final Set<String> NUMBERS =
            Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision");
    private static final Set<String> MOMENTS = Set.of("date", "timestamp", "timestamptz");
    private static final Set<String> TIMES = Set.of("timestamp", "timestamptz", "time", "timetz");
    private static final Set<String> CLOCKS = Set.of("time", "timetz", "interval");
    private static final Set<String> BITS = Set.of("bit", "varbit");
    private static final Set<String> NETWORKS = Set.of("inet", "cidr");
    private static final Set<String> JSON = Set.of("json", "jsonb");
    private static final int FULL_PRECISION = 6;

    static TypeChange of(Column from, Column to) {
        return new TypeChange(from, to);
    }

    WorkKind work() {
        if (!isWiderOrSame()) {
            return WorkKind.REWRITE;
        }
        // Indexes on the column are built anew when its order changes.
        return Objects.equals(from.collation(), to.collation()) ? WorkKind.CATALOG : WorkKind.SCAN;
    }

    /** The USING expression where PostgreSQL has no assignment cast, or null. */
    @Nullable
    String conversion(String column) {
        return conversionOf(Quoting.identifier(column));
    }

    private @Nullable String conversionOf(String name) {
        String type = TypeNames.sql(to.type());
        if (from.type().dimensions() == 0 && to.type().dimensions() == 1) {
            String element = new TypeChange(from, to.withType(element(to.type()))).conversionOf(name);
            String value = element == null ? name : element;
            return "CASE WHEN " + name + " IS NOT NULL THEN ARRAY[" + value + "]::" + type + " END";
        }
        if (from.type().dimensions() == 1 && to.type().dimensions() == 0) {
            // The way back of the above.
            String first = name + "[1]";
            String element = new TypeChange(from.withType(element(from.type())), to).conversionOf(first);
            return element == null ? first : element;
        }
        if (hasAssignmentCast()) {
            return null;
        }
        if (isBooleanNumber(toName(), fromName())) {
            return name + "::integer" + (toName().equals("integer") ? "" : "::" + type);
        }
        if (isBooleanNumber(fromName(), toName())) {
            return name + " <> 0";
        }
        // Any two types convert through their texts, as far as the texts fit.
        return isText(from.type()) ? name + "::" + type : name + "::text::" + type;
    }

    private static ColumnType element(ColumnType array) {
        return new ColumnType(array.name(), array.arguments(), 0, array.enumType());
    }

    private boolean isBooleanNumber(String number, String other) {
        return NUMBERS.contains(number) && other.equals("boolean") && isScalar();
    }

    private boolean isScalar() {
        return from.type().dimensions() == 0 && to.type().dimensions() == 0;
    }

    private boolean isWiderOrSame() {
        if (from.type().equals(to.type())) {
            return true;
        }
        if (!isScalar() || from.type().enumType() || to.type().enumType()) {
            return false;
        }
        return fromName().equals(toName()) ? isLengthWider() : isBinaryCoercible();
    }

    private boolean isLengthWider() {
        List<Integer> old = from.type().arguments();
        List<Integer> now = to.type().arguments();
        return switch (toName()) {
            case "varchar", "varbit" -> now.isEmpty() || (!old.isEmpty() && now.get(0) >= old.get(0));
            case "numeric" ->
                now.isEmpty() || (!old.isEmpty() && now.get(0) >= old.get(0) && Objects.equals(now.get(1), old.get(1)));
            case "timestamp", "timestamptz", "time", "timetz", "interval" ->
                now.isEmpty() || now.get(0) == FULL_PRECISION || (!old.isEmpty() && now.get(0) >= old.get(0));
            default -> false;
        };
    }

    private boolean isBinaryCoercible() {
        boolean unlimited = to.type().arguments().isEmpty();
        return switch (fromName()) {
            case "varchar" -> toName().equals("text");
            case "text" -> toName().equals("varchar") && unlimited;
            case "xml" -> (toName().equals("varchar") && unlimited) || toName().equals("text");
            case "cidr" -> toName().equals("inet");
            case "bit" -> toName().equals("varbit") && unlimited;
            default -> false;
        };
    }

    private boolean hasAssignmentCast() {
        boolean sameShape = from.type().dimensions() == to.type().dimensions();
        if (sameShape && !from.type().enumType() && fromName().equals(toName())) {
            return true;
        }
        // PostgreSQL casts everything to a text by its output function.
        if (to.type().dimensions() == 0 && isText(to.type())) {
            return true;
        }
        return sameShape
                && !from.type().enumType()
                && !to.type().enumType()
                && (both(NUMBERS) || both(TEXT) || both(BITS) || both(JSON) || both(NETWORKS) || isTimeCast());
    }

    // The casts of pg_cast among the types of date and time; a time has no date to become a timestamp.
    private boolean isTimeCast() {
        return both(MOMENTS)
                || (TIMES.contains(fromName()) && Set.of("time").contains(toName()))
                || (fromName().equals("timestamptz") && toName().equals("timetz"))
                || (both(CLOCKS)
                        && !fromName().equals("timetz")
                        && !(fromName().equals("interval") && toName().equals("timetz")));
    }

    private boolean both(Set<String> names) {
        return names.contains(fromName()) && names.contains(toName());
    }

    private static boolean isText(ColumnType type) {
        return type.dimensions() == 0
                && type.name().schema() == null
                && TEXT.contains(type.name().name());
    }

    private String fromName() {
        return from.type().name().toString();
    }

    private String toName() {
        return to.type().name().toString();
    }
}
