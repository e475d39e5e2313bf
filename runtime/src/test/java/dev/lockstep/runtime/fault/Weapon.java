package dev.lockstep.runtime.fault;

import dev.lockstep.runtime.MigrationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A way for a migrator to die. */
interface Weapon {
    /**
     * Lets a migrator work, and kills it.
     *
     * @return whether it died before it was done
     */
    boolean strike(Place place, Action action, Moment moment) throws Exception;

    /** Kills what a migrator on a thread of this process needs; the migrator must say so, and in its own words. */
    static boolean thread(Place place, Action action, Moment moment, Deed deed) throws Exception {
        CountDownLatch beats = new CountDownLatch(moment.event());
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<?> migration = thread.submit(() -> {
                try {
                    return action.run(place.as(Place.VICTIM), new Heartbeat(beats::countDown));
                } finally {
                    while (beats.getCount() > 0) {
                        beats.countDown();
                    }
                }
            });
            beats.await();
            moment.waitOut();
            deed.run();
            migration.get();
            return false;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof MigrationException) {
                return true;
            }
            throw new AssertionError("a killed migrator throws something else than a MigrationException", e.getCause());
        } finally {
            thread.shutdown();
        }
    }

    /** Kills. */
    interface Deed {
        void run() throws Exception;
    }
}
