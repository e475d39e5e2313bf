package dev.lockstep.samples.startup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Times of several contestants, taken in rounds that visit each of them. */
final class Samples {
    private final Map<String, List<Long>> nanos = new LinkedHashMap<>();

    void add(String what, long time) {
        nanos.computeIfAbsent(what, key -> new ArrayList<>()).add(time);
    }

    /** The mean: for what is counted in coarse steps. */
    long mean(String what) {
        return (long)
                nanos.get(what).stream().mapToLong(Long::longValue).average().orElseThrow();
    }

    long median(String what) {
        return Medians.of(nanos.get(what).stream().mapToLong(Long::longValue).toArray());
    }
}
