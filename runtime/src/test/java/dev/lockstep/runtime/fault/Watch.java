package dev.lockstep.runtime.fault;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** Looks again and again, while a migrator works and dies, whether the history says more than is true. */
final class Watch implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(3);

    private final AtomicBoolean over = new AtomicBoolean();
    private final List<String> lies = new CopyOnWriteArrayList<>();
    private final Thread thread;

    Watch(Reference reference, Place place) {
        thread = new Thread(() -> look(reference, place), "watch");
        thread.start();
    }

    private void look(Reference reference, Place place) {
        while (!over.get()) {
            try {
                lies.addAll(reference.lies(place));
            } catch (SQLException | RuntimeException e) {
                lies.add("the watch failed: " + e);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    List<String> lies() {
        return lies;
    }

    @Override
    public void close() {
        over.set(true);
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
