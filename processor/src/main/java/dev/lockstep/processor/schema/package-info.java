/** The schema as values: what is read from entities, compared, recorded and replayed. */
@NullMarked
package dev.lockstep.processor.schema;

import org.jspecify.annotations.NullMarked;
