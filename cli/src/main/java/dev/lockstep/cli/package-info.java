/** The commands of an operator: what the migrator does, from a shell. */
@NullMarked
package dev.lockstep.cli;

import org.jspecify.annotations.NullMarked;
