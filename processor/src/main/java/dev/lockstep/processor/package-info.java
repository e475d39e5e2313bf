/** The annotation processor's shell: options, rounds, frozen builds, and exceptions as diagnostics. */
@NullMarked
package dev.lockstep.processor;

import org.jspecify.annotations.NullMarked;
