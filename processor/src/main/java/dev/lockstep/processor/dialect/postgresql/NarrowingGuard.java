package dev.lockstep.processor.dialect.postgresql;

import dev.lockstep.processor.dialect.SqlStep;
import dev.lockstep.processor.operation.Narrowing;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Values that a narrower type cannot hold stop the migration before it begins; those that it would cut or round are
 * asked for when loss is refused (the PostgreSQL manual's chapter 8).
 */
final class NarrowingGuard {
    private static final Set<String> TEXT = Set.of("varchar", "text", "char");
    private static final Set<String> NUMBERS =
            Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision");
    private static final Map<String, List<String>> RANGES = Map.of(
            "smallint", List.of("-32768", "32767"),
            "integer", List.of("-2147483648", "2147483647"),
            "bigint", List.of("-9223372036854775808", "9223372036854775807"));
    private static final List<String> WHOLE = List.of("smallint", "integer", "bigint");
    private static final Set<String> MOMENTS = Set.of("date", "timestamp", "timestamptz", "time", "timetz");

    private final Target table;
    private final Column from;
    private final Column to;
    private final String column;

    NarrowingGuard(Target table, Column from, Column to) {
        this.table = table;
        this.from = from;
        this.to = to;
        this.column = Quoting.identifier(to.name());
    }

    List<SqlStep> steps() {
        List<SqlStep> steps = new ArrayList<>();
        if (table.isPlain() || from.type().dimensions() > 0 || to.type().dimensions() > 0) {
            return steps;
        }
        String unfit = unfit();
        if (!unfit.isEmpty()) {
            steps.add(table.guard(
                    table.column(to.name()) + " holds values that do not fit " + to.type(), column, "WHERE " + unfit));
        }
        String cut = cut();
        if (!cut.isEmpty()) {
            steps.add(table.lossGuard(
                    table.column(to.name()) + " holds values of which " + to.type() + " would lose a part",
                    column,
                    "WHERE " + cut));
        }
        return steps;
    }

    /** The condition under which PostgreSQL refuses to convert a value; empty when it never does, or none is known. */
    private String unfit() {
        if (TEXT.contains(name(from)) && TEXT.contains(name(to))) {
            boolean shorter = limit(to.type()) < limit(from.type());
            // An assignment cast cuts blanks off, and nothing else.
            return shorter ? "length(rtrim(" + column + ", ' ')) > " + limit(to.type()) : "";
        }
        if (!NUMBERS.contains(name(from)) || !NUMBERS.contains(name(to))) {
            return "";
        }
        List<String> range = RANGES.get(name(to));
        if (range != null) {
            boolean narrower = !WHOLE.contains(name(from)) || WHOLE.indexOf(name(to)) < WHOLE.indexOf(name(from));
            String rounded = WHOLE.contains(name(from)) ? column : "round(" + column + "::numeric)";
            return narrower ? rounded + " NOT BETWEEN " + range.get(0) + " AND " + range.get(1) : "";
        }
        boolean single =
                name(to).equals("real") && Set.of("double precision", "numeric").contains(name(from));
        return single ? beyondReal() : name(to).equals("numeric") ? beyondDigits() : "";
    }

    /** Six digits from 1E-37 to 1E+37 at least (section 8.1.3); beyond its last bit a value is refused, not rounded. */
    private String beyondReal() {
        return column + "::text NOT IN ('NaN', 'Infinity', '-Infinity') AND " + column + " <> 0 AND abs(" + column
                + ") NOT BETWEEN 1.4e-45 AND 3.4028235e38";
    }

    private String beyondDigits() {
        List<Integer> digits = to.type().arguments();
        if (digits.isEmpty() || digits.get(1) < 0 || digits.get(0) < digits.get(1) || isWiderNumeric()) {
            return "";
        }
        String limit = "1" + "0".repeat(digits.get(0) - digits.get(1));
        return "abs(round(" + column + "::numeric, " + digits.get(1) + ")) >= " + limit;
    }

    private boolean isWiderNumeric() {
        List<Integer> old = from.type().arguments();
        List<Integer> now = to.type().arguments();
        return name(from).equals("numeric")
                && !old.isEmpty()
                && now.get(0) - now.get(1) >= old.get(0) - old.get(1)
                && now.get(1) >= old.get(1);
    }

    /** The condition under which a value loses a part of itself; empty when none does. */
    private String cut() {
        boolean fractions =
                Set.of("numeric", "real", "double precision").contains(name(from)) && NUMBERS.contains(name(to));
        boolean moments = MOMENTS.contains(name(from)) && MOMENTS.contains(name(to));
        if (!(fractions || moments) || Narrowing.loss(from.type(), to.type()).isEmpty()) {
            return "";
        }
        if (moments && isOfDay(from) != isOfDay(to)) {
            // There is no way back from a time of day: every value loses its day.
            return isOfDay(to) ? column + " IS NOT NULL" : "";
        }
        // Back without precision: what was rounded up may not fit any more.
        ColumnType back = new ColumnType(from.type().name(), List.of(), 0, false);
        return column + "::" + TypeNames.sql(to.type()) + "::" + TypeNames.sql(back) + " <> " + column;
    }

    private static boolean isOfDay(Column column) {
        return Set.of("time", "timetz").contains(name(column));
    }

    private static int limit(ColumnType type) {
        return type.arguments().isEmpty() ? Integer.MAX_VALUE : type.arguments().get(0);
    }

    private static String name(Column column) {
        return column.type().name().toString();
    }
}
