package dev.lockstep.processor.online;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.dialect.Script;
import dev.lockstep.processor.dialect.postgresql.PostgreSqlDialect;
import dev.lockstep.processor.dialect.postgresql.Scripts;
import dev.lockstep.processor.diff.Difference;
import dev.lockstep.processor.diff.Hints;
import dev.lockstep.processor.diff.SchemaDiffer;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.runtime.MigrationListener;
import dev.lockstep.runtime.Migrator;
import dev.lockstep.runtime.Revision;
import dev.lockstep.testing.PostgresServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * Measures how long writers and readers wait while a long table changes: by Lockstep's steps, and by the statement that
 * one writes by hand. Prints the table of {@code docs/online.md}, and fails where a writer waits longer than
 * {@code lock_timeout} and a catalog change take.
 *
 * <p>No test by its name, so that it runs when asked for alone: {@code -Dtest=OnlineBenchmark}.
 */
class OnlineBenchmark {
    private static final int ROWS = Integer.getInteger("online.rows", 200_000);
    private static final int PER_SECOND = Integer.getInteger("online.rate", 50);
    private static final String ONLY = System.getProperty("online.only", ".*");
    private static final Duration LOCK_TIMEOUT = Duration.ofMillis(Long.getLong("online.lockTimeout", 1200));
    /** Twice as long, so that a statement that waits for its end waits too long. */
    private static final Duration LONG_TRANSACTION = LOCK_TIMEOUT.multipliedBy(2);
    /** What a catalog change and a busy machine may add to the lock timeout. */
    private static final Duration SLACK = Duration.ofMillis(Long.getLong("online.slack", 300));

    private static final Duration AROUND = Duration.ofMillis(500);
    private static final String TEMPLATE = "online_template";

    private final PostgresServer server = PostgresServer.shared();
    private final SchemaDiffer differ = new SchemaDiffer(new PostgreSqlDialect());
    private final AtomicInteger databases = new AtomicInteger();

    /**
     * What was seen.
     *
     * @param took the change itself
     * @param retries how often a step was tried again
     */
    private record Measured(Duration took, Latencies writes, Latencies reads, int retries) {
        String cells() {
            return String.format(
                    Locale.ROOT,
                    "%,d | **%,d** | %d | %,d",
                    took.toMillis(),
                    writes.maxMillis(),
                    writes.p99Millis(),
                    reads.maxMillis());
        }
    }

    /** Something done to a database. */
    @FunctionalInterface
    private interface Change {
        /** Returns the number of retries. */
        int make(DataSource database) throws SQLException;
    }

    @Test
    void prints() throws Exception {
        prepareTemplate();
        Measured idle = measure(database -> {
            Traffic.pause(LONG_TRANSACTION.multipliedBy(3));
            return 0;
        });
        List<String> lines = new ArrayList<>(header());
        lines.add("| *nothing* | | | | | " + idle.cells() + " | |");
        List<String> tooLong = new ArrayList<>();
        for (Recipe recipe : Recipe.all()) {
            if (recipe.name().matches(ONLY)) {
                Measured naive = measure(database -> naive(recipe, database));
                Measured safe = measure(database -> migrate(recipe, database));
                String rewrite = recipe.rewrites() ? " (rewrites)" : "";
                lines.add("| " + recipe.name() + rewrite + " | " + naive.cells() + " | " + safe.cells() + " | "
                        + safe.retries() + " |");
                System.out.println(lines.get(lines.size() - 1));
                if (!recipe.rewrites() && safe.writes().maxMillis() > bound(idle)) {
                    tooLong.add(recipe.name() + ": " + safe.writes());
                }
            }
        }
        System.out.printf("%n%s%n%nbound: %d ms%n", String.join("\n", lines), bound(idle));
        assertThat(tooLong)
                .as("writers that waited more than " + bound(idle) + " ms")
                .isEmpty();
    }

    private static List<String> header() {
        return List.of(
                "| " + String.format(Locale.ROOT, "%,d rows", ROWS)
                        + " | by hand: takes | writer waits | p99 | reader waits"
                        + " | Lockstep: takes | writer waits | p99 | reader waits | retries |",
                "| --- |" + " ---: |".repeat(9));
    }

    private static long bound(Measured idle) {
        return LOCK_TIMEOUT.plus(SLACK).toMillis() + idle.writes().maxMillis();
    }

    private void prepareTemplate() throws SQLException {
        onServer("DROP DATABASE IF EXISTS " + TEMPLATE);
        onServer("CREATE DATABASE " + TEMPLATE);
        DataSource database = server.database(TEMPLATE);
        Scripts.migrator(database, List.of(script(Schema.EMPTY, Shop.SCHEMA, Hints.NONE)))
                .migrate();
        execute(database, Shop.rows(ROWS));
        execute(
                database,
                List.of("VACUUM (ANALYZE) orders", "VACUUM (ANALYZE) customers", "VACUUM (ANALYZE) products"));
    }

    private Script script(Schema from, Schema to, Hints hints) {
        Difference difference = differ.diff(from, to, hints);
        assertThat(difference.findings()).isEmpty();
        assertThat(difference.operations()).isNotEmpty();
        return new PostgreSqlDialect().render(difference.operations());
    }

    /** Makes a change to a copy of the template, under traffic, just after a long transaction has begun. */
    private Measured measure(Change change) throws Exception {
        String name = "online_" + databases.incrementAndGet();
        onServer("CREATE DATABASE " + name + " TEMPLATE " + TEMPLATE + " STRATEGY file_copy");
        DataSource database = server.database(name);
        long from;
        long begin;
        long end;
        int retries;
        Traffic traffic = Traffic.start(database, ROWS, LONG_TRANSACTION, PER_SECOND);
        try {
            Traffic.pause(AROUND);
            traffic.holdTransactions();
            begin = System.nanoTime();
            from = begin - AROUND.toNanos();
            retries = change.make(database);
            end = System.nanoTime();
            Traffic.pause(AROUND);
        } finally {
            traffic.stop();
        }
        onServer("DROP DATABASE " + name);
        long to = end + AROUND.toNanos();
        return new Measured(Duration.ofNanos(end - begin), traffic.writes(from, to), traffic.reads(from, to), retries);
    }

    private static int naive(Recipe recipe, DataSource database) throws SQLException {
        execute(database, recipe.naive());
        return 0;
    }

    /** The template has the first migration already. */
    private int migrate(Recipe recipe, DataSource database) {
        AtomicInteger retries = new AtomicInteger();
        MigrationListener counting = new MigrationListener() {
            @Override
            public void retrying(Revision revision, int number, int attempt, Duration pause, SQLException cause) {
                retries.incrementAndGet();
            }
        };
        List<Script> scripts = Stream.of(
                        script(Schema.EMPTY, Shop.SCHEMA, Hints.NONE),
                        script(Shop.SCHEMA, recipe.after(), recipe.hints()))
                .toList();
        Migrator.builder(Scripts.history(scripts), database)
                .lockTimeout(LOCK_TIMEOUT)
                .listener(counting)
                .build()
                .migrate();
        return retries.get();
    }

    private void onServer(String sql) throws SQLException {
        execute(server.database("postgres"), List.of(sql));
    }

    private static void execute(DataSource database, List<String> statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
