package dev.lockstep.processor.dialect.postgresql;

import dev.lockstep.processor.dialect.LockLevel;
import dev.lockstep.processor.dialect.SqlStep;
import dev.lockstep.processor.dialect.WorkKind;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sequences (the manual's CREATE SEQUENCE and ALTER SEQUENCE). */
final class SequenceSql {
    private SequenceSql() {}

    static SqlStep create(Sequence sequence) {
        List<String> clauses = new ArrayList<>(List.of(start(sequence), increment(sequence)));
        Long minimum = minimum(sequence);
        Long maximum = maximum(sequence);
        if (minimum != null) {
            clauses.add(minimum(minimum));
        }
        if (maximum != null) {
            clauses.add(maximum(maximum));
        }
        if (sequence.cache() != 1) {
            clauses.add(cache(sequence));
        }
        if (sequence.cycle()) {
            clauses.add(cycle(sequence));
        }
        return step(sequence, "CREATE SEQUENCE " + Quoting.name(sequence.name()) + " " + String.join(" ", clauses));
    }

    /**
     * Sets a sequence beyond the values that a column holds. Hibernate's pooled optimizer may hand out the increment's
     * worth of values below the one that it gets: hence a whole increment beyond.
     */
    static SqlStep startBeyond(Sequence sequence, Target table, SchemaPath column) {
        String next = sequence.increment() > 0 ? "greatest(max(%s) + %d, %d)" : "least(min(%s) + %d, %d)";
        String value = next.formatted(
                Quoting.identifier(String.valueOf(column.member())), sequence.increment(), sequence.start());
        return Steps.statement(
                table.name().toString(),
                table.lock(LockLevel.ACCESS_SHARE),
                table.work(WorkKind.SCAN),
                "SELECT setval(" + Quoting.literal(Quoting.name(sequence.name())) + ", " + value + ", false) FROM "
                        + table.sql());
    }

    static SqlStep drop(Sequence sequence) {
        return step(sequence, "DROP SEQUENCE " + Quoting.name(sequence.name()));
    }

    /** The next value follows the last one given, unless the direction turns; new bounds must leave it room. */
    static List<SqlStep> alter(Sequence from, Sequence to) {
        boolean turns = from.increment() > 0 != to.increment() > 0;
        List<String> clauses = new ArrayList<>(List.of(start(to), increment(to)));
        Long minimum = minimum(to);
        Long maximum = maximum(to);
        if (turns || !same(minimum(from), minimum) || !same(maximum(from), maximum)) {
            clauses.add(minimum(minimum));
            clauses.add(maximum(maximum));
        }
        if (from.cache() != to.cache()) {
            clauses.add(cache(to));
        }
        if (from.cycle() != to.cycle()) {
            clauses.add(cycle(to));
        }
        if (turns) {
            clauses.add("RESTART");
        }
        List<SqlStep> steps = new ArrayList<>();
        if (!turns) {
            guard(from, to, steps);
        }
        steps.add(step(to, "ALTER SEQUENCE " + Quoting.name(to.name()) + " " + String.join(" ", clauses)));
        return steps;
    }

    private static void guard(Sequence from, Sequence to, List<SqlStep> steps) {
        List<String> beyond = new ArrayList<>();
        Long minimum = least(to);
        Long maximum = most(to);
        if (minimum != null && !same(least(from), minimum)) {
            beyond.add("last_value < " + minimum);
        }
        if (maximum != null && !same(most(from), maximum)) {
            beyond.add("last_value > " + maximum);
        }
        if (!beyond.isEmpty()) {
            String name = Quoting.name(to.name());
            steps.add(Steps.guard(
                    to.name().toString(),
                    LockLevel.NONE,
                    WorkKind.CATALOG,
                    "sequence " + to.name() + " stands beyond its new bounds",
                    "SELECT EXISTS (SELECT FROM " + name + " WHERE " + String.join(" OR ", beyond) + ")"));
        }
    }

    private static String start(Sequence sequence) {
        return "START WITH " + sequence.start();
    }

    private static String increment(Sequence sequence) {
        return "INCREMENT BY " + sequence.increment();
    }

    private static String cache(Sequence sequence) {
        return "CACHE " + sequence.cache();
    }

    private static String cycle(Sequence sequence) {
        return sequence.cycle() ? "CYCLE" : "NO CYCLE";
    }

    private static String minimum(@Nullable Long value) {
        return value == null ? "NO MINVALUE" : "MINVALUE " + value;
    }

    private static String maximum(@Nullable Long value) {
        return value == null ? "NO MAXVALUE" : "MAXVALUE " + value;
    }

    private static boolean same(@Nullable Long one, @Nullable Long other) {
        return one == null ? other == null : one.equals(other);
    }

    // A start beyond PostgreSQL's own bounds moves them: 1 and up when ascending, -1 and down when descending.
    private static @Nullable Long minimum(Sequence sequence) {
        boolean moved = sequence.minValue() == null && sequence.increment() > 0 && sequence.start() < 1;
        return moved ? Long.valueOf(sequence.start()) : sequence.minValue();
    }

    private static @Nullable Long maximum(Sequence sequence) {
        boolean moved = sequence.maxValue() == null && sequence.increment() < 0 && sequence.start() > -1;
        return moved ? Long.valueOf(sequence.start()) : sequence.maxValue();
    }

    /** The least value, PostgreSQL's own bound of an ascending sequence included; null when there is none to mind. */
    private static @Nullable Long least(Sequence sequence) {
        Long minimum = minimum(sequence);
        return minimum == null && sequence.increment() > 0 ? Long.valueOf(1) : minimum;
    }

    private static @Nullable Long most(Sequence sequence) {
        Long maximum = maximum(sequence);
        return maximum == null && sequence.increment() < 0 ? Long.valueOf(-1) : maximum;
    }

    private static SqlStep step(Sequence sequence, String sql) {
        return Steps.statement(sequence.name().toString(), sql);
    }
}
