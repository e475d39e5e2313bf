/** Changes of a schema as values, each with what undoes it. */
@NullMarked
package dev.lockstep.processor.operation;

import org.jspecify.annotations.NullMarked;
