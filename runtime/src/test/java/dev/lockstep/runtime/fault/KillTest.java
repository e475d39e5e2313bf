package dev.lockstep.runtime.fault;

import java.io.BufferedReader;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Migrators die at random moments: their session, or their process. */
@Tag("postgres")
class KillTest {
    @Test
    void killedSessions() throws Exception {
        new Massacre("session", KillTest::session, Place::create, true).run(Faults.share(50));
    }

    @Test
    void killedProcesses() throws Exception {
        new Massacre("process", KillTest::process, Place::create, true).run(Faults.share(20));
    }

    private static boolean session(Place place, Action action, Moment moment) throws Exception {
        return Weapon.thread(place, action, moment, () -> terminate(place));
    }

    private static void terminate(Place place) throws SQLException {
        place.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = '" + Place.VICTIM
                + "' AND datname = current_database()");
    }

    private static boolean process(Place place, Action action, Moment moment) throws Exception {
        Process process =
                MigratingProcess.start(place.as(Place.VICTIM), action.plan().seed(), action.target());
        try (BufferedReader output = MigratingProcess.output(process)) {
            if (!"ready".equals(output.readLine())) {
                throw new IllegalStateException("the process does not start");
            }
            MigratingProcess.go(process);
            for (int beat = 0; beat < moment.event(); beat++) {
                if (!"beat".equals(output.readLine())) {
                    return false;
                }
            }
            moment.waitOut();
            // Not the process's own method, which closes its output as well.
            process.toHandle().destroyForcibly();
            process.waitFor();
            return output.lines().noneMatch(line -> line.startsWith("done"));
        } finally {
            process.destroyForcibly();
        }
    }
}
