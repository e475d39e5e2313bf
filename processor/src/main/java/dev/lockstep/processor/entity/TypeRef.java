package dev.lockstep.processor.entity;

import java.util.List;

/**
 * A Java type by name.
 *
 * @param name a primitive's keyword, the binary name of a class ({@code java.util.Map$Entry}), or one of the wildcards
 *     {@link #ANY}, {@link #EXTENDS} and {@link #SUPER}, the last two with their bound as argument
 * @param arguments type arguments
 * @param dimensions how many array dimensions
 */
public record TypeRef(String name, List<TypeRef> arguments, int dimensions) {
    /** The wildcard without a bound. */
    public static final String ANY = "?";

    /** The wildcard with an upper bound. */
    public static final String EXTENDS = "? extends";

    /** The wildcard with a lower bound. */
    public static final String SUPER = "? super";

    public TypeRef {
        arguments = List.copyOf(arguments);
    }

    public static TypeRef of(String name, TypeRef... arguments) {
        return new TypeRef(name, List.of(arguments), 0);
    }
}
