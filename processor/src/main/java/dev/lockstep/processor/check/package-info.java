/** What a migration or a schema must not do unasked: one named rule a class, each a pure function. */
@NullMarked
package dev.lockstep.processor.check;

import org.jspecify.annotations.NullMarked;
