/** The committed files: how they are written, read strictly, verified and replaced without loss. */
@NullMarked
package dev.lockstep.processor.history;

import org.jspecify.annotations.NullMarked;
