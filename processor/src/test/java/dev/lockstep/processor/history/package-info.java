/** Tests of the committed files. */
@NullMarked
package dev.lockstep.processor.history;

import org.jspecify.annotations.NullMarked;
