/** From two schemas to the ordered operations between them, what proves them, and the words for them. */
@NullMarked
package dev.lockstep.processor.diff;

import org.jspecify.annotations.NullMarked;
