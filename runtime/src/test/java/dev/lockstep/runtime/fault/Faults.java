package dev.lockstep.runtime.fault;

import java.util.Locale;
import java.util.Random;

/**
 * How many kills, and by which seed. {@code -Dlockstep.faults=1000} makes the whole run; {@code -Dlockstep.seed} repeats
 * the plans and the choices of an earlier one (what the machine does meanwhile, nothing can repeat).
 */
final class Faults {
    /** As many kills as an ordinary build makes. */
    static final int SAMPLE = 100;

    private Faults() {}

    /** A kind's part of all kills. */
    static int share(int percent) {
        return Math.max(1, Integer.getInteger("lockstep.faults", SAMPLE) * percent / 100);
    }

    /** Whether this is the whole run, and not the sample of an ordinary build. */
    static boolean whole() {
        return Integer.getInteger("lockstep.faults", SAMPLE) > SAMPLE;
    }

    static long seed() {
        return Long.getLong("lockstep.seed", new Random().nextInt(1_000_000));
    }

    /** Says something in the log of the build. */
    @SuppressWarnings({"SystemOut", "AnnotateFormatMethod"}) // Its annotation is no dependency of ours.
    static void say(String format, Object... arguments) {
        System.out.println("[faults] " + String.format(Locale.ROOT, format, arguments));
    }
}
