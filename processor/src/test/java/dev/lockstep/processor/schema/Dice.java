package dev.lockstep.processor.schema;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Decisions, each a function of a seed and of its own name: leaving one out changes no other. A schema that evolves from
 * another repeats the other's decisions but for a few.
 */
final class Dice {
    private final long seed;
    private final String scope;
    private final int changes;
    private final @Nullable Dice former;

    private Dice(long seed, String scope, int changes, @Nullable Dice former) {
        this.seed = seed;
        this.scope = scope;
        this.changes = changes;
        this.former = former;
    }

    static Dice of(long seed) {
        return new Dice(seed, "", 1, null);
    }

    /** Dice that decide as these do, but for one decision in so many. */
    Dice evolved(long newSeed, int oneIn) {
        return new Dice(newSeed, scope, oneIn, this);
    }

    /** The decisions about a part, named within it. */
    Dice in(String part) {
        return new Dice(seed, scope + part + "/", changes, former == null ? null : former.in(part));
    }

    /** A number from 0. */
    int below(String decision, int bound) {
        return former != null && fresh("whether " + decision, changes) != 0
                ? former.below(decision, bound)
                : fresh(decision, bound);
    }

    boolean chance(String decision, int oneIn) {
        return below(decision, oneIn) == 0;
    }

    <T> T pick(String decision, List<T> values) {
        return values.get(below(decision, values.size()));
    }

    @SafeVarargs
    final <T> T pick(String decision, T... values) {
        return values[below(decision, values.length)];
    }

    private int fresh(String decision, int bound) {
        // Scrambled once more: the first numbers of neighbouring seeds are alike.
        long mixed = (seed * 31 + (scope + decision).hashCode()) * 0x9E3779B97F4A7C15L;
        return new Random(mixed ^ (mixed >>> 29)).nextInt(bound);
    }
}
