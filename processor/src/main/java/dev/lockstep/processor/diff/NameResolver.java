package dev.lockstep.processor.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Decides which former names are meant, among objects of one kind in one place. Nothing is guessed: a former name that
 * could mean two things is a conflict.
 *
 * @param <N> the names' type
 */
final class NameResolver<N extends Comparable<? super N>> {
    /** A rename to make. */
    record Rename<N>(N from, N to) {}

    /** Why a former name cannot be followed. */
    enum Reason {
        CLAIMED_TWICE,
        STILL_THERE,
        SWAPPED
    }

    /**
     * A former name that cannot be followed.
     *
     * @param former the former name
     * @param claimant the object that states it
     * @param other the object in its way
     */
    record Conflict<N>(Reason reason, N former, N claimant, N other) {}

    /**
     * What was decided.
     *
     * @param renames in an order in which each target is free
     * @param conflicts by claimant
     */
    record Resolution<N>(List<Rename<N>> renames, List<Conflict<N>> conflicts) {}

    private final Set<N> old;
    private final Set<N> desired;
    private final SortedMap<N, List<N>> candidates;
    private final List<Rename<N>> renames = new ArrayList<>();
    private final SortedMap<N, Conflict<N>> conflicts = new TreeMap<>();
    private final Map<N, N> claimantOf = new HashMap<>();

    private NameResolver(Set<N> old, Set<N> desired, Map<N, List<N>> candidates) {
        this.old = new HashSet<>(old);
        this.desired = new HashSet<>(desired);
        this.candidates = new TreeMap<>(candidates);
        this.candidates.keySet().retainAll(desired);
    }

    static <N extends Comparable<? super N>> Resolution<N> resolve(
            Set<N> old, Set<N> desired, Map<N, List<N>> candidates) {
        NameResolver<N> resolver = new NameResolver<>(old, desired, candidates);
        resolver.run();
        return new Resolution<>(List.copyOf(resolver.renames), List.copyOf(resolver.conflicts.values()));
    }

    private void run() {
        for (N name : candidates.keySet()) {
            if (!old.contains(name)) {
                claim(name);
            }
        }
        renames.removeIf(r -> conflicts.containsKey(r.to()));
        while (renames.removeIf(r ->
                old.contains(r.to()) && renames.stream().noneMatch(o -> o.from().equals(r.to())))) {
            // What a dropped rename would have freed is taken after all, and so on along the chain.
        }
        candidates.keySet().forEach(this::findSwap);
    }

    /** Whether the object of that name is (or is meant to be) renamed, so that its own old name is free. */
    private boolean claim(N name) {
        Optional<N> found = former(name);
        if (found.isEmpty()) {
            return false;
        }
        N former = found.get();
        N rival = claimantOf.putIfAbsent(former, name);
        if (rival != null) {
            conflicts.put(name, new Conflict<>(Reason.CLAIMED_TWICE, former, name, rival));
            conflicts.put(rival, new Conflict<>(Reason.CLAIMED_TWICE, former, rival, name));
            return true;
        }
        renames.add(new Rename<>(former, name));
        if (desired.contains(former) && !claim(former)) {
            conflicts.put(name, new Conflict<>(Reason.STILL_THERE, former, name, former));
        }
        return true;
    }

    /** The former name to follow: best one that nothing has any more, else one that another object has taken. */
    private Optional<N> former(N name) {
        List<N> known = candidates.getOrDefault(name, List.of()).stream()
                .filter(c -> old.contains(c) && !c.equals(name))
                .toList();
        return known.stream()
                .filter(c -> !desired.contains(c))
                .findFirst()
                .or(() -> known.stream().findFirst());
    }

    /** Two names that swap are the same two names before and after: nothing tells a swap made from one to make. */
    private void findSwap(N name) {
        for (N other : candidates.getOrDefault(name, List.of())) {
            boolean mutual = candidates.getOrDefault(other, List.of()).contains(name) && !other.equals(name);
            if (mutual && old.contains(name) && old.contains(other)) {
                conflicts.put(name, new Conflict<>(Reason.SWAPPED, other, name, other));
            }
        }
    }
}
