package dev.lockstep.processor.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the constraints of an attribute make of its columns.
 *
 * @param notNull whether they refuse null
 * @param length the greatest length of a string; null when they name none
 * @param digits the precision and scale; null when they name none
 * @param bounds what values must satisfy, each to be put after the column's name, {@code >=5}
 */
record ColumnConstraints(
        boolean notNull, @Nullable Integer length, @Nullable Digits digits, List<String> bounds) {
    /** Nothing is constrained. */
    static final ColumnConstraints NONE = new ColumnConstraints(false, null, null, List.of());

    ColumnConstraints {
        // What is below comes first, wherever it was found.
        bounds = bounds.stream().distinct().sorted(Comparator.reverseOrder()).toList();
    }

    /**
     * The digits that a number may have.
     *
     * @param integer those before the point
     * @param fraction those after it
     */
    record Digits(int integer, int fraction) {}

    static ColumnConstraints ofNotNull() {
        return new ColumnConstraints(true, null, null, List.of());
    }

    static ColumnConstraints ofLength(int length) {
        return new ColumnConstraints(false, length, null, List.of());
    }

    static ColumnConstraints ofDigits(int integer, int fraction) {
        return new ColumnConstraints(false, null, new Digits(integer, fraction), List.of());
    }

    static ColumnConstraints ofBound(String bound) {
        return new ColumnConstraints(false, null, null, List.of(bound));
    }

    /** Both; of two lengths, and of two numbers of digits, the later counts. */
    ColumnConstraints and(ColumnConstraints other) {
        List<String> all = new ArrayList<>(bounds);
        all.addAll(other.bounds);
        return new ColumnConstraints(
                notNull || other.notNull,
                other.length == null ? length : other.length,
                other.digits == null ? digits : other.digits,
                all);
    }

    ColumnConstraints withNotNull(boolean value) {
        return new ColumnConstraints(value, length, digits, bounds);
    }

    /** Whether they change a column's type. */
    boolean resize() {
        return length != null || digits != null;
    }
}
