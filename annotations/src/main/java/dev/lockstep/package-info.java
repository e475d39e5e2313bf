/** The annotations of Lockstep: a schema history, its migrations, and what entities add to Jakarta Persistence. */
@NullMarked
package dev.lockstep;

import org.jspecify.annotations.NullMarked;
