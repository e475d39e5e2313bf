package dev.lockstep.processor.dialect.postgresql;

import dev.lockstep.processor.dialect.SqlStep;
import dev.lockstep.processor.schema.Sequence;

/** Sequences (the manual's CREATE SEQUENCE and ALTER SEQUENCE). */
final class SequenceSql {
    private static final String NO_MINIMUM = "NO MINVALUE";
    private static final String NO_MAXIMUM = "NO MAXVALUE";

    private SequenceSql() {}

    static SqlStep create(Sequence sequence) {
        return step(sequence, "CREATE SEQUENCE " + Quoting.name(sequence.name()) + body(sequence) + bounds(sequence));
    }

    static SqlStep drop(Sequence sequence) {
        return step(sequence, "DROP SEQUENCE " + Quoting.name(sequence.name()));
    }

    /** The next value follows the last one given, unless the direction turns. */
    static SqlStep alter(Sequence from, Sequence to) {
        boolean turns = from.increment() > 0 != to.increment() > 0;
        boolean bounded =
                turns || !minimum(from).equals(minimum(to)) || !maximum(from).equals(maximum(to));
        return step(
                to,
                "ALTER SEQUENCE " + Quoting.name(to.name()) + body(to)
                        + (bounded ? " " + minimum(to) + " " + maximum(to) : "")
                        + (turns ? " RESTART" : ""));
    }

    private static String body(Sequence sequence) {
        return " START WITH " + sequence.start() + " INCREMENT BY " + sequence.increment();
    }

    // A start beyond PostgreSQL's own bounds moves them: 1 and up when ascending, -1 and down when descending.
    private static String minimum(Sequence sequence) {
        return sequence.increment() > 0 && sequence.start() < 1 ? "MINVALUE " + sequence.start() : NO_MINIMUM;
    }

    private static String maximum(Sequence sequence) {
        return sequence.increment() < 0 && sequence.start() > -1 ? "MAXVALUE " + sequence.start() : NO_MAXIMUM;
    }

    private static String bounds(Sequence sequence) {
        return (minimum(sequence).equals(NO_MINIMUM) ? "" : " " + minimum(sequence))
                + (maximum(sequence).equals(NO_MAXIMUM) ? "" : " " + maximum(sequence));
    }

    private static SqlStep step(Sequence sequence, String sql) {
        return Steps.statement(sequence.name().toString(), sql);
    }
}
