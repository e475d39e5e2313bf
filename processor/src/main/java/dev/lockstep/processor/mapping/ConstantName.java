package dev.lockstep.processor.mapping;

/**
 * An enum's constant that a mapping file names.
 *
 * @param name simple
 */
public record ConstantName(String name) {}
