package dev.lockstep.processor.mapping;

/**
 * A class that a mapping file names.
 *
 * @param name qualified, when the file says a package
 */
public record ClassName(String name) {}
