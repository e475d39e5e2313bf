package dev.lockstep.processor.entity;

import java.util.Optional;

/**
 * What a mapping says of a column's size; where it says nothing the Java type decides.
 *
 * @param length -1 when not said; the annotation's default of 255 counts as not said, as in Hibernate
 * @param precision -1 when not said
 * @param scale of a given precision
 * @param secondPrecision -1 when not said
 */
record ColumnSize(int length, int precision, int scale, int secondPrecision) {
    private static final int DEFAULT_LENGTH = 255;

    /** @param column the {@code @Column}, if any */
    static ColumnSize of(Optional<Annotation> column, Annotations annotations) {
        Optional<Integer> fraction =
                annotations.find(Jpa.HIBERNATE + "FractionalSeconds").map(a -> a.integer("value"));
        return column.map(c -> new ColumnSize(
                        orImplied(c.integer("length")),
                        c.integer("precision") == 0 ? -1 : c.integer("precision"),
                        c.integer("scale"),
                        fraction.orElse(c.says("secondPrecision") ? c.integer("secondPrecision") : -1)))
                .orElse(new ColumnSize(-1, -1, 0, fraction.orElse(-1)));
    }

    private static int orImplied(int length) {
        return length == DEFAULT_LENGTH ? -1 : length;
    }

    /** The size with what constraints of Bean Validation say instead. */
    ColumnSize constrained(ColumnConstraints constraints) {
        ColumnConstraints.Digits digits = constraints.digits();
        return new ColumnSize(
                constraints.length() == null ? length : orImplied(constraints.length()),
                digits == null ? precision : digits.integer() + digits.fraction(),
                digits == null ? scale : digits.fraction(),
                secondPrecision);
    }
}
