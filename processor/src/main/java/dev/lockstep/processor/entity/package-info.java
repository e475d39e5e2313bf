/** Reads entities: the rules of Jakarta Persistence as Hibernate applies them, from compiler elements to a schema. */
@NullMarked
package dev.lockstep.processor.entity;

import org.jspecify.annotations.NullMarked;
