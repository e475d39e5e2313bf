package dev.lockstep.processor.dialect.postgresql;

import dev.lockstep.processor.operation.AlterColumn;
import dev.lockstep.processor.operation.AlterEnumType;
import dev.lockstep.processor.operation.Narrowing;
import dev.lockstep.processor.schema.ColumnType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words what a change of type may cut off; whether it does, {@link dev.lockstep.processor.operation.Narrowing} decides. */
final class LossWords {
    private static final Map<String, Integer> INTEGER_BYTES = Map.of("smallint", 2, "integer", 4, "bigint", 8);
    private static final Set<String> WHOLE = INTEGER_BYTES.keySet();
    private static final Set<String> FRACTIONS = Set.of("numeric", "real", "double precision");
    private static final Set<String> TEXT = Set.of("varchar", "text", "char");

    private LossWords() {}

    static String values(AlterEnumType op) {
        List<String> removed = op.from().values().stream()
                .filter(v -> !op.to().values().contains(v))
                .toList();
        return removed.isEmpty() || op.uses().isEmpty()
                ? ""
                : "the value " + String.join(" or ", removed) + " (rows that hold it stop the migration)";
    }

    static String column(AlterColumn op) {
        String column = op.table() + "." + op.from().name();
        ColumnType from = op.from().type();
        ColumnType to = op.to().type();
        if (Narrowing.loss(op).isEmpty()) {
            return "";
        }
        if (op.to().generated() != null) {
            return "every value of " + column;
        }
        boolean whole = from.dimensions() == to.dimensions() && op.using() == null;
        String words = whole ? loss(column, from, to) : "";
        return words.isEmpty() ? "what of " + column + " does not fit " + to : words;
    }

    private static String loss(String column, ColumnType from, ColumnType to) {
        String was = from.name().toString();
        String is = to.name().toString();
        if (TEXT.contains(was) && TEXT.contains(is)) {
            boolean cuts = !to.arguments().isEmpty()
                    && (from.arguments().isEmpty()
                            || from.arguments().get(0) > to.arguments().get(0));
            return cuts
                    ? "values of " + column + " longer than " + to.arguments().get(0) + " (they stop the migration)"
                    : "";
        }
        if (WHOLE.contains(was) && WHOLE.contains(is)) {
            boolean cuts = INTEGER_BYTES.getOrDefault(is, 0) < INTEGER_BYTES.getOrDefault(was, 0);
            return cuts ? "values of " + column + " out of the range of " + is + " (they stop the migration)" : "";
        }
        if (FRACTIONS.contains(was) && (WHOLE.contains(is) || FRACTIONS.contains(is))) {
            return isWiderNumeric(from, to) ? "" : "digits of " + column + " beyond " + to;
        }
        boolean time = (was.startsWith("timestamp") && is.equals("date")) || isLessPrecise(from, to);
        return time ? "the time of " + column + " beyond " + to : "";
    }

    private static boolean isWiderNumeric(ColumnType from, ColumnType to) {
        if (!from.name().equals(to.name())) {
            return from.name().name().equals("real") && to.name().name().equals("double precision");
        }
        List<Integer> old = from.arguments();
        List<Integer> now = to.arguments();
        boolean keepsScale = now.isEmpty() || (!old.isEmpty() && now.get(1) >= old.get(1));
        return keepsScale && (now.isEmpty() || now.get(0) - now.get(1) >= old.get(0) - old.get(1));
    }

    private static boolean isLessPrecise(ColumnType from, ColumnType to) {
        boolean times =
                from.name().name().startsWith("time") && to.name().name().startsWith("time");
        return times
                && !to.arguments().isEmpty()
                && to.arguments().get(0)
                        < (from.arguments().isEmpty() ? 6 : from.arguments().get(0));
    }
}
