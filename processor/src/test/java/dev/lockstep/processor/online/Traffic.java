package dev.lockstep.processor.online;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/**
 * An application at work on {@link Shop}: two writers and two readers of single rows, and one that now and then keeps a
 * transaction open for a while, as batch jobs and slow requests do.
 *
 * <p>It names only columns that no recipe changes. Long transactions keep to the first thousand orders, the others to
 * the rest, so that they meet at table locks alone.
 */
final class Traffic {
    private static final int APART = 1000;
    private static final List<String> WRITES = List.of(
            "INSERT INTO orders (customer_id, product_id, status, quantity, reference, email, note)"
                    + " VALUES (?, 1, 'OPEN', 1, gen_random_uuid()::text, 'a@example.org', 'a note')",
            "UPDATE orders SET created = now() WHERE id = ?",
            "DELETE FROM orders WHERE id = ?");
    private static final String READ = "SELECT status, created FROM orders WHERE id = ?";

    private final DataSource database;
    private final int rows;
    private final Duration longTransaction;
    private final Queue<Latencies.Sample> writes = new ConcurrentLinkedQueue<>();
    private final Queue<Latencies.Sample> reads = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Future<?>> running = new ArrayList<>();
    private volatile boolean stopped;
    private final CountDownLatch holding = new CountDownLatch(1);

    private Traffic(DataSource database, int rows, Duration longTransaction) {
        this.database = database;
        this.rows = rows;
        this.longTransaction = longTransaction;
    }

    static Traffic start(DataSource database, int rows, Duration longTransaction, int perSecond) {
        Traffic traffic = new Traffic(database, rows, longTransaction);
        for (int i = 0; i < 2; i++) {
            traffic.run(c -> traffic.work(c, WRITES, perSecond, traffic.writes));
            traffic.run(c -> traffic.work(c, List.of(READ), perSecond, traffic.reads));
        }
        return traffic;
    }

    Latencies writes(long from, long to) {
        return Latencies.within(writes, from, to);
    }

    Latencies reads(long from, long to) {
        return Latencies.within(reads, from, to);
    }

    /** From now on one transaction after another is kept open; returns when the first has begun. */
    void holdTransactions() throws InterruptedException {
        run(this::holdOn);
        holding.await();
    }

    static void pause(Duration duration) {
        long end = System.nanoTime() + duration.toNanos();
        for (long left = duration.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    /** Ends it; what went wrong in any of its threads is thrown. */
    void stop() throws ExecutionException, InterruptedException {
        stopped = true;
        threads.shutdown();
        for (Future<?> each : running) {
            each.get();
        }
    }

    private void work(Connection connection, List<String> statements, int perSecond, Queue<Latencies.Sample> samples)
            throws SQLException {
        Duration gap = Duration.ofNanos(1_000_000_000L / perSecond);
        for (int i = 0; !stopped; i++) {
            String sql = statements.get(i % statements.size());
            long begin = System.nanoTime();
            execute(connection, sql, sql.startsWith("INSERT") ? 1 + i % Shop.REFERRED_ROWS : anyOrder(APART, rows));
            long end = System.nanoTime();
            samples.add(new Latencies.Sample(begin, end));
            pause(gap.minusNanos(end - begin));
        }
    }

    private void holdOn(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        while (!stopped) {
            execute(connection, WRITES.get(1), anyOrder(0, APART));
            execute(connection, "UPDATE customers SET name = 'x' WHERE id = ?", 1);
            execute(connection, "UPDATE products SET name = 'x' WHERE id = ?", 1);
            holding.countDown();
            pauseUnlessStopped();
            connection.commit();
            pauseUnlessStopped();
        }
    }

    private void pauseUnlessStopped() {
        long end = System.nanoTime() + longTransaction.toNanos();
        while (!stopped && end - System.nanoTime() > 0) {
            pause(Duration.ofMillis(5));
        }
    }

    private static int anyOrder(int above, int upTo) {
        return ThreadLocalRandom.current().nextInt(above, upTo) + 1;
    }

    private static void execute(Connection connection, String sql, int parameter) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, parameter);
            if (statement.execute()) {
                try (ResultSet row = statement.getResultSet()) {
                    row.next();
                }
            }
        }
    }

    private void run(Work work) {
        running.add(threads.submit(() -> {
            try (Connection connection = database.getConnection()) {
                work.on(connection);
            }
            return null;
        }));
    }

    @FunctionalInterface
    private interface Work {
        void on(Connection connection) throws SQLException;
    }
}
