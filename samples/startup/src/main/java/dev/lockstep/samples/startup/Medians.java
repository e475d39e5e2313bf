package dev.lockstep.samples.startup;

import java.util.Arrays;

/** The middle of what was measured: a machine that does other things as well moves it least. */
final class Medians {
    private Medians() {}

    static long of(long... values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
