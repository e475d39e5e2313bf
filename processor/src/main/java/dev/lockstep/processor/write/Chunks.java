package dev.lockstep.processor.write;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts of a long list, each of which a nested class of its own holds: neither a method's 65,535 bytes of code nor a
 * class's 65,535 constants (Java Virtual Machine Specification, 4.11) limit how long a list may be.
 */
final class Chunks {
    private Chunks() {}

    /** {@code items} in parts of at most {@code size}, in order. */
    static <T> List<List<T>> of(List<T> items, int size) {
        List<List<T>> chunks = new ArrayList<>();
        for (int start = 0; start < items.size(); start += size) {
            chunks.add(items.subList(start, Math.min(start + size, items.size())));
        }
        return chunks;
    }
}
