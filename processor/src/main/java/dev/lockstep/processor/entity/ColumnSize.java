package dev.lockstep.processor.entity;

import java.util.Optional;

/**
 * What a mapping says of a column's size; where it says nothing the Java type decides.
 *
 * @param length -1 when not said; the annotation's default of 255 counts as not said, as in Hibernate
 * @param precision -1 when not said
 * @param scale of a given precision
 * @param secondPrecision -1 when not said
 * @param arrayLength how many elements an array or vector has, -1 when not said
 */
record ColumnSize(int length, int precision, int scale, int secondPrecision, int arrayLength) {
    /** Nothing is said. */
    static final ColumnSize NONE = new ColumnSize(-1, -1, 0, -1, -1);

    private static final int DEFAULT_LENGTH = 255;

    /** @param column the {@code @Column}, if any */
    static ColumnSize of(Optional<Annotation> column, Annotations annotations) {
        Optional<Integer> fraction =
                annotations.find(Jpa.HIBERNATE + "FractionalSeconds").map(a -> a.integer("value"));
        int array = annotations
                .find(Jpa.HIBERNATE + "Array")
                .map(a -> a.integer("length"))
                .orElse(-1);
        int precision = column.map(c -> c.integer("precision")).orElse(0);
        return new ColumnSize(
                column.map(c -> c.integer("length")).map(ColumnSize::orImplied).orElse(-1),
                precision == 0 ? -1 : precision,
                precision == 0 ? 0 : column.map(c -> c.integer("scale")).orElse(0),
                fraction.orElse(column.filter(c -> c.says("secondPrecision"))
                        .map(c -> c.integer("secondPrecision"))
                        .orElse(-1)),
                array);
    }

    /** The size of an array's elements: of dates and times too the precision counts. */
    ColumnSize ofElement() {
        return new ColumnSize(length, precision, scale, precision, arrayLength);
    }

    /** The size of a date or time: of all that is said the digits of its seconds count alone. */
    ColumnSize ofMoment() {
        return new ColumnSize(-1, secondPrecision, 0, -1, arrayLength);
    }

    private static int orImplied(int length) {
        return length == DEFAULT_LENGTH || length == 0 ? -1 : length;
    }

    /** The size with what constraints of Bean Validation say instead. */
    ColumnSize constrained(ColumnConstraints constraints) {
        ColumnConstraints.Digits digits = constraints.digits();
        return new ColumnSize(
                constraints.length() == null ? length : orImplied(constraints.length()),
                digits == null ? precision : digits.integer() + digits.fraction(),
                digits == null ? scale : digits.fraction(),
                secondPrecision,
                arrayLength);
    }
}
