package dev.lockstep.processor.write;

import com.palantir.javapoet.ClassName;

/**
 * A class of the user's that runs with a migration.
 *
 * @param type the class
 * @param number the migration's
 * @param before whether it runs before the SQL, or after it
 * @param order its place among those of the same moment
 * @param transactional whether it shares the migration's transaction
 */
public record JavaStep(ClassName type, int number, boolean before, int order, boolean transactional) {}
