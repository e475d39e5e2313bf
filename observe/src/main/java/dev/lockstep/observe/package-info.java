/** Listeners that tell what a migrator does to the tools that watch an application. */
@NullMarked
package dev.lockstep.observe;

import org.jspecify.annotations.NullMarked;
