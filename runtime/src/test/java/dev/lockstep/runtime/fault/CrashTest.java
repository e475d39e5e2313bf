package dev.lockstep.runtime.fault;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The whole server dies under a migrator, and recovers. */
@Tag("postgres")
class CrashTest {
    /** A postmaster hears of a killed child at once. */
    private static final Duration NOTICED = Duration.ofSeconds(3);

    private static OwnServer server;

    @BeforeAll
    static void start() throws IOException, SQLException {
        server = OwnServer.open();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    /** Its postmaster ends all the others, and starts over. */
    @Test
    void killedBackends() throws Exception {
        Weapon weapon = (place, action, moment) -> Weapon.thread(place, action, moment, () -> kill(place));
        new Massacre("backend", weapon, server::create, false).run(Faults.share(10));
    }

    @Test
    void crashedServers() throws Exception {
        Weapon weapon = (place, action, moment) -> Weapon.thread(place, action, moment, server::crash);
        new Massacre("server", weapon, server::create, false).run(Faults.share(5));
    }

    private static void kill(Place place) throws SQLException {
        try (Connection witness = place.dataSource().getConnection()) {
            for (String victim : place.victims()) {
                ProcessHandle.of(Long.parseLong(victim)).filter(server::owns).ifPresent(ProcessHandle::destroyForcibly);
            }
            // One that was about to end anyway brings nobody down with it.
            long start = System.nanoTime();
            while (System.nanoTime() - start < NOTICED.toNanos() && witness.isValid(0)) {
                LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
            }
        }
        server.await();
    }
}
