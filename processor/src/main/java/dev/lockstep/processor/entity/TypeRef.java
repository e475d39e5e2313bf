package dev.lockstep.processor.entity;

import java.util.List;

/**
 * A Java type by name.
 *
 * @param name a primitive's keyword, or the binary name of a class ({@code java.util.Map$Entry})
 * @param arguments type arguments
 * @param dimensions how many array dimensions
 */
public record TypeRef(String name, List<TypeRef> arguments, int dimensions) {
    public TypeRef {
        arguments = List.copyOf(arguments);
    }

    public static TypeRef of(String name, TypeRef... arguments) {
        return new TypeRef(name, List.of(arguments), 0);
    }
}
