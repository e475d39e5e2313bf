package dev.lockstep.runtime.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.runtime.MigrationException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The connection is lost at every message of a migration and of its way back: before a request arrives, and, what a
 * client cannot tell from it, between the deed and its answer, a commit's among them.
 */
@Tag("postgres")
class CutTest {
    private static final int SAMPLE = 40;

    private final Plan plan = Plan.small();
    private final long seed = Faults.seed();

    @Test
    void everyMessageOnTheWayUp() throws Exception {
        cuts(0, plan.length());
    }

    @Test
    void everyMessageOnTheWayBack() throws Exception {
        cuts(plan.length(), 0);
    }

    private void cuts(int from, int to) throws Exception {
        Reference reference = Reference.of(plan, Place.create());
        Place place = Place.create();
        new Action(plan, from).run(place.dataSource());
        int requests;
        int answers;
        try (Wire wire = new Wire(port(place), new Wire.Cut(Wire.NEVER, Wire.NEVER))) {
            new Action(plan, to).run(place.as(Place.VICTIM, wire.port()));
            requests = wire.sent();
            answers = wire.answered();
        }
        int cuts = 0;
        Random random = new Random(seed);
        double share = Faults.whole() ? 1 : (double) SAMPLE / 2 / (requests + answers);
        for (int request = 0; request < requests; request++) {
            if (random.nextDouble() < share) {
                cut(reference, place, from, to, new Wire.Cut(request, Wire.NEVER));
                cuts++;
            }
        }
        for (int answer = 0; answer < answers; answer++) {
            if (random.nextDouble() < share) {
                cut(reference, place, from, to, new Wire.Cut(Wire.NEVER, answer));
                cuts++;
            }
        }
        Faults.say(
                "wire: %d cuts between %d requests and %d answers, from %d to %d, -Dlockstep.seed=%d",
                cuts, requests, answers, from, to, seed);
        assertThat(cuts).isPositive();
    }

    private void cut(Reference reference, Place place, int from, int to, Wire.Cut cut) throws Exception {
        String what = "-Dlockstep.seed=" + seed + ": cut from " + from + " to " + to + " " + cut;
        new Action(plan, from).run(place.dataSource());
        assertThat(reference.faults(place, from)).as(what).isEmpty();
        boolean said = through(place, new Action(plan, to), cut);
        place.buried();
        assertThat(reference.lies(place)).as(what).isEmpty();
        if (!said) {
            // Lost at the very end: it was done, and told.
            assertThat(reference.faults(place, to)).as(what).isEmpty();
        }
        if (to != plan.length()) {
            new Action(plan, to).run(place.dataSource());
            assertThat(reference.faults(place, to))
                    .as(what + ", and taken back again")
                    .isEmpty();
        }
        new Action(plan, plan.length()).run(place.dataSource());
        assertThat(reference.faults(place, plan.length()))
                .as(what + ", and started again")
                .isEmpty();
    }

    private static boolean through(Place place, Action action, Wire.Cut cut) throws IOException, SQLException {
        try (Wire wire = new Wire(port(place), cut)) {
            action.run(place.as(Place.VICTIM, wire.port()));
            return false;
        } catch (MigrationException e) {
            return true;
        }
    }

    private static int port(Place place) {
        return place.dataSource().getPortNumbers()[0];
    }
}
