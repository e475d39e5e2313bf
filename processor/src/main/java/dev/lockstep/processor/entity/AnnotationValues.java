package dev.lockstep.processor.entity;

import org.jspecify.annotations.Nullable;

/**
 * What an annotation says, in the source or in a mapping file.
 *
 * <p>A value is a string, a boxed primitive, a {@link Constant}, a {@code TypeMirror}, another {@code AnnotationValues}, or
 * a list of these.
 */
interface AnnotationValues {
    /** The annotation's qualified name. */
    String name();

    /** The value that is written for a member; null when none is. */
    @Nullable
    Object written(String member);

    /** The value of a member, its default when none is written; null when the annotation has no such member. */
    @Nullable
    Object value(String member);

    /**
     * A constant of an enum.
     *
     * @param name its simple name
     */
    record Constant(String name) {}
}
