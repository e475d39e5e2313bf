package dev.lockstep.processor.operation;

import dev.lockstep.processor.schema.ColumnType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which changes of a column's type cannot hold every value of the old type (the PostgreSQL manual's chapter 8): a
 * value that stops the conversion, or does not come back from it, is not held. What it does not know it takes for a loss.
 */
public final class Narrowing {
    private static final List<String> INTEGERS = List.of("smallint", "integer", "bigint");
    private static final Map<String, Integer> DIGITS = Map.of("smallint", 5, "integer", 10, "bigint", 19);
    private static final Set<String> TEXTS = Set.of("varchar", "text", "char");

    /** The longest text form of a value, for types that have one (tables 8.2 and 8.9). */
    private static final Map<String, Integer> WIDTHS =
            Map.of("boolean", 5, "smallint", 6, "integer", 11, "bigint", 20, "uuid", 36);

    /** An enum label holds at most 63 bytes (section 8.7). */
    private static final int LABEL = 63;

    /** Types whose every value another type holds too. */
    private static final Map<String, Set<String>> WIDER = Map.of(
            "boolean", Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision"),
            "smallint", Set.of("real", "double precision"),
            "integer", Set.of("double precision"),
            "real", Set.of("double precision"),
            "date", Set.of("timestamp", "timestamptz"),
            "time", Set.of("timetz"),
            "jsonb", Set.of("json"),
            "cidr", Set.of("inet"),
            "bit", Set.of("varbit"));

    private Narrowing() {}

    /** What the change of a column may lose, in words that follow “is narrowed from a to b: ”, or empty. */
    public static Optional<String> loss(AlterColumn op) {
        ColumnType from = op.from().type();
        ColumnType to = op.to().type();
        if (op.to().generated() != null) {
            return op.from().generated() == null ? Optional.of("every value would be computed anew") : Optional.empty();
        }
        // A zone that is said is not the session's.
        boolean placed = op.using() != null
                && from.name().name().equals("timestamp")
                && to.name().name().equals("timestamptz");
        return placed && keepsPrecision(from, to) ? Optional.empty() : loss(from, to);
    }

    /** What of two types may be lost, in words that follow “is narrowed from a to b: ”, or empty. */
    public static Optional<String> loss(ColumnType from, ColumnType to) {
        if (from.equals(to)) {
            return Optional.empty();
        }
        if (from.dimensions() == 0 && to.dimensions() == 1) {
            return loss(from, new ColumnType(to.name(), to.arguments(), 0, to.enumType()));
        }
        if (from.dimensions() != to.dimensions()) {
            return Optional.of("all but one of the elements would not fit");
        }
        if (from.enumType() || to.enumType()) {
            return enums(from, to);
        }
        String source = from.name().name();
        String target = to.name().name();
        if (source.equals(target) || (TEXTS.contains(source) && TEXTS.contains(target))) {
            return arguments(from, to);
        }
        return families(from, to, source, target);
    }

    private static Optional<String> enums(ColumnType from, ColumnType to) {
        if (from.enumType() && to.enumType()) {
            return Optional.of("values that " + to.name() + " does not have would not fit");
        }
        if (to.enumType()) {
            return toEnum(from, to);
        }
        return TEXTS.contains(to.name().name())
                ? toText(to, LABEL, "labels")
                : Optional.of("a " + from + " is no " + to.name());
    }

    private static Optional<String> toEnum(ColumnType from, ColumnType to) {
        return Optional.of(
                TEXTS.contains(from.name().name())
                        ? "texts that are no value of " + to.name() + " would not fit"
                        : "a " + from + " is no value of " + to.name());
    }

    private static Optional<String> families(ColumnType from, ColumnType to, String source, String target) {
        if (INTEGERS.contains(source) && INTEGERS.contains(target)) {
            return INTEGERS.indexOf(source) <= INTEGERS.indexOf(target)
                    ? Optional.empty()
                    : Optional.of("values beyond the range of " + target + " would not fit");
        }
        if (INTEGERS.contains(source) && target.equals("numeric")) {
            return integralDigits(to) >= DIGITS.getOrDefault(source, 0)
                    ? Optional.empty()
                    : Optional.of("values of more than " + integralDigits(to) + " digits would not fit");
        }
        if (TEXTS.contains(target)) {
            return toText(to, WIDTHS.getOrDefault(source, Integer.MAX_VALUE), "values");
        }
        boolean fits = WIDER.getOrDefault(source, Set.of()).contains(target);
        return fits && keepsPrecision(from, to) ? Optional.empty() : Optional.of(reason(source, target));
    }

    /** A day has no fractions of a second to lose. */
    private static boolean keepsPrecision(ColumnType from, ColumnType to) {
        String source = from.name().name();
        return to.arguments().isEmpty()
                || source.equals("date")
                || to.arguments().get(0)
                        >= (from.arguments().isEmpty()
                                ? unbounded(source)
                                : from.arguments().get(0));
    }

    private static String reason(String source, String target) {
        if (source.startsWith("timestamp") && target.equals("date")) {
            return "the time of day would be lost";
        }
        if (source.equals("timestamptz") && target.equals("timestamp")) {
            return "the instant would be lost, only the session's local time would stay";
        }
        if (source.equals("timestamp") && target.equals("timestamptz")) {
            return "times would be taken for those of the session's time zone, and some are skipped where its summer time"
                    + " begins; @ConvertUsing(\"… at time zone 'UTC'\") says which zone is meant";
        }
        if (source.equals("json") && target.equals("jsonb")) {
            return "the order of keys, keys that stand twice and white space would be lost";
        }
        return "not every " + source + " is a " + target;
    }

    private static Optional<String> toText(ColumnType to, int width, String what) {
        int limit = length(to);
        return limit >= width
                ? Optional.empty()
                : Optional.of(what + " longer than " + limit + " characters would not fit");
    }

    private static Optional<String> arguments(ColumnType from, ColumnType to) {
        String name = to.name().name();
        if (name.equals("char") && !from.name().equals(to.name())) {
            return Optional.of(
                    "blanks at the end would be lost, and values longer than " + length(to) + " would not fit");
        }
        if (name.equals("bit")) {
            return Optional.of("values of another length would not fit");
        }
        if (TEXTS.contains(name)) {
            return toText(to, length(from), "values");
        }
        if (name.equals("numeric")) {
            return integralDigits(to) >= integralDigits(from) && scale(to) >= scale(from)
                    ? Optional.empty()
                    : Optional.of("digits would be lost or would not fit");
        }
        boolean narrower = !to.arguments().isEmpty()
                && (from.arguments().isEmpty()
                                ? unbounded(name)
                                : from.arguments().get(0))
                        > to.arguments().get(0);
        return narrower ? Optional.of("precision would be lost") : Optional.empty();
    }

    /** The argument that leaving it out stands for: six digits of a second for times (section 8.5). */
    private static int unbounded(String name) {
        return name.startsWith("time") || name.equals("interval") ? 6 : Integer.MAX_VALUE;
    }

    private static int length(ColumnType type) {
        boolean single = type.name().name().equals("char");
        return type.arguments().isEmpty()
                ? (single ? 1 : Integer.MAX_VALUE)
                : type.arguments().get(0);
    }

    private static int integralDigits(ColumnType type) {
        return type.arguments().isEmpty() ? Integer.MAX_VALUE : type.arguments().get(0) - scale(type);
    }

    private static int scale(ColumnType type) {
        if (type.arguments().isEmpty()) {
            return Integer.MAX_VALUE;
        }
        return type.arguments().size() < 2 ? 0 : type.arguments().get(1);
    }
}
