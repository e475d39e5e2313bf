/** Runs the migrations that Lockstep generates, when an application starts. Nothing but the JDK. */
@NullMarked
package dev.lockstep.runtime;

import org.jspecify.annotations.NullMarked;
