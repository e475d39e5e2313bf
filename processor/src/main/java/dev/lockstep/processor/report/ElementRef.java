package dev.lockstep.processor.report;

import org.jspecify.annotations.Nullable;

/**
 * A Java element by name, so that it can be carried across rounds and compilers.
 *
 * @param type the canonical name of the class
 * @param member the field, method or enum constant, or null for the class
 * @param annotation the qualified name of the annotation meant on it, or null for the element
 */
public record ElementRef(
        String type, @Nullable String member, @Nullable String annotation) {
    public static ElementRef type(String type) {
        return new ElementRef(type, null, null);
    }

    public static ElementRef member(String type, String member) {
        return new ElementRef(type, member, null);
    }

    /** The same element, pointing at one of its annotations. */
    public ElementRef at(String annotationName) {
        return new ElementRef(type, member, annotationName);
    }
}
