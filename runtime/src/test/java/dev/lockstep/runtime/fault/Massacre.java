package dev.lockstep.runtime.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.runtime.Migration;
import dev.lockstep.runtime.MigrationReport;
import dev.lockstep.runtime.Migrator;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Migrators that go up and down random plans and are killed, each followed by one that must make everything whole. */
final class Massacre {
    private static final int KILLS_A_PLAN = 12;

    private final String name;
    private final Weapon weapon;
    private final Supplier<Place> places;
    private final boolean watched;
    private final long seed = Faults.seed();
    private final Random random = new Random(seed);
    private int kills;
    private int late;
    private int up;
    private double pace = 1;
    private double backPace = 0.3;

    /**
     * A run to be.
     *
     * @param watched whether the history is read all the while; a server that goes down with the migrator cannot be asked
     */
    Massacre(String name, Weapon weapon, Supplier<Place> places, boolean watched) {
        this.name = name;
        this.weapon = weapon;
        this.places = places;
        this.watched = watched;
    }

    /** Goes on until so many have died. */
    void run(int most) throws Exception {
        long start = System.nanoTime();
        int plans = 0;
        while (kills < most) {
            Plan plan = Plan.random(seed + plans);
            Reference reference = Reference.of(plan, places.get());
            Place place = places.get();
            if (watched && plans % 2 == 1) {
                try (Watch watch = new Watch(reference, place)) {
                    rounds(reference, place, most);
                    assertThat(watch.lies())
                            .as(describe(plan.name() + ", watched"))
                            .isEmpty();
                }
            } else {
                rounds(reference, place, most);
            }
            plans++;
        }
        Faults.say(
                "%s: %d kills (%d of upgrades), %d came too late, %d plans, %d s, -Dlockstep.seed=%d",
                name, kills, up, late, plans, (System.nanoTime() - start) / 1_000_000_000, seed);
    }

    private void rounds(Reference reference, Place place, int most) throws Exception {
        int head = reference.plan().length();
        int position = 0;
        for (int i = 0; i < KILLS_A_PLAN && kills < most; i++) {
            if (position == head && random.nextBoolean()) {
                position = random.nextInt(head);
                new Action(reference.plan(), position).run(place.dataSource());
                check(reference, place, position, describe(reference.plan().name() + " goes down to " + position));
            }
            int target = position == head ? random.nextInt(head) : head;
            round(reference, place, position, new Action(reference.plan(), target));
            position = head;
        }
    }

    private void round(Reference reference, Place place, int from, Action action) throws Exception {
        boolean upwards = action.target() == reference.plan().length();
        Moment moment = moment(reference, from, action.target());
        String what = describe(action + " is killed after " + moment);
        boolean died = weapon.strike(place, action, moment);
        learn(upwards, died);
        if (!died) {
            late++;
            check(reference, place, action.target(), what);
        } else {
            kills++;
            up += upwards ? 1 : 0;
            if (random.nextBoolean()) {
                place.buried();
                assertThat(reference.lies(place)).as(what).isEmpty();
            }
            if (random.nextInt(4) == 0) {
                action.run(place.dataSource());
                check(reference, place, action.target(), what + ", and done again");
            }
        }
        MigrationReport report = new Action(reference.plan(), reference.plan().length()).run(place.dataSource());
        check(reference, place, reference.plan().length(), what + ", and started again");
        List<Integer> applied = new ArrayList<>();
        report.applied().forEach(revision -> applied.add(revision.number()));
        assertThat(applied).as(what).doesNotHaveDuplicates().isSorted();
        Migrator.on(reference.plan().history(), place.dataSource()).validate();
    }

    /** At a step of the way, or at any time of it. */
    private Moment moment(Reference reference, int from, int to) {
        int events = 0;
        long nanos = 0;
        for (int number = Math.min(from, to) + 1; number <= Math.max(from, to); number++) {
            Migration migration = reference.plan().history().migration(number);
            events += 2 * (from < to ? migration.upgrade() : migration.downgrade()).size();
            nanos += reference.nanos().get(number - 1);
        }
        return Moment.random(random, events, (long) (nanos * (from < to ? pace : backPace)));
    }

    /** The first plans run slowly, the way back is shorter: so that about one in ten comes too late. */
    private void learn(boolean upwards, boolean died) {
        double change = died ? 1.02 : 0.8;
        pace *= upwards ? change : 1;
        backPace *= upwards ? 1 : change;
    }

    private static void check(Reference reference, Place place, int position, String what) throws SQLException {
        assertThat(reference.faults(place, position)).as(what).isEmpty();
    }

    private String describe(String what) {
        return "-Dlockstep.seed=" + seed + ", " + name + " " + kills + ": " + what;
    }
}
