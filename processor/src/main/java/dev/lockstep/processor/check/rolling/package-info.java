/** What a migration must leave as it is for the version of the application that is still running. */
@NullMarked
package dev.lockstep.processor.check.rolling;

import org.jspecify.annotations.NullMarked;
