package dev.lockstep.runtime.fault;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** Two readers and two writers that wait for nothing but the database, and measure how long it lets them wait. */
final class Traffic implements AutoCloseable {
    private static final List<String> SESSIONS = List.of(
            "SELECT amount FROM account WHERE id = 1 + %d %% 20",
            "SELECT count(*) FROM entry JOIN account ON account.id = account_id WHERE entry.id = %d %% 20",
            "UPDATE account SET name = 'name %d' WHERE id = 2",
            "INSERT INTO entry (id, account_id) VALUES (1000 + %d, 1)");

    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicLong statements = new AtomicLong();
    private final AtomicLong longest = new AtomicLong();
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final CountDownLatch flowing = new CountDownLatch(SESSIONS.size());

    Traffic(Place place) {
        for (String sql : SESSIONS) {
            Thread thread = new Thread(() -> run(place, sql), "traffic");
            threads.add(thread);
            thread.start();
        }
    }

    /** Waits until every session has its first answer. */
    void flow() throws InterruptedException {
        flowing.await();
    }

    long statements() {
        return statements.get();
    }

    Duration longest() {
        return Duration.ofNanos(longest.get());
    }

    List<String> failures() {
        return failures;
    }

    private void run(Place place, String sql) {
        try (Connection connection = place.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (long n = 0; !over.get(); n++) {
                long start = System.nanoTime();
                statement.execute(sql.formatted(n));
                longest.accumulateAndGet(System.nanoTime() - start, Math::max);
                statements.incrementAndGet();
                flowing.countDown();
            }
        } catch (SQLException e) {
            failures.add(sql + ": " + e);
            flowing.countDown();
        }
    }

    /** The number of a connection's process on the server. */
    static int process(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_backend_pid(), count(*) FROM account")) {
            row.next();
            return row.getInt(1);
        }
    }

    @Override
    public void close() {
        end();
    }

    /** Waits until every session has had its last answer. */
    void end() {
        over.set(true);
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
