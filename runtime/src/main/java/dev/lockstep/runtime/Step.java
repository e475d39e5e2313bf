package dev.lockstep.runtime;

import java.util.Objects;

/**
 * One step of a migration. Neighbouring {@link Statement statements} share a transaction; every other kind runs on its
 * own, and can be run again when a killed process could not note that it was done.
 */
public sealed interface Step {
    /** What the step costs the traffic that is running. */
    Impact impact();

    /** The SQL exactly as it was recorded, without a semicolon at the end. */
    String sql();

    /** Answers with the case that this step is. */
    <R> R match(Cases<R> cases);

    /** A statement in a transaction. */
    static Step statement(Impact impact, String sql) {
        return new Statement(impact, sql);
    }

    /** A statement outside a transaction that may be repeated without harm. */
    static Step standalone(Impact impact, String sql) {
        return new Standalone(impact, sql);
    }

    /** An index built concurrently. */
    static Step buildIndex(Impact impact, String index, String sql) {
        return new BuildIndex(impact, index, sql);
    }

    /** A question about the data that must be answered with false. */
    static Step guard(Impact impact, String problem, String sql) {
        return new Guard(impact, problem, sql, false);
    }

    /** A question about data that the migration loses, asked only of a migrator that refuses loss. */
    static Step lossGuard(Impact impact, String problem, String sql) {
        return new Guard(impact, problem, sql, true);
    }

    /** An update of a table's rows, range by range. */
    static Step backfill(Impact impact, String table, String sql) {
        return new Backfill(impact, table, sql);
    }

    /** A class of the application's own. */
    static Step java(String type, boolean transactional) {
        return new Java(type, transactional);
    }

    /**
     * A statement that commits together with its neighbours.
     *
     * @param impact what it costs
     * @param sql the statement
     */
    record Statement(Impact impact, String sql) implements Step {
        /** Checks that nothing is missing. */
        public Statement {
            Objects.requireNonNull(impact, "impact");
            Objects.requireNonNull(sql, "sql");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.statement(this);
        }
    }

    /**
     * A statement that commits by itself and may be repeated: VALIDATE CONSTRAINT, DROP INDEX CONCURRENTLY IF EXISTS,
     * ALTER TYPE … ADD VALUE IF NOT EXISTS.
     *
     * @param impact what it costs
     * @param sql the statement
     */
    record Standalone(Impact impact, String sql) implements Step {
        /** Checks that nothing is missing. */
        public Standalone {
            Objects.requireNonNull(impact, "impact");
            Objects.requireNonNull(sql, "sql");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.standalone(this);
        }
    }

    /**
     * CREATE INDEX CONCURRENTLY; what a broken attempt left behind, an invalid index of that name, is dropped first.
     *
     * @param impact what it costs
     * @param index the index's name as SQL, quoted and qualified where needed
     * @param sql the statement
     */
    record BuildIndex(Impact impact, String index, String sql) implements Step {
        /** Checks that nothing is missing. */
        public BuildIndex {
            Objects.requireNonNull(impact, "impact");
            Objects.requireNonNull(index, "index");
            Objects.requireNonNull(sql, "sql");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.buildIndex(this);
        }
    }

    /**
     * A query of one boolean that asks whether the data stands in the way; it runs in its neighbours' transaction.
     *
     * @param impact what it costs
     * @param problem what true means, for the error
     * @param sql the query, {@code SELECT EXISTS (…)}
     * @param ofLoss whether it asks for what the migration would lose, and runs only when loss is refused
     */
    record Guard(Impact impact, String problem, String sql, boolean ofLoss) implements Step {
        /** Checks that nothing is missing. */
        public Guard {
            Objects.requireNonNull(impact, "impact");
            Objects.requireNonNull(problem, "problem");
            Objects.requireNonNull(sql, "sql");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.guard(this);
        }
    }

    /**
     * An UPDATE of the rows that still need it in a range of a table's blocks; run range by range, a transaction each.
     *
     * @param impact what it costs
     * @param table the table's name as SQL, quoted and qualified where needed
     * @param sql the update, which finds its range in the settings {@code lockstep.batch_from} and
     *     {@code lockstep.batch_to}: tuple identifiers like {@code (64,0)}, the second past the end
     */
    record Backfill(Impact impact, String table, String sql) implements Step {
        /** Checks that nothing is missing. */
        public Backfill {
            Objects.requireNonNull(impact, "impact");
            Objects.requireNonNull(table, "table");
            Objects.requireNonNull(sql, "sql");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.backfill(this);
        }
    }

    /**
     * A {@link MigrationStep} of the application's own.
     *
     * @param type the canonical name of its class
     * @param transactional whether it shares its neighbours' transaction
     */
    record Java(String type, boolean transactional) implements Step {
        /** Checks that nothing is missing. */
        public Java {
            Objects.requireNonNull(type, "type");
        }

        /** Not known: it says nothing of what it does. */
        @Override
        public Impact impact() {
            return Impact.on(type, Lock.NONE, Work.UPDATE);
        }

        /** A comment: it has no SQL of its own. */
        @Override
        public String sql() {
            return "-- " + type;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.java(this);
        }
    }

    /** One answer for each kind of step. */
    interface Cases<R> {
        /** For a statement in a transaction. */
        R statement(Statement step);

        /** For a statement on its own. */
        R standalone(Standalone step);

        /** For an index built concurrently. */
        R buildIndex(BuildIndex step);

        /** For a question about the data. */
        R guard(Guard step);

        /** For an update in batches. */
        R backfill(Backfill step);

        /** For a class of the application's own. */
        R java(Java step);
    }
}
