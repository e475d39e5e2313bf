/** Mapping files, {@code persistence.xml} and {@code orm.xml}, read into the annotations that they stand for. */
@NullMarked
package dev.lockstep.processor.mapping;

import org.jspecify.annotations.NullMarked;
